import { z } from 'zod'
import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { Herkomst } from '../../geodata/schema/herkomst.ts'
import type { Indicator, Leeftijd } from '../../geodata/schema/indicator.ts'
import type { OntbreektReden } from '../../geodata/schema/waarneming.ts'
import { isMeasured } from '../measured.ts'
import { cijfer, type Cijfer, fout, kanNietReden } from '../result.ts'
import { plainMean } from '../statistics/plain-mean.ts'
import { combineFigures } from './combinatie.ts'

/** Whether the mean of a range counts every buurt alike, or by a count; the counts are in the order of their code. */
export const weging = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('gewoon'),
    /** geen-aantallen: nothing to weigh by is loaded; aantal-ontbreekt: not known for every buurt with a figure, or all zero. */
    reden: z.enum(['geen-aantallen', 'aantal-ontbreekt']),
  }),
  z.object({
    soort: z.literal('gewogen'),
    /** Indicator of the counts, and their year. */
    naar: z.string(),
    jaar: z.number().int(),
    /** Dataset version of the counts. */
    dataset: z.string(),
    versie: z.string(),
    aantallen: z.array(z.object({ gebied: z.string(), aantal: z.number().nonnegative() })),
  }),
])
export type Weging = z.infer<typeof weging>

/**
 * What may be shown for an area: one value of its own, the range of its buurten, or nothing with a reason.
 * `ernaast` is the figure of the CBS wijk that shares its name but not its buurten; it is shown beside the
 * range under the CBS wijk's own full name and is never used for the programmawijk.
 */
export const gebiedscijfer = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('waarde'), cijfer, ernaast: z.null() }),
  z.object({
    soort: z.literal('bereik'),
    laagste: cijfer,
    hoogste: cijfer,
    /** Mean of the buurten with a figure: `weging` says how each counts. */
    gemiddelde: z.number(),
    /** Absent: every buurt weighs the same (method before 2.0). */
    weging: weging.optional(),
    /** Error of the mean, as it follows from the buurten; absent: not kept (method before 2.0). */
    gemiddeldeFout: fout.optional(),
    aantalMet: z.number().int().positive(),
    aantalZonder: z.number().int().nonnegative(),
    ernaast: cijfer.nullable(),
  }),
  z.object({ soort: z.literal('ontbreekt'), reden: kanNietReden, ernaast: cijfer.nullable() }),
])
export type Gebiedscijfer = z.infer<typeof gebiedscijfer>

/** A figure that is missing: why, and the empty place in the source where the source has one. */
export interface OntbrekendCijfer {
  ontbreekt: OntbreektReden
  herkomst: Herkomst | null
}

/** Looks up one figure, or the reason why it is missing. */
export type CijferOpzoeker = (
  gebied: string,
  indicator: string,
  jaar: number,
  leeftijd: Leeftijd,
) => Cijfer | OntbrekendCijfer

/** How heavily each buurt counts in a mean: a published count of one indicator and year. */
export interface Gewichten {
  /** Indicator that is counted, and its year. */
  naar: string
  jaar: number
  /** Count in a buurt, 0 or above; null where the source gives none. */
  van: (buurt: string) => Cijfer | null
}

/** An area made of buurten, with the CBS wijk that bears its name and the buurten of that CBS wijk. */
export interface Samenstelling {
  buurten: readonly string[]
  /** `naamgenoot`: it carries the same name; only then may its figures ever be used. */
  cbsWijk: { code: string; buurten: readonly string[]; naamgenoot: boolean } | null
}

/**
 * Whether a programmawijk and its CBS wijk are the same place: the same name and exactly the same buurten.
 * Only then may a figure of the CBS wijk be used for the programmawijk.
 */
export function sameBuurten(area: Samenstelling): boolean {
  if (
    area.cbsWijk === null ||
    !area.cbsWijk.naamgenoot ||
    area.cbsWijk.buurten.length !== area.buurten.length
  )
    return false
  const own = new Set(area.buurten)
  return area.cbsWijk.buurten.every((buurt) => own.has(buurt))
}

/**
 * Figure of a programmawijk or of the whole focus area for one indicator, year and age group.
 *
 * If the area holds exactly the buurten of its CBS wijk, the CBS wijk's figure is the area's figure, unless there is none on
 * that level. Otherwise the lowest and highest buurt and their mean are given, weighted where counts are known, never a figure of a wider CBS wijk: measured, 28 of
 * the 32 RIVM figures of 2020 of such a wider wijk lie outside the range of every published buurt of the programmawijk.
 *
 * @param area the buurten of the area and its CBS wijk
 * @param lookUp gives one figure or the reason why it is missing
 * @param weights counts to weigh the buurten by, the best first (`weightsFor`); the first that knows every buurt with a figure
 * @returns value, range (needs at least one buurt with a figure) or a reason
 * @example a programmawijk that is part of a CBS wijk: range 20.0 to 27.7, with the figure of the CBS wijk (16.5) beside it
 */
