import { z } from 'zod'
import { eenheid } from './indicator.ts'

/** What progress is kept of: an action or a target of the programme, an ambition or an action of a wijkaanpak. */
export const voortgangsoort = z.enum(['actie', 'streven', 'ambitie', 'planactie'])
export type Voortgangsoort = z.infer<typeof voortgangsoort>

/** How it goes. */
export const voortgangstand = z.enum(['op-schema', 'vertraagd', 'loopt-vast', 'klaar', 'gestopt'])
export type Voortgangstand = z.infer<typeof voortgangstand>

/** Whether what was aimed at will be reached: in time, later, or not; or nobody knows. */
export const verwachting = z.enum(['op-tijd', 'later', 'niet', 'weten-we-niet'])
export type Verwachting = z.infer<typeof verwachting>

/** How something stood on a day, by whom it is known. Nothing is changed afterwards: the newest of the latest day holds. */
export const voortgangsregel = z.object({
  /** Order of writing. */
  nummer: z.number().int().positive(),
  id: z.uuid(),
  soort: voortgangsoort,
  /** Id in the programme; of an object of a plan the first of which it is a copy, so that a new version of the plan goes on. */
  ding: z.string(),
  /** Day on which it stood so. */
  datum: z.iso.date(),
  stand: voortgangstand,
  /** How much was reached by that day, counted from the start, in the unit of its target; null: it has no number. */
  waarde: z.number().min(-1e9).max(1e9).nullable(),
  verwachting,
  /** Where that is known from: a register, a count, a report. */
  bron: z.string(),
  /** Why it goes otherwise than was meant; empty where it does not. */
  reden: z.string(),
  rol: z.string(),
  tijd: z.iso.datetime({ offset: true }),
})
export type Voortgangsregel = z.infer<typeof voortgangsregel>

/** Who raised a theme. */
export const inbrenger = z.enum(['bewoners', 'professionals'])
export type Inbrenger = z.infer<typeof inbrenger>

/** The five answers to a theme, and no other. Source: domain.md, "From analysis to priorities". */
export const antwoordsoort = z.enum([
  'gedaan',
  'doen-we-dit-jaar',
  'komt-in-het-plan',
  'kan-niet',
  'weten-we-nog-niet',
])
export type Antwoordsoort = z.infer<typeof antwoordsoort>

/** An answer to a theme that was raised; a later one takes its place, and the earlier stays to be read. */
export const themaAntwoord = z.object({
  /** Order of writing. */
  nummer: z.number().int().positive(),
  id: z.uuid(),
  van: inbrenger,
  thema: z.string(),
  /** Programmawijk it was raised in; null: wider than one wijk. */
  wijk: z.string().nullable(),
  antwoord: antwoordsoort,
  /** What was done or will be done; of "kan niet" why. */
  toelichting: z.string(),
  datum: z.iso.date(),
  rol: z.string(),
  tijd: z.iso.datetime({ offset: true }),
})
export type ThemaAntwoord = z.infer<typeof themaAntwoord>

/** Name of a quarter: `2026-K3`. */
export const kwartaalId = z.string().regex(/^20\d{2}-K[1-4]$/)

/** Something progress is kept of, with what was aimed at. */
export const voortgangsding = z.object({
  soort: voortgangsoort,
  ding: z.string(),
  naam: z.string(),
  /** Programme it belongs to; null: none, or not known. */
  programma: z.string().nullable(),
  /** Programmawijk of its plan; null: it is of the whole programme. */
  wijk: z.string().nullable(),
  /** What is to be reached; null: nothing was set in numbers. */
  streven: z
    .object({
      wat: z.string(),
      eenheid,
      waarde: z.number().nullable(),
      /** Value it began at; null: counted from nothing, or not measured. */
      begin: z.number().nullable(),
      /** Last day on which it can be reached; null: none was set. */
      uiterlijk: z.iso.date().nullable(),
    })
    .nullable(),
  /** Funds that pay it. */
  fondsen: z.array(z.string()),
  /** Who answers for it, in words; empty: nobody was named. */
  wie: z.string(),
})
export type Voortgangsding = z.infer<typeof voortgangsding>
