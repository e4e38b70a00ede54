import type { Bezoekuitkomst, Bezoekwaarden } from '../../../geodata/schema/campagne.ts'

/** What is filled in of a visit; null: nobody has said yet how it went. */
export interface Bezoekinvoer extends Omit<Bezoekwaarden, 'datum' | 'uitkomst'> {
  uitkomst: Bezoekuitkomst | null
}

/** Nothing filled in. */
export const LEGE_INVOER: Bezoekinvoer = {
  uitkomst: null,
  taal: null,
  woningBesproken: false,
  buurtBesproken: false,
  hulpGewenst: false,
  wensen: [],
  hulp: null,
}

/** A visit as it goes to the server: where nobody was spoken to, nothing was said. Null as long as it is not known how it went. */
export function waardenVan(invoer: Bezoekinvoer, datum: string): Bezoekwaarden | null {
  const { uitkomst } = invoer
  if (uitkomst === null) return null
  if (uitkomst !== 'bezocht') return { ...LEGE_INVOER, datum, uitkomst }
  return { ...invoer, datum, uitkomst, hulp: invoer.hulpGewenst ? invoer.hulp : null }
}
