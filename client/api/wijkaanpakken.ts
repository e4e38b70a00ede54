import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { AnswerOf, BodyOf } from '../../server/contract/endpoint.ts'
import { stelWijkaanpakVast, zetWijkaanpakstap } from '../../server/contract/wijkaanpak-gang.ts'
import type { WijkaanpakAntwoord } from '../../server/contract/wijkaanpak-schema.ts'
import {
  benoemPlanversie,
  doeOpnieuw,
  maakOngedaan,
  maakWijkaanpak,
  zetPlanversieTerug,
} from '../../server/contract/wijkaanpak-schrijven.ts'
import {
  leesPlanversie,
  leesWijkaanpak,
  lijstVeldgeschiedenis,
  lijstWijkaanpakken,
  vergelijkPlanversies,
} from '../../server/contract/wijkaanpakken.ts'
import { callAll } from './call-all.ts'
import { call, request } from './call.ts'

/** A plan as it was answered, with the tag it came with: what is changed later is held against this and nothing newer. */
export interface Gezienplan {
  plan: WijkaanpakAntwoord
  tag: string | null
  /** Tags that changes of this page brought since, by object: they go before that of the plan. */
  tags: Readonly<Record<string, string>>
}

/** Where a plan is. */
export interface Planplek {
  cyclus: string
  aanpak: string
}

const LIST = 'wijkaanpakken'
export const planSleutel = ({ cyclus, aanpak }: Planplek) => ['wijkaanpak', cyclus, aanpak] as const

/** The plans of a cyclus that one may read. */
export function useWijkaanpakken(cyclus: string | null) {
  return useQuery({
    queryKey: [LIST, cyclus],
    queryFn: ({ signal }) => call(lijstWijkaanpakken, { params: { cyclus: cyclus ?? '' }, signal }),
    enabled: cyclus !== null,
    staleTime: 0,
  })
}

/** How a plan is asked. Not parsed: it comes from our own server, and two hundred ambitions take longer to check than to show. */
export function planVraag(plek: Planplek) {
  return {
    queryKey: planSleutel(plek),
    queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Gezienplan> => {
      // The tag is kept with the answer it came with, so that nothing on the screen is older than what a change says it saw.
      const answer = await request(leesWijkaanpak, { params: plek, signal }, false)
      const plan = (await answer.json()) as WijkaanpakAntwoord // the answer of this endpoint
      return { plan, tag: answer.headers.get('etag')?.replace(/^W\//, '') ?? null, tags: {} }
    },
  }
}

/** Others may have written since: it is asked again when the person comes back to it, and what stands is shown meanwhile. */
export function useWijkaanpak(plek: Planplek) {
  return useQuery({ ...planVraag(plek), staleTime: 0, refetchOnWindowFocus: true })
}

/** Asks a plan, the list and everything that was read of its versions anew. */
export function vernieuwPlan(client: QueryClient, plek: Planplek): Promise<unknown> {
  return Promise.all([
    client.invalidateQueries({ queryKey: planSleutel(plek) }),
    client.invalidateQueries({ queryKey: [LIST, plek.cyclus] }),
    client.invalidateQueries({ queryKey: ['planhistorie', plek.cyclus, plek.aanpak] }),
  ])
}

/** Begins a plan, or a copy of one. */
export function useMaakWijkaanpak(cyclus: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: BodyOf<typeof maakWijkaanpak>) => call(maakWijkaanpak, { params: { cyclus }, body }),
    onSuccess: () => client.invalidateQueries({ queryKey: [LIST, cyclus] }),
  })
}

/** What each of the steps through a plan and its history does, with what was seen. */
export type Planstap =
  | { soort: 'ongedaan' | 'opnieuw' }
  | { soort: 'terug'; versie: number }
  | { soort: 'naam'; versie: number; naam: string }
  | { soort: 'stap'; van: BodyOf<typeof zetWijkaanpakstap>['van']; reden: string }
  | { soort: 'vaststellen'; reden: string }

/** Does something with the plan as a whole; whatever the outcome, it is asked anew. */
export function usePlanstap(plek: Planplek) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (stap: Planstap): Promise<void> => {
      const gezien = client.getQueryData<Gezienplan>(planSleutel(plek))?.tag ?? null
      await doe(plek, stap, gezien)
    },
    onSettled: () => vernieuwPlan(client, plek),
  })
}

async function doe(params: Planplek, stap: Planstap, gezien: string | null): Promise<unknown> {
  switch (stap.soort) {
    case 'ongedaan':
      return call(maakOngedaan, { params })
    case 'opnieuw':
      return call(doeOpnieuw, { params })
    case 'terug':
      return call(zetPlanversieTerug, { params: { ...params, planversie: stap.versie }, gezien })
    case 'naam':
      return call(benoemPlanversie, {
        params: { ...params, planversie: stap.versie },
        body: { naam: stap.naam },
      })
    case 'stap':
      return call(zetWijkaanpakstap, { params, body: { van: stap.van, reden: stap.reden }, gezien })
    case 'vaststellen':
      return call(stelWijkaanpakVast, { params, body: { reden: stap.reden }, gezien })
  }
}

/** Two versions, of which the second may be of an alternative. */
export interface Versiepaar {
  van: number
  tot: number
  met: string | null
}

export type Planverschil = AnswerOf<typeof vergelijkPlanversies>['verschillen'][number]

/** What differs between two versions. */
export function usePlanverschil(plek: Planplek, { van, tot, met }: Versiepaar) {
  return useQuery({
    queryKey: ['planhistorie', plek.cyclus, plek.aanpak, 'verschil', van, tot, met],
    queryFn: ({ signal }) =>
      call(vergelijkPlanversies, {
        params: plek,
        query: { van, tot, ...(met === null || met === plek.aanpak ? {} : { met }) },
        signal,
      }),
  })
}

/** What stood in a version. */
export function usePlanversie({ cyclus, aanpak }: Planplek, versie: number) {
  return useQuery({
    queryKey: ['planhistorie', cyclus, aanpak, 'versie', versie],
    queryFn: ({ signal }) => call(leesPlanversie, { params: { cyclus, aanpak, planversie: versie }, signal }),
  })
}

/** Every change of an object, newest first. */
export function useVeldgeschiedenis(plek: Planplek, object: string) {
  return useQuery({
    queryKey: ['planhistorie', plek.cyclus, plek.aanpak, 'object', object],
    queryFn: ({ signal }) => callAll(lijstVeldgeschiedenis, { params: { ...plek, object }, signal }),
  })
}
