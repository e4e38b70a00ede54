import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { projectRoot } from '../datasets/locate.ts'
import { parseCsv, type CsvTable } from '../formats/csv.ts'
import { indicatorRol } from '../schema/indicator.ts'

/**
 * What pijlers.csv says about a column: a role of an indicator, or
 * sleutel: the column says which area, year or age a row is about;
 * niet-tonen and nooit: the column is never made into an indicator and its values are not embedded;
 * niet-geladen: a source that would fill a gap and is not here yet.
 */
export const kolomRol = z.enum([...indicatorRol.options, 'sleutel', 'niet-tonen', 'nooit', 'niet-geladen'])
export type KolomRol = z.infer<typeof kolomRol>

/** One row of pijlers.csv, cells as written; `id` and `dataset` are null where the row has none. */
export interface PijlerRegel {
  rij: number
  id: string | null
  dataset: string | null
  kolom: string
  rol: KolomRol
  cellen: ReadonlyMap<string, string>
}

/** Rows of a table in the form of pijlers.csv. Throws on an unknown role or a row that cannot be read. */
export function readPijlerRegels(table: CsvTable): PijlerRegel[] {
  const refused = table.afgekeurd[0]
  if (refused !== undefined) throw new Error(`${table.bestand}, row ${refused.rij}: ${refused.reden}`)
  return table.rijen.map(({ rij, cellen }) => ({
    rij,
    id: cellen.get('id') || null,
    dataset: cellen.get('dataset') || null,
    kolom: z.string().min(1).parse(cellen.get('kolom')),
    rol: kolomRol.parse(cellen.get('rol')),
    cellen,
  }))
}

let cached: readonly PijlerRegel[] | null = null

/** Every column of every source, with what it may be used for; read once from pijlers.csv. */
export function pijlerRegels(): readonly PijlerRegel[] {
  const file = join(projectRoot(), 'geodata', 'catalog', 'pijlers.csv')
  cached ??= readPijlerRegels(parseCsv(readFileSync(file), 'pijlers.csv'))
  return cached
}
