import { z } from 'zod'
import type { Indicator, Leeftijd } from '../../geodata/schema/indicator.ts'
import { combineFigures } from '../gebiedscijfer/combinatie.ts'
import { type CijferOpzoeker, figureOfArea, type Gewichten, weging } from '../gebiedscijfer/gebiedscijfer.ts'
import { isMeasured } from '../measured.ts'
import { type Cijfer, cijfer, fout, kanNietReden } from '../result.ts'
import type { Buurtdeel } from './dekking.ts'
import { type KleinAantal, kleinAantal } from './kleine-aantallen.ts'
import { estimateCount, estimatePercentage, schatting } from './schatting.ts'

/** Why there is a range and no single figure. */
export const geenCijferReden = z.enum([
  /** Classes are ordered words: there is none between two. */
  'klasse',
  /** Of a part of a buurt only percentages and counts have limits. */
  'eenheid-niet-te-delen',
  'buurt-zonder-cijfer',
  /** The limits of an estimate lie too far apart. */
  'te-onzeker',
  ...kleinAantal.options,
])
export type GeenCijferReden = z.infer<typeof geenCijferReden>

const range = {
  laagste: cijfer,
  hoogste: cijfer,
  aantalMet: z.number().int().positive(),
  aantalZonder: z.number().int().nonnegative(),
}

/**
 * What may be said of an own area for one indicator. `waarde`: one whole buurt, its own figure. `gemiddelde`: the mean of whole
 * buurten. `som`: a count over whole buurten. `schatting`: parts of buurten, from whole buurten. `bereik`: the buurten only.
 */
export const eigenCijfer = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('waarde'), cijfer }),
  z.object({
    soort: z.literal('gemiddelde'),
    ...range,
    waarde: z.number(),
    /** As it follows from the buurten; never smaller for figures of one model. */
    fout,
    weging,
  }),
  z.object({ soort: z.literal('som'), ...range, waarde: z.number(), fout }),
  z.object({ soort: z.literal('schatting'), ...range, schatting, naar: z.enum(['inwoners', 'oppervlakte']) }),
  z.object({ soort: z.literal('bereik'), ...range, reden: geenCijferReden }),
  z.object({ soort: z.literal('ontbreekt'), reden: kanNietReden }),
])
export type EigenCijfer = z.infer<typeof eigenCijfer>

export interface EigenGebiedInvoer {
  delen: readonly Buurtdeel[]
  indicator: Indicator
  jaar: number
  leeftijd: Leeftijd
  zoekCijfer: CijferOpzoeker
  /** Counts to weigh by (`weightsFor`), the best first. */
  gewichten: readonly Gewichten[]
  /** Why the area is too small (`smallNumbers`): then nothing is estimated for parts of buurten. */
  klein: readonly KleinAantal[]
}

/**
 * Figure of an area that a person made of buurten and parts of buurten, for one indicator, year and age group. Only figures of the
 * buurten themselves are used: never those of a CBS wijk that happens to lie there, and never a number for a part of a buurt
 * as if it were known.
 *
 * @returns for whole buurten their mean or sum with the error that follows from theirs; with a part of a buurt an estimate with
 *   limits, or the range of the buurten with the reason why there is no estimate
 * @example two whole buurten with 20 and 30 %: lowest 20, highest 30, plain mean 25
 */
export function figureOfOwnArea(input: EigenGebiedInvoer): EigenCijfer {
  const { delen, indicator, jaar, leeftijd, zoekCijfer, gewichten } = input
  if (!indicator.niveaus.includes('buurt')) return { soort: 'ontbreekt', reden: 'niet-op-dit-niveau' }
  const known: { cijfer: Cijfer; deel: Buurtdeel }[] = []
  for (const deel of delen) {
    const found = zoekCijfer(deel.buurt, indicator.id, jaar, leeftijd)
    if (!('ontbreekt' in found)) known.push({ cijfer: found, deel })
    else if (delen.length === 1) return { soort: 'ontbreekt', reden: found.ontbreekt }
  }
  const byValue = known
    .map((row) => row.cijfer)
    .toSorted((a, b) => a.waarde - b.waarde || (a.gebied < b.gebied ? -1 : 1))
  const [laagste, hoogste] = [byValue.at(0), byValue.at(-1)]
  if (laagste === undefined || hoogste === undefined) {
    return { soort: 'ontbreekt', reden: 'geen-buurt-met-cijfer' }
  }
  const bounds = { laagste, hoogste, aantalMet: known.length, aantalZonder: delen.length - known.length }
  const isWhole = delen.every(({ heel }) => heel)
  if (isWhole && delen.length === 1) return { soort: 'waarde', cijfer: laagste }
  if (indicator.eenheid === 'klasse-1-9') return { soort: 'bereik', ...bounds, reden: 'klasse' }
  if (indicator.eenheid === 'aantal' && bounds.aantalZonder > 0) {
    return { soort: 'bereik', ...bounds, reden: 'buurt-zonder-cijfer' }
  }
  if (!isWhole) return { ...estimateOf(input, known), ...bounds }
  if (indicator.eenheid === 'aantal') {
    const terms = known.map((row) => ({ ...row.cijfer, factor: 1 }))
    const relation = isMeasured(indicator.meetwijze) ? 'los' : 'samen'
    return { soort: 'som', ...bounds, ...combineFigures(terms, relation) }
  }
  const area = { buurten: delen.map(({ buurt }) => buurt), cbsWijk: null }
  const mean = figureOfArea(area, indicator, jaar, leeftijd, zoekCijfer, gewichten)
  if (mean.soort !== 'bereik' || mean.weging === undefined || mean.gemiddeldeFout === undefined) {
    return { soort: 'ontbreekt', reden: 'geen-buurt-met-cijfer' }
  }
  return {
    soort: 'gemiddelde',
    ...bounds,
    waarde: mean.gemiddelde,
    fout: mean.gemiddeldeFout,
    weging: mean.weging,
  }
}

type Estimated =
  | Pick<Extract<EigenCijfer, { soort: 'schatting' }>, 'soort' | 'schatting' | 'naar'>
  | Pick<Extract<EigenCijfer, { soort: 'bereik' }>, 'soort' | 'reden'>

function estimateOf(
  { delen, indicator, gewichten, klein }: EigenGebiedInvoer,
  known: readonly { cijfer: Cijfer; deel: Buurtdeel }[],
): Estimated {
  const [small] = klein
  if (small !== undefined) return { soort: 'bereik', reden: small }
  if (known.length < delen.length) return { soort: 'bereik', reden: 'buurt-zonder-cijfer' }
  const rows = known.map(({ cijfer: figure, deel: { deel, hectare, buurt } }) => ({
    cijfer: figure,
    deel,
    hectare,
    buurt,
  }))
  if (indicator.eenheid === 'aantal') {
    const found = estimateCount(rows)
    if (found === null) return { soort: 'bereik', reden: 'te-onzeker' }
    return { soort: 'schatting', schatting: found, naar: 'oppervlakte' }
  }
  if (indicator.eenheid !== 'procent') return { soort: 'bereik', reden: 'eenheid-niet-te-delen' }
  const counted = gewichten
    .map(({ van }) => rows.map((row) => ({ ...row, aantal: van(row.buurt)?.waarde ?? null })))
    .find((parts) => parts.every(({ aantal }) => aantal !== null))
  const found = estimatePercentage(counted ?? rows.map((row) => ({ ...row, aantal: null })))
  if (found === null) return { soort: 'bereik', reden: 'te-onzeker' }
  return { soort: 'schatting', schatting: found, naar: counted === undefined ? 'oppervlakte' : 'inwoners' }
}
