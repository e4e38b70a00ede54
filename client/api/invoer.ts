import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { DoelId, InvoerOpgave, Koppeling } from '../../geodata/schema/invoer.ts'
import type { AnswerOf } from '../../server/contract/endpoint.ts'
import {
  beproefInvoer,
  bewaarKoppeling,
  draaiInvoerTerug,
  type Invoer,
  leesInvoer,
  lijstInvoer,
  lijstKoppelingen,
  ontvangBestand,
  pasInvoerToe,
  verwijderInvoer,
  verwijderKoppeling,
  voorstelInvoer,
} from '../../server/contract/invoer.ts'
import { callAll } from './call-all.ts'
import { call } from './call.ts'
import { upload } from './upload.ts'

/** The last hundred imports, newest first. */
export function useInvoerLijst(enabled: boolean) {
  return useQuery({
    queryKey: ['invoer'],
    queryFn: ({ signal }) => call(lijstInvoer, { signal }),
    enabled,
    // Others import too, and a trial goes on after one leaves its screen.
    staleTime: 0,
  })
}

/** One import, with what was recognised and its report. */
export function useInvoer(invoer: string) {
  return useQuery({
    queryKey: ['invoer', invoer],
    queryFn: ({ signal }) => call(leesInvoer, { params: { invoer }, signal }),
    staleTime: 0,
  })
}

/** A proposal for the mapping of one sheet to one target. */
export function useVoorstel(invoer: string, doel: DoelId | null, blad: string) {
  return useQuery({
    queryKey: ['voorstel', invoer, doel, blad],
    queryFn: ({ signal }) =>
      call(voorstelInvoer, {
        params: { invoer },
        query: { doel: doel ?? 'cijfers', blad },
        signal,
      }),
    enabled: doel !== null,
  })
}

/** A file on its way to the server. */
export interface Verzending {
  file: File
  onProgress: (sentBytes: number) => void
  signal: AbortSignal
}

/** Sends a file; the answer is the import with what was recognised. */
export function useOntvangBestand() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ file, ...rest }: Verzending) =>
      upload(ontvangBestand, { query: { naam: file.name }, file, ...rest }),
    onSuccess: (invoer) => remember(client, invoer),
  })
}

/** Starts the trial run; the answer is a task to follow. */
export function useBeproef(invoer: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: InvoerOpgave) => call(beproefInvoer, { params: { invoer }, body }),
    onSuccess: (taak, opgave) => {
      client.setQueryData(['taak', taak.id], taak)
      // At once, so that the screen goes on to the trial without asking.
      client.setQueryData<Invoer>(['invoer', invoer], (before) =>
        before === undefined
          ? before
          : { ...before, staat: 'proef', opgave, verslag: null, fout: null, taak: taak.id },
      )
      void client.invalidateQueries({ queryKey: ['invoer'] })
    },
  })
}

/** Makes the tried version the current one; afterwards every answer may differ. */
export function usePasToe(invoer: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (sha256: string) => call(pasInvoerToe, { params: { invoer }, body: { sha256 } }),
    onSuccess: (applied) => {
      remember(client, applied)
      everythingChanged(client)
    },
  })
}

/** Makes the version before this import the current one again. */
export function useDraaiTerug(invoer: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call(draaiInvoerTerug, { params: { invoer } }),
    onSuccess: (undone) => {
      remember(client, undone.invoer)
      client.setQueryData(undoneKey(invoer), undone)
      everythingChanged(client)
    },
  })
}

const undoneKey = (invoer: string) => ['teruggedraaid', invoer] as const

/** What undoing an import gave, as long as this page lives; null when it was undone elsewhere or before. */
export function useTeruggedraaid(invoer: string): AnswerOf<typeof draaiInvoerTerug> | null {
  const client = useQueryClient()
  return client.getQueryData(undoneKey(invoer)) ?? null
}

/** Throws away a file that was not applied. */
export function useVerwijderInvoer(invoer: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call(verwijderInvoer, { params: { invoer } }),
    onSuccess: async () => {
      client.removeQueries({ queryKey: ['invoer', invoer] })
      await client.invalidateQueries({ queryKey: ['invoer'], exact: true })
    },
  })
}

/** The saved mappings. */
export function useKoppelingen() {
  return useQuery({
    queryKey: ['koppelingen'],
    queryFn: ({ signal }) => callAll(lijstKoppelingen, { signal }),
  })
}

/** Saves a mapping under a name; a mapping of that name is replaced. */
export function useBewaarKoppeling() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ naam, koppeling }: { naam: string; koppeling: Koppeling }) =>
      call(bewaarKoppeling, { params: { koppeling: naam }, body: koppeling }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['koppelingen'] }),
  })
}

/** Deletes a saved mapping. */
export function useVerwijderKoppeling() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (koppeling: string) => call(verwijderKoppeling, { params: { koppeling } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['koppelingen'] }),
  })
}

function remember(client: QueryClient, invoer: Invoer): void {
  client.setQueryData(['invoer', invoer.id], invoer)
}

/**
 * Figures, datasets, dwellings, and whether there is example data: what stands on the screen is asked anew, the rest when it
 * is shown. Nobody waits for it: the screen goes on with what the answer itself said.
 */
function everythingChanged(client: QueryClient): void {
  void client.invalidateQueries()
}
