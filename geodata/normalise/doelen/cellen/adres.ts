import type { Cel } from '../../../formats/lezer.ts'
import { Celfout, isLeeg, toon, type Gelezen } from './celfout.ts'

/** Parts of an address; letter and addition are empty where there is none. */
export interface Huisnummer {
  nummer: number
  letter: string
  toevoeging: string
}

/** A number and what follows it in the same cell. */
const HOUSE_NUMBER = /^0*([1-9]\d{0,4})(?:[.,]0+)?(?:[\s-]*([a-z].*)|[\s-]+([a-z0-9].*))?$/i
/** A single letter first is the huisletter; all else is the addition: `b`, `b2` and `b-2`, not `bis`. */
const LETTER_FIRST = /^[a-z](?![a-z])/
/** Also the `0000 AA` of example data, which no real address has. */
const POSTCODE = /^\d{4}[A-Z]{2}$/
/** Characters of letter and addition together at most. Source: BAG, 1 + 4 characters. */
const MOST_REST = 5

/** Letters and digits of an addition in lower case, zeros in front left out: `-01` is `1`. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/^0+(?=\d)/, '')
}

/** Reads a postcode and gives it as 8223AA. Refused: anything but four digits and two letters. */
export function leesPostcode(cel: Cel): Gelezen<string> {
  if (isLeeg(cel)) return null
  const code = String(cel).replace(/\s/g, '').toUpperCase()
  return POSTCODE.test(code) ? code : new Celfout(`${toon(cel)} is geen postcode. Schrijf hem als 8223AA.`)
}

/**
 * Reads a house number, also one with its letter and addition in the same cell: `35-27` is number 35, addition 27; `12b2` is
 * number 12, letter b, addition 2; `12 bis` has the addition bis. Refused: anything else, and number 0.
 */
export function leesHuisnummer(cel: Cel): Gelezen<Huisnummer> {
  if (isLeeg(cel)) return null
  const found = HOUSE_NUMBER.exec(String(cel).trim())
  const rest = (found?.[2] ?? found?.[3] ?? '').toLowerCase()
  if (found === null || plain(rest).length > MOST_REST) return new Celfout(`${toon(cel)} is geen huisnummer.`)
  const letter = LETTER_FIRST.exec(rest)?.[0] ?? ''
  return { nummer: Number(found[1]), letter, toevoeging: plain(rest.slice(letter.length)) }
}

/** Reads a letter or addition of at most five letters and digits, in lower case; signs are left out. */
export function leesToevoeging(cel: Cel): Gelezen<string> {
  if (isLeeg(cel)) return null
  const text = plain(String(cel))
  return text.length > 0 && text.length <= MOST_REST
    ? text
    : new Celfout(`${toon(cel)} is geen toevoeging van een huisnummer.`)
}

/** An address as people write it: 8223AA 12 b 2. */
export function adresTekst(postcode: string, { nummer, letter, toevoeging }: Huisnummer): string {
  return [postcode, nummer, letter, toevoeging].filter((part) => part !== '').join(' ')
}
