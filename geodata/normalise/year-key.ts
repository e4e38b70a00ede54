import type { CsvRow } from '../formats/csv.ts'
import type { RowKey } from './wide-table.ts'

/** Key of a row with a code column and a column `jaar`, for all ages together; a Dutch reason when it has none. */
export function yearKey(codeColumn: string): (row: CsvRow) => RowKey | string {
  return ({ cellen }) => {
    const jaar = cellen.get('jaar') ?? ''
    if (!/^\d{4}$/.test(jaar)) return `"${jaar}" is geen jaar.`
    return { gebied: cellen.get(codeColumn) ?? '', jaar: Number(jaar), leeftijd: 'alle' }
  }
}
