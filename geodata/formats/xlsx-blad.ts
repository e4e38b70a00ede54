import { BestandsFout, type Cel, type Leesgrenzen } from './lezer.ts'
import { datumUitDagnummer } from './xlsx-datum.ts'
import type { Getalopmaak } from './xlsx-opmaak.ts'
import { leesXml } from './xml-stroom.ts'

/** One row of a sheet that holds something. `cellen` end at the last filled cell. */
export interface Bladrij {
  rij: number
  cellen: Cel[]
  /** The first cell that cannot be used, its column counted from 0. */
  fout: { kolom: number; reden: string } | null
}

/** What the cells of a sheet refer to. */
export interface Bladomgeving {
  bestand: string
  blad: string
  grenzen: Leesgrenzen
  teksten: readonly string[]
  opmaak: readonly Getalopmaak[]
  vanaf1904: boolean
}

/** Rows and columns of a sheet. Source: Excel specifications and limits. */
const mostSheetRows = 1_048_576

const errorNames = new Map([
  ['#DIV/0!', '#DEEL/0!'],
  ['#N/A', '#N/B'],
  ['#NAME?', '#NAAM?'],
  ['#NULL!', '#LEEG!'],
  ['#NUM!', '#GETAL!'],
  ['#REF!', '#VERW!'],
  ['#VALUE!', '#WAARDE!'],
])

/** Column letters of a place in the row: 0 is A, 26 is AA. */
export function kolomletters(index: number): string {
  let letters = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/**
 * Reads the rows of a sheet in order. Empty rows cost nothing and are not given.
 *
 * @param ontvang takes a row; false ends the reading, as enough is known
 * @throws BestandsFout when the sheet is damaged or a cell lies past the bounds
 */
export async function leesBladrijen(
  chunks: AsyncIterable<Buffer>,
  omgeving: Bladomgeving,
  ontvang: (rij: Bladrij) => boolean,
): Promise<void> {
  const { bestand, blad, grenzen } = omgeving
  let row = 0
  let column = -1
  let cells: Cel[] = []
  let fout: Bladrij['fout'] = null
  let enough = false
  let inData = false
  let type = 'n'
  let style = -1
  let hasFormula = false
  let hasValue = false
  let capture = false
  let inPhonetic = false
  let text = ''

  const fail = (reden: string): never => {
    const kolom = column < 0 ? null : kolomletters(column)
    throw new BestandsFout(bestand, reden, { blad, rij: row, kolom })
  }
  const damaged = 'Het blad is beschadigd. Open de werkmap in uw rekenprogramma en sla haar opnieuw op.'

  const openRow = (r: string | undefined): void => {
    const next = r === undefined ? row + 1 : Number(r)
    column = -1
    if (!Number.isInteger(next) || next <= row || next > mostSheetRows) fail(damaged)
    row = next
    cells = []
    fout = null
  }
  const openCell = (r: string | undefined): void => {
    const next = r === undefined ? column + 1 : columnOf(r)
    if (next <= column) fail(damaged)
    column = next
    if (column >= grenzen.mostColumns) {
      fail(
        `Deze cel ligt verder dan kolom ${grenzen.mostColumns}. Haal haar weg of kopieer de tabel naar een nieuw blad.`,
      )
    }
    hasFormula = false
    hasValue = false
    text = ''
  }
  const closeCell = (): void => {
    const value = hasFormula && !hasValue ? noResult : valueOf(type, text, style, omgeving)
    if (value === null || value === '') return
    while (cells.length < column) cells.push(null)
    cells.push(typeof value === 'object' ? null : value)
    if (typeof value === 'object') fout ??= { kolom: column, reden: value.reden }
  }

  await leesXml(chunks, bestand, blad, {
    open: (name, attributes) => {
      if (name === 'sheetData') inData = true
      if (!inData) return
      if (name === 'row') openRow(attributes['r'])
      else if (name === 'c') {
        type = attributes['t'] ?? 'n'
        style = Number(attributes['s'] ?? -1)
        openCell(attributes['r'])
      } else if (name === 'f') hasFormula = true
      else if (name === 'rPh') inPhonetic = true
      else if (name === 'v' || name === 't') {
        hasValue = true
        capture = !inPhonetic
      }
    },
    text: (piece) => {
      if (!capture) return
      text += piece
      if (text.length > grenzen.mostCellCharacters) {
        fail(`Deze cel heeft meer dan ${grenzen.mostCellCharacters} tekens. Kort de tekst in.`)
      }
    },
    close: (name) => {
      if (!inData || enough) return
      if (name === 'v' || name === 't') capture = false
      else if (name === 'c') closeCell()
      else if (name === 'rPh') inPhonetic = false
      else if (name === 'row') {
        if (cells.length > 0) enough = !ontvang({ rij: row, cellen: cells, fout })
      } else if (name === 'sheetData') inData = false
    },
    genoeg: () => enough,
  })
}

/** Place in the row of a reference such as `AB12`, from 0. -1 when it is none, which counts as damage. */
function columnOf(reference: string): number {
  let index = 0
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at)
    if (code < 65 || code > 90) return at === 0 ? -1 : index - 1
    index = index * 26 + code - 64
    if (index > 1_000_000) break
  }
  return index - 1
}

interface Unusable {
  reden: string
}

const noResult: Unusable = {
  reden:
    'Deze formule heeft geen opgeslagen uitkomst. Open de werkmap in uw rekenprogramma en sla haar op, of plak de waarde.',
}

function valueOf(type: string, text: string, style: number, omgeving: Bladomgeving): Cel | Unusable {
  switch (type) {
    case 's':
      return text === ''
        ? null
        : (omgeving.teksten[Number(text)] ?? { reden: 'De tekst van deze cel ontbreekt in de werkmap.' })
    case 'str':
    case 'inlineStr':
    case 'd':
      return text
    case 'b':
      return text === '' ? null : text === '1' || text === 'true'
    case 'e':
      return {
        reden: `Deze cel geeft de fout ${errorNames.get(text) ?? text}. Herstel de formule of maak de cel leeg.`,
      }
    default:
      return text === '' ? null : numberOf(text, style, omgeving)
  }
}

function numberOf(text: string, style: number, { opmaak, vanaf1904 }: Bladomgeving): Cel | Unusable {
  const value = Number(text)
  if (!Number.isFinite(value)) return { reden: 'In deze cel staat geen geldig getal.' }
  const format = opmaak[style] ?? 'getal'
  if (format === 'getal') return value
  if (format === 'tekst') return String(value)
  if (format === 'datum')
    return datumUitDagnummer(value, vanaf1904) ?? { reden: 'In deze cel staat geen geldige datum.' }
  return Number.isInteger(value) && value >= 0 ? String(value).padStart(format.nullen, '0') : value
}
