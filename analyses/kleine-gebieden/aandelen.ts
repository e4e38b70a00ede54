import { z } from 'zod'
import { gebiedscode } from '../../geodata/schema/gebied.ts'
import type { Meetwijze } from '../../geodata/schema/indicator.ts'
import { isMeasured } from '../measured.ts'
import { kanNietReden, ontbreekt, ontbrekend } from '../result.ts'
import { type BetaBinomialFit, fitBetaBinomial } from '../statistics/beta-binomial-fit.ts'
import { betaQuantile } from '../statistics/beta-quantile.ts'
import { USUAL_CONFIDENCE } from '../statistics/interval.ts'
import { wilsonInterval } from '../statistics/wilson-interval.ts'

/** Fewer areas than this say too little about how areas differ. Our choice: below it the fit rests on its adjustment. */
export const LEAST_AREAS = 8

/** How many of how many in one area; not whole with weighted answers (total: the effective number). */
export interface AandeelInGebied {
  gebied: string
  aantal: number
  totaal: number
}

/** A value between its limits. */
export const schatting = z.object({ waarde: z.number(), laag: z.number(), hoog: z.number() })
export type Schatting = z.infer<typeof schatting>

/** One area: what was measured there, and the same figure with strength borrowed from the other areas. */
export const klein = z.discriminatedUnion('bekend', [
  z.object({
    bekend: z.literal(true),
    gebied: gebiedscode,
    direct: schatting,
    gekrompen: schatting,
    /** Which share (0..1) of the shrunken figure comes from the area itself. */
    eigenAandeel: z.number().min(0).max(1),
  }),
  z.object({ bekend: z.literal(false), gebied: gebiedscode, reden: kanNietReden }),
])
export type Klein = z.infer<typeof klein>

/** Shares of small areas, direct and shrunken; shares 0..1. */
export const kleineAandelen = z.discriminatedUnion('bekend', [
  z.object({
    bekend: z.literal(true),
    gemiddelde: z.number(),
    /** So many imagined answers with the mean share were added to those of each area. */
    sterkte: z.number(),
    zekerheid: z.number(),
    gebieden: z.array(klein),
  }),
  ontbrekend,
])
export type KleineAandelen = z.infer<typeof kleineAandelen>

/**
 * Empirical Bayes for shares of small areas: every area is drawn towards the mean of all, the more so the fewer people were
 * asked. The interval also carries that mean and likeness are estimated themselves.
 *
 * Sources: shrinkage, B. P. Carlin and T. A. Louis, "Bayesian methods for data analysis", 3rd edition, 2008, chapter 5;
 * the extra variance, R. E. Kass and D. Steffey, 1989, https://doi.org/10.1080/01621459.1989.10478825.
 *
 * @param areas every area once; all areas of the country or the gemeente when present, not only those on screen
 * @param how how the figure came to be: model estimates are refused
 * @returns in the order of the input; an area where nobody was asked has a reason
 * @throws RangeError for a count below 0 or above its total
 * @example among buurten of about 20 %, 1 of 2 becomes about 25 %, and 150 of 300 stays close to 50 %
 */
export function shrinkShares(
  areas: readonly AandeelInGebied[],
  how: Meetwijze,
  confidence = USUAL_CONFIDENCE,
): KleineAandelen {
  if (!isMeasured(how)) return ontbreekt('modelschatting-niet-opnieuw')
  const direct = areas.map(({ aantal, totaal }) => wilsonInterval(aantal, totaal, confidence))
  const asked = areas.filter(({ totaal }) => totaal > 0)
  if (asked.length < LEAST_AREAS) return ontbreekt('te-weinig-gebieden')
  if (asked.every(({ aantal }) => aantal === 0) || asked.every(({ aantal, totaal }) => aantal === totaal)) {
    return ontbreekt('alle-waarden-gelijk')
  }
  const fit = fitBetaBinomial(asked.map(({ aantal, totaal }) => ({ count: aantal, total: totaal })))
  if (fit === null) return ontbreekt('model-past-niet')
  return {
    bekend: true,
    gemiddelde: fit.mean,
    sterkte: fit.strength,
    zekerheid: confidence,
    gebieden: areas.map((area, index): Klein => {
      const own = direct[index] ?? null
      if (own === null) return { bekend: false, gebied: area.gebied, reden: 'niemand-gevraagd' }
      return {
        bekend: true,
        gebied: area.gebied,
        direct: { waarde: own.value, laag: own.lower, hoog: own.upper },
        gekrompen: shrunken(area, fit, confidence),
        eigenAandeel: area.totaal / (area.totaal + fit.strength),
      }
    }),
  }
}

function shrunken({ aantal, totaal }: AandeelInGebied, fit: BetaBinomialFit, confidence: number): Schatting {
  const { mean, strength } = fit
  const weight = totaal + strength
  const value = (aantal + mean * strength) / weight
  const given = (value * (1 - value)) / (weight + 1)
  // How the value moves with the logit of the mean and the logarithm of the strength (delta method).
  const byMean = (strength * mean * (1 - mean)) / weight
  const byStrength = (strength * (mean * totaal - aantal)) / weight ** 2
  const fitted =
    byMean ** 2 * fit.varianceLogitMean +
    byStrength ** 2 * fit.varianceLogStrength +
    2 * byMean * byStrength * fit.covariance
  // A beta distribution with this mean and variance; a share cannot vary more than by `value * (1 - value)`.
  const size = Math.max(0.1, (value * (1 - value)) / (given + fitted) - 1)
  const tail = (1 - confidence) / 2
  const limit = (chance: number) => betaQuantile(value * size, (1 - value) * size, chance)
  return { waarde: value, laag: Math.min(value, limit(tail)), hoog: Math.max(value, limit(1 - tail)) }
}
