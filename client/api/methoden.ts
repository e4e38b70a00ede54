import { useQuery } from '@tanstack/react-query'
import { lijstMethoden } from '../../server/contract/methoden.ts'
import { call } from './call.ts'

/** How we calculate, in plain Dutch; the same until the app itself is renewed. */
export function useMethoden() {
  return useQuery({ queryKey: ['methoden'], queryFn: ({ signal }) => call(lijstMethoden, { signal }) })
}
