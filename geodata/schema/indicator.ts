import { z } from 'zod'
import { datasetId } from './herkomst.ts'

/** The five pijlers of leefbaarheid of the programme; the word has no other meaning here. */
export const pijlerId = z.enum([
  'bestaanszekerheid',
  'ontwikkelingsmogelijkheden',
  'buurtcontacten',
  'omgeving',
  'woningen',
])
export type PijlerId = z.infer<typeof pijlerId>

export const richting = z.enum(['hoger-is-gunstiger', 'lager-is-gunstiger', 'neutraal'])
export type Richting = z.infer<typeof richting>

/**
 * What a figure may be used for.
 * telt-mee: may carry a pijler; alleen-tonen: shown beside it; alleen-intern: staff only, never public, never a finding;
 * noemer: a denominator; los-tonen: on its own page, in no pijler; referentie: city figure for context.
 */
export const indicatorRol = z.enum([
  'telt-mee',
  'alleen-tonen',
  'alleen-intern',
  'noemer',
  'los-tonen',
  'referentie',
])
export type IndicatorRol = z.infer<typeof indicatorRol>

/** Unit of a value; the last five occur only in city figures with role referentie. */
export const eenheid = z.enum([
  'procent',
  'aantal',
  'duizend-euro',
  'klasse-1-9',
  'euro',
  'kilometer',
  'kubieke-meter',
  'kilowattuur',
  'per-1000-inwoners',
])
export type Eenheid = z.infer<typeof eenheid>

export const niveau = z.enum(['land', 'gemeente', 'wijk', 'buurt'])
export type Niveau = z.infer<typeof niveau>

export const leeftijd = z.enum(['alle', '18plus', '18-65', '65plus'])
export type Leeftijd = z.infer<typeof leeftijd>

/** How a figure came to be: decides what may be concluded from it. */
export const meetwijze = z.enum([
  'modelschatting',
  'register',
  'aangiften',
  'voorspelling',
  'panel',
  'enquete',
  'eigen-opgave',
])
export type Meetwijze = z.infer<typeof meetwijze>

/**
 * Why figures before and after a year are not the same measure.
 * anders-geteld: what is counted changed; ander-model: another model or version made it; andere-vraag: the question or the people
 * asked changed.
 */
export const breukReden = z.enum(['anders-geteld', 'ander-model', 'andere-vraag'])
export type BreukReden = z.infer<typeof breukReden>

/** A break in a series: figures from `vanaf` on are not comparable with those of the years before. */
export const methodebreuk = z.object({ vanaf: z.number().int(), reden: breukReden })
export type Methodebreuk = z.infer<typeof methodebreuk>

/** One figure that can be asked per area and year. */
export const indicator = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,60}$/),
  dataset: datasetId,
  /** Column name in the source. */
  kolom: z.string(),
  eenheid,
  richting,
  pijler: pijlerId.nullable(),
  rol: indicatorRol,
  niveaus: z.array(niveau),
  /** Empty in the catalogue for a source that is fetched: the years then follow the data (catalog/jaren-uit-gegevens.ts). */
  jaren: z.array(z.number().int()),
  leeftijden: z.array(leeftijd),
  meetwijze,
  /**
   * Rounding step of the source per year, ascending `vanaf`: the last with `vanaf` <= year holds.
   * Empty: the source says nothing about rounding. Step 1 of an `aantal` is an exact count.
   */
  afronding: z.array(z.object({ vanaf: z.number().int(), stap: z.number().positive() })),
  /** Figures of one family come from one model or register: together they count as one source of evidence. */
  bronfamilie: z.string(),
  /** Whether a reader may compare this figure over the years at buurt level. Model estimates per buurt cannot. */
  veranderingPerBuurt: z.boolean(),
  /** Breaks in the series, ascending; absent: none is known. */
  breuken: z.array(methodebreuk).optional(),
  /** Dutch: why it belongs to this pijler or has this role. */
  waarom: z.string(),
  /** Dutch: what a reader must know. */
  letOp: z.string(),
  /** Name given by the person who brought the figure in; absent for the catalogue, whose words are in server/contract/text. */
  eigenNaam: z.string().optional(),
})
export type Indicator = z.infer<typeof indicator>
