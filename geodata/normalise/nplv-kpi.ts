import type { CsvTable } from '../formats/csv.ts'
import type { ColumnMeaning } from './columns.ts'
import type { Normalised } from './result.ts'
import { normaliseWideTable } from './wide-table.ts'
import { yearKey } from './year-key.ts'

/** Class of the Leefbaarometer that the KPI of the programme asks for: "voldoende". Source: KPI of the Nationaal Programma Leefbaarheid en Veiligheid. */
export const KPI_VOLDOENDE = 5

const DECIMAL_COMMA = /^(-?\d+),(\d+)$/

/**
 * National comparison figures for the NPLV-KPI: columns `gebied` (NL00 or a gemeente), `jaar` and the figures of
 * pijlers.csv, with a decimal comma or point. They are the programme's own figures and are never computed here. Pure.
 */
export function normaliseNplvKpi(
  table: CsvTable,
  meaning: ColumnMeaning,
  gebiedscodes: ReadonlySet<string>,
): Normalised {
  const rijen = table.rijen.map(({ rij, cellen }) => ({
    rij,
    cellen: new Map([...cellen].map(([name, text]) => [name, text.replace(DECIMAL_COMMA, '$1.$2')] as const)),
  }))
  return normaliseWideTable({ ...table, rijen }, { meaning, gebiedscodes, key: yearKey('gebied') })
}
