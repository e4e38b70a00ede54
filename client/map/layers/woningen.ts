import {
  eigenaar,
  energielabel,
  renovatieStatus,
  statusGroep,
  statusGroepVan,
} from '../../../geodata/schema/woning.ts'
import { GEEN, type WoningenKolommen } from '../../../server/contract/woningen-binair.ts'
import { KAARTKLEUREN, PALETTEN, type Thema } from '../palettes.ts'
import { type Kaartwoningen, MEESTE_APART } from './campagnes.ts'

/** Ways to colour dwellings for which the map has data. */
export type Woningkleurwijze = 'status' | 'label' | 'eigenaar' | 'campagne' | 'mist'

/** Classes of energy labels on the map, most economical first: A and better is one class. */
export const LABELKLASSEN = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const

/**
 * What of a dwelling is looked for as missing, in the order of the classes. A block is not among them: of most private homes there is
 * none, and so nothing is missing.
 */
export const MISTVELDEN = ['status', 'label', 'eigenaar', 'bouwjaar'] as const
export type Mistveld = (typeof MISTVELDEN)[number]

/** What is missing of a dwelling: nothing, one field by its name, or more than one. */
export const MISTKLASSEN = ['niets', ...MISTVELDEN, 'meer'] as const
const MORE = MISTKLASSEN.indexOf('meer')

const UNKNOWN_OWNER = eigenaar.options.indexOf('onbekend')
/** What each column says where no source gives it. */
const ABSENT: Record<Mistveld, number> = { status: GEEN, label: GEEN, eigenaar: UNKNOWN_OWNER, bouwjaar: 0 }

/** By the column of status: beside campaigns the columns are another object, and the same dwellings. */
const missingOf = new WeakMap<Uint8Array, Uint8Array>()

/** Place in `MISTKLASSEN` of every dwelling; made once per answer. */
export function mistkolom(columns: WoningenKolommen): Uint8Array {
  const before = missingOf.get(columns.status)
  if (before !== undefined) return before
  const places = new Uint8Array(columns.kop.aantal)
  for (const [field, name] of MISTVELDEN.entries()) {
    const column = columns[name]
    const absent = ABSENT[name]
    for (let at = 0; at < places.length; at += 1) {
      if (column[at] === absent) places[at] = places[at] === 0 ? field + 1 : MORE
    }
  }
  missingOf.set(columns.status, places)
  return places
}

/** Which fields of one dwelling no source gives. */
export function mistVan(columns: WoningenKolommen, at: number): Mistveld[] {
  return MISTVELDEN.filter((name) => columns[name][at] === ABSENT[name])
}

/** Owners in the order of their colours; `onbekend` has none. */
const OWNERS = ['corporatie', 'particulier', 'vve'] as const

interface Wijze {
  klassen: (columns: Kaartwoningen) => readonly string[]
  /** Column of the dwellings that says the class. */
  kolom: (columns: Kaartwoningen) => Uint8Array
  /** Number of the class by value of the column; absent: not known. */
  klasseVan: readonly number[]
  kleuren: (thema: Thema) => readonly string[]
}

/** Of which every value is absent, and so not known. */
const NO_COLUMN = new Uint8Array()

