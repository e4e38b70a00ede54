import { z } from 'zod'
import { ontbrekend } from '../result.ts'

const geheel = z.number().int().nonnegative()
const kans = z.number().min(0).max(1)

/** Owners with a target of their own, in the order in which people read them. */
export const EIGENAREN = ['particulier', 'vve', 'corporatie'] as const
const eigenaar = z.enum(EIGENAREN)

/** A number of dwellings that is expected: half of the runs is lower; in 80 and 95 of 100 runs it lies between the limits. */
export const verwachtAantal = z.object({
  midden: geheel,
  laag80: geheel,
  hoog80: geheel,
  laag95: geheel,
  hoog95: geheel,
})
export type VerwachtAantal = z.infer<typeof verwachtAantal>

/** How far the dwellings of one owner in one area are. All are counts of dwellings. */
export const stand = z.object({
  woningen: geheel,
  /** Delivered and counting towards the target: private and VvE by the norm (`normStand`), of the corporation when delivered. */
  telt: geheel,
  /** Private or VvE, delivered and economical enough: they count once it is known that there is no asbestos. */
  asbestOnbekend: geheel.default(0),
  /** Private or VvE, delivered, with a lower label or none: three steps may have been made, the labels are not known. */
  normOnbekend: geheel,
  /** Private or VvE, delivered and known not to meet the norm: too few steps, or asbestos. */
  haaltNormNiet: geheel.default(0),
  inUitvoering: geheel,
  /** From invited up to and including preparation. */
  onderweg: geheel,
  /** Of those that count: without a day of delivery, so that they are in no quarter. */
  zonderDatum: geheel.meta({ format: 'int32' }),
})
export type Stand = z.infer<typeof stand>

/** Deliveries in one whole quarter. */
export const kwartaal = z.object({
  jaar: z.number().int(),
  kwartaal: z.number().int().min(1).max(4),
  aantal: geheel,
})

/** The forecast of one owner for the whole focus area. */
export const verwachting = z.discriminatedUnion('bekend', [
  z.object({
    bekend: z.literal(true),
    /** Whole quarters of which the pace was taken, oldest first. */
    kwartalen: z.array(kwartaal),
    /** Done before those quarters or without a day: where the count of deliveries begins. */
    vooraf: geheel,
    /** Deliveries per quarter, mean. */
    gemiddeld: z.number(),
    /** Variance divided by mean: 1 is chance alone, higher is delivery in batches. */
    schokken: z.number(),
    /** Share of the deliveries that fell in the last of the quarters. */
    deelLaatste: kans,
    /** Per year, on its last day; together with what is done now. */
    jaren: z.array(verwachtAantal.extend({ jaar: z.number().int() })),
    /** First year at whose end the target is reached: early (2.5 %), middle and late (97.5 %) run; null: not within the years. */
    doel: z.discriminatedUnion('bekend', [
      z.object({
        bekend: z.literal(true),
        al: z.boolean(),
        vroeg: z.number().int().nullable(),
        midden: z.number().int().nullable(),
        laat: z.number().int().nullable(),
        /** Share of the runs that reach the target, per year in the order of `jaren`. */
        kans: z.array(kans),
      }),
      ontbrekend,
    ]),
  }),
  ontbrekend,
])
export type Verwachting = z.infer<typeof verwachting>

export const eigenaarRegel = z.object({
  eigenaar,
  gebied: stand,
  focusgebied: stand,
  streven: geheel.nullable(),
  verwachting,
})
export type EigenaarRegel = z.infer<typeof eigenaarRegel>

/** One owner that a fund may pay in renovation, on the last day of the fund. */
export const fondsRegel = z.object({
  eigenaar,
  nu: geheel,
  streven: geheel.nullable(),
  /** Done by then, by whatever money: which fund pays which dwelling is not known. */
  tegenEinde: z.union([verwachtAantal.extend({ bekend: z.literal(true) }), ontbrekend]),
  /** What of the target is then left. */
  rest: z.union([verwachtAantal.extend({ bekend: z.literal(true) }), ontbrekend]),
  kans: kans.nullable(),
})
export type FondsRegel = z.infer<typeof fondsRegel>

/**
 * A fund of the programme as the renovation meets it. afgelopen: it ended in or before the year of the plan, or before the
 * state of the register, and takes nothing new; geen-renovatie: the plan does not name it for renovation;
 * eigenaar-niet-genoemd: the plan does not say for which dwellings; zonder-einde: it pays, and no end is known.
 */
export const fondsStand = z.enum([
  'loopt',
  'zonder-einde',
  'afgelopen',
  'eigenaar-niet-genoemd',
  'geen-renovatie',
])

export const fondsVerwachting = z.object({
  id: z.string(),
  naam: z.string(),
  van: z.number().int().nullable(),
  tot: z.number().int().nullable(),
  stand: fondsStand,
  voor: z.array(eigenaar),
  regels: z.array(fondsRegel),
})
export type FondsVerwachting = z.infer<typeof fondsVerwachting>

/** The renovation of an area, with the forecast of the focus area; outside every pijler. */
export const renovatie = z.discriminatedUnion('bekend', [
  z.object({
    bekend: z.literal(true),
    voorbeelddata: z.boolean(),
    /** Datasets that the dwellings come from; empty: not said. */
    datasets: z.array(z.string()),
    programmaDataset: z.string().nullable(),
    /** Last day in the histories of the register; null: no step has a day. */
    stand: z.iso.date().nullable(),
    /** Last year of the forecast; null without a state. */
    horizon: z.number().int().nullable(),
    planJaar: z.number().int().nullable(),
    regels: z.array(eigenaarRegel),
    /** Dwellings of the area of which no source says the owner, or the status: they count nowhere. */
    eigenaarOnbekend: geheel,
    statusOnbekend: geheel,
    fondsen: z.array(fondsVerwachting),
  }),
  ontbrekend,
])
export type Renovatie = z.infer<typeof renovatie>
