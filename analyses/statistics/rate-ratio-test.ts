import { crossingOfRising } from './bisection.ts'
import { betaProbability } from './incomplete-beta.ts'
import { checkedConfidence, USUAL_CONFIDENCE } from './interval.ts'

/** Events among an exposure: inhabitants, or inhabitants times years. */
export interface EventsOfExposure {
  events: number
  exposure: number
}

/** A ratio of two rates with limits and p-value; `null` stands for "without limit": the other side had no events. */
export interface RateRatio {
  ratio: number | null
  lower: number
  upper: number | null
  pValue: number
}

/**
 * Whether two rates differ by more than chance, exact: given all events together, those of the first side are binomial. The
 * observed value counts for half (mid-p), which comes closer to the level than the full exact test. For a buurt: this year's
 * meldingen per inhabitant against last year's.
 *
 * Source: K. J. Rothman, S. Greenland and T. L. Lash, "Modern epidemiology", 3rd edition, 2008, chapter 14; as `rateratio.midp`
 * of epitools, https://search.r-project.org/CRAN/refmans/epitools/html/rateratio.html
 *
 * @param first events (whole numbers) and exposure of the side that is looked at
 * @param second the same of the side it is compared with; no event may be on both sides
 * @returns first over second; null when there is nothing to compare: no events at all, or nobody exposed on one side
 * @throws RangeError for events that are negative or not whole, or a negative exposure
 * @example 41 in 28,010 against 15 in 19,017 person-years: 1.86, from 1.04 to 3.45, p = 0.035
 */
export function rateRatioTest(
  first: EventsOfExposure,
  second: EventsOfExposure,
  confidence = USUAL_CONFIDENCE,
): RateRatio | null {
  for (const { events, exposure } of [first, second]) {
    if (!(Number.isSafeInteger(events) && events >= 0))
      throw new RangeError('events are a whole number, 0 or above')
    if (!(exposure >= 0 && exposure < Infinity)) throw new RangeError('an exposure is 0 or above')
  }
  const tail = (1 - checkedConfidence(confidence)) / 2
  const all = first.events + second.events
  if (all === 0 || first.exposure === 0 || second.exposure === 0) return null

  const above = midUpperTail(first.events, all, first.exposure / (first.exposure + second.exposure))
  const ratioOf = (share: number) => (share / (1 - share)) * (second.exposure / first.exposure)
  const shareWith = (chance: number) =>
    crossingOfRising((share) => midUpperTail(first.events, all, share) - chance, 0, 1)
  return {
    ratio: second.events === 0 ? null : ratioOf(first.events / all),
    lower: first.events === 0 ? 0 : ratioOf(shareWith(tail)),
    upper: second.events === 0 ? null : ratioOf(shareWith(1 - tail)),
    pValue: Math.min(1, 2 * Math.min(above, 1 - above)),
  }
}

/** Chance of more than `count` of `total`, and half the chance of exactly that many, when each has the chance `share`. */
function midUpperTail(count: number, total: number, share: number): number {
  return (atLeast(count, total, share) + atLeast(count + 1, total, share)) / 2
}

/** Binomial tail as a beta probability, https://dlmf.nist.gov/8.17.E5 */
function atLeast(count: number, total: number, share: number): number {
  if (count <= 0) return 1
  if (count > total) return 0
  return betaProbability(count, total - count + 1, share)
}
