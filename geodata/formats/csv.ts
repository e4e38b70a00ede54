import Papa from 'papaparse'
import type { Afkeuring } from '../schema/dataset-inhoud.ts'
import { decodeText } from './json.ts'

/** One row of a CSV file: its number (from 1, header excluded) and its cells by column name, spaces trimmed. */
export interface CsvRow {
  rij: number
  cellen: ReadonlyMap<string, string>
}

/** A CSV file as read, without any meaning. */
export interface CsvTable {
  bestand: string
  kolommen: readonly string[]
  rijen: readonly CsvRow[]
  /** Rows with too few or too many cells, and double column names. */
  afgekeurd: readonly Afkeuring[]
}

function refuse(bestand: string, rij: number | null, kolom: string | null, reden: string): Afkeuring {
  return { bestand, rij, kolom, reden }
}

/**
 * CSV bytes (UTF-8, comma or semicolon, first line is the header) to rows. A row with another number of
 * cells than the header is refused, not filled up; of two columns with one name the first is read. Throws when the bytes are not UTF-8.
 */
export function parseCsv(bytes: Uint8Array, bestand: string): CsvTable {
  const { data } = Papa.parse<string[]>(decodeText(bytes), { skipEmptyLines: true })
  const kolommen = (data[0] ?? []).map((name) => name.trim())
  const afgekeurd: Afkeuring[] = []
  kolommen.forEach((name, index) => {
    if (kolommen.indexOf(name) !== index) {
      afgekeurd.push(refuse(bestand, null, name, 'Deze kolomnaam komt twee keer voor.'))
    }
  })
  const rijen: CsvRow[] = []
  data.slice(1).forEach((cells, index) => {
    const rij = index + 1
    if (cells.length !== kolommen.length) {
      const reden = `Aantal cellen in de rij: ${cells.length}, verwacht: ${kolommen.length}.`
      afgekeurd.push(refuse(bestand, rij, null, reden))
      return
    }
    const cellen = new Map<string, string>()
    kolommen.forEach((name, column) => {
      if (!cellen.has(name)) cellen.set(name, (cells[column] ?? '').trim())
    })
    rijen.push({ rij, cellen })
  })
  return { bestand, kolommen, rijen, afgekeurd }
}
