import { useQuery } from '@tanstack/react-query'
import { leesSysteem } from '../../server/contract/systeem.ts'
import { call } from './call.ts'

/** How the running app stands. */
export function useSysteem() {
  return useQuery({ queryKey: ['systeem'], queryFn: ({ signal }) => call(leesSysteem, { signal }) })
}
