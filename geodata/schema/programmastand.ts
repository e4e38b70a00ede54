import { z } from 'zod'
import { deelprogramma, doel, lijn } from './programma.ts'

/** Kinds of things of the programme that people add to and change. */
export const beheersoort = z.enum([
  'actie',
  'fonds',
  'partner',
  'streven',
  'budgetregel',
  'inzet',
  'partnerplan',
])
export type Beheersoort = z.infer<typeof beheersoort>

/** What a field can hold. */
export const veldwaarde = z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(z.string())])
export type Veldwaarde = z.infer<typeof veldwaarde>

/** Who changed something, when and why. */
export const spoor = z.object({ rol: z.string(), tijd: z.string(), reden: z.string() })
export type Spoor = z.infer<typeof spoor>

/** The last change of a field; `plan` is what the plan says of it, absent where the thing is not in the plan. */
export const gewijzigdVeld = spoor.extend({ plan: veldwaarde.optional() })

const year = z.number().int().nullable()

/** What every thing carries: its name for ever, who added it (null: it stands in the plan) and what was changed. */
const DING = {
  id: z.string(),
  toegevoegd: spoor.nullable(),
  gewijzigd: z.record(z.string(), gewijzigdVeld),
  /** Day from which it no longer runs; nothing is ever removed. */
  beeindigdOp: z.string().nullable(),
}

export const actieNu = z.object({
  ...DING,
  naam: z.string(),
  /** Id of its line. */
  lijn: z.string(),
  bouwsteen: z.string().nullable(),
  doelen: z.array(z.string()),
  interventies: z.array(z.string()),
  monitoring: z.array(z.string()),
  fondsen: z.array(z.string()),
  /** Ids of partners. */
  partners: z.array(z.string()),
  /** First and last year. */
  van: year,
  tot: year,
  toelichting: z.string().nullable(),
  /** How it goes on when the money ends first. */
  daarna: z.string().nullable(),
  /** What stops with the money; null: nobody wrote it down. */
  watStopt: z.string().nullable(),
  /** Who decides about it; null: the stuurgroep of the programme. */
  wieBesluit: z.string().nullable(),
  /** Day before which that must be decided; null: half a year before the end. */
  besluitVoor: z.string().nullable(),
  alleenNaam: z.boolean(),
})
export type ActieNu = z.infer<typeof actieNu>

export const fondsNu = z.object({
  ...DING,
  naam: z.string(),
  van: year,
  tot: year,
  voor: z.array(z.enum(['corporatie', 'particulier', 'vve'])),
  letOp: z.string().nullable(),
  /** Size in euro; null: not known. */
  omvangEuro: z.number().nonnegative().nullable(),
})
export type FondsNu = z.infer<typeof fondsNu>

export const partnerNu = z.object({ ...DING, naam: z.string(), ookGenoemd: z.array(z.string()) })
export type PartnerNu = z.infer<typeof partnerNu>

export const strevenNu = z.object({
  ...DING,
  actie: z.string(),
  wat: z.string(),
  /** null: a target without a number. */
  aantal: z.number().nonnegative().nullable(),
  eenheid: z.enum(['aantal', 'procent']),
  circa: z.boolean(),
  /** Last year in which it can be reached; null: none is named. */
  totEnMet: year,
})
export type StrevenNu = z.infer<typeof strevenNu>

/** Money of a fund for an action in one year. */
export const budgetregelNu = z.object({
  ...DING,
  actie: z.string(),
  fonds: z.string(),
  jaar: z.number().int(),
  bedragEuro: z.number().nonnegative(),
})
export type BudgetregelNu = z.infer<typeof budgetregelNu>

/** What a partner does itself for an action: hours, not money. */
export const inzetNu = z.object({
  ...DING,
  actie: z.string(),
  partner: z.string(),
  van: z.number().int(),
  tot: z.number().int(),
  urenPerJaar: z.number().int().positive(),
})
export type InzetNu = z.infer<typeof inzetNu>

export const partnerplanStatus = z.enum(['in-voorbereiding', 'loopt', 'afgerond', 'gestopt'])

