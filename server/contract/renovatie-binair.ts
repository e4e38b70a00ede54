import type { Registerrij } from '../../geodata/schema/registerrij.ts'
import { energielabel } from '../../geodata/schema/woning.ts'
import { keuzesVan, maatregel, maatregelStand, type Spoor } from '../../geodata/schema/woningwerk.ts'
import {
  decodeDwellings,
  encodeDwellings,
  GEEN,
  type WoningenKolommen,
  type WoningenKop,
} from './woningen-binair.ts'

/**
 * Binary form of the register for the screen of the renovation: the dwellings of the map (`woningen-binair.ts`), and after them the
 * columns that only this screen needs, in the same order.
 *
 * Layout, little endian: uint32 length of the first part, that part, padding to a multiple of 4; uint32 length of a header, header as
 * JSON in ASCII, padding to a multiple of 4; then for `aantal` dwellings: uint16 street number (65535: not known), uint16 house
 * number (0: not known), uint16 what follows the house number (place in the header's list), and of one byte each (255: not known):
 * label after, every measure in the order of its schema, inponden, sloop, nieuwbouw, and the number of fields over which sources differ.
 */
export interface RegisterKop {
  /** Codes of streets, as the dwellings have them. */
  straten: string[]
  /** What follows a house number: letter and addition together. The first is nothing. */
  achtervoegsels: string[]
}

/** The tracks that have a column of their own; garden and fence is one of the measures. */
export const SPOORKOLOMMEN = ['inponden', 'sloop', 'nieuwbouw'] as const satisfies readonly Spoor[]
type Spoorkolom = (typeof SPOORKOLOMMEN)[number]

/** The register as columns; every array has as many entries as there are dwellings. */
export interface RegisterKolommen {
  woningen: WoningenKolommen
  kop: RegisterKop
  /** Number in `kop.straten`; `ONBEKENDE_STRAAT` where none is known. */
  straat: Uint16Array
  huisnummer: Uint16Array
  achtervoegsel: Uint16Array
  /** Place in the schema's list; `GEEN` where there is none. */
  labelNa: Uint8Array
  /** Per measure, in the order of `maatregel`: place in `maatregelStand`, or `GEEN`. */
  maatregelen: Uint8Array[]
  /** Per track, in the order of `SPOORKOLOMMEN`: place in its steps, or `GEEN`. */
  sporen: Uint8Array[]
  verschillen: Uint8Array
}

/** A street that is not known. */
export const ONBEKENDE_STRAAT = 65_535

const WORDS = 3
const BYTES = 1 + maatregel.options.length + SPOORKOLOMMEN.length + 1
const padded = (length: number) => Math.ceil(length / 4) * 4

function asciiBytes(value: unknown): Uint8Array {
  const text = JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

/** Gives each text its number in a list that grows; the first texts are there already. */
function numberer(list: string[], most: number): (text: string) => number {
  const known = new Map(list.map((text, at) => [text, at]))
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (list.length >= most) throw new RangeError(`more than ${most} different texts`)
    known.set(text, list.length)
    return list.push(text) - 1
  }
}

const placeIn = (options: readonly string[], value: string | null | undefined): number => {
  const place = value === null || value === undefined ? -1 : options.indexOf(value)
  return place === -1 ? GEEN : place
}

const stepsOf = (track: Spoorkolom): readonly string[] => keuzesVan(track) ?? []

/**
 * Encodes the register in the given order.
 *
 * @throws RangeError when there are too many streets, or a key does not fit
 */
export function encodeRegister(
  rows: readonly Registerrij[],
  about: Pick<WoningenKop, 'bronnen' | 'voorbeelddata' | 'zonderPlaats'>,
): Uint8Array {
  const base = encodeDwellings(rows, about)
  const kop: RegisterKop = { straten: [], achtervoegsels: [''] }
  const street = numberer(kop.straten, ONBEKENDE_STRAAT)
  const suffix = numberer(kop.achtervoegsels, ONBEKENDE_STRAAT)
  const count = rows.length
  const words = new Uint16Array(count * WORDS)
  const bytes = new Uint8Array(count * BYTES)
  for (const [index, row] of rows.entries()) {
    words[index] = row.straat === null ? ONBEKENDE_STRAAT : street(row.straat)
    words[count + index] = row.huisnummer ?? 0
    words[count * 2 + index] = suffix(suffixOf(row))
    const cells = [
      placeIn(energielabel.options, row.labelNa),
      ...maatregel.options.map((one) => placeIn(maatregelStand.options, row.maatregelen[one])),
      ...SPOORKOLOMMEN.map((track) => placeIn(stepsOf(track), row[track])),
      row.verschillen.length,
    ]
    for (const [column, cell] of cells.entries()) bytes[column * count + index] = cell
  }
  const header = asciiBytes(kop)
  const second = 4 + padded(base.length)
  const start = second + 4 + padded(header.length)
  const out = new Uint8Array(start + words.byteLength + bytes.length)
  const view = new DataView(out.buffer)
  view.setUint32(0, base.length, true)
  out.set(base, 4)
  view.setUint32(second, header.length, true)
  out.set(header, second + 4)
  for (const [at, word] of words.entries()) view.setUint16(start + at * 2, word, true)
  out.set(bytes, start + words.byteLength)
  return out
}

/** Letter and addition as they follow a house number: `a`, `-2`, `a-2`, or nothing. */
export function suffixOf(row: Pick<Registerrij, 'huisletter' | 'huisnummertoevoeging'>): string {
  const addition = row.huisnummertoevoeging ?? ''
  return `${row.huisletter ?? ''}${addition === '' ? '' : `-${addition}`}`
}

/** Decodes what `encodeRegister` made. */
export function decodeRegister(bytes: Uint8Array): RegisterKolommen {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const baseLength = view.getUint32(0, true)
  const woningen = decodeDwellings(bytes.subarray(4, 4 + baseLength))
  const second = 4 + padded(baseLength)
  const headerLength = view.getUint32(second, true)
  let text = ''
  for (const byte of bytes.subarray(second + 4, second + 4 + headerLength)) text += String.fromCharCode(byte)
  const kop = JSON.parse(text) as RegisterKop // own format, written by encodeRegister
  const start = second + 4 + padded(headerLength)
  const count = woningen.kop.aantal
  const word = (place: number) =>
    Uint16Array.from({ length: count }, (_, index) =>
      view.getUint16(start + (place * count + index) * 2, true),
    )
  const column = (place: number) => {
    const from = start + count * WORDS * 2 + place * count
    return bytes.slice(from, from + count)
  }
  const measures = maatregel.options.length
  return {
    woningen,
    kop,
    straat: word(0),
    huisnummer: word(1),
    achtervoegsel: word(2),
    labelNa: column(0),
    maatregelen: maatregel.options.map((_, at) => column(1 + at)),
    sporen: SPOORKOLOMMEN.map((_, at) => column(1 + measures + at)),
    verschillen: column(1 + measures + SPOORKOLOMMEN.length),
  }
}
