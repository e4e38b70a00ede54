import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  legBijeenkomstVast,
  lijstBijeenkomsten,
  trekBijeenkomstIn,
} from '../../server/contract/bijeenkomsten.ts'
import type { BodyOf } from '../../server/contract/endpoint.ts'
import { callAll } from './call-all.ts'
import { call } from './call.ts'

/** Sessions of a cyclus with their own ranking, newest first. */
export function useBijeenkomsten(cyclus: string) {
  return useQuery({
    queryKey: ['bijeenkomsten', cyclus],
    queryFn: ({ signal }) => callAll(lijstBijeenkomsten, { params: { cyclus }, signal }),
  })
}

/** Asks the sessions anew, and the cyclus, whose to-do depends on them. */
function useVernieuwd(cyclus: string) {
  const client = useQueryClient()
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['bijeenkomsten', cyclus] }),
      client.invalidateQueries({ queryKey: ['cycli'] }),
    ])
}

export type NieuweBijeenkomst = BodyOf<typeof legBijeenkomstVast>

/** Records a session. */
export function useLegBijeenkomstVast(cyclus: string) {
  return useMutation({
    mutationFn: (body: NieuweBijeenkomst) => call(legBijeenkomstVast, { params: { cyclus }, body }),
    onSuccess: useVernieuwd(cyclus),
  })
}

/** Withdraws a session that was recorded by mistake. */
export function useTrekBijeenkomstIn(cyclus: string, bijeenkomst: string) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof trekBijeenkomstIn>) =>
      call(trekBijeenkomstIn, { params: { cyclus, bijeenkomst }, body }),
    onSettled: useVernieuwd(cyclus),
  })
}