/** An existing plan of a partner, as the plannenregister holds it. */
export const partnerplanNu = z.object({
  ...DING,
  naam: z.string(),
  /** Id of the partner whose plan it is. */
  eigenaar: z.string(),
  /** Programmawijken it is about; empty: all of them. */
  wijken: z.array(z.string()),
  van: year,
  tot: year,
  link: z.string().nullable(),
  status: partnerplanStatus,
  alleenNaam: z.boolean(),
})
export type PartnerplanNu = z.infer<typeof partnerplanNu>

/** Where the list of each kind stands, and what its members are. */
export const DINGEN = {
  actie: { lijst: 'acties', schema: actieNu },
  fonds: { lijst: 'fondsen', schema: fondsNu },
  partner: { lijst: 'partners', schema: partnerNu },
  streven: { lijst: 'streven', schema: strevenNu },
  budgetregel: { lijst: 'budgetregels', schema: budgetregelNu },
  inzet: { lijst: 'inzet', schema: inzetNu },
  partnerplan: { lijst: 'partnerplannen', schema: partnerplanNu },
} as const satisfies Record<Beheersoort, { lijst: string; schema: z.ZodObject }>

/** The programme as it is now: the plan, with what people added and changed since. */
export const programmaNu = z.object({
  naam: z.string(),
  planJaar: z.number().int(),
  ambitie: z.string().nullable(),
  kernwaarden: z.array(z.string()),
  hoofddoelen: z.array(z.string()),
  rollen: z.array(z.string()),
  programmas: z.array(deelprogramma),
  lijnen: z.array(lijn),
  doelen: z.array(doel),
  acties: z.array(actieNu),
  fondsen: z.array(fondsNu),
  partners: z.array(partnerNu),
  streven: z.array(strevenNu),
  budgetregels: z.array(budgetregelNu),
  inzet: z.array(inzetNu),
  partnerplannen: z.array(partnerplanNu),
})
export type ProgrammaNu = z.infer<typeof programmaNu>

/** Fields that may be changed, by kind. What is not here is fixed when the thing is made. */
export const WIJZIGBAAR = {
  actie: [
    'naam',
    'doelen',
    'interventies',
    'fondsen',
    'partners',
    'van',
    'tot',
    'toelichting',
    'daarna',
    'watStopt',
    'wieBesluit',
    'besluitVoor',
    'beeindigdOp',
  ],
  fonds: ['naam', 'van', 'tot', 'voor', 'letOp', 'omvangEuro', 'beeindigdOp'],
  partner: ['naam', 'beeindigdOp'],
  streven: ['wat', 'aantal', 'eenheid', 'circa', 'totEnMet', 'beeindigdOp'],
  budgetregel: ['bedragEuro', 'beeindigdOp'],
  inzet: ['van', 'tot', 'urenPerJaar', 'beeindigdOp'],
  partnerplan: ['naam', 'eigenaar', 'wijken', 'van', 'tot', 'link', 'status', 'beeindigdOp'],
} as const satisfies Record<Beheersoort, readonly string[]>

/** Something a person added to the programme, with its first values. */
export interface Toevoeging extends Spoor {
  soort: Beheersoort
  id: string
  waarden: Readonly<Record<string, Veldwaarde>>
}

/** A field a person changed. */
export interface Wijziging extends Spoor {
  soort: Beheersoort
  id: string
  veld: string
  waarde: Veldwaarde
}

/** Year of a day, ISO date. */
export const yearOf = (iso: string) => Number(iso.slice(0, 4))

/** Whether something no longer runs on a day (ISO date). */
export function isBeeindigd({ beeindigdOp }: { beeindigdOp: string | null }, vandaag: string): boolean {
  return beeindigdOp !== null && beeindigdOp <= vandaag
}

/** Whether a fund pays no more on a day: its last year is over, or it was ended. */
export function isAfgelopen(fund: Pick<FondsNu, 'tot' | 'beeindigdOp'>, vandaag: string): boolean {
  return isBeeindigd(fund, vandaag) || (fund.tot !== null && fund.tot < yearOf(vandaag))
}
