import { RIVM_LAND } from '../catalog/land.ts'
import type { CsvRow, CsvTable } from '../formats/csv.ts'
import { LAND } from '../schema/gebied.ts'
import type { Leeftijd } from '../schema/indicator.ts'
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

function rowKey({ cellen }: CsvRow): RowKey | string {
  const code = cellen.get('WijkenEnBuurten') ?? ''
  const period = YEAR.exec(cellen.get('Perioden') ?? '')?.[1]
  const leeftijd = AGES.get(cellen.get('Leeftijd') ?? '')
  if (period === undefined) return `"${cellen.get('Perioden') ?? ''}" is geen jaar (verwacht: 2020JJ00).`
  if (leeftijd === undefined) return `"${cellen.get('Leeftijd') ?? ''}" is geen bekende leeftijdsgroep.`
  return { gebied: code === RIVM_LAND ? LAND : code, jaar: Number(period), leeftijd }
}

/** Health figures of RIVM (50090NED): per area, year and age group; NL01 becomes NL00. Pure. */
export function normaliseRivmGezondheid(
  table: CsvTable,
  meaning: ColumnMeaning,
  gebiedscodes: ReadonlySet<string>,
): Normalised {
  return normaliseWideTable(table, { meaning, gebiedscodes, key: rowKey })
}
