import { countInterval } from './count-interval.ts'
import { type Estimate, USUAL_CONFIDENCE } from './interval.ts'

/**
 * Events per 1,000 inhabitants with interval, so that a large and a small buurt can stand side by side. Only chance in the
 * count is in the interval; willingness to report is not.
 *
 * Source: https://search.r-project.org/CRAN/refmans/PHEindicatormethods/html/phe_rate.html (multiplier 1,000)
 *
 * @param count events in the period, a whole number
 * @param inhabitants inhabitants, or inhabitants times years, above 0
 * @returns per 1,000; null without inhabitants: there is no rate then, whatever the count
 * @throws RangeError for negative numbers and a count that is not whole
 * @example ratePerThousand(65, 5000): 13, from 10.03 to 16.57
 */
export function ratePerThousand(
  count: number,
  inhabitants: number,
  confidence = USUAL_CONFIDENCE,
): Estimate | null {
  if (!(inhabitants >= 0 && inhabitants < Infinity)) throw new RangeError('inhabitants are 0 or above')
  const { value, lower, upper } = countInterval(count, confidence)
  if (inhabitants === 0) return null
  const perThousand = 1000 / inhabitants
  return { value: value * perThousand, lower: lower * perThousand, upper: upper * perThousand }
}
