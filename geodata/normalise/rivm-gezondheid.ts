import type { CsvRow, CsvTable } from '../formats/csv.ts'
import type { Leeftijd } from '../schema/indicator.ts'
import { gebiedscodeVanBron } from './bron-gebied.ts'
import type { ColumnMeaning } from './columns.ts'
import type { Normalised } from './result.ts'
import { normaliseWideTable, type RowKey } from './wide-table.ts'

/** Age codes of table 50090NED. Source: the codes of dimension Leeftijd in that table. */
const AGES: ReadonlyMap<string, Leeftijd> = new Map([
  ['20300', '18plus'],
  ['53115', '18-65'],
  ['80200', '65plus'],
])

const YEAR = /^(\d{4})JJ00$/

/** Key of a row of RIVM: area, year and age group, where `ages` says what each age code of the table means. */
export function rivmSleutel(ages: ReadonlyMap<string, Leeftijd>): (row: CsvRow) => RowKey | string {
  return ({ cellen }) => {
    const period = YEAR.exec(cellen.get('Perioden') ?? '')?.[1]
    const leeftijd = ages.get(cellen.get('Leeftijd') ?? '')
    if (period === undefined) return `"${cellen.get('Perioden') ?? ''}" is geen jaar (verwacht: 2020JJ00).`
    if (leeftijd === undefined) return `"${cellen.get('Leeftijd') ?? ''}" is geen bekende leeftijdsgroep.`
    return { gebied: gebiedscodeVanBron(cellen.get('WijkenEnBuurten') ?? ''), jaar: Number(period), leeftijd }
  }
}

/** Health figures of RIVM (50090NED): per area, year and age group; NL01 becomes NL00. Pure. */
export function normaliseRivmGezondheid(
  table: CsvTable,
  meaning: ColumnMeaning,
  gebiedscodes: ReadonlySet<string>,
): Normalised {
  return normaliseWideTable(table, { meaning, gebiedscodes, key: rivmSleutel(AGES) })
}
