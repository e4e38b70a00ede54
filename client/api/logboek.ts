import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { leesBewaartermijnen, voerBewaartermijnenUit } from '../../server/contract/bewaartermijnen.ts'
import {
  beginControle,
  haalLogboek,
  leesControle,
  leesLogboek,
  type Logfilters,
} from '../../server/contract/logboek.ts'
import { addressOf, call } from './call.ts'

/** The log grows while one looks: each visit asks anew. */
const ALWAYS_NEW = { staleTime: 0, refetchOnMount: 'always' } as const

/** How often a check that runs is asked about. */
const POLL_MILLISECONDS = 1000

/** A page of the log. */
export function useLogboek(filters: Logfilters, na: number | null) {
  return useQuery({
    ...ALWAYS_NEW,
    queryKey: ['logboek', filters, na],
    queryFn: ({ signal }) =>
      call(leesLogboek, { query: { ...filters, ...(na === null ? {} : { na }) }, signal }),
    placeholderData: keepPreviousData,
  })
}

/** Address of the file with the chosen rows. */
export function adresVanLogboek(filters: Logfilters): string {
  return addressOf(haalLogboek, { query: filters })
}

const CHECK = ['logboek-controle'] as const

/** Whether the log holds, by the last check. */
export function useControle() {
  return useQuery({
    ...ALWAYS_NEW,
    queryKey: CHECK,
    queryFn: ({ signal }) => call(leesControle, { signal }),
    refetchInterval: (query) => (query.state.data?.bezig ? POLL_MILLISECONDS : false),
  })
}

/** Checks the log now. */
export function useBeginControle() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call(beginControle),
    onSuccess: async (state) => {
      client.setQueryData(CHECK, state)
      await client.invalidateQueries({ queryKey: ['logboek'] })
    },
  })
}

const TERMS = ['bewaartermijnen'] as const

/** How long each kind of data is kept. */
export function useBewaartermijnen() {
  return useQuery({
    ...ALWAYS_NEW,
    queryKey: TERMS,
    queryFn: ({ signal }) => call(leesBewaartermijnen, { signal }),
  })
}

/** Carries the terms out now. */
export function useVoerBewaartermijnenUit() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call(voerBewaartermijnenUit),
    onSuccess: async (state) => {
      client.setQueryData(TERMS, state)
      await client.invalidateQueries({ queryKey: ['logboek'] })
    },
  })
}
