import { useQuery } from '@tanstack/react-query'
import type { AnswerOf } from '../../server/contract/endpoint.ts'
import { leesVierblad } from '../../server/contract/wijkaanpakken.ts'
import { call } from './call.ts'

export type Vierbladgegevens = AnswerOf<typeof leesVierblad>

/** One sheet over the plans of all wijken of a cyclus; null: none is chosen yet. */
export function useVierblad(cyclus: string | null) {
  return useQuery({
    queryKey: ['vierblad', cyclus],
    queryFn: ({ signal }) => call(leesVierblad, { params: { cyclus: cyclus ?? '' }, signal }),
    enabled: cyclus !== null,
  })
}
