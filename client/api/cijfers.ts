import { useQuery } from '@tanstack/react-query'
import { leesKaartgegevens, lijstIndicatoren, zoekWaarnemingen } from '../../server/contract/cijfers.ts'
import type { QueryOf } from '../../server/contract/endpoint.ts'
import { call, callUnparsed } from './call.ts'

/** Which data version is asked, and whether it is asked at all; without these the present one. */
export interface Versievraag {
  versie?: string | null
  enabled?: boolean
}

const versionQuery = (versie: string | null | undefined) => (versie == null ? {} : { versie })

/** The catalogue of indicators, without what this role may not see. */
export function useIndicatoren({ versie, enabled = true }: Versievraag = {}) {
  return useQuery({
    queryKey: ['indicatoren', ...(versie == null ? [] : [versie])],
    queryFn: ({ signal }) => call(lijstIndicatoren, { query: versionQuery(versie), signal }),
    enabled,
  })
}

/** Every series of the map in one answer; not parsed for its size. */
export function useKaartgegevens({ versie, enabled = true }: Versievraag = {}) {
  return useQuery({
    queryKey: ['kaartgegevens', ...(versie == null ? [] : [versie])],
    queryFn: ({ signal }) => callUnparsed(leesKaartgegevens, { query: versionQuery(versie), signal }),
    enabled,
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
