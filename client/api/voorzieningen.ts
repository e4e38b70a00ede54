import { useQuery } from '@tanstack/react-query'
import { lijstVoorzieningen } from '../../server/contract/voorzieningen.ts'
import { call } from './call.ts'

/** What is open changes by the clock: asked again after this time, in milliseconds. */
const OPEN_NOW_MILLISECONDS = 60_000

/** Facilities and woonzorgzones with what is open now. */
export function useVoorzieningen() {
  return useQuery({
    queryKey: ['voorzieningen'],
    queryFn: ({ signal }) => call(lijstVoorzieningen, { signal }),
    staleTime: OPEN_NOW_MILLISECONDS,
    refetchInterval: OPEN_NOW_MILLISECONDS,
  })
}
