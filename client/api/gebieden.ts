import { useQuery } from '@tanstack/react-query'
import { leesGrenzen, lijstGebieden } from '../../server/contract/gebieden.ts'
import { call, callUnparsed } from './call.ts'
import type { Versievraag } from './cijfers.ts'

/** All areas and which buurten belong to which wijk: by the decision of a cyclus, or the default. */
export function useGebieden(cyclus?: string, { versie = null, enabled = true }: Versievraag = {}) {
  return useQuery({
    queryKey: ['gebieden', cyclus ?? null, ...(versie === null ? [] : [versie])],
    queryFn: ({ signal }) =>
      call(lijstGebieden, {
        query: { ...(cyclus === undefined ? {} : { cyclus }), ...(versie === null ? {} : { versie }) },
        signal,
      }),
    enabled,
  })
}

/** Generalised borders; not parsed for their size. */
export function useGrenzen() {
  return useQuery({ queryKey: ['grenzen'], queryFn: ({ signal }) => callUnparsed(leesGrenzen, { signal }) })
}
