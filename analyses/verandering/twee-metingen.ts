import type { z } from 'zod'
import type { Indicator } from '../../geodata/schema/indicator.ts'
import { isMarked } from '../grenswijziging/omrekenen.ts'
import type { Cijfer, KanNietReden } from '../result.ts'
import { countInterval } from '../statistics/count-interval.ts'
import { combineIndependent } from '../statistics/independent-combination.ts'
import { USUAL_CONFIDENCE } from '../statistics/interval.ts'
import { normalUpperTail, twoSidedZ } from '../statistics/normal-distribution.ts'
import { rateRatioTest } from '../statistics/rate-ratio-test.ts'
import type { Kenmerk, Meting, toetsSoort } from './verandering-schema.ts'

/** Year of corona: how people lived and how they were asked differed. */
export const CORONA_YEAR = 2020
/** Under one percentage point a difference of register figures is rounding. Rule of the catalogue for figures of CBS. */
export const LEAST_REGISTER_POINTS = 1
const USUAL_Z = twoSidedZ(USUAL_CONFIDENCE)
/** Differences of decimals are equal within this share of the largest: 10.1 - 9.1 is 1. */
const ROUNDING = 1e-9

/** A figure with the inhabitants of its area in its year; null: not known. */
export interface Jaarcijfer {
  cijfer: Cijfer
  inwoners: number | null
}

/** Two years compared, before the correction for all tests together. */
export interface Uitslag {
  van: Meting
  naar: Meting
  verschil: number
  laag: number | null
  hoog: number | null
  toets: z.infer<typeof toetsSoort>
  kans: number | null
  /** Of a full count: whether it differs by more than its rounding. */
  meerDanAfronding: boolean
  reden: KanNietReden | null
  kenmerken: Kenmerk[]
}

/** Whether a figure counts events that chance decides over: reports to the police, per inhabitant. */
export function countsEvents(indicator: Indicator): boolean {
  return indicator.meetwijze === 'aangiften' && indicator.eenheid === 'aantal'
}

/**
 * Compares two years of one measured figure of one area. Samples by the difference with its interval; events by the exact ratio of
 * two rates; full counts by their rounding only: no chance is made up for them. Across a break of method nothing is tested.
 *
 * Sources: as `combineIndependent` (with Wilson limits this is Newcombe's difference) and `rateRatioTest`; the chance of a
 * difference of samples is that of its distance to 0 in the limits that face each other.
 *
 * @param from the earlier figure; `to` the later, of the same area, indicator and age group
 * @example 60 % (48.7 to 70.0) and 80 % (69.2 to 87.7): difference 20 points, from 5.2 to 33.4
 */
export function compareMeasurements(from: Jaarcijfer, to: Jaarcijfer, indicator: Indicator): Uitslag {
  // Both per inhabitant or both as counted: a rate beside a count says nothing.
  const isRate = [from, to].every(({ inwoners }) => inwoners !== null && inwoners > 0)
  const asOne = (year: Jaarcijfer) => asMeasurement(isRate ? year : { ...year, inwoners: null }, indicator)
  const [van, naar] = [asOne(from), asOne(to)]
  const kenmerken = marksOf(from.cijfer, to.cijfer, indicator)
  const base = { van, naar, verschil: naar.waarde - van.waarde, kenmerken, meerDanAfronding: false }
  const not = (reden: KanNietReden): Uitslag => ({
    ...base,
    laag: null,
    hoog: null,
    toets: 'geen',
    kans: null,
    reden,
  })
  if (kenmerken.includes('methodebreuk')) return not('methodebreuk')
  if ([from, to].some(({ cijfer }) => isMarked(cijfer.geschat ?? null))) return not('grenzen-gewijzigd')
  if (countsEvents(indicator)) return { ...base, ...compareEvents(from, to, van, naar, not) }
  const errors = [from.cijfer.fout.soort, to.cijfer.fout.soort]
  if (errors.every((soort) => soort === 'interval')) return { ...base, ...compareSamples(van, naar, not) }
  if (errors.every((soort) => soort === 'afronding' || soort === 'volledige-telling'))
    return { ...base, ...compareFullCounts(van, naar, indicator) }
  return not('marge-onbekend')
}

