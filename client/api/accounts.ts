import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  blokkeerAccount,
  deblokkeerAccount,
  eindigAccountsessies,
  hefAccountOp,
  lijstAccounts,
  maakAccount,
  maakAccountlink,
  wijzigAccount,
} from '../../server/contract/accounts.ts'
import type { BodyOf } from '../../server/contract/endpoint.ts'
import { callAll } from './call-all.ts'
import { call } from './call.ts'

const KEY = ['accounts'] as const

/** All accounts. Asked anew each time the screen opens: people sign in meanwhile. */
export function useAccounts() {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => callAll(lijstAccounts, { signal }),
    staleTime: 0,
  })
}

/** A change after which the list is asked anew, also when it was refused: somebody else may have been first. */
function useChange<Input, Result>(mutationFn: (input: Input) => Promise<Result>) {
  const client = useQueryClient()
  return useMutation({ mutationFn, onSettled: () => client.invalidateQueries({ queryKey: KEY }) })
}

export const useMaakAccount = () =>
  useChange((body: BodyOf<typeof maakAccount>) => call(maakAccount, { body }))

export const useWijzigAccount = (account: string) =>
  useChange((body: BodyOf<typeof wijzigAccount>) => call(wijzigAccount, { params: { account }, body }))

export const useMaakAccountlink = (account: string) =>
  useChange((body: BodyOf<typeof maakAccountlink>) => call(maakAccountlink, { params: { account }, body }))

export const useEindigAccountsessies = (account: string) =>
  useChange((body: BodyOf<typeof eindigAccountsessies>) =>
    call(eindigAccountsessies, { params: { account }, body }),
  )

/** Blocks an account, or lifts its block. */
export const useBlokkade = (account: string) =>
  useChange(({ aan, reden }: { aan: boolean; reden: string }) =>
    call(aan ? blokkeerAccount : deblokkeerAccount, { params: { account }, body: { reden } }),
  )

export const useHefAccountOp = (account: string) =>
  useChange((body: BodyOf<typeof hefAccountOp>) => call(hefAccountOp, { params: { account }, body }))
