import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Kalendermoment } from '../../analyses/cyclus/cyclusgang-schema.ts'
import { lijstCycli, maakCyclus } from '../../server/contract/cycli.ts'
import { stelCyclusVast, wijzigKalender, zetCyclusstap } from '../../server/contract/cyclusgang.ts'
import type { BodyOf } from '../../server/contract/endpoint.ts'
import { call } from './call.ts'

/** The cycli, newest peildatum first. */
export function useCycli() {
  return useQuery({ queryKey: ['cycli'], queryFn: ({ signal }) => call(lijstCycli, { signal }) })
}

export type NieuweCyclus = BodyOf<typeof maakCyclus>

/** Starts a cyclus with its decision. */
export function useMaakCyclus() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NieuweCyclus) => call(maakCyclus, { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['cycli'] }),
  })
}

/** What a move, an adoption or a moved date brings: the cyclus anew. */
function useCyclusVernieuwd() {
  const client = useQueryClient()
  return { onSettled: () => client.invalidateQueries({ queryKey: ['cycli'] }) }
}

/** Moves a cyclus one step forward. */
export function useZetCyclusstap(cyclus: string) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof zetCyclusstap>) => call(zetCyclusstap, { params: { cyclus }, body }),
    ...useCyclusVernieuwd(),
  })
}

/** Adopts a cyclus. */
export function useStelCyclusVast(cyclus: string) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof stelCyclusVast>) => call(stelCyclusVast, { params: { cyclus }, body }),
    ...useCyclusVernieuwd(),
  })
}

/** Moves a date of a cyclus. */
export function useWijzigKalender(cyclus: string, moment: Kalendermoment) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof wijzigKalender>) =>
      call(wijzigKalender, { params: { cyclus, moment }, body }),
    ...useCyclusVernieuwd(),
  })
}
