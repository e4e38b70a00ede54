import { crossingOfRising } from './bisection.ts'
import { gammaTails } from './incomplete-gamma.ts'
import { checkedConfidence, type Estimate, USUAL_CONFIDENCE } from './interval.ts'

/**
 * A count with its exact Poisson interval: for the few meldingen of one buurt, where an approximation is off.
 *
 * Source: F. Garwood, "Fiducial limits for the Poisson distribution", 1936, https://doi.org/10.1093/biomet/28.3-4.437
 *
 * @param count events, a whole number, at most 100,000
 * @returns the count and its limits, in events; the lower limit of 0 events is 0
 * @throws RangeError for anything but such a whole number
 * @example exactPoissonInterval(5): 5, from 1.62 to 11.67
 */
export function exactPoissonInterval(count: number, confidence = USUAL_CONFIDENCE): Estimate {
  if (!(Number.isInteger(count) && count >= 0 && count <= 100_000)) {
    throw new RangeError('exactPoissonInterval needs a whole count of at most 100,000')
  }
  const tail = (1 - checkedConfidence(confidence)) / 2
  // Twenty standard errors up, and forty for the smallest counts: beyond any limit that a double can tell from 1.
  const ceiling = count + 20 * Math.sqrt(count + 1) + 40
  const lower = count === 0 ? 0 : crossingOfRising((mean) => gammaTails(count, mean).below - tail, 0, count)
  const upper = crossingOfRising((mean) => tail - gammaTails(count + 1, mean).above, count, ceiling)
  return { value: count, lower, upper }
}
