import { z } from 'zod'
import { gebiedscode } from '../../geodata/schema/gebied.ts'
import type { IncidentSoort } from '../../geodata/schema/melding.ts'
import { kanNietReden, ontbrekend } from '../result.ts'

/** An estimate with its limits, in the unit of the estimate. */
export const schatting = z.object({ waarde: z.number(), laag: z.number(), hoog: z.number() })
export type Schatting = z.infer<typeof schatting>

/** A number of events of one year with the limits of chance; `bron` is the area whose published figure it is, null when counted or added up here. */
export const jaartelling = z.discriminatedUnion('bekend', [
  z.object({
    bekend: z.literal(true),
    aantal: z.number().int().nonnegative(),
    laag: z.number(),
    hoog: z.number(),
    bron: gebiedscode.nullable(),
  }),
  ontbrekend,
])
export type Jaartelling = z.infer<typeof jaartelling>

/** Events per 1,000 inhabitants with limits, or why there is none. */
export const cijferPerDuizend = z.discriminatedUnion('bekend', [
  schatting.extend({ bekend: z.literal(true) }),
  ontbrekend,
])
export type CijferPerDuizend = z.infer<typeof cijferPerDuizend>

/** One year of an area. */
export const jaarregel = z.object({
  jaar: z.number().int(),
  /** False: the source does not cover the whole year, or the year had not ended at the peildatum; it is then compared with nothing. */
  volledig: z.boolean(),
  telling: jaartelling,
  perDuizend: cijferPerDuizend,
})
export type Jaarregel = z.infer<typeof jaarregel>

/** The number of inhabitants by which is divided; `bron` is the area whose published figure it is, null when added up over buurten. */
export const inwonertal = z.discriminatedUnion('bekend', [
  z.object({
    bekend: z.literal(true),
    aantal: z.number().int().positive(),
    jaar: z.number().int().nullable(),
    dataset: z.string(),
    /** The published figure; null when it was added up over buurten. */
    bron: z.object({ gebied: gebiedscode, indicator: z.string() }).nullable(),
    voorbeelddata: z.boolean(),
  }),
  ontbrekend,
])
export type Inwonertal = z.infer<typeof inwonertal>

/** The newest complete year against the year before: ratio with limits, and what may be said after correction. */
export const verandering = z.discriminatedUnion('bekend', [
  z.object({
    bekend: z.literal(true),
    jaar: z.number().int(),
    aantal: z.number().int().nonnegative(),
    vorigAantal: z.number().int().nonnegative(),
    /** Events per day over events per day of the year before; null: there were none the year before. */
    verhouding: z.number().nullable(),
    laag: z.number(),
    hoog: z.number().nullable(),
    kans: z.number().min(0).max(1),
    kansGecorrigeerd: z.number().min(0).max(1),
    oordeel: z.enum(['meer', 'minder', 'geen-verschil']),
  }),
  ontbrekend,
])
export type Verandering = z.infer<typeof verandering>

/** One month or day of the week over all complete years together. */
export const vak = z.object({
  /** Month 1 to 12, or day of the week 1 (Monday) to 7. */
  nummer: z.number().int(),
  aantal: z.number().int().nonnegative(),
  /** Days of this month or weekday in the years together. */
  dagen: z.number().int().positive(),
  /** Events per 30 days (months) or per day (weekdays), with limits. */
  gemiddeld: schatting,
})
export type Vak = z.infer<typeof vak>

/** Whether events are spread evenly over the months or the days of the week. */
export const patroon = z.discriminatedUnion('bekend', [
  z.object({
    bekend: z.literal(true),
    jaren: z.array(z.number().int()).min(1),
    vakken: z.array(vak),
    /** What each part would be if all were alike, in the unit of `gemiddeld`. */
    gelijk: z.number(),
    chiKwadraat: z.number(),
    vrijheidsgraden: z.number().int(),
    kans: z.number().min(0).max(1),
    kansGecorrigeerd: z.number().min(0).max(1),
    oordeel: z.enum(['patroon', 'geen-patroon']),
  }),
  ontbrekend,
])
export type Patroon = z.infer<typeof patroon>

/** The years of a place and what changed. */
export const plaats = z.object({ inwoners: inwonertal, jaren: z.array(jaarregel), verandering })
export type Plaats = z.infer<typeof plaats>

/** A buurt in the newest complete year. */
export const buurtregel = z.object({
  gebied: gebiedscode,
  inwoners: inwonertal,
  telling: jaartelling,
  perDuizend: cijferPerDuizend,
  verandering,
})
export type Buurtregel = z.infer<typeof buurtregel>

/** Where a series of counts comes from. */
export const reeksbron = z.object({
  dataset: z.string(),
  /** Figure of the catalogue; null: counted from reports or counts of a dataset. */
  indicator: z.string().nullable(),
  voorbeelddata: z.boolean(),
})
export type Reeksbron = z.infer<typeof reeksbron>

/** One source of one kind for an area. Sources are never added up either: they count different registrations. */
export const reeks = plaats.extend({
  bron: reeksbron,
  /** Newest complete year; null: there is none. */
  nieuwsteJaar: z.number().int().nullable(),
  buurtenInBron: z.number().int().nonnegative(),
  buurten: z.number().int().nonnegative(),
  perBuurt: z.array(buurtregel),
  maanden: patroon,
  weekdagen: patroon,
  /** The whole gemeente, where this source knows nothing of the area itself. */
  gemeente: plaats.nullable(),
})
export type Reeks = z.infer<typeof reeks>

const blokVan = <K extends IncidentSoort>(soort: K) =>
  z.object({
    soort: z.literal(soort),
    /** The programme wants more reporting: more is neither better nor worse. */
    richting: z.literal('neutraal'),
    reeksen: z.array(reeks),
    /** Why there is no series; null when there is one. */
    reden: kanNietReden.nullable(),
  })

/**
 * The kinds beside each other, each in a field of its own, in the order of the screen. There is no total. Signals stand apart, for
 * other people may read those.
 */
export const incidenten = z.object({
  openbareRuimte: blokVan('melding-openbare-ruimte'),
  overlast: blokVan('overlastmelding'),
  misdrijven: blokVan('geregistreerd-misdrijf'),
})
export type Incidenten = z.infer<typeof incidenten>
