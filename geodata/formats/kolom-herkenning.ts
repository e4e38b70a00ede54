import type { KolomHerkend } from '../schema/invoer.ts'
import type { Cel } from './lezer.ts'

const mostExamples = 3
const mostExampleCharacters = 60

/** Number as Dutch and English tables write it; not a code that starts with a zero and not an id of 16 digits. */
const numberShape = /^[-+]?(0|[1-9]\d{0,14}|[1-9]\d{0,2}(\.\d{3})+)?([.,]\d+)?(e[-+]?\d+)?$/i
const dateShape = /^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})([T ]\d.*)?$/
/** 20261001, as EP-Online and the BAG write a date. */
const closedDateShape = /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/

type Soort = KolomHerkend['soort']

/** What the columns seem to hold, judged by the first rows; the kind that all filled cells share, else text. */
export function herkenKolommen(
  kolommen: readonly string[],
  rows: readonly (readonly Cel[])[],
): KolomHerkend[] {
  return kolommen.map((naam, column) => {
    const kinds = new Set<Soort>()
    const examples = new Set<string>()
    for (const row of rows) {
      const text = textOf(row[column] ?? null)
      if (text === '') continue
      kinds.add(kindOf(row[column] ?? null, text))
      if (examples.size < mostExamples) examples.add(text.slice(0, mostExampleCharacters))
    }
    const [kind] = kinds
    return { naam, soort: kinds.size > 1 ? 'tekst' : (kind ?? 'leeg'), voorbeelden: [...examples] }
  })
}

function textOf(cell: Cel): string {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee'
  return String(cell).trim()
}

function kindOf(cell: Cel, text: string): Soort {
  if (typeof cell === 'number') return 'getal'
  if (typeof cell === 'boolean') return 'tekst'
  if (dateShape.test(text) || closedDateShape.test(text)) return 'datum'
  return numberShape.test(text) ? 'getal' : 'tekst'
}
