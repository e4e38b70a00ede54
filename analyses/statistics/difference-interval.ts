import { combineIndependent } from './independent-combination.ts'
import { type Estimate, USUAL_CONFIDENCE } from './interval.ts'
import { wilsonInterval } from './wilson-interval.ts'

/** How many of how many: `count` with the trait among `total`. */
export interface CountOfTotal {
  count: number
  total: number
}

/**
 * Difference of two measured shares of different people, with the interval of Newcombe. For a buurt: 30 % here against 22 % in
 * the rest of the gemeente; does the interval of the difference hold 0?
 *
 * Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of eleven
 * methods", Statistics in Medicine 17 (1998), p. 873-890, method 10,
 * https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I
 *
 * @param first the share that is looked at
 * @param second the share it is compared with; nobody may be in both: take the rest of the city, not the whole
 * @returns first minus second, -1..1; null when one side asked nobody
 * @throws RangeError as `wilsonInterval`
 * @example 56 of 70 against 48 of 80: 0.2, from 0.0524 to 0.3339
 */
export function differenceInterval(
  first: CountOfTotal,
  second: CountOfTotal,
  confidence = USUAL_CONFIDENCE,
): Estimate | null {
  const one = wilsonInterval(first.count, first.total, confidence)
  const other = wilsonInterval(second.count, second.total, confidence)
  if (one === null || other === null) return null
  const { value, lower, upper } = combineIndependent([
    { ...one, factor: 1 },
    { ...other, factor: -1 },
  ])
  return { value, lower: Math.max(-1, lower), upper: Math.min(1, upper) }
}
