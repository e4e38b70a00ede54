import { useQuery } from '@tanstack/react-query'
import { leesKaartgegevens, lijstIndicatoren, zoekWaarnemingen } from '../../server/contract/cijfers.ts'
import type { QueryOf } from '../../server/contract/endpoint.ts'
import { call, callUnparsed } from './call.ts'

/** The catalogue of indicators, without what this role may not see. */
export function useIndicatoren() {
  return useQuery({ queryKey: ['indicatoren'], queryFn: ({ signal }) => call(lijstIndicatoren, { signal }) })
}

/** Every series of the map in one answer; not parsed for its size. */
export function useKaartgegevens() {
  return useQuery({
    queryKey: ['kaartgegevens'],
    queryFn: ({ signal }) => callUnparsed(leesKaartgegevens, { signal }),
  })
}

export type WaarnemingenVraag = QueryOf<typeof zoekWaarnemingen>

/** Figures with their source; nothing is asked while `vraag` is null. */
export function useWaarnemingen(vraag: WaarnemingenVraag | null) {
  return useQuery({
    queryKey: ['waarnemingen', vraag],
    queryFn: ({ signal }) => call(zoekWaarnemingen, { query: vraag ?? { indicator: 'geen' }, signal }),
    enabled: vraag !== null,
  })
}
