import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { AnswerOf, BodyOf } from '../../server/contract/endpoint.ts'
import {
  besluitOpenbaar,
  leesOpenbaar,
  publiceerUitgave,
  trekUitgaveIn,
} from '../../server/contract/openbaar.ts'
import { call } from './call.ts'

const KEY = ['openbaar']

export type Openbaargegevens = AnswerOf<typeof leesOpenbaar>
export type Openbaarbesluit = BodyOf<typeof besluitOpenbaar>

/** What is public, what may become it, and the editions. */
export function useOpenbaar() {
  return useQuery({ queryKey: KEY, queryFn: ({ signal }) => call(leesOpenbaar, { signal }) })
}

/** Decides something about what is public. */
export function useBesluit() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Openbaarbesluit) => call(besluitOpenbaar, { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  })
}

/** Publishes an edition. */
export function usePubliceer() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (reden: string) => call(publiceerUitgave, { body: { reden } }),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  })
}

/** Withdraws an edition for good. */
export function useTrekUitgaveIn(uitgave: number) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (reden: string) => call(trekUitgaveIn, { params: { uitgave }, body: { reden } }),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  })
}
