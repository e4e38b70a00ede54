import type { Adressleutel } from '../normalise/doelen/doel.ts'

/** Parts of an address as a list gives them; what is not there is absent, null or empty. */
export interface Adresdelen {
  postcode: string | null | undefined
  huisnummer: string | number | null | undefined
  huisletter?: string | null | undefined
  huisnummertoevoeging?: string | null | undefined
}

/** Also the `0000 AA` of example data, which no real address has. */
const POSTCODE = /^\d{4}[a-z]{2}$/
/** Number, then what may follow it: a letter, an addition, or both. */
const NUMBER = /^0*([1-9]\d{0,4})(?!\d)(.*)$/
/** A single letter, alone or cut off by a mark or a digit from what follows: `b`, `b-2`, `b2`, not `bis`. */
const LETTER_FIRST = /^[a-z](?![a-z])/

/** Lower case, accents off; every mark between letters and digits becomes one space. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/**
 * Letter and addition out of everything that follows the number, written in whatever way: `B`, `b-2`, `B 2`, `b2`, `-2`,
 * `bis`, `hs`. A single letter first is the huisletter; all else is the addition.
 */
function splitRest(rest: string): { letter: string; toevoeging: string } {
  const text = plain(rest)
  const letter = LETTER_FIRST.exec(text)?.[0] ?? ''
  return { letter, toevoeging: text.slice(letter.length).replaceAll(' ', '') }
}

/**
 * Key with which an address of a list finds its dwelling: `8223AA|12|b|2`, from loose parts however they are written. Number,
 * letter and addition may stand in one cell (`12-b 2`) or in the wrong one of the two others; the key is the same.
 * Leading zeros of an addition fall away (`01` is `1`).
 *
 * @returns null when there is no valid postcode or no house number
 */
export function addressKey(parts: Adresdelen): Adressleutel | null {
  const postcode = (parts.postcode ?? '').replace(/[\s.-]+/g, '').toLowerCase()
  // A spreadsheet may have written 12 as 12.0.
  const number = NUMBER.exec(
    String(parts.huisnummer ?? '')
      .trim()
      .replace(/[.,]0+$/, ''),
  )
  if (!POSTCODE.test(postcode) || number === null) return null
  const rest = [number[2] ?? '', parts.huisletter ?? '', parts.huisnummertoevoeging ?? ''].join(' ')
  const { letter, toevoeging } = splitRest(rest)
  return [postcode.toUpperCase(), number[1] ?? '', letter, toevoeging.replace(/^0+(?=\d)/, '')].join('|')
}

/** Addresses of the register: key to id. An address that two dwellings share finds neither, and is listed apart. */
export interface Adresboek {
  bijAdres: ReadonlyMap<Adressleutel, string>
  dubbel: ReadonlySet<Adressleutel>
}

/** Makes the address book of dwellings; those without postcode or number cannot be found by address. */
export function adresboek(dwellings: Iterable<Adresdelen & { id: string }>): Adresboek {
  const bijAdres = new Map<Adressleutel, string>()
  const dubbel = new Set<Adressleutel>()
  for (const row of dwellings) {
    const key = addressKey(row)
    if (key === null || dubbel.has(key)) continue
    const known = bijAdres.get(key)
    if (known === undefined) bijAdres.set(key, row.id)
    else if (known !== row.id) {
      bijAdres.delete(key)
      dubbel.add(key)
    }
  }
  return { bijAdres, dubbel }
}
