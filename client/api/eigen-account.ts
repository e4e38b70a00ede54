import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  beginTweedeFactor,
  bevestigTweedeFactor,
  eindigEigenSessie,
  eindigEigenSessies,
  leesEigenAccount,
  maakHerstelcodes,
  wijzigWachtwoord,
} from '../../server/contract/eigen-account.ts'
import type { BodyOf } from '../../server/contract/endpoint.ts'
import { call } from './call.ts'
import { useSessieGeeindigd } from './sessie.ts'

const KEY = ['eigen-account'] as const

/** The own account and its sessions. Asked anew each time the screen opens: sessions come and go elsewhere. */
export function useEigenAccount() {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => call(leesEigenAccount, { signal }),
    staleTime: 0,
  })
}

function useRefresh() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: KEY })
}

export function useWijzigWachtwoord() {
  const onSuccess = useRefresh()
  return useMutation({
    mutationFn: (body: BodyOf<typeof wijzigWachtwoord>) => call(wijzigWachtwoord, { body }),
    onSuccess,
  })
}

/** Begins with another second factor. */
export function useBeginTweedeFactor() {
  return useMutation({
    mutationFn: (wachtwoord: string) => call(beginTweedeFactor, { body: { wachtwoord } }),
  })
}

/** Confirms it; gives the new recovery codes. */
export function useBevestigTweedeFactor() {
  const onSuccess = useRefresh()
  return useMutation({
    mutationFn: (body: BodyOf<typeof bevestigTweedeFactor>) => call(bevestigTweedeFactor, { body }),
    onSuccess,
  })
}

export function useMaakHerstelcodes() {
  const onSuccess = useRefresh()
  return useMutation({
    mutationFn: (wachtwoord: string) => call(maakHerstelcodes, { body: { wachtwoord } }),
    onSuccess,
  })
}

/** Ends one of the own sessions. */
export function useEindigEigenSessie() {
  const onSettled = useRefresh()
  return useMutation({
    mutationFn: (sessie: string) => call(eindigEigenSessie, { params: { sessie } }),
    onSettled,
  })
}

/** Ends all of them, this one too. */
export function useEindigEigenSessies() {
  const onSuccess = useSessieGeeindigd()
  return useMutation({ mutationFn: () => call(eindigEigenSessies), onSuccess })
}
