import { z } from 'zod'
import { leeftijd, pijlerId } from '../../geodata/schema/indicator.ts'
import { cijfer, kanNietReden, ontbrekend } from '../result.ts'
import { zelfdeVerhaal } from '../wijkanalyse/pijlerbeeld.ts'
import { KEUZES } from './keuzes.ts'

/** One figure of a pijler as it stands for an area. */
export const robuustCijfer = z.object({
  indicator: z.string(),
  jaar: z.number().int(),
  leeftijd,
  bronfamilie: z.string(),
  /** Level on which the area is read: the mean of its buurten, or its own published figure. */
  niveau: z.enum(['buurten', 'eigen-cijfer']),
  /** Published figures that went in, in ascending order of area. */
  gebieden: z.array(z.object({ gebied: z.string(), waarde: z.number() })).min(1),
  /** Buurten of the area without a figure. */
  aantalZonder: z.number().int().nonnegative(),
  /** Mean of the buurten, or the own figure, in the unit of the figure. */
  waarde: z.number(),
  vergelijking: cijfer,
  /** Area minus comparison, in the unit of the figure, to one decimal. */
  verschil: z.number(),
  /** Whether the source says how far each value may be off, so that it could be drawn. */
  margeBekend: z.boolean(),
})
export type RobuustCijfer = z.infer<typeof robuustCijfer>

/** Why no verdict is given. */
export const onbeslistReden = z.enum([
  'een-bron',
  'berekeningen-lopen-uiteen',
  'bronnen-niet-eens',
  'onder-vijf-punten',
])
export type OnbeslistReden = z.infer<typeof onbeslistReden>

const aandeel = z.number().min(0).max(1)

/** What one source of evidence says alone. */
export const bronOordeel = z.object({
  bronfamilie: z.string(),
  aandeelOngunstiger: aandeel,
  aandeelGunstiger: aandeel,
  /** Whether it may carry a verdict: a margin is known, or the difference is at least five points. */
  draagt: z.boolean(),
})
export type BronOordeel = z.infer<typeof bronOordeel>

/** How much of the spread of the outcomes one choice explains alone. */
export const invloed = z.object({
  keuze: z.enum(KEUZES),
  /** False: there was nothing to vary here, for instance no buurt without a figure. */
  gevarieerd: z.boolean(),
  aandeel,
})

/** Where an area lies in the runs, against what it is compared with; more points are more favourable. */
export const positie = z.object({
  bekend: z.literal(true),
  mediaan: z.number(),
  /** Between these lie 95 % of the runs. */
  laag: z.number(),
  hoog: z.number(),
  aandeelOngunstiger: aandeel,
  aandeelGunstiger: aandeel,
  oordeel: z.enum(['onbeslist', 'ongunstiger', 'gunstiger']),
  /** Empty exactly when there is a verdict. */
  redenen: z.array(onbeslistReden),
  bronnen: z.array(bronOordeel).min(1),
  /** null: the outcome was the same in every run. */
  invloed: z.array(invloed).nullable(),
})
export type Positie = z.infer<typeof positie>

/** One pijler of an area: a position with its interval, or the reason why there is none. */
export const robuustPijler = z.object({
  pijler: pijlerId,
  cijfers: z.array(robuustCijfer),
  /** Figures that may count in this pijler, and why they do not here. */
  nietGeteld: z.array(z.object({ indicator: z.string(), reden: kanNietReden })),
  uitkomst: z.discriminatedUnion('bekend', [positie, ontbrekend]),
})
export type RobuustPijler = z.infer<typeof robuustPijler>

/** How sure the five pijlers are for one area. */
export const robuust = z.object({
  /** Code of the gemeente; for the gemeente itself that of the country. */
  vergelekenMet: z.string(),
  /** How the buurten of the area weigh. */
  weging: z.enum(['inwoners', 'gelijk']),
  runs: z.number().int().positive(),
  pijlers: z.array(robuustPijler),
  /** Pijlers that tell nearly the same over all buurten of the gemeente. */
  zelfdeVerhalen: z.array(zelfdeVerhaal),
})
export type Robuust = z.infer<typeof robuust>
