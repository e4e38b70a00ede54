import type { Estimate } from './interval.ts'

/** An estimate and how often it counts: 1 in a sum, -1 for what is subtracted, a share in a weighted mean. */
export interface Term extends Estimate {
  factor: number
}

/**
 * Sum, difference or weighted sum of independent estimates, with the interval that follows from theirs. For a wijk: the count
 * of three buurten together, or this year minus last year. The distances to the limits add up as squares, each side apart, so
 * that lopsided intervals stay lopsided.
 *
 * Source: G. Y. Zou and A. Donner, "Construction of confidence limits about effect measures: a general approach", 2008
 * (method of variance estimates recovery, MOVER), https://doi.org/10.1002/sim.3095
 *
 * @param terms at least one, independent of each other and with intervals of the same confidence; figures of one model or one
 *   sample are not independent
 * @returns in the unit of the terms
 * @throws RangeError without terms, or for a term whose limits do not enclose its value
 * @example 10 (8..12) minus 4 (1..7) is 6, from 6 - sqrt(4 + 9) to 6 + sqrt(4 + 9)
 */
export function combineIndependent(terms: readonly Term[]): Estimate {
  if (terms.length === 0) throw new RangeError('combineIndependent needs at least one term')
  let value = 0
  let downSquared = 0
  let upSquared = 0
  for (const term of terms) {
    const isEnclosed = term.lower <= term.value && term.value <= term.upper
    if (!isEnclosed || !Number.isFinite(term.factor * (term.upper - term.lower))) {
      throw new RangeError('the limits of a term must enclose its value')
    }
    value += term.factor * term.value
    const below = term.factor * (term.value - term.lower)
    const above = term.factor * (term.upper - term.value)
    // What is subtracted pulls down with its upper limit.
    downSquared += (term.factor < 0 ? above : below) ** 2
    upSquared += (term.factor < 0 ? below : above) ** 2
  }
  return { value, lower: value - Math.sqrt(downSquared), upper: value + Math.sqrt(upSquared) }
}
