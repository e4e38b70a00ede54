import type { Weigering } from '../../../geodata/schema/invoer.ts'
import { verslagTekst } from '../../../server/contract/text/nl/invoer-verslag.ts'
import { csvTable } from '../../app/csv-file.ts'

/** Refusals for the same reason, whatever the value was. */
export interface ReasonGroup {
  /** The sentence, with a mark where the rows name different values. */
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
  return [...groups.values()]
    .map((group) => ({ reden: commonSentence(group), rows: group }))
    .sort((a, b) => b.rows.length - a.rows.length)
}

/** The sentence of a group, with a mark for every value that is not the same in all rows. */
function commonSentence(group: readonly Weigering[]): string {
  const [first, ...others] = group.map((row) => row.reden)
  if (first === undefined) return ''
  const values = others.map((reden) => reden.match(VALUE) ?? [])
  let place = -1
  return first.replaceAll(VALUE, (value) => {
    place += 1
    return values.every((row) => row[place] === value) ? value : '…'
  })
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
