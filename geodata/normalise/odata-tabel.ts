import { code, type ODataGegeven, type ODataTabel } from '../formats/cbs-odata.ts'
import type { CsvRow, CsvTable } from '../formats/csv.ts'
import type { Afkeuring } from '../schema/dataset-inhoud.ts'
import { refusal } from './result.ts'

/** Cells of one row by column of ours; a missing value is an empty cell. */
function cellsOf(
  { cellen }: ODataGegeven,
  sleutels: readonly string[],
  kolomBijSleutel: ReadonlyMap<string, string>,
): Map<string, string> {
  const cells = new Map(sleutels.map((key) => [key, code(cellen, key)]))
  for (const [key, kolom] of kolomBijSleutel) cells.set(kolom, code(cellen, key))
  return cells
}

/**
 * Rows of TypedDataSet (version 3: one row per area, one property per topic) as a wide table with the columns of
 * pijlers.csv. Topics that we do not take over are left out.
 *
 * @param sleutels properties that say what a row is about, such as WijkenEnBuurten
 */
export function breedUitVersie3(
  table: ODataTabel,
  sleutels: readonly string[],
  kolomBijSleutel: ReadonlyMap<string, string>,
): CsvTable {
  return {
    bestand: table.id,
    kolommen: [...sleutels, ...kolomBijSleutel.values()],
    rijen: table.gegevens.map((row) => ({
      rij: row.rij,
      cellen: cellsOf(row, sleutels, kolomBijSleutel),
    })),
    afgekeurd: [],
  }
}

/** A value counts only when the source says nothing against it. */
function observed({ cellen }: ODataGegeven): string {
  const attribute = code(cellen, 'ValueAttribute')
  if (attribute !== '' && attribute !== 'None') return ''
  return code(cellen, 'Value') || code(cellen, 'StringValue')
}

/**
 * Rows of Observations (version 4: one row per area and measure) as a wide table with the columns of pijlers.csv. The
 * row number of a wide row is that of its first observation. A second value of one measure for one row is refused.
 */
export function breedUitVersie4(
  table: ODataTabel,
  sleutels: readonly string[],
  kolomBijSleutel: ReadonlyMap<string, string>,
): CsvTable {
  const rows = new Map<string, CsvRow & { cellen: Map<string, string> }>()
  const afgekeurd: Afkeuring[] = []
  for (const row of table.gegevens) {
    const kolom = kolomBijSleutel.get(code(row.cellen, 'Measure'))
    if (kolom === undefined) continue
    const keys = sleutels.map((key) => code(row.cellen, key))
    const name = keys.join(' ')
    const wide = rows.get(name) ?? {
      rij: row.rij,
      cellen: new Map(sleutels.map((key, i) => [key, keys[i] ?? ''])),
    }
    rows.set(name, wide)
    if (wide.cellen.has(kolom)) {
      afgekeurd.push(refusal(row.deel, row.rij, kolom, 'Dit cijfer staat er twee keer in.'))
    } else wide.cellen.set(kolom, observed(row))
  }
  return {
    bestand: table.id,
    kolommen: [...sleutels, ...kolomBijSleutel.values()],
    rijen: [...rows.values()],
    afgekeurd,
  }
}
