import type { Cel } from '../../../formats/lezer.ts'
import { Celfout, isLeeg, toon, type Gelezen } from './celfout.ts'

/** Kind of BAG object, digits 5 and 6 of its id. Source: Catalogus BAG 2018, identificatie. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['01', 'een verblijfsobject'],
  ['02', 'een ligplaats'],
  ['03', 'een standplaats'],
  ['10', 'een pand'],
  ['20', 'een nummeraanduiding'],
  ['30', 'een openbare ruimte'],
])

/** A long number as Excel shows it: 9,95010E+14. */
const E_NOTATION = /^\d(?:[.,]\d+)?E\+?\d+$/i
/** Fewest digits left when Excel drops the zeros in front: gemeente codes start at 0003. */
const LEAST_DIGITS = 14
const EXAMPLE_ID = /^VB\d{7}$/

/** The 16 digits of an id, zeros in front put back; null when they cannot be told. */
function digitsOf(text: string): string | null {
  const plain = text.replace(/^NL\.IMBAG\.[A-Za-z]+\./, '').replace(/^'/, '')
  return /^\d+$/.test(plain) && plain.length >= LEAST_DIGITS && plain.length <= 16
    ? plain.padStart(16, '0')
    : null
}

function readBagId(text: string, type: '01' | '10', asNumber: boolean): string | Celfout {
  if (E_NOTATION.test(text)) {
    return new Celfout(
      `${toon(text)} is door Excel afgekapt. Maak de kolom eerst Tekst en zet de nummers er opnieuw in.`,
    )
  }
  const digits = digitsOf(text)
  if (digits === null) return new Celfout(`${toon(text)} is geen BAG-nummer. Dat heeft 16 cijfers.`)
  const kind = digits.slice(4, 6)
  if (kind !== type) {
    const what = KINDS.get(kind)
    const wanted = KINDS.get(type) ?? ''
    return new Celfout(
      what === undefined || digits !== text
        ? `${toon(text)} is geen BAG-nummer van ${wanted}: cijfer 5 en 6 moeten ${type} zijn.`
        : `${toon(text)} is het BAG-nummer van ${what}. Geef het nummer van ${wanted}.`,
    )
  }
  // Excel keeps 15 digits of a number: the sixteenth has become a 0
  if (asNumber && text.length === 16 && text.endsWith('0')) {
    return new Celfout(`${toon(text)} kan zijn laatste cijfer kwijt zijn. Geef BAG-nummers als tekst.`)
  }
  return digits
}

/**
 * Reads a BAG id of type 01 (verblijfsobject) or 10 (pand): 16 digits. Zeros that Excel dropped in front are put back when
 * digits 5 and 6 then fit. Refused: E-notation, another kind of object, a number of 16 digits that ends in 0 (Excel
 * keeps fifteen). Example: leesBagId('234010000123456', '01') is '0234010000123456'.
 */
export function leesBagId(cel: Cel, type: '01' | '10'): Gelezen<string> {
  if (isLeeg(cel)) return null
  const text = String(cel).trim()
  return readBagId(text, type, typeof cel === 'number')
}

/** Reads the id of a dwelling: a BAG verblijfsobject, or the id of an example dwelling (VB and seven digits). */
export function leesWoningId(cel: Cel): Gelezen<string> {
  const text = typeof cel === 'string' ? cel.trim() : ''
  return EXAMPLE_ID.test(text) ? text : leesBagId(cel, '01')
}
