import type { Eenheid } from '../schema/indicator.ts'

/** A cell as read: a number, missing in the source, or refused with a Dutch reason. */
export type Cell =
  { kind: 'waarde'; waarde: number } | { kind: 'ontbreekt' } | { kind: 'afgekeurd'; reden: string }

/** Signs for "no data" in files of CBS, RIVM and PDOK. Source: metadata of CBS wijken en buurten. */
const MISSING: ReadonlySet<string> = new Set(['', '.', '-99995', '-99997', '-99999999'])

/** Whether a cell is empty or holds a sign for "no data", also one written with decimals (-99997.0). */
export function isMissing(text: string): boolean {
  return MISSING.has(text) || MISSING.has(text.replace(/\.0+$/, ''))
}

const NUMBER = /^-?\d+(\.\d+)?$/
const COUNTS: ReadonlySet<Eenheid> = new Set<Eenheid>(['aantal'])

/**
 * Why a number cannot be a value of this unit, as a Dutch sentence, or null; `shown` is the number as the sentence names it.
 * Example: outOfRange(140, 'procent') says that 140 is no percentage from 0 to 100.
 */
export function outOfRange(value: number, unit: Eenheid, shown = `${value}`): string | null {
  if (unit === 'procent' && (value < 0 || value > 100))
    return `${shown} is geen percentage van 0 tot en met 100.`
  if (unit === 'klasse-1-9' && !(Number.isInteger(value) && value >= 1 && value <= 9)) {
    return `${shown} is geen klasse van 1 tot en met 9.`
  }
  if (COUNTS.has(unit) && !(Number.isInteger(value) && value >= 0)) return `${shown} is geen aantal.`
  return value < 0 ? `${shown} is kleiner dan nul.` : null
}

/**
 * Reads one cell of a figure. Missing is not zero: an empty cell and the signs for "no data" stay missing.
 * Refused: text, a decimal comma, a percentage outside 0..100, a count that is negative or not whole.
 * Example: readCell('72.5', 'procent') is the value 72.5; readCell('140', 'procent') is refused.
 */
export function readCell(text: string, unit: Eenheid): Cell {
  if (isMissing(text)) return { kind: 'ontbreekt' }
  if (!NUMBER.test(text)) return { kind: 'afgekeurd', reden: `"${text}" is geen getal.` }
  const value = Number(text)
  const reden = outOfRange(value, unit)
  return reden === null ? { kind: 'waarde', waarde: value } : { kind: 'afgekeurd', reden }
}
