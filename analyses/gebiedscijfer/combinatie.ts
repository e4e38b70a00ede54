import type { Cijfer, Fout } from '../result.ts'
import { combineIndependent } from '../statistics/independent-combination.ts'
import { USUAL_CONFIDENCE } from '../statistics/interval.ts'
import { twoSidedZ } from '../statistics/normal-distribution.ts'

/** A figure and how often it counts: 1 in a sum, -1 for what is subtracted, a share in a mean. */
export type Term = Pick<Cijfer, 'waarde' | 'fout'> & { factor: number }

/**
 * Whether the chance in one figure says nothing about the chance in another. `samen`: they come from one model or one
 * sample, so that they may all be off to the same side.
 */
export type Samenhang = 'los' | 'samen'

/**
 * Sum, difference or mean of figures with the error that follows from theirs.
 *
 * Intervals of figures that stand apart add up as squares (method of variance estimates recovery, see
 * `statistics/independent-combination`); those of one model add up as they are, the widest they can be. Rounding is a limit
 * and no chance: it always adds up as it is, on top. One figure without a margin leaves the whole without.
 *
 * @param terms at least one; the limits of each interval enclose its value
 * @returns in the unit of the terms; the interval has 95 % confidence, whatever that of the terms
 * @throws RangeError without terms, for limits that do not enclose the value, or a factor that is no finite number
 * @example 10 (8..12) minus 4 (1..7), apart: 6, from 6 - sqrt(4 + 9) to 6 + sqrt(4 + 9). Two counts rounded to 5: plus or minus 5
 */
export function combineFigures(terms: readonly Term[], relation: Samenhang): Pick<Cijfer, 'waarde' | 'fout'> {
  if (terms.length === 0) throw new RangeError('combineFigures needs at least one term')
  let waarde = 0
  let rounding = 0
  let isUnknown = false
  const intervals: Part[] = []
  for (const { waarde: value, fout, factor } of terms) {
    if (!Number.isFinite(value * factor)) throw new RangeError('a term is a finite number')
    waarde += value * factor
    if (fout.soort === 'niet-in-bron') isUnknown = true
    if (fout.soort === 'afronding') rounding += Math.abs(factor) * fout.plusMin
    if (fout.soort === 'interval') intervals.push({ ...usualLimits(value, fout), value, factor })
  }
  return { waarde, fout: errorFrom(waarde, isUnknown, rounding, intervals, relation) }
}

type Part = { value: number; lower: number; upper: number; factor: number }

function errorFrom(
  value: number,
  isUnknown: boolean,
  rounding: number,
  intervals: readonly Part[],
  relation: Samenhang,
): Fout {
  if (isUnknown) return { soort: 'niet-in-bron' }
  if (intervals.length === 0) {
    return rounding === 0 ? { soort: 'volledige-telling' } : { soort: 'afronding', plusMin: rounding }
  }
  const apart = combineIndependent(intervals)
  let down = apart.value - apart.lower
  let up = apart.upper - apart.value
  if (relation === 'samen') {
    down = sumOf(
      intervals,
      ({ factor, value: at, lower, upper }) => factor * (at - (factor < 0 ? upper : lower)),
    )
    up = sumOf(
      intervals,
      ({ factor, value: at, lower, upper }) => factor * ((factor < 0 ? lower : upper) - at),
    )
  }
  return {
    soort: 'interval',
    laag: value - down - rounding,
    hoog: value + up + rounding,
    zekerheid: USUAL_CONFIDENCE,
    wijze: 'methode',
  }
}

function sumOf(parts: readonly Part[], size: (part: Part) => number): number {
  let sum = 0
  for (const part of parts) sum += size(part)
  return sum
}

/** The limits of an interval brought to 95 %, each side apart. */
function usualLimits(
  value: number,
  fout: Extract<Fout, { soort: 'interval' }>,
): { lower: number; upper: number } {
  if (fout.zekerheid === USUAL_CONFIDENCE) return { lower: fout.laag, upper: fout.hoog }
  const scale = twoSidedZ(USUAL_CONFIDENCE) / twoSidedZ(fout.zekerheid)
  return { lower: value - (value - fout.laag) * scale, upper: value + (fout.hoog - value) * scale }
}
