import type { Bijeenkomst } from '../../geodata/schema/bijeenkomst.ts'
import type { Planobject } from '../../geodata/schema/wijkaanpak.ts'
import { canonicalJson } from '../canonical-json.ts'
import type { Wijkaanpakdocument } from './document-schema.ts'
import type { Merkstand } from './levende-tekst.ts'
import { markKey } from './levende-tekst.ts'

/** Where a figure stood when the plan was adopted. */
export interface Bevrorenbron {
  dataset: string
  versie: string
  titel: string
  vintage: string
}

/** What is kept of an adopted plan. */
export interface Vaststelling {
  cyclus: string
  wijk: string
  aanpak: string
  versie: number
  objecten: readonly Planobject[]
  bijeenkomst: Bijeenkomst | null
  cijfers: readonly Merkstand<Bevrorenbron>[]
  /** The plan as it reads on paper, with the error and the licence of every figure, the funds and the map of that day. */
  document: Wijkaanpakdocument
}

/** Form of the kept document; a change of it gets the next number. */
export const FORM = 2

/**
 * The bytes of an adopted plan: all that stands in it, with every figure as it was written beside what its source gave that moment. No
 * clock, no person and no order of making enters: the same plan on the same data is the same bytes, on every machine.
 */
export function frozenPlan({ objecten, cijfers, ...about }: Vaststelling): string {
  const standing = objecten
    .filter(({ soort, verwijderd }) => soort !== 'opmerking' && !verwijderd)
    .map(({ id, soort, velden }) => ({ id, soort, velden }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const figures = new Map(cijfers.map((row) => [`${markKey(row.merk)} ${row.merk.waarde}`, row]))
  return canonicalJson({
    form: FORM,
    ...about,
    objecten: standing,
    cijfers: [...figures].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
  })
}
