import type { Melding } from '../../../geodata/schema/melding.ts'

/** What of the reports is kept; an empty list or null keeps everything. */
export interface Meldingfilter {
  soort: readonly string[]
  /** First and last month, as 2024-01, both included. */
  periode: { van: string; tot: string } | null
}

/** Whether a date lies in a period of months. */
export function isInPeriode(date: string, period: NonNullable<Meldingfilter['periode']>): boolean {
  const month = date.slice(0, 7)
  return month >= period.van && month <= period.tot
}

/**
 * Reports that are kept, in their order; the same list when all are.
 *
 * @param buurten codes of the buurten that are kept; null keeps all
 */
export function behoudMeldingen<T extends Pick<Melding, 'soort' | 'datum' | 'buurt'>>(
  rows: T[],
  filter: Meldingfilter,
  buurten: ReadonlySet<string> | null,
): T[] {
  const { soort, periode } = filter
  if (soort.length === 0 && periode === null && buurten === null) return rows
  return rows.filter(
    (row) =>
      (soort.length === 0 || soort.includes(row.soort)) &&
      (periode === null || isInPeriode(row.datum, periode)) &&
      (buurten === null || buurten.has(row.buurt)),
  )
}

/** First and last month with a report, as 2024-01; null when there are none. */
export function maandenVan(rows: readonly Pick<Melding, 'datum'>[]): { van: string; tot: string } | null {
  let [van, tot] = ['', '']
  for (const { datum } of rows) {
    const month = datum.slice(0, 7)
    if (van === '' || month < van) van = month
    if (month > tot) tot = month
  }
  return van === '' ? null : { van, tot }
}
