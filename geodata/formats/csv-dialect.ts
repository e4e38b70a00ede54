import type { Herkenning } from '../schema/invoer.ts'
import { CsvSplitser, type Teksttekens } from './csv-splitser.ts'
import { BestandsFout, type Leesgrenzen } from './lezer.ts'
import { type Tabelkop, type Tabelrij, vindKop } from './tabelkop.ts'

/** Separators in order of preference where two explain the text equally well. */
const delimiters = [';', '\t', ',', '|'] as const
/** Rows that are looked at to choose. */
const sampleRows = 200

/** How a CSV is written, as told by its first rows. */
export interface CsvDialect extends Teksttekens {
  scheidingsteken: Herkenning['scheidingsteken']
  decimaalteken: Herkenning['decimaalteken']
  kop: Tabelkop
  /** The first rows of data. */
  voorbeeld: readonly Tabelrij[]
}

/**
 * Finds separator, header and decimal sign in the beginning of a CSV.
 *
 * @param text beginning of the file without byte order mark
 * @param isWhole whether that is all of it; if not, its last row may be cut off and is left out
 * @throws BestandsFout when there is no table in it, or its header cannot be used
 */
export function herkenDialect(
  text: string,
  isWhole: boolean,
  bestand: string,
  grenzen: Leesgrenzen,
): CsvDialect {
  const regeleinde = text.includes('\n') || !text.includes('\r') ? '\n' : '\r'
  const tries = delimiters
    .filter((delimiter) => text.includes(delimiter))
    .map((scheidingsteken) => {
      const { rows, refused } = split(text, isWhole, { scheidingsteken, regeleinde }, bestand, grenzen)
      return { scheidingsteken, rows, ...usualWidth(rows, refused) }
    })
    // A comma in every sentence of a table of one column is no separator: its header would have to hold one too.
    .filter(({ width, rows }) => width > ((rows[0]?.cellen.length ?? 0) > 1 ? 1 : 2))
  // The separator that gives most rows one and the same number of cells; then the one that gives most cells.
  const best = tries.sort((a, b) => b.share - a.share || b.width - a.width)[0]
  const scheidingsteken = best?.scheidingsteken ?? null
  const rows = best?.rows ?? split(text, isWhole, { scheidingsteken, regeleinde }, bestand, grenzen).rows
  const filled = /[^\s;,|]/.test(text) ? rows : []
  const kop = vindKop(filled, best?.width ?? 1, bestand, null, grenzen)
  const voorbeeld = rows.filter((row) => row.rij >= kop.eersteRij)
  return { scheidingsteken, regeleinde, decimaalteken: decimalSign(voorbeeld), kop, voorbeeld }
}

function split(
  text: string,
  isWhole: boolean,
  tekens: Teksttekens,
  bestand: string,
  grenzen: Leesgrenzen,
): { rows: Tabelrij[]; refused: number } {
  const rows: Tabelrij[] = []
  let refused = 0
  const full = new Error('genoeg rijen')
  const splitser = new CsvSplitser(tekens, bestand, grenzen, {
    rij: (rij, cellen) => {
      rows.push({ rij, cellen })
      if (rows.length >= sampleRows) throw full
    },
    // Refused rows come back, with their reason, when the file is read.
    weiger: () => void (refused += 1),
  })
  try {
    splitser.push(text)
    if (isWhole || rows.length === 0) splitser.end()
  } catch (error) {
    // With the wrong separator a cell can be too long; the right one decides, and the reading itself refuses again.
    if (error !== full && !(error instanceof BestandsFout)) throw error
  }
  return { rows, refused }
}

/** The number of cells that most rows have, and the share of the rows that have it. */
function usualWidth(rows: readonly Tabelrij[], refused: number): { width: number; share: number } {
  const counts = new Map<number, number>()
  for (const { cellen } of rows) counts.set(cellen.length, (counts.get(cellen.length) ?? 0) + 1)
  const [usual] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return usual === undefined
    ? { width: 0, share: 0 }
    : { width: usual[0], share: usual[1] / (rows.length + refused) }
}

/** Comma or point, whichever more numbers with decimals have; null when there are none. */
function decimalSign(rows: readonly Tabelrij[]): Herkenning['decimaalteken'] {
  let commas = 0
  let points = 0
  for (const { cellen } of rows) {
    for (const cell of cellen) {
      const text = String(cell).trim()
      if (/^-?\d+(\.\d{3})*,\d+$/.test(text)) commas += 1
      else if (/^-?\d+(,\d{3})*\.\d+$/.test(text)) points += 1
    }
  }
  if (commas === points) return commas === 0 ? null : ','
  return commas > points ? ',' : '.'
}
