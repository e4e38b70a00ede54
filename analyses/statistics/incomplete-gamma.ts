import { logGamma } from './log-gamma.ts'

/** Steps after which the sum or fraction must stand still; it needs about 6 times the root of the shape. */
const MOST_STEPS = 20_000
/** Stands in for 0 in a denominator (method of Lentz). */
const TINY = 1e-300

/** Both tails of the gamma distribution; they add up to 1 and the small one keeps its digits. */
export interface GammaTails {
  below: number
  above: number
}

/**
 * Regularised incomplete gamma function: the chance that a gamma variable with this shape and scale 1 lies below or above x.
 * The normal, chi-square and Poisson distributions are read from it.
 *
 * Source: NIST Digital Library of Mathematical Functions 8.2.4, 8.7.1 (series) and 8.9.2 (continued fraction, evaluated by
 * the method of Lentz), https://dlmf.nist.gov/8
 *
 * @param shape above 0, at most 1,000,000
 * @param x 0 or above
 * @throws RangeError outside these ranges
 * @example gammaTails(1, 2).above is exp(-2)
 */
export function gammaTails(shape: number, x: number): GammaTails {
  if (!(shape > 0 && shape <= 1e6))
    throw new RangeError('gammaTails needs a shape above 0, at most 1,000,000')
  if (!(x >= 0)) throw new RangeError('gammaTails needs x of 0 or above')
  if (x === 0) return { below: 0, above: 1 }
  if (x === Infinity) return { below: 1, above: 0 }
  const factor = Math.exp(shape * Math.log(x) - x - logGamma(shape))
  if (x < shape + 1) {
    const below = Math.min(1, factor * series(shape, x))
    return { below, above: 1 - below }
  }
  const above = Math.min(1, factor * fraction(shape, x))
  return { below: 1 - above, above }
}

function series(shape: number, x: number): number {
  let term = 1 / shape
  let sum = term
  for (let step = 1; step < MOST_STEPS && term > sum * Number.EPSILON; step += 1) {
    term *= x / (shape + step)
    sum += term
  }
  return sum
}

function fraction(shape: number, x: number): number {
  let b = x + 1 - shape
  let c = 1 / TINY
  let d = 1 / b
  let result = d
  for (let step = 1; step < MOST_STEPS; step += 1) {
    const numerator = -step * (step - shape)
    b += 2
    d = 1 / notZero(numerator * d + b)
    c = notZero(b + numerator / c)
    const change = d * c
    result *= change
    if (Math.abs(change - 1) <= Number.EPSILON) break
  }
  return result
}

function notZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value
}
