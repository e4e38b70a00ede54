import { logGamma } from './log-gamma.ts'

/** Steps after which the fraction must stand still; it needs about the root of the largest shape. */
const MOST_STEPS = 20_000
/** Stands in for 0 in a denominator (method of Lentz). */
const TINY = 1e-300

/**
 * Regularised incomplete beta function: the chance that a share with a beta(a, b) distribution lies below x. The binomial
 * distribution and the intervals of shrunken shares are read from it.
 *
 * Source: NIST Digital Library of Mathematical Functions 8.17.2 and 8.17.22 (continued fraction, method of Lentz),
 * https://dlmf.nist.gov/8.17
 *
 * @param a shape above 0 (about: how many with the trait)
 * @param b shape above 0 (about: how many without)
 * @param x a share, 0..1
 * @returns a chance, 0..1
 * @throws RangeError outside these ranges
 * @example betaProbability(2, 2, 0.5) is 0.5
 */
export function betaProbability(a: number, b: number, x: number): number {
  if (!(a > 0 && a < Infinity && b > 0 && b < Infinity)) throw new RangeError('beta shapes must be above 0')
  if (!(x >= 0 && x <= 1)) throw new RangeError('a share lies between 0 and 1')
  if (x === 0 || x === 1) return x
  // The fraction converges quickly below the mean only; the other half is its mirror image.
  if (x > (a + 1) / (a + b + 2)) return clamp(1 - partBelow(b, a, 1 - x))
  return clamp(partBelow(a, b, x))
}

function partBelow(a: number, b: number, x: number): number {
  const logFactor =
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x) - Math.log(a)
  return Math.exp(logFactor) * fraction(a, b, x)
}

function fraction(a: number, b: number, x: number): number {
  let c = 1
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1))
  let result = d
  for (let step = 1; step < MOST_STEPS; step += 1) {
    const even = (step * (b - step) * x) / ((a + 2 * step - 1) * (a + 2 * step))
    d = 1 / notZero(1 + even * d)
    c = notZero(1 + even / c)
    result *= d * c
    const odd = (-(a + step) * (a + b + step) * x) / ((a + 2 * step) * (a + 2 * step + 1))
    d = 1 / notZero(1 + odd * d)
    c = notZero(1 + odd / c)
    const change = d * c
    result *= change
    if (Math.abs(change - 1) <= Number.EPSILON) break
  }
  return result
}

function notZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value
}

function clamp(chance: number): number {
  return Math.min(1, Math.max(0, chance))
}
