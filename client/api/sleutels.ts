import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { BodyOf } from '../../server/contract/endpoint.ts'
import { lijstSleutels, maakSleutel, trekSleutelIn } from '../../server/contract/sleutels.ts'
import { callAll } from './call-all.ts'
import { call } from './call.ts'

const KEY = ['sleutels']

export type NieuweSleutel = BodyOf<typeof maakSleutel>

/** Keys of partner systems, and what a new one may be given. */
export function useSleutels() {
  return useQuery({ queryKey: KEY, queryFn: ({ signal }) => callAll(lijstSleutels, { signal }) })
}

/** Makes a key; the answer holds it this once, and is forgotten with the screen. */
export function useMaakSleutel() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NieuweSleutel) => call(maakSleutel, { body }),
    gcTime: 0,
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  })
}

/** Withdraws a key for good. */
export function useTrekSleutelIn(sleutel: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: BodyOf<typeof trekSleutelIn>) => call(trekSleutelIn, { params: { sleutel }, body }),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  })
}
