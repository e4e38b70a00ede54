import type { CsvTable } from '../formats/csv.ts'
import type { ColumnMeaning } from './columns.ts'
import type { Normalised } from './result.ts'
import { normaliseWideTable } from './wide-table.ts'
import { yearKey } from './year-key.ts'

/** Registered crimes (47018NED) per gemeente and year; a row whose `cr_jaar` differs from its year is refused. Pure. */
export function normalisePolitie(
  table: CsvTable,
  meaning: ColumnMeaning,
  gebiedscodes: ReadonlySet<string>,
): Normalised {
  const key = yearKey('gemeentecode')
  return normaliseWideTable(table, {
    meaning,
    gebiedscodes,
    key: (row) =>
      row.cellen.get('cr_jaar') === row.cellen.get('jaar')
        ? key(row)
        : 'Het jaar van de politiecijfers is niet het jaar van de rij.',
  })
}
