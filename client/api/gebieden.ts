import { useQuery } from '@tanstack/react-query'
import { leesGrenzen, lijstGebieden } from '../../server/contract/gebieden.ts'
import { call, callUnparsed } from './call.ts'

/** All areas and which buurten belong to which wijk: by the decision of a cyclus, or the default. */
export function useGebieden(cyclus?: string) {
  return useQuery({
    queryKey: ['gebieden', cyclus ?? null],
    queryFn: ({ signal }) => call(lijstGebieden, { query: cyclus === undefined ? {} : { cyclus }, signal }),
  })
}

/** Generalised borders; not parsed for their size. */
export function useGrenzen() {
  return useQuery({ queryKey: ['grenzen'], queryFn: ({ signal }) => callUnparsed(leesGrenzen, { signal }) })
}