/** A figure as a year of its series: events per 1,000 inhabitants where these are known, else the figure with its limits. */
export function asMeasurement({ cijfer, inwoners }: Jaarcijfer, indicator: Indicator): Meting {
  const { jaar, waarde, fout } = cijfer
  if (countsEvents(indicator)) {
    const perThousand = inwoners === null || inwoners === 0 ? null : 1000 / inwoners
    const limits = Number.isSafeInteger(waarde) && waarde >= 0 ? countInterval(waarde) : null
    const scale = perThousand ?? 1
    return {
      jaar,
      waarde: waarde * scale,
      laag: limits === null ? null : limits.lower * scale,
      hoog: limits === null ? null : limits.upper * scale,
      aantal: waarde,
      inwoners: perThousand === null ? null : inwoners,
    }
  }
  const rest = { jaar, waarde, aantal: null, inwoners: null }
  switch (fout.soort) {
    case 'interval': {
      // Limits of another confidence are brought to 95 %, so that two sources can stand side by side.
      const factor = USUAL_Z / twoSidedZ(fout.zekerheid)
      return {
        ...rest,
        laag: waarde - (waarde - fout.laag) * factor,
        hoog: waarde + (fout.hoog - waarde) * factor,
      }
    }
    case 'afronding':
      return { ...rest, laag: waarde - fout.plusMin, hoog: waarde + fout.plusMin }
    case 'volledige-telling':
      return { ...rest, laag: waarde, hoog: waarde }
    case 'niet-in-bron':
      return { ...rest, laag: null, hoog: null }
  }
}

function marksOf(from: Cijfer, to: Cijfer, { breuken = [], afronding }: Indicator): Kenmerk[] {
  const between = ({ vanaf }: { vanaf: number }) => from.jaar < vanaf && vanaf <= to.jaar
  return [
    ...([from, to].some(({ geschat = 0 }) => geschat > 0) ? (['grenswijziging'] as const) : []),
    ...(breuken.some(between) ? (['methodebreuk'] as const) : []),
    // The first step is the beginning of the series, not a change of it.
    ...(afronding.slice(1).some(between) ? (['andere-afronding'] as const) : []),
    ...([from, to].some(({ jaar }) => jaar === CORONA_YEAR) ? (['coronajaar'] as const) : []),
  ]
}

type Deel = Pick<Uitslag, 'laag' | 'hoog' | 'toets' | 'kans' | 'reden'> & { meerDanAfronding?: boolean }
type KanNiet = (reden: KanNietReden) => Uitslag

function differenceOf(van: Meting, naar: Meting): { lower: number; upper: number } | null {
  if (van.laag === null || van.hoog === null || naar.laag === null || naar.hoog === null) return null
  return combineIndependent([
    { value: naar.waarde, lower: naar.laag, upper: naar.hoog, factor: 1 },
    { value: van.waarde, lower: van.laag, upper: van.hoog, factor: -1 },
  ])
}

function compareSamples(van: Meting, naar: Meting, not: KanNiet): Deel {
  const interval = differenceOf(van, naar)
  if (interval === null) return not('marge-onbekend')
  const difference = naar.waarde - van.waarde
  const towardsZero = difference >= 0 ? difference - interval.lower : interval.upper - difference
  // Two limits on their own values say nothing about chance: a margin of 0 is no sample.
  if (!(towardsZero > 0)) return not('marge-onbekend')
  const z = (Math.abs(difference) / towardsZero) * USUAL_Z
  const kans = Math.min(1, 2 * normalUpperTail(z))
  return { laag: interval.lower, hoog: interval.upper, toets: 'steekproeven', kans, reden: null }
}

function compareEvents(from: Jaarcijfer, to: Jaarcijfer, van: Meting, naar: Meting, not: KanNiet): Deel {
  if (from.inwoners === null || to.inwoners === null) return not('inwoners-onbekend')
  if (from.inwoners === 0 || to.inwoners === 0) return not('geen-inwoners')
  const counts = [from.cijfer.waarde, to.cijfer.waarde]
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0))
    return not('omgerekend-geen-telling')
  const found = rateRatioTest(
    { events: to.cijfer.waarde, exposure: to.inwoners },
    { events: from.cijfer.waarde, exposure: from.inwoners },
  )
  const interval = differenceOf(van, naar)
  if (found === null || interval === null) return not('beide-jaren-nul')
  return { laag: interval.lower, hoog: interval.upper, toets: 'aantallen', kans: found.pValue, reden: null }
}

function compareFullCounts(van: Meting, naar: Meting, { eenheid }: Indicator): Deel {
  const half = (one: Meting) => (one.hoog ?? one.waarde) - one.waarde
  const rounding = half(van) + half(naar)
  const difference = naar.waarde - van.waarde
  const slack = ROUNDING * Math.max(1, Math.abs(van.waarde), Math.abs(naar.waarde))
  const isLarge = eenheid !== 'procent' || Math.abs(difference) >= LEAST_REGISTER_POINTS - slack
  return {
    laag: difference - rounding,
    hoog: difference + rounding,
    toets: 'afronding',
    kans: null,
    meerDanAfronding: Math.abs(difference) > rounding + slack && isLarge,
    reden: null,
  }
}
