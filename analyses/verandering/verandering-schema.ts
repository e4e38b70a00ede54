import { z } from 'zod'
import { gebiedscode } from '../../geodata/schema/gebied.ts'
import { breukReden, eenheid, leeftijd } from '../../geodata/schema/indicator.ts'
import { kanNietReden, ontbrekend } from '../result.ts'

/** One year of a series, in the unit of its row. */
export const meting = z.object({
  jaar: z.number().int(),
  waarde: z.number(),
  /** Limits of the figure; null when its error is not known. Those of a rounded figure are where it may lie, not an interval of chance. */
  laag: z.number().nullable(),
  hoog: z.number().nullable(),
  /** Events and inhabitants behind a rate; null for other figures. */
  aantal: z.number().nullable(),
  inwoners: z.number().nullable(),
})
export type Meting = z.infer<typeof meting>

/**
 * What a reader must know of a comparison. grenswijziging: a figure was converted from other borders; methodebreuk: the years are
 * not the same measure; andere-afronding: the source rounds otherwise since; coronajaar: one of the two years is 2020.
 */
export const kenmerk = z.enum(['grenswijziging', 'methodebreuk', 'andere-afronding', 'coronajaar'])
export type Kenmerk = z.infer<typeof kenmerk>

/**
 * How two years were compared. steekproeven: difference of two samples; aantallen: ratio of two counts with their inhabitants;
 * afronding: a full count, of which only rounding can be off, so that no chance is computed; geen: not compared.
 */
export const toetsSoort = z.enum(['steekproeven', 'aantallen', 'afronding', 'geen'])

/**
 * What came out. echt: more than chance after correction for all tests of the cyclus; meer-dan-afronding: a full count differs by
 * more than its rounding; the others: nothing can be called a change.
 */
export const uitkomst = z.enum([
  'echt',
  'meer-dan-afronding',
  'kan-toeval-zijn',
  'binnen-afronding',
  'niet-getoetst',
])

/** Two years of one figure of one area beside each other. */
export const vergelijking = z.object({
  gebied: gebiedscode,
  indicator: z.string(),
  leeftijd,
  eenheid,
  /** vorige: against the figure before; eerste: against the first that is still the same measure. */
  basis: z.enum(['vorige', 'eerste']),
  van: meting,
  naar: meting,
  /** Later minus earlier, in the unit of the row. */
  verschil: z.number(),
  laag: z.number().nullable(),
  hoog: z.number().nullable(),
  toets: toetsSoort,
  kans: z.number().min(0).max(1).nullable(),
  /** The chance corrected for all tests of all areas of the cyclus together (Benjamini and Hochberg). */
  kansGecorrigeerd: z.number().min(0).max(1).nullable(),
  uitkomst,
  /** Why nothing was tested; null where it was. */
  reden: kanNietReden.nullable(),
  kenmerken: z.array(kenmerk),
  /** Rests on example data: shown, never a finding, and no part of the correction. */
  voorbeelddata: z.boolean(),
})
export type Vergelijking = z.infer<typeof vergelijking>

/** A figure over the years, per area. */
export const reeks = z.object({
  indicator: z.string(),
  leeftijd,
  eenheid,
  breuken: z.array(
    z.object({ vanaf: z.number().int(), reden: z.enum([...breukReden.options, 'andere-afronding']) }),
  ),
  gebieden: z.array(z.object({ gebied: gebiedscode, metingen: z.array(meting) })),
})
export type Reeks = z.infer<typeof reeks>

/** A model estimate: in both years the difference from the gemeente in that same year, and nothing about change. */
export const modelverschil = z.object({
  indicator: z.string(),
  leeftijd,
  vroeger: z.number().int(),
  nu: z.number().int(),
  /** How alike the differences of all buurten of the gemeente are in both years: close to 1 means that they move together. */
  gelijkenis: z.discriminatedUnion('bekend', [
    z.object({ bekend: z.literal(true), r: z.number().min(-1).max(1), buurten: z.number().int() }),
    ontbrekend,
  ]),
  /** Percentage points above (+) or below (-) the gemeente; null: no figure in that year. */
  gebieden: z.array(
    z.object({ gebied: gebiedscode, vroeger: z.number().nullable(), nu: z.number().nullable() }),
  ),
})
export type Modelverschil = z.infer<typeof modelverschil>

/** What changed over the years in an area, as far as its sources can tell. */
export const verandering = z.object({
  /** Share of false alarms that is accepted among what is called real. */
  valsAlarm: z.number(),
  /** Number of tests of all areas together that were corrected for each other. */
  toetsen: z.number().int().nonnegative(),
  /** All comparisons of the area and its buurten, what really changed first; of the city's buurten only what really changed. */
  vergelijkingen: z.array(vergelijking),
  reeksen: z.array(reeks),
  model: z.array(modelverschil),
  /** Figures that could carry change but have one year only, and figures of which no change is said; per reason. */
  kanNiet: z.array(z.object({ reden: kanNietReden, indicatoren: z.array(z.string()) })),
})
export type Verandering = z.infer<typeof verandering>
