import type { Cel } from '../../../formats/lezer.ts'
import { Celfout, toon, type Gelezen } from './celfout.ts'
import { leesGetal } from './getal.ts'

/**
 * Reads a whole number from `least` to `most`, both included. 1.234 is 1234, because a whole number has no decimals.
 * Refused: what `leesGetal` refuses, decimals, and a number out of range.
 */
export function leesHeelGetal(cel: Cel, least: number, most: number): Gelezen<number> {
  const value = leesGetal(cel, 'duizend')
  if (typeof value !== 'number') return value
  if (!Number.isInteger(value)) return new Celfout(`${toon(cel)} is geen heel getal.`)
  if (value < least || value > most) {
    return new Celfout(`${toon(cel)} is geen getal van ${least} tot en met ${most}.`)
  }
  return value
}
