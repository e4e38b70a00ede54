import { drawGamma } from '../statistics/gamma-draw.ts'
import { drawPoisson } from '../statistics/poisson-draw.ts'
import { plainMean } from '../statistics/plain-mean.ts'
import type { SeededRandom } from '../statistics/seeded-random.ts'
import { ontbreekt, type Ontbrekend } from '../result.ts'

/** Whole quarters that must have been seen before a pace is read from them. */
export const LEAST_QUARTERS = 4
/** Quarters in which something must have been delivered. */
const LEAST_WITH_DELIVERY = 2

/** The pace of one owner, from deliveries per whole quarter. */
export interface Tempo {
  bekend: true
  kwartalen: number
  totaal: number
  gemiddeld: number
  /** Variance divided by mean, at least 1. */
  schokken: number
}

/**
 * Pace of delivery from counts per quarter, or why there is none: a straight line through two points is no forecast.
 *
 * @param counts deliveries per whole quarter, oldest first
 * @returns `geen-opleveringen` when nothing was delivered, `te-korte-reeks` under four quarters or with deliveries in one only
 * @example [10, 14, 6, 10]: 10 per quarter, variance 10.7, so 1.07 times chance alone
 */
export function paceOf(counts: readonly number[]): Tempo | Ontbrekend {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return ontbreekt('geen-opleveringen')
  const withDelivery = counts.filter((count) => count > 0).length
  if (counts.length < LEAST_QUARTERS || withDelivery < LEAST_WITH_DELIVERY) return ontbreekt('te-korte-reeks')
  const mean = plainMean(counts)
  const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (counts.length - 1)
  return {
    bekend: true,
    kwartalen: counts.length,
    totaal: total,
    gemiddeld: mean,
    schokken: Math.max(1, variance / mean),
  }
}

/** One stretch of time of a run: how long, and how many dwellings can be delivered by its end at most. */
export interface Stap {
  /** Length in quarters, above 0. */
  kwartalen: number
  /** Dwellings that can have been delivered by the end, counted from now. */
  hoogstens: number
}

/**
 * One run: the number delivered from now until the end of each step.
 *
 * Dwellings come in batches (blokken), so that counts per quarter vary more than chance alone. With dispersion d (variance
 * divided by mean) n quarters with S deliveries tell as much as S / d deliveries of their own. One run draws d (from the
 * scaled chi-square of the variance, between chance alone and one batch), then the pace from the gamma distribution with
 * shape S / d + 1/2 and rate n / d (Jeffreys' prior), then each step: a gamma rate with that mean and dispersion, and a Poisson
 * count. With d = 1 this is the negative binomial predictive distribution of the Poisson model. Steps add up: two of a quarter
 * are one of half a year. What cannot be ready yet is not delivered in that step, and its place is not made up in a later one.
 *
 * Sources: P. McCullagh and J. A. Nelder, Generalized Linear Models, 2nd ed. 1989, 6.2.3 (dispersion); A. Gelman et al.,
 * Bayesian Data Analysis, 3rd ed. 2013, 2.6 (gamma and Poisson), http://www.stat.columbia.edu/~gelman/book/
 *
 * @param steps consecutive stretches of time; `hoogstens` never falls
 * @returns counts that never fall, one per step
 */
export function simulateDeliveries(pace: Tempo, steps: readonly Stap[], random: SeededRandom): number[] {
  const degrees = pace.kwartalen - 1
  const drawn = (pace.schokken * degrees) / (2 * drawGamma(random, degrees / 2))
  const dispersion = Math.min(Math.max(1, drawn), Math.max(1, pace.totaal))
  const mean = (drawGamma(random, pace.totaal / dispersion + 0.5) * dispersion) / pace.kwartalen
  let done = 0
  return steps.map(({ kwartalen, hoogstens }) => {
    const rate = drawRate(mean * kwartalen, dispersion - 1, random)
    done = Math.max(done, Math.min(done + drawPoisson(random, rate), hoogstens))
    return done
  })
}

/** A rate with this mean whose Poisson count has variance (1 + extra) times the mean. */
function drawRate(mean: number, extra: number, random: SeededRandom): number {
  // A shape under the smallest number is a rate of 0; no extra variance is the mean itself.
  if (extra < 1e-9) return mean
  const shape = mean / extra
  return shape < Number.MIN_VALUE ? 0 : drawGamma(random, shape) * extra
}
