import type { Cel } from '../../../formats/lezer.ts'
import { Celfout, toon, type Gelezen } from './celfout.ts'

/** A year as people and CBS write it: 2020, 2020JJ00 (a whole year), 2024* (provisional). */
const YEAR = /^(\d{4})(?:JJ00|\*{1,2})?$/

/**
 * Reads a year from `least` to `most`, both included. Example: leesJaar('2020JJ00', 1900, 2026) is 2020.
 * Refused: other periods (2020KW01), text, a year out of range, and one after `most` as a year in the future.
 */
export function leesJaar(cel: Cel, least: number, most: number): Gelezen<number> {
  if (cel === null) return null
  const text = typeof cel === 'string' ? cel.trim() : String(cel)
  if (text === '') return null
  const found = YEAR.exec(text)?.[1]
  if (found === undefined) return new Celfout(`${toon(cel)} is geen jaar. Schrijf het jaar met vier cijfers.`)
  const year = Number(found)
  if (year > most) return new Celfout(`${toon(cel)} ligt in de toekomst. Het mag ten hoogste ${most} zijn.`)
  if (year < least) return new Celfout(`${toon(cel)} is te lang geleden. Het moet ten minste ${least} zijn.`)
  return year
}
