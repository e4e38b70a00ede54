import { useQuery } from '@tanstack/react-query'
import { leesProgramma } from '../../server/contract/programma.ts'
import { call } from './call.ts'

/** Actions, targets and funds of the programme, with the year of the plan. */
export function useProgramma() {
  return useQuery({ queryKey: ['programma'], queryFn: ({ signal }) => call(leesProgramma, { signal }) })
}
