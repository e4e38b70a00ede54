import { z } from 'zod'
import { gebiedscode } from '../geodata/schema/gebied.ts'
import { herkomst } from '../geodata/schema/herkomst.ts'
import { eenheid, leeftijd } from '../geodata/schema/indicator.ts'
import { ontbreektReden } from '../geodata/schema/waarneming.ts'

/**
 * Who made an interval. bron: the publisher, with the figure; poisson: we, from a count of events; wilson: we, from a share of
 * people asked; methode: the analysis that made the figure.
 */
export const intervalWijze = z.enum(['bron', 'poisson', 'wilson', 'methode'])
export type IntervalWijze = z.infer<typeof intervalWijze>

/**
 * What is known about the error of a figure. A margin is never invented:
 * interval: the source or a stated method gives one; afronding: the source rounds, the value may lie half a step off;
 * niet-in-bron: the figure is an estimate and the source gives no margin; volledige-telling: a count of everything.
 */
export const fout = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('interval'),
    laag: z.number(),
    hoog: z.number(),
    /** Confidence, 0..1. */
    zekerheid: z.number(),
    /** Absent: the analysis that made the figure. */
    wijze: intervalWijze.optional(),
  }),
  z.object({ soort: z.literal('afronding'), plusMin: z.number().positive() }),
  z.object({ soort: z.literal('niet-in-bron') }),
  z.object({ soort: z.literal('volledige-telling') }),
])
export type Fout = z.infer<typeof fout>

/** Which figure is meant: enough to look it up again and to show its source. */
export const cijferVerwijzing = z.object({
  gebied: gebiedscode,
  indicator: z.string(),
  jaar: z.number().int(),
  leeftijd,
})
export type CijferVerwijzing = z.infer<typeof cijferVerwijzing>

/** A known figure with its error and its source. */
export const cijfer = cijferVerwijzing.extend({
  waarde: z.number(),
  eenheid,
  fout,
  herkomst,
  /** Share (0..1) that was estimated when the figure was converted from another division of areas; absent: published as it is. */
  geschat: z.number().min(0).max(1).optional(),
})
export type Cijfer = z.infer<typeof cijfer>

/** Why a result cannot be given: a code, never a sentence; the texts live in server/contract/text. */
export const kanNietReden = z.enum([
  ...ontbreektReden.options,
  'geen-cijfer-dat-mag-meetellen',
  'geen-cijfer-voor-de-peildatum',
  'geen-buurt-met-cijfer',
  'geen-woningen-bekend',
  'ligging-alleen-per-wijk-bekend',
  'geen-voorziening-bekend',
  'te-weinig-gebieden',
  'alle-waarden-gelijk',
  'geen-streefgetal',
  'reeks-te-oud',
  'niemand-gevraagd',
  'modelschatting-niet-opnieuw',
  'model-past-niet',
  'marge-onbekend',
  'kenmerken-hangen-samen',
  'geen-buren',
  'geen-vergelijkingscijfer',
  'eenheid-niet-te-vergelijken',
  'geen-bron-geladen',
  'buurt-niet-in-bron',
  'niet-elke-buurt-bekend',
  'omgerekend-geen-telling',
  'geen-volledig-jaar',
  'geen-volledig-jaar-ervoor',
  'jaar-niet-volledig',
  'geen-datum-per-melding',
  'beide-jaren-nul',
  'te-weinig-meldingen',
  'geen-inwoners',
  'inwoners-onbekend',
  'inwoners-zijn-aanname',
  'aantal-65plus-onbekend',
  'geen-woningen-in-buurt',
  'geen-woonzorgzone-bekend',
  'woonzorgzone-alleen-per-wijk-bekend',
  'woonzorgzone-in-onderzoek',
  'ligging-onbekend',
  'te-korte-reeks',
  'geen-opleveringen',
  'alles-opgeleverd',
  'geen-datum-bekend',
  'geen-status-bekend',
  'geen-einddatum',
  'geen-eigen-gebied-in-de-bron',
  'bron-geeft-geen-cellen',
  'bron-niet-ingelezen',
  'te-weinig-antwoorden',
  'methodebreuk',
  'grenzen-gewijzigd',
  'een-jaar',
  'geen-bewonersonderzoek',
  'geen-telling-ernaast',
  'buurten-verschillen-te-weinig',
])
export type KanNietReden = z.infer<typeof kanNietReden>

/** A result that is missing, with its reason. Missing is never zero and never NaN. */
export const ontbrekend = z.object({ bekend: z.literal(false), reden: kanNietReden })
export type Ontbrekend = z.infer<typeof ontbrekend>

/** The missing result for a reason. Example: `ontbreekt('geen-woningen-bekend')`. */
export function ontbreekt(reden: KanNietReden): Ontbrekend {
  return { bekend: false, reden }
}
