import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  leesDataset,
  lijstDatasets,
  lijstVersies,
  verwijderVoorbeelddata,
  zetVersieTerug,
} from '../../server/contract/datasets.ts'
import { callAll } from './call-all.ts'
import { call } from './call.ts'

/** Which datasets there are, how old they are and what is missing. */
export function useDatasets() {
  return useQuery({ queryKey: ['datasets'], queryFn: ({ signal }) => call(lijstDatasets, { signal }) })
}

/** One dataset with its source, rejected rows and missing values. */
export function useDataset(dataset: string) {
  return useQuery({
    queryKey: ['dataset', dataset],
    queryFn: ({ signal }) => call(leesDataset, { params: { dataset }, signal }),
  })
}

/** Removes all example data and what was made of it; afterwards every answer is asked again. */
export function useVerwijderVoorbeelddata() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call(verwijderVoorbeelddata),
    // Not the session: while that is asked anew no screen is shown, and this one still has something to say.
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['sessie'] })
      await client.resetQueries({ predicate: (query) => query.queryKey[0] !== 'sessie' })
    },
  })
}

/** Every version of a dataset that was here, newest first. */
export function useVersies(dataset: string) {
  return useQuery({
    queryKey: ['versies', dataset],
    queryFn: ({ signal }) => callAll(lijstVersies, { params: { dataset }, signal }),
  })
}

/** Makes an earlier version of a fetched dataset the current one again; afterwards every answer may differ. */
export function useZetVersieTerug(dataset: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { versie: string; reden: string }) =>
      call(zetVersieTerug, { params: { dataset }, body }),
    onSuccess: () => client.invalidateQueries(),
  })
}
