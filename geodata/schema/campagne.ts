import { z } from 'zod'
import { woningId } from './woningfeit.ts'
import { maatregel } from './woningwerk.ts'

/** What kind of work a campaign is. Sloop, inponden and moving out stay unsaid until every home of the block was told. */
export const campagnewerk = z.enum(['opknappen', 'inponden', 'sloop', 'verhuizen'])
export type Campagnewerk = z.infer<typeof campagnewerk>

/** A quarter of a year: `2027-K2`. */
export const campagnekwartaal = z.string().regex(/^20\d{2}-K[1-4]$/)

/** How a campaign stands. One that has ended or stopped lets go of its dwellings. */
export const campagnestaat = z.enum(['voorbereiding', 'loopt', 'afgerond', 'gestopt'])
export type Campagnestaat = z.infer<typeof campagnestaat>

/** A season, as residents read a date. */
export const seizoen = z.enum(['winter', 'lente', 'zomer', 'herfst'])
export type Seizoen = z.infer<typeof seizoen>

/** How sure a date is that residents read. */
export const zekerheid = z.enum(['zeker', 'waarschijnlijk', 'nog-niet-zeker'])
export type Zekerheid = z.infer<typeof zekerheid>

/** A date as it was announced on a day. The first needs no reason; each later one says in one sentence why it moved. */
export const aangekondigdeDatum = z.object({
  /** Day on which it was decided, ISO date. */
  op: z.iso.date(),
  jaar: z.number().int().min(2020).max(2060),
  seizoen,
  zekerheid,
  waarom: z.string(),
})
export type AangekondigdeDatum = z.infer<typeof aangekondigdeDatum>

/** Where a campaign works: whole blocks, streets and buurten, and dwellings that are left out of them by name. */
export const campagnegebied = z.object({
  blokken: z.array(z.string().max(80)).max(200),
  straten: z.array(z.string().max(120)).max(200),
  buurten: z.array(z.string().max(10)).max(50),
})
export type Campagnegebied = z.infer<typeof campagnegebied>

/** Most pairs of visitors, crews and dwellings that make sense; more is a slip of the keyboard. */
export const MEESTE_PLOEGEN = 40

/** What a person fills in about a campaign. */
export const campagnewaarden = z.object({
  naam: z.string(),
  werk: campagnewerk,
  gebied: campagnegebied,
  van: campagnekwartaal,
  tot: campagnekwartaal,
  maatregelen: z.array(maatregel),
  /** Number of crews that work in it at a time. */
  ploegen: z.number().int().min(1).max(MEESTE_PLOEGEN),
  /** Id of the fund that pays it; null: not chosen yet. */
  fonds: z.string().nullable(),
  /** Money for the whole campaign in euro; null: not known. */
  budgetEuro: z.number().min(0).nullable(),
  /** Id of the partner that carries it out; null: not chosen yet. */
  partner: z.string().nullable(),
  /** How residents are told and asked, in a few lines; nothing about anybody. */
  contactplan: z.string(),
  staat: campagnestaat,
})
export type Campagnewaarden = z.infer<typeof campagnewaarden>

/** A campaign as it now is. */
export const campagne = campagnewaarden.extend({
  id: z.uuid(),
  /** How often it was changed since it was made. */
  versie: z.number().int(),
  gewijzigd: z.object({ rol: z.string(), tijd: z.string(), reden: z.string() }),
})
export type Campagne = z.infer<typeof campagne>

/** Part of a day on which people are visited; Saturday is one of its own. Source: domain.md, "Keukentafelgesprek". */
export const dagdeel = z.enum(['ochtend', 'middag', 'avond'])
export type Dagdeel = z.infer<typeof dagdeel>

/** Who visits: a pair of the corporation or the gemeente with welzijn. */
export const bezoekduo = z.enum(['corporatie-welzijn', 'gemeente-welzijn'])
export type Bezoekduo = z.infer<typeof bezoekduo>

