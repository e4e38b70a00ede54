import { LEEG, type Planobject } from '../../geodata/schema/wijkaanpak.ts'
import { asWords } from './levende-tekst.ts'

/** Most pages A4 of a wijkaanpak. Source: domain.md, "The wijkaanpak". */
export const MOST_PAGES = 6

/** Words on a page A4 of running text, letters of 11 points: a usual count of editors (about 500). */
export const WORDS_PER_PAGE = 500

/** What takes the room of so many words: the map of chapter 1; a heading with its space; a row of a table. */
const ROOM_IN_WORDS = { kaart: 200, kop: 15, rij: 12 } as const

export interface Omvang {
  woorden: number
  /** Estimated pages A4, to a tenth. */
  bladzijden: number
  pastOpZes: boolean
}

/**
 * How long a plan becomes on paper, estimated from its words, its headings and rows, and the one map. Remarks are not printed.
 * @example 3,000 words under ten headings and a map: 6.7 pages
 */
export function sizeOf(objecten: readonly Planobject[]): Omvang {
  let woorden = 0
  let room: number = ROOM_IN_WORDS.kaart
  for (const one of objecten) {
    if (one.verwijderd || one.soort === 'opmerking') continue
    const empty = new Map<string, unknown>(Object.entries(LEEG[one.soort]))
    for (const [field, value] of Object.entries(one.velden)) {
      if (value === empty.get(field) || SILENT.has(field)) continue
      woorden += textsIn(value).reduce((sum, text) => sum + wordsIn(text), 0)
    }
    room += one.soort === 'hoofdstuk' || one.soort === 'ambitie' ? ROOM_IN_WORDS.kop : 0
    room += one.soort === 'actie' || one.soort === 'budgetregel' ? ROOM_IN_WORDS.rij : 0
  }
  const bladzijden = Math.round(((woorden + room) / WORDS_PER_PAGE) * 10) / 10
  return { woorden, bladzijden, pastOpZes: bladzijden <= MOST_PAGES }
}

/** Fields that are drawn, or printed as a sign. */
const SILENT: ReadonlySet<string> = new Set([
  'vorm',
  'hoofdstuk',
  'ambitie',
  'programmaActie',
  'bijeenkomst',
  'status',
])

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

const wordsIn = (text: string): number => asWords(text).match(/\S+/g)?.length ?? 0
