import type { CountOfTotal } from './difference-interval.ts'
import { digammaRise, logGammaRise, trigammaRise } from './gamma-rise.ts'

/** How shares differ between areas: their mean (0..1) and how much alike they are, in people. */
export interface BetaBinomialFit {
  /** Mean share of the areas, 0..1. */
  mean: number
  /** Likeness of the areas: as many imagined answers with the mean share are added to those of each area. */
  strength: number
  /** Uncertainty of (logit of the mean, logarithm of the strength): variances and covariance. */
  varianceLogitMean: number
  varianceLogStrength: number
  covariance: number
}

const MOST_STEPS = 200
/** Logarithms of the least and most strength that is looked at: from 0.05 to a thousand million imagined answers. */
const LOWEST_LOG = Math.log(0.05)
const HIGHEST_LOG = Math.log(1e9)
/** A step this small no longer changes the twelfth digit. */
const SMALLEST_STEP = 1e-11
/** With almost equal areas the steps stop getting smaller before that: below this size such a step is rounding only. */
const NOISE_STEP = 1e-8
/** Near the top the height is flat and its last digits are noise; the slope still shows the way. Share of the height. */
const HEIGHT_NOISE = 1e-11

/** A place on the hill of the likelihood: its height, slope and bend in (logit mean, log strength). */
interface Place {
  logitMean: number
  logStrength: number
}

interface Bend {
  slopeMean: number
  slopeStrength: number
  meanMean: number
  meanStrength: number
  strengthStrength: number
}

/**
 * Fits a beta-binomial to shares of areas by adjusted maximum likelihood: the likelihood over the strength, so that the
 * strength never runs away to infinity when the areas happen to look alike.
 *
 * Sources: the model, J. G. Skellam 1948; the adjustment, C. N. Morris and R. Tang, "Estimating random effects via adjustment
 * for density maximization", Statistical Science 26 (2011), p. 271-287, https://doi.org/10.1214/10-STS349.
 * Solved by the method of Newton with halved steps.
 *
 * @param areas at least two with people; `count` 0..`total`
 * @returns null when the fit does not come to rest, or when nobody or everybody has the trait everywhere
 */
export function fitBetaBinomial(areas: readonly CountOfTotal[]): BetaBinomialFit | null {
  const known = areas.filter(({ total }) => total > 0)
  const all = known.reduce((sum, { total }) => sum + total, 0)
  const having = known.reduce((sum, { count }) => sum + count, 0)
  if (known.length < 2 || having === 0 || having === all) return null

  let place: Place = { logitMean: Math.log(having / (all - having)), logStrength: Math.log(10) }
  let height = heightAt(known, place)
  let lastSize = Infinity
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const bend = bendAt(known, place)
    const wanted = newtonStep(bend, place)
    const least = height - HEIGHT_NOISE * (1 + Math.abs(height))
    let part = 1
    let next = moved(place, wanted, part)
    while (heightAt(known, next) < least && part > SMALLEST_STEP) {
      part /= 2
      next = moved(place, wanted, part)
    }
    const size = Math.abs(next.logitMean - place.logitMean) + Math.abs(next.logStrength - place.logStrength)
    place = next
    height = heightAt(known, place)
    if (size < SMALLEST_STEP || (size < NOISE_STEP && size >= lastSize)) return fitAt(known, place)
    lastSize = size
  }
  return null
}

function shapes({ logitMean, logStrength }: Place): { mean: number; strength: number; a: number; b: number } {
  const mean = 1 / (1 + Math.exp(-logitMean))
  const strength = Math.exp(logStrength)
  return { mean, strength, a: mean * strength, b: strength / (1 + Math.exp(logitMean)) }
}

function heightAt(areas: readonly CountOfTotal[], place: Place): number {
  const { strength, a, b } = shapes(place)
  let height = -place.logStrength
  for (const { count, total } of areas) {
    height += logGammaRise(a, count) + logGammaRise(b, total - count) - logGammaRise(strength, total)
  }
  return height
}

