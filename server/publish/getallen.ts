import type { PubliekeTaal } from './momentopname.ts'

/** How a language writes a number, a percentage and the time on a clock. */
interface Schrijfwijze {
  groep: string
  decimaal: string
  /** Digits that a number must have before it is grouped. */
  groepVanaf: number
  min: string
  procent: (getal: string) => string
  klok: string
}

/**
 * As Intl (CLDR) writes them, and a test holds the two against each other; written out here because an edition must be made again byte
 * for byte, also by a machine with other language data. Arabic has the digits 0-9 (`ar-u-nu-latn`): residents meet those on letters, house
 * numbers, telephones and clocks here. Dutch writes a time and a percentage as the rest of the app does.
 */
const SCHRIJFWIJZEN: Readonly<Record<PubliekeTaal, Schrijfwijze>> = {
  nl: {
    groep: '.',
    decimaal: ',',
    groepVanaf: 4,
    min: '-',
    procent: (getal) => `${getal}\u00a0%`,
    klok: '.',
  },
  en: { groep: ',', decimaal: '.', groepVanaf: 4, min: '-', procent: (getal) => `${getal}%`, klok: ':' },
  tr: { groep: '.', decimaal: ',', groepVanaf: 4, min: '-', procent: (getal) => `%${getal}`, klok: ':' },
  ar: {
    groep: ',',
    decimaal: '.',
    groepVanaf: 4,
    min: '\u200e-',
    procent: (getal) => `${getal}\u200e%\u200e`,
    klok: ':',
  },
  pl: {
    groep: '\u00a0',
    decimaal: ',',
    groepVanaf: 5,
    min: '-',
    procent: (getal) => `${getal}%`,
    klok: ':',
  },
}

/** Most digits behind the mark: no figure of a source has more that mean anything. */
const MOST_DECIMALS = 3

/**
 * A number as readers of a language know it.
 * @example 4120.5 is "4.120,5" in Dutch, "4,120.5" in English and Arabic, "4120,5" in Polish
 */
export function getalIn(taal: PubliekeTaal, waarde: number): string {
  const { groep, decimaal, groepVanaf, min } = SCHRIJFWIJZEN[taal]
  const rounded = Number(Math.abs(waarde).toFixed(MOST_DECIMALS))
  const [whole = '0', part] = String(rounded).split('.')
  const grouped = whole.length < groepVanaf ? whole : whole.replaceAll(/\B(?=(\d{3})+$)/g, groep)
  const sign = waarde < 0 && rounded !== 0 ? min : ''
  return `${sign}${grouped}${part === undefined ? '' : `${decimaal}${part}`}`
}

/** A percentage: 12.5 is "12,5 %" in Dutch and "%12,5" in Turkish. */
export function procentIn(taal: PubliekeTaal, waarde: number): string {
  return SCHRIJFWIJZEN[taal].procent(getalIn(taal, waarde))
}

/** A number with the unit that stands with it in an edition; no unit: a count. */
export function waardeIn(taal: PubliekeTaal, waarde: number, eenheid: string): string {
  if (eenheid === '%') return procentIn(taal, waarde)
  return eenheid === '' ? getalIn(taal, waarde) : `${getalIn(taal, waarde)} ${eenheid}`
}

/** What stands between hours and minutes. */
export function klokteken(taal: PubliekeTaal): string {
  return SCHRIJFWIJZEN[taal].klok
}

/** Clock time as people write it: 22:30 is "22.30" in Dutch. */
export function klokIn(taal: PubliekeTaal, tijd: string): string {
  return tijd.replace(':', klokteken(taal))
}
