import { useMutation, useQuery } from '@tanstack/react-query'
import { herhaalWijkanalyse, leesVerschil, leesWijkanalyse } from '../../server/contract/wijkanalyses.ts'
import { call } from './call.ts'
import { verdiepingVraag } from './verdieping-vraag.ts'

/** The stored wijkanalyse of a wijk in a cyclus. It never changes once it exists. */
export function useWijkanalyse(cyclus: string, wijk: string) {
  return useQuery({
    queryKey: ['wijkanalyse', cyclus, wijk],
    queryFn: ({ signal }) => call(leesWijkanalyse, { params: { cyclus, wijk }, signal }),
  })
}

/** The deeper analyses of an area in a cyclus. */
export function useVerdieping(cyclus: string, wijk: string) {
  return useQuery(verdiepingVraag(cyclus, wijk))
}

/** What differs from an earlier cyclus; nothing is asked while `met` is null. */
export function useVerschil(cyclus: string, wijk: string, met: string | null) {
  return useQuery({
    queryKey: ['verschil', cyclus, wijk, met],
    queryFn: ({ signal }) =>
      call(leesVerschil, { params: { cyclus, wijk }, query: { met: met ?? '' }, signal }),
    enabled: met !== null,
  })
}

/** Computes the stored analysis of an area again from its archive. */
export function useHerhaalWijkanalyse() {
  return useMutation({
    mutationFn: (params: { cyclus: string; wijk: string }) => call(herhaalWijkanalyse, { params }),
  })
}