function bendAt(areas: readonly CountOfTotal[], place: Place): Bend {
  const { mean, strength, a, b } = shapes(place)
  let [sumA, sumB, sumAll, secondA, secondB, secondAll] = [0, 0, 0, 0, 0, 0]
  for (const { count, total } of areas) {
    sumA += digammaRise(a, count)
    sumB += digammaRise(b, total - count)
    sumAll += digammaRise(strength, total)
    secondA += trigammaRise(a, count)
    secondB += trigammaRise(b, total - count)
    secondAll += trigammaRise(strength, total)
  }
  // Change of a (and, negative, of b) with the logit of the mean.
  const perLogit = strength * mean * (1 - mean)
  return {
    slopeMean: perLogit * (sumA - sumB),
    slopeStrength: a * sumA + b * sumB - strength * sumAll - 1,
    meanMean: perLogit * (1 - 2 * mean) * (sumA - sumB) + perLogit ** 2 * (secondA + secondB),
    meanStrength: perLogit * (sumA - sumB) + perLogit * (a * secondA - b * secondB),
    strengthStrength:
      a * sumA + b * sumB - strength * sumAll + a * a * secondA + b * b * secondB - strength ** 2 * secondAll,
  }
}

/** Newton's step where the hill is round; elsewhere a step uphill of at most 1. At a limit of the strength only the mean moves. */
function newtonStep(bend: Bend, { logStrength }: Place): { mean: number; strength: number } {
  const isHeld =
    (logStrength <= LOWEST_LOG && bend.slopeStrength < 0) ||
    (logStrength >= HIGHEST_LOG && bend.slopeStrength > 0)
  if (isHeld && bend.meanMean < 0) return { mean: clamped(-bend.slopeMean / bend.meanMean), strength: 0 }
  const determinant = bend.meanMean * bend.strengthStrength - bend.meanStrength ** 2
  if (bend.meanMean < 0 && determinant > 0) {
    return {
      mean: clamped(
        (bend.meanStrength * bend.slopeStrength - bend.strengthStrength * bend.slopeMean) / determinant,
      ),
      strength: clamped(
        (bend.meanStrength * bend.slopeMean - bend.meanMean * bend.slopeStrength) / determinant,
      ),
    }
  }
  const size = Math.max(1, Math.abs(bend.slopeMean), Math.abs(bend.slopeStrength))
  return { mean: bend.slopeMean / size, strength: bend.slopeStrength / size }
}

function clamped(step: number): number {
  return Math.max(-2, Math.min(2, step))
}

function moved(place: Place, step: { mean: number; strength: number }, part: number): Place {
  return {
    logitMean: Math.max(-30, Math.min(30, place.logitMean + part * step.mean)),
    logStrength: Math.max(LOWEST_LOG, Math.min(HIGHEST_LOG, place.logStrength + part * step.strength)),
  }
}

function fitAt(areas: readonly CountOfTotal[], place: Place): BetaBinomialFit | null {
  const { mean, strength } = shapes(place)
  const bend = bendAt(areas, place)
  const determinant = bend.meanMean * bend.strengthStrength - bend.meanStrength ** 2
  if (place.logStrength <= LOWEST_LOG || place.logStrength >= HIGHEST_LOG) {
    // At its limit the strength is given, and only the mean is uncertain.
    if (!(bend.meanMean < 0)) return null
    return { mean, strength, varianceLogitMean: -1 / bend.meanMean, varianceLogStrength: 0, covariance: 0 }
  }
  if (!(bend.meanMean < 0 && determinant > 0)) return null
  return {
    mean,
    strength,
    varianceLogitMean: -bend.strengthStrength / determinant,
    varianceLogStrength: -bend.meanMean / determinant,
    covariance: bend.meanStrength / determinant,
  }
}
