import { clusters } from './clusters.ts'
import { klassen } from './klassen.ts'
import type { Kleurwijze } from './keuze.ts'
import type { Vraag, Wijze } from './onderdelen.ts'
import { pijler } from './pijler.ts'
import { tweetal } from './tweetal.ts'
import { verandering } from './verandering.ts'
import { verschil } from './verschil.ts'
import type { WijzeReden } from '../../../server/contract/text/nl/kaart-kleuren.ts'

/** Every way to colour the areas, in the order in which they are offered. */
export const WIJZEN: readonly Wijze[] = [klassen, verschil, verandering, tweetal, pijler, clusters]

const BY_ID = new Map(WIJZEN.map((wijze) => [wijze.id, wijze]))

/** The way of an id; every id of the address has one. */
export function wijzeVan(id: Kleurwijze): Wijze {
  return BY_ID.get(id) ?? klassen
}

/** What can be chosen for a figure: each way with what choosing it fills in, and why it cannot be chosen. */
export function wijzeKeuzes(
  vraag: Vraag,
): { id: Kleurwijze; begin: Partial<Vraag['keuze']>; reden: WijzeReden | null }[] {
  return WIJZEN.map((wijze) => {
    const begin = wijze.begin(vraag)
    return {
      id: wijze.id,
      begin,
      reden: wijze.waaromNiet({ ...vraag, keuze: { ...vraag.keuze, ...begin } }),
    }
  })
}
