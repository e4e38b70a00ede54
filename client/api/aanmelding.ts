import { useMutation, useQuery } from '@tanstack/react-query'
import {
  beginAanmelding,
  bekijkUitnodiging,
  bevestigAanmelding,
  gebruikUitnodiging,
  stelTweedeFactorIn,
} from '../../server/contract/aanmelding.ts'
import type { BodyOf } from '../../server/contract/endpoint.ts'
import { call } from './call.ts'
import { useSessieBegonnen } from './sessie.ts'

/** Step 1: login name and password. */
export function useBeginAanmelding() {
  return useMutation({
    mutationFn: (body: BodyOf<typeof beginAanmelding>) => call(beginAanmelding, { body }),
  })
}

/** Step 2: a code; begins the session. */
export function useBevestigAanmelding() {
  const onSuccess = useSessieBegonnen()
  return useMutation({
    mutationFn: (body: BodyOf<typeof bevestigAanmelding>) => call(bevestigAanmelding, { body }),
    onSuccess,
  })
}

/** Step 2 of the first time: confirms the new second factor; begins the session and gives the recovery codes. */
export function useStelTweedeFactorIn() {
  const begonnen = useSessieBegonnen()
  return useMutation({
    mutationFn: (body: BodyOf<typeof stelTweedeFactorIn>) => call(stelTweedeFactorIn, { body }),
    onSuccess: ({ sessie }) => begonnen(sessie),
  })
}

/** Whose account a link opens; the token travels in the body. */
export function useUitnodiging(token: string) {
  return useQuery({
    queryKey: ['uitnodiging', token],
    queryFn: ({ signal }) => call(bekijkUitnodiging, { body: { token }, signal }),
    enabled: token !== '',
  })
}

/** Chooses a password with a link. */
export function useGebruikUitnodiging() {
  return useMutation({
    mutationFn: (body: BodyOf<typeof gebruikUitnodiging>) => call(gebruikUitnodiging, { body }),
  })
}