/** Visits of one pair on one part of a day, in the order of the walk. */
export const bezoekdag = z.object({
  datum: z.iso.date(),
  dagdeel,
  /** Which pair, counted from 1. */
  duo: z.number().int().positive(),
  woningen: z.array(woningId),
})
export type Bezoekdag = z.infer<typeof bezoekdag>

/** A round of talks in one street. */
export const bezoekronde = z.object({
  id: z.uuid(),
  campagne: z.uuid(),
  straat: z.string(),
  duo: bezoekduo,
  /** Day on which the letter goes out. */
  briefOp: z.iso.date(),
  dagen: z.array(bezoekdag),
})
export type Bezoekronde = z.infer<typeof bezoekronde>

/** Languages in which a talk may be held. `anders`: another one, an interpreter is asked by telephone. */
export const gesprekstaal = z.enum([
  'nederlands',
  'engels',
  'turks',
  'arabisch',
  'pools',
  'oekraiens',
  'papiaments',
  'gebaren',
  'anders',
])
export type Gesprekstaal = z.infer<typeof gesprekstaal>

/** Part of the week at which people want the talk: Saturday is one of its own. Source: domain.md, "Keukentafelgesprek". */
export const tijdwens = z.enum(['ochtend', 'middag', 'avond', 'zaterdag'])
export type Tijdwens = z.infer<typeof tijdwens>

/**
 * What people of a home said on paper, by telephone or at the door about when and how the talk can be: these choices and no other, and
 * no text. The language is that of the talk, chosen by them; where people come from is nowhere. Source: domain.md, the same.
 */
export const bezoekafspraak = z.object({
  /** Null: at any time. */
  tijd: tijdwens.nullable(),
  /** Null: not said. */
  taal: gesprekstaal.nullable(),
  /** Whether an interpreter comes along. */
  tolk: z.boolean(),
})
export type Bezoekafspraak = z.infer<typeof bezoekafspraak>

/** Wishes about the home. A fixed list: what is not on it is not written down. */
export const woonwens = z.enum([
  'minder-tocht',
  'warmer',
  'betere-ventilatie',
  'vocht-weg',
  'lagere-drempels',
  'badkamer-aanpassen',
  'keuken',
  'tuin-of-schutting',
  'zonnepanelen',
  'minder-geluid',
  'inbraakwerend',
])
export type Woonwens = z.infer<typeof woonwens>

/** How a visit went. */
export const bezoekuitkomst = z.enum(['bezocht', 'niet-getroffen', 'afgezien'])
export type Bezoekuitkomst = z.infer<typeof bezoekuitkomst>

/**
 * What is written down of a talk at home: these fields and no other. There is no text in it, so that nothing about people can be.
 * Source: domain.md, "Keukentafelgesprek".
 */
export const gesprek = z.object({
  ronde: z.uuid(),
  woning: woningId,
  datum: z.iso.date(),
  uitkomst: bezoekuitkomst,
  taal: gesprekstaal.nullable(),
  woningBesproken: z.boolean(),
  buurtBesproken: z.boolean(),
  hulpGewenst: z.boolean(),
  wensen: z.array(woonwens),
  /** Where help is wanted and the person agreed to be handed over: to which organisation (id of a partner), and since when. */
  hulp: z
    .object({ organisatie: z.string(), toestemmingOp: z.iso.date(), overgedragen: z.boolean() })
    .nullable(),
})
export type Gesprek = z.infer<typeof gesprek>

/** What is written down at a door: a talk without where it was. */
export const bezoekwaarden = gesprek.omit({ ronde: true, woning: true })
export type Bezoekwaarden = z.infer<typeof bezoekwaarden>

/** Somebody of gemeente or welzijn who visits in a street: an account, or everybody of a role. */
export const campagnebezoeker = z.object({
  straat: z.string().max(120),
  wie: z.discriminatedUnion('soort', [
    z.object({ soort: z.literal('account'), account: z.uuid() }),
    z.object({ soort: z.literal('rol'), rol: z.enum(['programmabureau', 'programmamanager', 'partner']) }),
  ]),
})
export type Campagnebezoeker = z.infer<typeof campagnebezoeker>
