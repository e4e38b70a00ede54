import {
  eigenaar,
  energielabel,
  renovatieStatus,
  statusGroep,
  statusGroepVan,
} from '../../../geodata/schema/woning.ts'
import { GEEN, type WoningenKolommen } from '../../../server/contract/woningen-binair.ts'
import { KAARTKLEUREN, PALETTEN, type Thema } from '../palettes.ts'

/** Ways to colour dwellings for which the map has data. */
export type Woningkleurwijze = 'status' | 'label' | 'eigenaar'

/** Classes of energy labels on the map, most economical first: A and better is one class. */
export const LABELKLASSEN = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const

/** Owners in the order of their colours; `onbekend` has none. */
const OWNERS = ['corporatie', 'particulier', 'vve'] as const

interface Wijze {
  klassen: readonly string[]
  /** Column of the dwellings that says the class. */
  kolom: (columns: WoningenKolommen) => Uint8Array
  /** Number of the class by value of the column; absent: not known. */
  klasseVan: readonly number[]
  kleuren: (thema: Thema) => readonly string[]
}

const WIJZEN: Record<Woningkleurwijze, Wijze> = {
  status: {
    klassen: statusGroep.options,
    kolom: (columns) => columns.status,
    klasseVan: renovatieStatus.options.map((status) => statusGroep.options.indexOf(statusGroepVan(status))),
    kleuren: (thema) => PALETTEN[thema].status,
  },
  label: {
    klassen: LABELKLASSEN,
    kolom: (columns) => columns.label,
    klasseVan: energielabel.options.map((label) => LABELKLASSEN.findIndex((one) => label.startsWith(one))),
    kleuren: (thema) => PALETTEN[thema].label,
  },
  eigenaar: {
    klassen: OWNERS,
    kolom: (columns) => columns.eigenaar,
    klasseVan: eigenaar.options.map((owner) => OWNERS.findIndex((one) => one === owner)),
    kleuren: (thema) => PALETTEN[thema].eigenaar,
  },
}

/** Red, green, blue and alpha (0-255) of a #rrggbb colour. */
export function rgba(color: string): [number, number, number, number] {
  const value = Number.parseInt(color.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255, 255]
}

/** One class of the legend: `sleutel` null is what no source knows. */
export interface Woningklasse {
  sleutel: string | null
  kleur: string
  aantal: number
}

/** Whether a dwelling is kept, by its number; null keeps all. */
export type Woningmasker = Uint8Array | null

/**
 * The classes of a way of colouring, in order, each with its colour and the number of dwellings; what is not known comes last.
 *
 * @param masker dwellings that are counted; null: all
 */
export function woningklassen(
  columns: WoningenKolommen,
  wijze: Woningkleurwijze,
  thema: Thema,
  masker: Woningmasker = null,
): Woningklasse[] {
  return woningenPerKlasse(columns, wijze, thema, masker).map(({ sleutel, kleur, woningen }) => ({
    sleutel,
    kleur,
    aantal: woningen.length,
  }))
}

/** The same classes, each with the numbers of its dwellings. */
export function woningenPerKlasse(
  columns: WoningenKolommen,
  wijze: Woningkleurwijze,
  thema: Thema,
  masker: Woningmasker = null,
): { sleutel: string | null; kleur: string; woningen: number[] }[] {
  const { klassen, kolom, klasseVan, kleuren } = WIJZEN[wijze]
  const colours = kleuren(thema)
  const unknown = KAARTKLEUREN[thema].ontbreektLijn
  const classes = [...klassen, null].map((sleutel, place) => ({
    sleutel,
    kleur: colours[place] ?? unknown,
    woningen: [] as number[], // an empty list says nothing of what comes in it
  }))
  const column = kolom(columns)
  for (let index = 0; index < columns.kop.aantal; index += 1) {
    if (masker !== null && masker[index] === 0) continue
    classes.at(klasseVan[column[index] ?? GEEN] ?? -1)?.woningen.push(index)
  }
  return classes
}

/** One colour as the four bytes of a Uint32 on this machine. */
function packed(color: string): number {
  return new Uint32Array(Uint8Array.from(rgba(color)).buffer)[0] ?? 0
}

/**
 * Writes the colours of all dwellings, four bytes each, ready for the graphics card; the grey of "missing" where no class is known,
 * nothing at all for a dwelling that the mask leaves out. One table of 256 colours is looked up per dwelling: 15,000 take well under
 * a millisecond.
 *
 * @param into four bytes per dwelling, at a multiple of four; it is written whole
 */
export function kleurWoningen(
  columns: WoningenKolommen,
  wijze: Woningkleurwijze,
  thema: Thema,
  into: Uint8Array,
  masker: Woningmasker = null,
): void {
  const { kolom, klasseVan, kleuren } = WIJZEN[wijze]
  const table = new Uint32Array(256).fill(packed(KAARTKLEUREN[thema].ontbreektLijn))
  const colours = kleuren(thema).map(packed)
  for (const [value, place] of klasseVan.entries()) {
    const colour = colours[place]
    if (colour !== undefined) table[value] = colour
  }
  const column = kolom(columns)
  const words = new Uint32Array(into.buffer, into.byteOffset, columns.kop.aantal)
  for (let index = 0; index < words.length; index += 1) words[index] = table[column[index] ?? GEEN] ?? 0
  if (masker === null) return
  for (let index = 0; index < words.length; index += 1) if (masker[index] === 0) words[index] = 0
}
