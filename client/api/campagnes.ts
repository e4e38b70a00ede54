import { useMemo } from 'react'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  leesAdreslijst,
  leesUitnodigingen,
  legBezoekVast,
  legGeinformeerdVast,
  lijstBezoekstraten,
  schrijfBezoekafspraak,
} from '../../server/contract/campagnebezoeken.ts'
import {
  kondigCampagneAan,
  leesCampagne,
  leesWoningcampagnes,
  lijstBezoekaccounts,
  lijstCampagnes,
  maakCampagne,
  planBezoekronde,
  wijzigCampagne,
  zetBezoekers,
} from '../../server/contract/campagnes.ts'
import { type Campagnekolom, decodeCampaigns, sleutelmerk } from '../../server/contract/campagnes-binair.ts'
import type { WoningenKolommen } from '../../server/contract/woningen-binair.ts'
import type { AnswerOf, BodyOf } from '../../server/contract/endpoint.ts'
import { callAll } from './call-all.ts'
import { call, callBytes } from './call.ts'
import { REGISTER } from './renovatieregister.ts'
import { seenVersion } from './versies.ts'
import { DWELLING_MAP } from './woningen.ts'

/** Everything about campaigns begins with this word; lists of addresses with another, for they are asked for a purpose. */
const ROOT = 'campagnes'
const ADDRESSES = 'adreslijst'

export type Campagnelijst = AnswerOf<typeof lijstCampagnes>
export type Campagnebeeld = AnswerOf<typeof leesCampagne>
export type Adreslijst = AnswerOf<typeof leesAdreslijst>
export type Uitnodiglijst = AnswerOf<typeof leesUitnodigingen>
export type Bezoekstraat = AnswerOf<typeof lijstBezoekstraten>['straten'][number]

/** All campaigns, with what a new one can be made of. */
export function useCampagnes() {
  return useQuery({
    queryKey: [ROOT, 'lijst'],
    queryFn: ({ signal }) => callAll(lijstCampagnes, { signal }),
  })
}

/** One campaign. */
export function useCampagne(campagne: string) {
  return useQuery({
    queryKey: [ROOT, 'een', campagne],
    queryFn: ({ signal }) => call(leesCampagne, { params: { campagne }, signal }),
  })
}

/**
 * The campaign of every dwelling of the map, or of the register: these are the same dwellings in the same order. The dwellings may have changed on the server since: its numbers then belong to others,
 * nothing is shown of them (null), and the dwellings are asked anew.
 *
 * @param woningen null: nothing is asked
 */
export function useWoningcampagnes(woningen: WoningenKolommen | null) {
  const client = useQueryClient()
  const merk = useMemo(() => (woningen === null ? null : sleutelmerk(woningen)), [woningen])
  return useQuery({
    queryKey: [ROOT, 'woningen', merk],
    queryFn: async ({ signal }): Promise<Campagnekolom | null> => {
      const kolom = decodeCampaigns(await callBytes(leesWoningcampagnes, { signal }))
      if (kolom.kop.merk === merk) return kolom
      for (const queryKey of [DWELLING_MAP, [REGISTER]]) void client.invalidateQueries({ queryKey })
      return null
    },
    enabled: merk !== null,
  })
}

/** Streets this person visits. */
export function useBezoekstraten() {
  return useQuery({
    queryKey: [ROOT, 'straten'],
    queryFn: ({ signal }) => call(lijstBezoekstraten, { signal }),
  })
}

/** The addresses of a street; nothing is asked before a street is chosen. */
export function useAdreslijst(campagne: string | null, straat: string, datum: string | null) {
  return useQuery({
    queryKey: [ADDRESSES, campagne, straat, datum],
    queryFn: ({ signal }) =>
      call(leesAdreslijst, {
        params: { campagne: campagne ?? '' },
        query: { straat, ...(datum === null ? {} : { datum }) },
        signal,
      }),
    enabled: campagne !== null,
  })
}

/**
 * A page of the addresses to invite; each time it is asked is a look that is written down, so a page that was seen is not asked again by
 * itself.
 *
 * @param pagina from 1
 */
export function useUitnodigingen(campagne: string, straat: string | null, pagina: number) {
  return useQuery({
    queryKey: [ADDRESSES, campagne, 'uitnodigingen', straat, pagina],
    queryFn: ({ signal }) =>
      call(leesUitnodigingen, {
        params: { campagne },
        query: { pagina, ...(straat === null ? {} : { straat }) },
        signal,
      }),
    refetchOnWindowFocus: false,
    placeholderData: keepPreviousData,
  })
}

function useVernieuwd() {
  const client = useQueryClient()
  return async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: [ROOT] }),
      client.invalidateQueries({ queryKey: [ADDRESSES] }),
    ])
  }
}

/** Makes a campaign, or changes one. */
export function useBewaarCampagne(campagne: string | null) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof maakCampagne>) =>
      campagne === null ? call(maakCampagne, { body }) : call(wijzigCampagne, { params: { campagne }, body }),
    onSuccess: useVernieuwd(),
  })
}

/** Says when the work begins. */
export function useKondigAan(campagne: string) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof kondigCampagneAan>) =>
      call(kondigCampagneAan, { params: { campagne }, body }),
    onSuccess: useVernieuwd(),
  })
}

/** Accounts that can be named at a street; nothing is asked for whoever names nobody. */
export function useBezoekaccounts(campagne: string, wanted: boolean) {
  return useQuery({
    queryKey: [ROOT, 'bezoekaccounts', campagne],
    queryFn: ({ signal }) => call(lijstBezoekaccounts, { params: { campagne }, signal }),
    enabled: wanted,
  })
}

/** Tag of the list of visitors as this page saw it last: who begins to change the list, changes that one. */
export const bezoekersGezien = (campagne: string) => seenVersion(zetBezoekers, { campagne })

/** Says who may have the addresses of which street, in the place of the list that was seen. */
export function useZetBezoekers(campagne: string) {
  return useMutation({
    mutationFn: ({ gezien, ...body }: BodyOf<typeof zetBezoekers> & { gezien: string | null }) =>
      call(zetBezoekers, { params: { campagne }, body, gezien }),
    onSettled: useVernieuwd(),
  })
}

/** Plans a round of talks. */
export function usePlanRonde(campagne: string) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof planBezoekronde>) =>
      call(planBezoekronde, { params: { campagne }, body }),
    onSuccess: useVernieuwd(),
  })
}

/** Writes down how a visit went. */
export function useLegBezoekVast(campagne: string) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof legBezoekVast>) => call(legBezoekVast, { params: { campagne }, body }),
    onSuccess: useVernieuwd(),
  })
}

/** Writes down that people were told in person. */
export function useLegGeinformeerdVast(campagne: string) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof legGeinformeerdVast>) =>
      call(legGeinformeerdVast, { params: { campagne }, body }),
    onSuccess: useVernieuwd(),
  })
}

/** Tag of what was agreed with people of a dwelling, as this page saw it last. */
export const afspraakGezien = (campagne: string, woning: string) =>
  seenVersion(schrijfBezoekafspraak, { campagne, woning })

/** Writes down when and how people want to be visited, where nobody did so since it was seen. */
export function useSchrijfAfspraak(campagne: string) {
  return useMutation({
    mutationFn: ({
      woning,
      afspraak,
      gezien,
    }: {
      woning: string
      afspraak: BodyOf<typeof schrijfBezoekafspraak>
      gezien: string | null
    }) => call(schrijfBezoekafspraak, { params: { campagne, woning }, body: afspraak, gezien }),
    onSettled: useVernieuwd(),
  })
}
