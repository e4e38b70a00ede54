import { useQuery } from '@tanstack/react-query'
import { leesAmbitiebeeld } from '../../server/contract/ambitiebeeld.ts'
import type { BodyOf } from '../../server/contract/endpoint.ts'
import { call } from './call.ts'

/** Each count of dwellings is written down as a look: the same shape is not asked again within this time, in milliseconds. */
const STALE_MILLISECONDS = 300_000

/** The count of the server for a shape; null: there is none to count. */
export function useNatelling(vraag: BodyOf<typeof leesAmbitiebeeld> | null) {
  return useQuery({
    queryKey: ['ambitiebeeld', vraag],
    // Asked only when there is a question.
    queryFn: ({ signal }) => call(leesAmbitiebeeld, { ...(vraag === null ? {} : { body: vraag }), signal }),
    enabled: vraag !== null,
    staleTime: STALE_MILLISECONDS,
    retry: false,
  })
}
