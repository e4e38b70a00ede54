import { useQuery } from '@tanstack/react-query'
import type { AnswerOf } from '../../server/contract/endpoint.ts'
import { lijstEnquetes } from '../../server/contract/signalen.ts'
import { call } from './call.ts'

/** One survey: how it was held, what was answered and what became of its standard questions. */
export type Enquete = AnswerOf<typeof lijstEnquetes>['enquetes'][number]

/** The surveys that are loaded. */
export function useEnquetes() {
  return useQuery({ queryKey: ['enquetes'], queryFn: ({ signal }) => call(lijstEnquetes, { signal }) })
}
