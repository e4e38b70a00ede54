import { monthsAfter } from '../calendar.ts'

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
