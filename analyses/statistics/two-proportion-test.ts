import type { CountOfTotal } from './difference-interval.ts'
import { normalUpperTail } from './normal-distribution.ts'

/** What a test of two shares finds: the difference (-1..1), its size in standard errors, and how often chance gives as much. */
export interface ProportionTest {
  difference: number
  z: number
  pValue: number
}

/**
 * Whether two measured shares of different people differ by more than chance. The square of z is the chi-square of the two by
 * two table without correction.
 *
 * Source: NIST/SEMATECH e-Handbook of Statistical Methods 7.3.3, https://www.itl.nist.gov/div898/handbook/prc/section3/prc33.htm
 *
 * @param first the share that is looked at; `count` 0..`total`
 * @param second the share it is compared with; nobody may be in both
 * @returns null when one side asked nobody; p = 1 when everybody or nobody has the trait on both sides
 * @throws RangeError for a count below 0 or above its total
 * @example 189 of 11,034 against 104 of 11,037: z = 5.00
 */
export function twoProportionTest(first: CountOfTotal, second: CountOfTotal): ProportionTest | null {
  for (const { count, total } of [first, second]) {
    if (!(count >= 0 && count <= total && total < Infinity))
      throw new RangeError('count must lie between 0 and total')
  }
  if (first.total === 0 || second.total === 0) return null
  const difference = first.count / first.total - second.count / second.total
  const pooled = (first.count + second.count) / (first.total + second.total)
  const variance = pooled * (1 - pooled) * (1 / first.total + 1 / second.total)
  if (variance <= 0) return { difference, z: 0, pValue: 1 }
  const z = difference / Math.sqrt(variance)
  return { difference, z, pValue: Math.min(1, 2 * normalUpperTail(Math.abs(z))) }
}
