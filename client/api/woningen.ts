import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { WijzigbaarVeld } from '../../geodata/schema/woningfeit.ts'
import type { BodyOf } from '../../server/contract/endpoint.ts'
import { decodeDwellings } from '../../server/contract/woningen-binair.ts'
import {
  leesWoning,
  leesWoningenkaart,
  lijstMeldingen,
  lijstStraten,
  wijzigWoningveld,
} from '../../server/contract/woningen.ts'
import { callAll } from './call-all.ts'
import { call, callBytes } from './call.ts'

/** Under this name the dwellings of the map are kept. */
export const DWELLING_MAP = ['woningenkaart'] as const

/** All dwellings as columns for the map; asked only once the layer is on. */
export function useWoningenkaart(enabled: boolean) {
  return useQuery({
    queryKey: DWELLING_MAP,
    queryFn: async ({ signal }) => decodeDwellings(await callBytes(leesWoningenkaart, { signal })),
    enabled,
  })
}

/** One dwelling with the history of its status. */
export function useWoning(woning: string | null) {
  return useQuery({
    queryKey: ['woning', woning],
    queryFn: ({ signal }) => call(leesWoning, { params: { woning: woning ?? '' }, signal }),
    enabled: woning !== null,
  })
}

/** Changes one field of a dwelling. Whether it went well or not, what stands there now is asked or taken from the answer. */
export function useWijzigWoningveld(woning: string, veld: WijzigbaarVeld) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: BodyOf<typeof wijzigWoningveld>) =>
      call(wijzigWoningveld, { params: { woning, veld }, body }),
    onSuccess: (answer) => {
      client.setQueryData(['woning', woning], answer)
      return client.invalidateQueries({ queryKey: DWELLING_MAP })
    },
    // Somebody else may have been first: show what stands there.
    onError: () => client.invalidateQueries({ queryKey: ['woning', woning] }),
  })
}

/** Reports as points; the kinds are never added up. Without a year: all years. */
export function useMeldingen(enabled: boolean, jaar?: number) {
  return useQuery({
    queryKey: ['meldingen', jaar ?? null],
    queryFn: ({ signal }) => callAll(lijstMeldingen, { query: jaar === undefined ? {} : { jaar }, signal }),
    enabled,
  })
}

/** Streets as lines, beside the dwellings. */
export function useStraten(enabled: boolean) {
  return useQuery({
    queryKey: ['straten'],
    queryFn: ({ signal }) => call(lijstStraten, { signal }),
    enabled,
  })
}
