/** Kinds of streets; every name starts with Voorbeeld, so that none can be taken for a real street. */
const KINDS = [
  'straat',
  'pad',
  'hof',
  'laan',
  'dreef',
  'gaarde',
  'singel',
  'plantsoen',
  'kade',
  'steeg',
  'ring',
  'weide',
]
const LETTERS = 'ABCDEFGHJKLMNPRSTVWXZ'

/** Name of the street with this place in the list (from 0): Voorbeeldstraat 1, Voorbeeldpad 1, ... */
export function streetName(index: number): string {
  return `Voorbeeld${KINDS[index % KINDS.length] ?? 'straat'} ${Math.floor(index / KINDS.length) + 1}`
}

/** Id of a street: its name in lower case with hyphens. */
export function streetId(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-')
}

/** Postcode of the street with this place in the list. Dutch postcodes never start with a 0: it cannot exist. */
export function streetPostcode(index: number): string {
  const letter = (at: number): string => LETTERS[at % LETTERS.length] ?? 'A'
  const digits = String(Math.floor(index / LETTERS.length ** 2)).padStart(4, '0')
  return `${digits} ${letter(Math.floor(index / LETTERS.length))}${letter(index)}`
}

/** Id that no BAG object can have: letters and seven digits. Example: exampleId('VB', 1) is VB0000001. */
export function exampleId(prefix: 'VB' | 'VM', number: number): string {
  return `${prefix}${String(number).padStart(7, '0')}`
}