export function figureOfArea(
  area: Samenstelling,
  indicator: Indicator,
  year: number,
  age: Leeftijd,
  lookUp: CijferOpzoeker,
  weights: readonly Gewichten[] = [],
): Gebiedscijfer {
  const ofWijk = area.cbsWijk === null ? null : lookUp(area.cbsWijk.code, indicator.id, year, age)
  const own = sameBuurten(area) ? ofWijk : null
  if (own !== null && !('ontbreekt' in own)) return { soort: 'waarde', cijfer: own, ernaast: null }
  // A figure that the source left out stays missing; one that it gives per buurt only is said as a range.
  if (own !== null && own.ontbreekt !== 'niet-op-dit-niveau') {
    return { soort: 'ontbreekt', reden: own.ontbreekt, ernaast: null }
  }
  const ernaast = ofWijk === null || 'ontbreekt' in ofWijk ? null : ofWijk
  if (!indicator.niveaus.includes('buurt')) {
    return { soort: 'ontbreekt', reden: 'niet-op-dit-niveau', ernaast }
  }
  const known: Cijfer[] = []
  let missing = 0
  for (const buurt of area.buurten) {
    const found = lookUp(buurt, indicator.id, year, age)
    if ('ontbreekt' in found) missing += 1
    else known.push(found)
  }
  const byValue = known.sort((a, b) => a.waarde - b.waarde || (a.gebied < b.gebied ? -1 : 1))
  const laagste = byValue.at(0)
  const hoogste = byValue.at(-1)
  if (laagste === undefined || hoogste === undefined) {
    return { soort: 'ontbreekt', reden: 'geen-buurt-met-cijfer', ernaast }
  }
  return {
    soort: 'bereik',
    laagste,
    hoogste,
    ...meanOf(byValue, indicator, weights),
    aantalMet: byValue.length,
    aantalZonder: missing,
    ernaast,
  }
}

/**
 * Mean of the buurten with the error that follows from theirs. Figures of one model may all be off to the same side, so that
 * their errors do not cancel.
 */
function meanOf(
  figures: readonly Cijfer[],
  indicator: Indicator,
  weights: readonly Gewichten[],
): Pick<Extract<Gebiedscijfer, { soort: 'bereik' }>, 'gemiddelde' | 'weging' | 'gemiddeldeFout'> {
  const relation = isMeasured(indicator.meetwijze) ? 'los' : 'samen'
  for (const { naar, jaar, van } of weights) {
    const counts = figures.flatMap(({ gebied }) => van(gebied) ?? [])
    const [first] = counts
    let total = 0
    for (const { waarde } of counts) total += waarde
    if (first === undefined || counts.length < figures.length || total === 0) continue
    const countIn = new Map(counts.map(({ gebied, waarde }) => [gebied, waarde]))
    const terms = figures.map((row) => ({ ...row, factor: (countIn.get(row.gebied) ?? 0) / total }))
    const { waarde, fout: error } = combineFigures(terms, relation)
    const { dataset, versie } = first.herkomst
    const aantallen = counts
      .map((row) => ({ gebied: row.gebied, aantal: row.waarde }))
      .toSorted((a, b) => (a.gebied < b.gebied ? -1 : 1))
    return {
      gemiddelde: waarde,
      gemiddeldeFout: error,
      weging: { soort: 'gewogen', naar, jaar, dataset, versie, aantallen },
    }
  }
  const equal = figures.map((row) => ({ ...row, factor: 1 / figures.length }))
  return {
    gemiddelde: plainMean(figures.map((row) => row.waarde)),
    gemiddeldeFout: combineFigures(equal, relation).fout,
    weging: { soort: 'gewoon', reden: weights.length === 0 ? 'geen-aantallen' : 'aantal-ontbreekt' },
  }
}

/** The composition of a programmawijk, given the buurten of every CBS wijk. */
export function compositionOf(
  wijk: Programmawijk,
  buurtenOfCbsWijk: ReadonlyMap<string, readonly string[]>,
): Samenstelling {
  if (wijk.cbsWijk === null) return { buurten: wijk.buurten, cbsWijk: null }
  return {
    buurten: wijk.buurten,
    cbsWijk: {
      code: wijk.cbsWijk,
      buurten: buurtenOfCbsWijk.get(wijk.cbsWijk) ?? [],
      naamgenoot: wijk.cbsWijkIsNaamgenoot,
    },
  }
}
