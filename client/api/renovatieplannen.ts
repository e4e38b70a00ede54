import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { AnswerOf, BodyOf } from '../../server/contract/endpoint.ts'
import {
  leesBlokuitleg,
  leesRenovatieplan,
  lijstRenovatieplannen,
  maakRenovatieplan,
  wijzigUitgangspunten,
} from '../../server/contract/renovatieplannen.ts'
import { callAll } from './call-all.ts'
import { call } from './call.ts'

const ROOT = 'renovatieplannen'

/** Time between two looks while a plan is being kept. */
const KEEPING_MILLISECONDS = 400

export type Plannenlijst = AnswerOf<typeof lijstRenovatieplannen>
export type Planbeeld = AnswerOf<typeof leesRenovatieplan>
export type Planaanvraag = BodyOf<typeof maakRenovatieplan>

/** All plans, and what a new one can begin with. */
export function useRenovatieplannen() {
  return useQuery({
    queryKey: [ROOT, 'lijst'],
    queryFn: ({ signal }) => callAll(lijstRenovatieplannen, { signal }),
    // A search that was stopped keeps its best plan in a moment: then it is in the list.
    refetchInterval: ({ state }) => (state.data?.rondtAf === true ? KEEPING_MILLISECONDS : false),
  })
}

/** One plan. It never changes once it is there. */
export function useRenovatieplan(plan: string | null) {
  return useQuery({
    queryKey: [ROOT, 'een', plan],
    queryFn: ({ signal }) => call(leesRenovatieplan, { params: { plan: plan ?? '' }, signal }),
    enabled: plan !== null,
    staleTime: Infinity,
  })
}

/** Why a block is where it is. */
export function useBlokuitleg(plan: string, blok: string) {
  return useQuery({
    queryKey: [ROOT, 'uitleg', plan, blok],
    queryFn: ({ signal }) => call(leesBlokuitleg, { params: { plan, blok }, signal }),
    staleTime: Infinity,
  })
}

/** Begins the search for a plan; the answer is a task to follow. */
export function useMaakRenovatieplan() {
  return useMutation({ mutationFn: (body: Planaanvraag) => call(maakRenovatieplan, { body }) })
}

/** Changes the numbers that the next plans rest on. */
export function useWijzigUitgangspunten() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: BodyOf<typeof wijzigUitgangspunten>) => call(wijzigUitgangspunten, { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: [ROOT, 'lijst'] }),
  })
}

/** After a search: the list has one more. */
export function usePlannenVernieuwd() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: [ROOT, 'lijst'] })
}
