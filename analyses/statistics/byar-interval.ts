import { checkedConfidence, type Estimate, USUAL_CONFIDENCE } from './interval.ts'
import { twoSidedZ } from './normal-distribution.ts'

/**
 * A count with the interval of Byar. For a buurt: 40 meldingen in a year; with the same chance of a melding another year could
 * also have had 29 or 54. Below 10 use `exactPoissonInterval`; `countInterval` chooses.
 *
 * Source: N. E. Breslow and N. E. Day, "Statistical methods in cancer research, volume II", 1987, p. 69,
 * https://publications.iarc.fr/Book-And-Report-Series/Iarc-Scientific-Publications/Statistical-Methods-In-Cancer-Research-Volume-II-The-Design-And-Analysis-Of-Cohort-Studies-1986
 *
 * @param count events, 0 or above
 * @returns the count and its limits, in events
 * @throws RangeError for a negative or infinite count
 * @example byarInterval(10): 10, from 4.79 to 18.39
 */
export function byarInterval(count: number, confidence = USUAL_CONFIDENCE): Estimate {
  if (!(count >= 0 && count < Infinity)) throw new RangeError('a count is 0 or above')
  const z = twoSidedZ(checkedConfidence(confidence))
  const next = count + 1
  const lower = count === 0 ? 0 : count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3
  return {
    value: count,
    lower: Math.max(0, lower),
    upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
  }
}
