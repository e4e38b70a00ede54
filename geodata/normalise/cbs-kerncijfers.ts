import type { CsvTable } from '../formats/csv.ts'
import type { ColumnMeaning } from './columns.ts'
import type { Normalised } from './result.ts'
import { normaliseWideTable } from './wide-table.ts'
import { yearKey } from './year-key.ts'

/** Key figures of CBS per wijk and year. Pure. */
export function normaliseCbsWijken(
  table: CsvTable,
  meaning: ColumnMeaning,
  gebiedscodes: ReadonlySet<string>,
): Normalised {
  return normaliseWideTable(table, { meaning, gebiedscodes, key: yearKey('wijkcode') })
}

/**
 * Key figures of CBS for the gemeente per year. Costs of care carry their own year in `zk_jaar`; in a row
 * of another year they are refused, or a repeated figure would pass for a new one. Pure.
 */
export function normaliseCbsGemeente(
  table: CsvTable,
  meaning: ColumnMeaning,
  gebiedscodes: ReadonlySet<string>,
): Normalised {
  return normaliseWideTable(table, {
    meaning,
    gebiedscodes,
    key: yearKey('gemeentecode'),
    refuseCell: ({ cellen }, kolom) =>
      kolom.startsWith('zk_') && cellen.get('zk_jaar') !== cellen.get('jaar')
        ? `Dit cijfer is van ${cellen.get('zk_jaar') || 'een onbekend jaar'} en staat in de rij van ${cellen.get('jaar')}.`
        : null,
  })
}
