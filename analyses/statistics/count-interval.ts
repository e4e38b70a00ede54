import { byarInterval } from './byar-interval.ts'
import { exactPoissonInterval } from './exact-poisson-interval.ts'
import { type Estimate, USUAL_CONFIDENCE } from './interval.ts'

/** Events from which Byar's approximation is used. Source: PHEindicatormethods, phe_rate, notes. */
export const BYAR_FROM_EVENTS = 10

/**
 * A count of events with its interval: exact below ten, Byar from ten, as Public Health England does.
 *
 * Source: https://search.r-project.org/CRAN/refmans/PHEindicatormethods/html/phe_rate.html
 *
 * @param count events, a whole number
 * @throws RangeError for a count that is negative or not whole
 * @example countInterval(0): 0, from 0 to 3.69
 */
export function countInterval(count: number, confidence = USUAL_CONFIDENCE): Estimate {
  if (!Number.isInteger(count)) throw new RangeError('a count of events is a whole number')
  return count < BYAR_FROM_EVENTS ? exactPoissonInterval(count, confidence) : byarInterval(count, confidence)
}
