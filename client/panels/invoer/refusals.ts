import type { Weigering } from '../../../geodata/schema/invoer.ts'
import { verslagTekst } from '../../../server/contract/text/nl/invoer-verslag.ts'
import { csvTable } from '../../app/csv-file.ts'

/** Refusals for the same reason, whatever the value was. */
export interface ReasonGroup {
  /** The sentence without the value it names; the sentence itself when all are the same. */
  reden: string
  rows: readonly Weigering[]
}

/** Parts of a sentence that differ per row: what stands between quotes, numbers and codes with a number. */
const VALUE = /'[^']*'|"[^"]*"|‘[^’]*’|“[^”]*”|\b[\p{L}-]*\d[\p{L}\d.,:-]*\d|\d/gu

/** Refusals by reason, most frequent first; among equals in the order of the file. */
export function byReason(rows: readonly Weigering[]): ReasonGroup[] {
  const groups = new Map<string, Weigering[]>()
  for (const row of rows) {
    const pattern = row.reden.replaceAll(VALUE, '…')
    const group = groups.get(pattern)
    if (group === undefined) groups.set(pattern, [row])
    else group.push(row)
  }
  return [...groups]
    .map(([pattern, group]) => ({
      reden: group.every((row) => row.reden === group[0]?.reden) ? (group[0]?.reden ?? pattern) : pattern,
      rows: group,
    }))
    .sort((a, b) => b.rows.length - a.rows.length)
}

/** Refusals as a CSV, to mend the file with. */
export function refusalsCsv(rows: readonly Weigering[]): string {
  return csvTable([
    verslagTekst.downloadKop,
    ...rows.map((row) => [
      row.bestand,
      row.blad ?? '',
      row.rij === null ? '' : String(row.rij),
      row.kolom ?? '',
      row.reden,
    ]),
  ])
}
