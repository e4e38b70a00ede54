import { monthsAfter } from '../calendar.ts'
import type { Beschermvraag } from './schema.ts'

/** Months between two editions: published every month, changes under five showed in 75 of 85 buurten (`uitgaveritme.md`). */
const MONTHS_BETWEEN = 3

/**
 * First day on which a next edition of figures may come; null when there is none yet. A withdrawn edition counts: it was read.
 *
 * @param dates ISO dates of all earlier editions, in any order
 * @example earliestNext(['2026-11-30']) is '2027-02-28'
 */
export function earliestNext(dates: readonly string[]): string | null {
  const last = dates.toSorted().at(-1)
  return last === undefined ? null : monthsAfter(last, MONTHS_BETWEEN)
}

/**
 * First day on which a question may be published: three months after the last edition of which it would continue a table by a new period.
 * A new area, or a table that was not there, tells no change and waits for nobody; how often editions come at all is for who publishes.
 *
 * @returns null when it continues no table
 */
export function earliestFor({ tabellen, eerder }: Pick<Beschermvraag, 'tabellen' | 'eerder'>): string | null {
  const continued = eerder.filter((edition) =>
    edition.tabellen.some((earlier) =>
      tabellen.some(
        ({ id, gebieden, perioden }) =>
          id === earlier.id &&
          gebieden.length > 0 &&
          perioden.some((period) => !earlier.perioden.includes(period)),
      ),
    ),
  )
  return earliestNext(continued.map(({ datum }) => datum))
}
