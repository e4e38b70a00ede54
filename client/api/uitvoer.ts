import { useQuery } from '@tanstack/react-query'
import { lijstUitvoer } from '../../server/contract/uitvoer.ts'
import { call } from './call.ts'

/** Which layers go out as a file and live, and what is in them. */
export function useUitvoer() {
  return useQuery({ queryKey: ['uitvoer'], queryFn: ({ signal }) => call(lijstUitvoer, { signal }) })
}
