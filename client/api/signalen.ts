import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { BodyOf } from '../../server/contract/endpoint.ts'
import {
  legSignaalVast,
  lijstEigenSignalen,
  lijstSignalen,
  trekSignaalIn,
} from '../../server/contract/signalen.ts'
import { callAll } from './call-all.ts'
import { call } from './call.ts'
import { useMag } from './sessie.ts'

/** Whether somebody reads all signals, those of the own role, or none. */
export function useLeesbareSignalen(): 'alle' | 'eigen' | 'geen' {
  const all = useMag('signalen-lezen')
  const own = useMag('eigen-signalen-lezen')
  return all ? 'alle' : own ? 'eigen' : 'geen'
}

/** The signals one may read, newest period first; nothing is asked by whoever may read none. */
export function useSignalen(welke: 'alle' | 'eigen' | 'geen') {
  return useQuery({
    queryKey: ['signalen', welke],
    queryFn: ({ signal }) => callAll(welke === 'alle' ? lijstSignalen : lijstEigenSignalen, { signal }),
    enabled: welke !== 'geen',
  })
}

export type NieuwSignaal = BodyOf<typeof legSignaalVast>

/** Enters a signal. */
export function useLegSignaalVast() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NieuwSignaal) => call(legSignaalVast, { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['signalen'] }),
  })
}

/** Withdraws a signal, with a reason. */
export function useTrekSignaalIn(signaal: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: BodyOf<typeof trekSignaalIn>) => call(trekSignaalIn, { params: { signaal }, body }),
    onSettled: () => client.invalidateQueries({ queryKey: ['signalen'] }),
  })
}
