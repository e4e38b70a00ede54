import { BestandsFout, type Cel, type Leesgrenzen } from './lezer.ts'

/** A row of a table with its number as a person sees it. */
export interface Tabelrij {
  rij: number
  cellen: readonly Cel[]
}

/** Where a table starts: the row with the column names (null: it has none) and the first row of data. */
export interface Tabelkop {
  koprij: number | null
  eersteRij: number
  kolommen: readonly string[]
}

/** Rows before the header that are looked at: titles, dates, remarks. */
const mostPreamble = 25

/** Cells up to the last one that holds something. */
export function breedteVan(cellen: readonly Cel[]): number {
  let width = cellen.length
  while (width > 0 && isEmpty(cellen[width - 1])) width -= 1
  return width
}

/**
 * Finds the header among the first rows: the first row at least half as wide as most rows are, after titles and remarks. A row of which
 * at least half of the cells are values (numbers that are no year, dates) is no header; the columns are then numbered.
 *
 * @param rows first rows that hold something
 * @param width number of cells that most rows have
 * @throws BestandsFout when two columns have one name or there are too many columns
 */
export function vindKop(
  rows: readonly Tabelrij[],
  width: number,
  bestand: string,
  blad: string | null,
  grenzen: Leesgrenzen,
): Tabelkop {
  const wide = Math.min(width, Math.max(2, width / 2))
  const found = rows.slice(0, mostPreamble).find((row) => row.cellen.length >= wide) ?? rows[0]
  if (found === undefined) {
    const what = blad === null ? 'Het bestand' : 'Het blad'
    throw new BestandsFout(bestand, `${what} is leeg. Kies er een met gegevens.`, { blad })
  }
  const names = found.cellen.map((cell) => (cell === null ? '' : String(cell).trim()))
  const filled = names.filter((name) => name !== '')
  const values = filled.filter(isValue)
  const isHeader = filled.length > 0 && values.length * 2 < filled.length
  const named = isHeader ? names : names.map(() => '')
  const kolommen = maakKolomnamen(named, { bestand, blad, rij: isHeader ? found.rij : null }, grenzen)
  return { koprij: isHeader ? found.rij : null, eersteRij: isHeader ? found.rij + 1 : found.rij, kolommen }
}

/**
 * Column names as they are used from here: trimmed, and numbered where there is none.
 * @throws BestandsFout when two columns have one name or there are too many columns
 */
export function maakKolomnamen(
  names: readonly string[],
  plaats: { bestand: string; blad: string | null; rij: number | null },
  grenzen: Leesgrenzen,
): string[] {
  const { bestand, ...rest } = plaats
  if (names.length > grenzen.mostColumns) {
    const reden = `De tabel heeft ${names.length} kolommen, hoogstens ${grenzen.mostColumns}. Kijk of het goede scheidingsteken is gebruikt of haal kolommen weg.`
    throw new BestandsFout(bestand, reden, rest)
  }
  const seen = new Set<string>()
  return names.map((name, index) => {
    const trimmed = name.trim()
    if (trimmed.length > grenzen.mostCellCharacters) {
      throw new BestandsFout(bestand, `De naam van kolom ${index + 1} is te lang. Kort hem in.`, rest)
    }
    const unique = trimmed === '' ? `kolom ${index + 1}` : trimmed
    if (seen.has(unique)) {
      const reden = `De kolomnaam "${unique}" komt twee keer voor. Geef elke kolom een eigen naam.`
      throw new BestandsFout(bestand, reden, { ...rest, kolom: unique })
    }
    seen.add(unique)
    return unique
  })
}

function isEmpty(cell: Cel | undefined): boolean {
  return cell === null || cell === undefined || cell === ''
}

/** A number or a date; a year can be the name of a column. */
function isValue(name: string): boolean {
  if (/^(19|20)\d\d$/.test(name)) return false
  return /^-?\d[\d.,]*$/.test(name) || /^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}$/.test(name)
}
