import type { Eenheid, Indicator } from '../../geodata/schema/indicator.ts'
import type { CijferOpzoeker, Gewichten } from './gebiedscijfer.ts'

/** Indicators that count the inhabitants of a buurt, in the order in which they are asked. Counts of CBS, rounded to five. */
export const INHABITANTS_PER_BUURT = ['cbs-kwb-inwoners', 'pdok-inwoners'] as const

/** Indicators that count the inhabitants of any area, the one that knows most wijken first. Counts of CBS, rounded to five. */
export const INHABITANTS = ['cbs-inwoners', ...INHABITANTS_PER_BUURT] as const

/** Shares of people, which may be weighed by how many people live there where their own denominator is not known. */
const PER_PERSON: ReadonlySet<Eenheid> = new Set(['procent', 'per-1000-inwoners'])

/** What weights are looked up in. */
export interface Weegbron {
  indicatoren: readonly Indicator[]
  zoekCijfer: CijferOpzoeker
  /** Newest year that may be used; null: every year. */
  totJaar: number | null
  /** Indicator that counts what another is a share of, or null where the source does not say (geodata/catalog/noemers). */
  noemerVan: (indicator: string) => string | null
}

/**
 * Counts by which the buurten of an area could be weighed for one indicator, the best first: what it is a share of; for
 * shares of people the inhabitants. The year is the nearest to that of the figure, of two the earlier. Example data is never
 * asked: it holds no published figures.
 *
 * @returns empty where no such count is loaded, or the figure is itself a count
 */
export function weightsFor(indicator: Indicator, year: number, source: Weegbron): Gewichten[] {
  const own = source.noemerVan(indicator.id)
  const ids = [
    ...(own === null ? [] : [own]),
    ...(PER_PERSON.has(indicator.eenheid) ? INHABITANTS_PER_BUURT : []),
  ]
  return ids.flatMap((id) => {
    const counted = source.indicatoren.find((row) => row.id === id)
    if (counted === undefined || counted.eenheid !== 'aantal' || !counted.niveaus.includes('buurt')) return []
    const [nearest] = counted.jaren
      .filter((candidate) => source.totJaar === null || candidate <= source.totJaar)
      .toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year) || a - b)
    if (nearest === undefined) return []
    const van = (buurt: string) => {
      const found = source.zoekCijfer(buurt, id, nearest, 'alle')
      return 'ontbreekt' in found || found.waarde < 0 ? null : found
    }
    return [{ naar: id, jaar: nearest, van }]
  })
}
