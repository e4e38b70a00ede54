import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { BodyOf } from '../../server/contract/endpoint.ts'
import { decodeRegister } from '../../server/contract/renovatie-binair.ts'
import {
  beproefBulkbewerking,
  besluitVerschil,
  herroepBulkbewerking,
  leesRegister,
  leesWoninggeschiedenis,
  lijstBulkbewerkingen,
  maakBulkbewerking,
} from '../../server/contract/renovatieregister.ts'
import { leesRenovatievoortgang } from '../../server/contract/renovatievoortgang.ts'
import { callAll } from './call-all.ts'
import { call, callBytes } from './call.ts'

export const REGISTER = 'renovatieregister'

/** The register as columns. What was there stays on the screen while a newer one comes. */
export function useRegister() {
  return useQuery({
    queryKey: [REGISTER, 'kolommen'],
    queryFn: async ({ signal }) => decodeRegister(await callBytes(leesRegister, { signal })),
    // Columns are compared by identity: 250,000 dwellings are not walked to find that nothing changed.
    structuralSharing: false,
  })
}

/** How far the renovation is, against its targets. */
export function useRenovatievoortgang() {
  return useQuery({
    queryKey: [REGISTER, 'voortgang'],
    queryFn: ({ signal }) => call(leesRenovatievoortgang, { signal }),
  })
}

/** Everything that was said about a dwelling; asked once it is opened. */
export function useWoninggeschiedenis(woning: string, wanted: boolean) {
  return useQuery({
    queryKey: ['woning', woning, 'geschiedenis'],
    queryFn: ({ signal }) => call(leesWoninggeschiedenis, { params: { woning }, signal }),
    enabled: wanted,
  })
}

/** The last changes of many dwellings. */
export function useBulkbewerkingen() {
  return useQuery({
    queryKey: [REGISTER, 'bewerkingen'],
    queryFn: ({ signal }) => callAll(lijstBulkbewerkingen, { signal }),
  })
}

/** After a change everything that shows dwellings is asked anew. */
function useAnew() {
  const client = useQueryClient()
  return () =>
    Promise.all(
      // A campaign holds blocks and streets: another block can be another campaign.
      [[REGISTER], ['woning'], ['woningenkaart'], ['campagnes']].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    )
}

/** What a change of many dwellings would do. */
export function useBeproefBulk() {
  return useMutation({
    mutationFn: (body: BodyOf<typeof beproefBulkbewerking>) => call(beproefBulkbewerking, { body }),
  })
}

/** Makes a change of many dwellings as its trial showed it. */
export function useMaakBulk() {
  const anew = useAnew()
  return useMutation({
    mutationFn: (body: BodyOf<typeof maakBulkbewerking>) => call(maakBulkbewerking, { body }),
    onSettled: anew,
  })
}

/** Undoes a change of many dwellings. */
export function useHerroepBulk() {
  const anew = useAnew()
  return useMutation({
    mutationFn: ({ bewerking, reden }: { bewerking: string; reden: string }) =>
      call(herroepBulkbewerking, { params: { bewerking }, body: { reden } }),
    onSettled: anew,
  })
}

/** Decides which source holds. */
export function useBesluitVerschil(woning: string) {
  const anew = useAnew()
  return useMutation({
    mutationFn: (body: BodyOf<typeof besluitVerschil>) => call(besluitVerschil, { params: { woning }, body }),
    onSettled: anew,
  })
}
