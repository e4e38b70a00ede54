import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { AnswerOf, BodyOf } from '../../server/contract/endpoint.ts'
import {
  geefAntwoord,
  leesKwartaalrapportage,
  leesStuurgroepblad,
  legKwartaalVast,
  legVoortgangVast,
  lijstKwartaalrapportages,
  lijstTerugkoppeling,
  lijstVoortgang,
} from '../../server/contract/voortgang.ts'
import { callAll } from './call-all.ts'
import { call } from './call.ts'
import { seenVersion } from './versies.ts'

/** All that follows from progress, answers and kept reports begins with this word. */
const ROOT = 'voortgang'

export type Voortgangsgegevens = AnswerOf<typeof lijstVoortgang>
export type Themagegevens = AnswerOf<typeof lijstTerugkoppeling>

/** How actions and goals stand. */
export function useVoortgang() {
  return useQuery({
    queryKey: [ROOT, 'dingen'],
    queryFn: ({ signal }) => callAll(lijstVoortgang, { signal }),
  })
}

/** Themes that were raised, with their answers. */
export function useTerugkoppeling() {
  return useQuery({
    queryKey: [ROOT, 'themas'],
    queryFn: ({ signal }) => callAll(lijstTerugkoppeling, { signal }),
  })
}

/** The sheet of a stuurgroep; without a month: this one. */
export function useStuurgroepblad(programma: string, maand: string | null) {
  return useQuery({
    queryKey: [ROOT, 'blad', programma, maand],
    queryFn: ({ signal }) =>
      call(leesStuurgroepblad, {
        params: { programma },
        query: maand === null ? {} : { maand },
        signal,
      }),
  })
}

/** Quarters of which there is a report; nothing is asked by whoever may read none. */
export function useKwartalen(wanted: boolean) {
  return useQuery({
    queryKey: [ROOT, 'kwartalen'],
    queryFn: ({ signal }) => callAll(lijstKwartaalrapportages, { signal }),
    enabled: wanted,
  })
}

/** The report of a quarter, kept or as a draft. */
export function useKwartaalrapport(kwartaal: string) {
  return useQuery({
    queryKey: [ROOT, 'kwartaal', kwartaal],
    queryFn: ({ signal }) => call(leesKwartaalrapportage, { params: { kwartaal }, signal }),
  })
}

/** Whatever the outcome, all that follows from it is asked anew. */
function useVernieuwd() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: [ROOT] })
}

export type NieuweVoortgang = BodyOf<typeof legVoortgangVast>
/** Writes down how something stands. */
export function useLegVoortgangVast() {
  return useMutation({
    mutationFn: (body: NieuweVoortgang) => call(legVoortgangVast, { body }),
    onSettled: useVernieuwd(),
  })
}

export type NieuwAntwoord = BodyOf<typeof geefAntwoord>
/** Tag of the answers as this page saw them last: whoever begins to answer has those before them. */
export const antwoordenGezien = () => seenVersion(geefAntwoord, {})

/** Answers a theme, where nobody did so since. @param gezien null: what this page saw last */
export function useGeefAntwoord() {
  return useMutation({
    mutationFn: ({ gezien, ...body }: NieuwAntwoord & { gezien: string | null }) =>
      call(geefAntwoord, { body, gezien }),
    onSettled: useVernieuwd(),
  })
}

/** Keeps the report of a quarter. */
export function useLegKwartaalVast(kwartaal: string) {
  return useMutation({
    mutationFn: () => call(legKwartaalVast, { body: { kwartaal } }),
    onSettled: useVernieuwd(),
  })
}