const WIJZEN: Record<Woningkleurwijze, Wijze> = {
  status: {
    klassen: () => statusGroep.options,
    kolom: (columns) => columns.status,
    klasseVan: renovatieStatus.options.map((status) => statusGroep.options.indexOf(statusGroepVan(status))),
    kleuren: (thema) => PALETTEN[thema].status,
  },
  label: {
    klassen: () => LABELKLASSEN,
    kolom: (columns) => columns.label,
    klasseVan: energielabel.options.map((label) => LABELKLASSEN.findIndex((one) => label.startsWith(one))),
    kleuren: (thema) => PALETTEN[thema].label,
  },
  eigenaar: {
    klassen: () => OWNERS,
    kolom: (columns) => columns.eigenaar,
    klasseVan: eigenaar.options.map((owner) => OWNERS.findIndex((one) => one === owner)),
    kleuren: (thema) => PALETTEN[thema].eigenaar,
  },
  campagne: {
    klassen: ({ campagne }) => (campagne?.klassen ?? []).map(({ sleutel }) => sleutel),
    kolom: ({ campagne }) => campagne?.klasse ?? NO_COLUMN,
    klasseVan: Array.from({ length: MEESTE_APART }, (_, place) => place),
    kleuren: (thema) => PALETTEN[thema].campagne,
  },
  mist: {
    klassen: () => MISTKLASSEN,
    kolom: mistkolom,
    klasseVan: [...MISTKLASSEN.keys()],
    kleuren: (thema) => PALETTEN[thema].mist,
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

/** Per dwelling, by its number: 0 is left out, `BLEEK` is kept and pale beside what was chosen, else it is kept. Null keeps all. */
export type Woningmasker = Uint8Array | null
/** Kept, and pale beside the dwellings that were chosen. */
export const BLEEK = 2
/** Opacity of a pale dwelling, 0 to 255. */
const PALE_ALPHA = 70

/**
 * The classes of a way of colouring, in order, each with its colour and the number of dwellings; what is not known comes last.
 *
 * @param masker dwellings that are counted; null: all
 */
export function woningklassen(
  columns: Kaartwoningen,
  wijze: Woningkleurwijze,
  thema: Thema,
  masker: Woningmasker = null,
): Woningklasse[] {
  const classes = klassenVan(columns, wijze, thema)
  const counts = new Uint32Array(classes.length)
  // Counted alone: the lists would be 15,000 numbers for nothing at every change of colour.
  perWoning(columns, wijze, masker, classes.length, (_, place) => {
    counts[place] = (counts[place] ?? 0) + 1
  })
  return classes.map((one, place) => ({ ...one, aantal: counts[place] ?? 0 }))
}

/** The same classes, each with the numbers of its dwellings. */
export function woningenPerKlasse(
  columns: Kaartwoningen,
  wijze: Woningkleurwijze,
  thema: Thema,
  masker: Woningmasker = null,
): { sleutel: string | null; kleur: string; woningen: number[] }[] {
  const classes = klassenVan(columns, wijze, thema).map((one) => ({
    ...one,
    woningen: [] as number[], // an empty list says nothing of what comes in it
  }))
  perWoning(columns, wijze, masker, classes.length, (index, place) => classes[place]?.woningen.push(index))
  return classes
}

/** The classes in the order of the legend, not known last, each with its colour. */
function klassenVan(
  columns: Kaartwoningen,
  wijze: Woningkleurwijze,
  thema: Thema,
): { sleutel: string | null; kleur: string }[] {
  const { klassen, kleuren } = WIJZEN[wijze]
  const colours = kleuren(thema)
  const unknown = KAARTKLEUREN[thema].ontbreektLijn
  // With fewer classes than colours the next colour is nobody's.
  return [...klassen(columns), null].map((sleutel, place) => ({
    sleutel,
    kleur: sleutel === null ? unknown : (colours[place] ?? unknown),
  }))
}

/**
 * Says the number of each dwelling that is kept and the place of its class.
 *
 * @param length number of classes; the last is that of what is not known
 */
function perWoning(
  columns: Kaartwoningen,
  wijze: Woningkleurwijze,
  masker: Woningmasker,
  length: number,
  say: (index: number, place: number) => void,
): void {
  const { kolom, klasseVan } = WIJZEN[wijze]
  // One look-up per dwelling: every value of the column has its place.
  const placeOf = Uint8Array.from({ length: 256 }, (_, value) => {
    const place = klasseVan[value] ?? -1
    return place < 0 ? length - 1 : place
  })
  const column = kolom(columns)
  for (let index = 0; index < columns.kop.aantal; index += 1) {
    if (masker?.[index] !== 0) say(index, placeOf[column[index] ?? GEEN] ?? length - 1)
  }
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
  columns: Kaartwoningen,
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
  for (let index = 0; index < words.length; index += 1) {
    if (masker[index] === 0) words[index] = 0
    else if (masker[index] === BLEEK) into[index * 4 + 3] = PALE_ALPHA
  }
}
