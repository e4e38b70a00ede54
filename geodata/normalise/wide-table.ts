import type { CsvRow, CsvTable } from '../formats/csv.ts'
import type { Afkeuring } from '../schema/dataset-inhoud.ts'
import type { Leeftijd } from '../schema/indicator.ts'
import type { Waarneming } from '../schema/waarneming.ts'
import { readCell } from './cell.ts'
import { refusedColumns, type ColumnMeaning } from './columns.ts'
import { refusal, type Normalised } from './result.ts'

/** What one row of a wide table is about. */
export interface RowKey {
  gebied: string
  jaar: number
  leeftijd: Leeftijd
}

/** How to read one source whose rows are areas and whose columns are figures. */
export interface WideTableRules {
  meaning: ColumnMeaning
  /** Area codes that exist; a row about any other code is refused. */
  gebiedscodes: ReadonlySet<string>
  /** The key of a row, or a Dutch reason why it has none. */
  key: (row: CsvRow) => RowKey | string
  /** A Dutch reason to refuse one cell although it can be read, or null. */
  refuseCell?: (row: CsvRow, kolom: string) => string | null
}

interface AcceptedRow {
  row: CsvRow
  key: RowKey
}

function acceptRows(table: CsvTable, rules: WideTableRules, afgekeurd: Afkeuring[]): AcceptedRow[] {
  const seen = new Set<string>()
  return table.rijen.flatMap((row) => {
    const key = rules.key(row)
    const refuse = (reden: string): [] => {
      afgekeurd.push(refusal(table.bestand, row.rij, null, reden))
      return []
    }
    if (typeof key === 'string') return refuse(key)
    if (!rules.gebiedscodes.has(key.gebied))
      return refuse(`Gebied "${key.gebied}" bestaat niet in de indeling.`)
    const name = `${key.gebied} ${key.jaar} ${key.leeftijd}`
    if (seen.has(name)) return refuse(`Gebied, jaar en leeftijd staan er twee keer in: ${name}.`)
    seen.add(name)
    return [{ row, key }]
  })
}

/** A figure that nobody has in a year and age group was not asked or published then, not held back. */
function markYearsWithoutFigure(waarnemingen: Waarneming[]): Waarneming[] {
  const name = (one: Waarneming): string => `${one.indicator} ${one.jaar} ${one.leeftijd}`
  const present = new Set(waarnemingen.filter((one) => one.ontbreekt !== 'niet-gepubliceerd').map(name))
  return waarnemingen.map((one) =>
    present.has(name(one)) ? one : { ...one, ontbreekt: 'niet-in-dit-jaar' as const },
  )
}

/**
 * A wide table (row = area, year, age; column = figure) to waarnemingen, one per row and figure column,
 * missing ones included. Unknown columns, unknown areas, double keys and impossible numbers are refused
 * with their place and a reason. Pure.
 */
export function normaliseWideTable(table: CsvTable, rules: WideTableRules): Normalised {
  const afgekeurd = [...table.afgekeurd, ...refusedColumns(table.bestand, table.kolommen, rules.meaning)]
  const rows = acceptRows(table, rules, afgekeurd)
  const figures = table.kolommen.flatMap((kolom) => {
    const figure = rules.meaning.figures.get(kolom)
    return figure === undefined ? [] : [{ kolom, ...figure }]
  })
  const waarnemingen = rows.flatMap(({ row, key }) =>
    figures.map(({ kolom, id, eenheid }): Waarneming => {
      const base = { ...key, indicator: id, rij: row.rij }
      const cell = readCell(row.cellen.get(kolom) ?? '', eenheid)
      if (cell.kind === 'ontbreekt') return { ...base, waarde: null, ontbreekt: 'niet-gepubliceerd' }
      const reden = cell.kind === 'afgekeurd' ? cell.reden : (rules.refuseCell?.(row, kolom) ?? null)
      if (cell.kind === 'waarde' && reden === null) return { ...base, waarde: cell.waarde, ontbreekt: null }
      afgekeurd.push(refusal(table.bestand, row.rij, kolom, reden ?? 'De waarde is niet te lezen.'))
      return { ...base, waarde: null, ontbreekt: 'afgekeurd' }
    }),
  )
  return {
    deel: { waarnemingen: markYearsWithoutFigure(waarnemingen) },
    rijenGelezen: table.rijen.length + new Set(table.afgekeurd.flatMap(({ rij }) => rij ?? [])).size,
    rijenOvergenomen: rows.length,
    afgekeurd,
  }
}
