import { chiSquareUpperTail } from './chi-square-distribution.ts'

/** Least expected number per part for which the approximation holds. Source: W. G. Cochran 1954, https://doi.org/10.2307/3001616 */
export const LEAST_EXPECTED_PER_PART = 5

/** How far counts lie from an even spread, and how often chance does the same. */
export interface UniformTest {
  chiSquare: number
  degreesOfFreedom: number
  pValue: number
}

/**
 * Whether events are spread evenly over parts of unequal length: the goodness of fit test of Pearson. For a wijk: the meldingen per
 * month against what the number of days of each month would give.
 *
 * Source: NIST/SEMATECH e-Handbook of Statistical Methods 1.3.5.15, https://www.itl.nist.gov/div898/handbook/eda/section3/eda35f.htm;
 * as `chisq.test(x, p)` of R.
 *
 * @param counts events per part, whole numbers, 0 or above
 * @param lengths length of each part in any unit, above 0; as many as counts, at least two
 * @returns null when the smallest part expects fewer than five events: the approximation does not hold there
 * @throws RangeError for anything else
 * @example counts 301, 356, 413, 262 over four equal parts: 39.02 with 3 degrees of freedom
 */
export function chiSquareUniform(counts: readonly number[], lengths: readonly number[]): UniformTest | null {
  if (counts.length !== lengths.length || counts.length < 2)
    throw new RangeError('as many lengths as counts, two or more')
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0)) throw new RangeError('counts')
  if (!lengths.every((length) => length > 0 && length < Infinity)) throw new RangeError('lengths')
  const events = counts.reduce((sum, count) => sum + count, 0)
  const whole = lengths.reduce((sum, length) => sum + length, 0)
  const expected = lengths.map((length) => (events * length) / whole)
  if (expected.some((value) => value < LEAST_EXPECTED_PER_PART)) return null
  const chiSquare = counts.reduce((sum, count, part) => {
    const mean = expected[part] ?? 1
    return sum + (count - mean) ** 2 / mean
  }, 0)
  const degreesOfFreedom = counts.length - 1
  return { chiSquare, degreesOfFreedom, pValue: chiSquareUpperTail(chiSquare, degreesOfFreedom) }
}
