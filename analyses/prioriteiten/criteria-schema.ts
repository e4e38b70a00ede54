import { z } from 'zod'
import { leeftijd, pijlerId } from '../../geodata/schema/indicator.ts'
import { aanpak } from './aanpak.ts'
import { themaActie } from './acties.ts'

/** The four questions asked of every theme; residents' and professionals' own lists are none of them. */
export const CRITERIA = ['hoe-ver', 'hoeveel-mensen', 'loopt-al', 'mogelijk'] as const
export const criterium = z.enum(CRITERIA)
export type Criterium = z.infer<typeof criterium>

/** How heavily each question counts, 0 or above; only their ratio matters. */
export const gewichten = z.object({
  'hoe-ver': z.number().min(0),
  'hoeveel-mensen': z.number().min(0),
  'loopt-al': z.number().min(0),
  mogelijk: z.number().min(0),
})
export type Gewichten = z.infer<typeof gewichten>

/** Every question counts the same: where a conversation starts. */
export const EQUAL_WEIGHTS: Gewichten = { 'hoe-ver': 1, 'hoeveel-mensen': 1, 'loopt-al': 1, mogelijk: 1 }

/**
 * On what a theme stands.
 * verschil: at least one buurt differs unfavourably; geen-cijfer: no figure that can be compared; klein-verschil: none differs.
 */
export const grond = z.enum(['verschil', 'geen-cijfer', 'klein-verschil'])
export type Grond = z.infer<typeof grond>

/** One figure of a theme in one buurt, held against the gemeente in the same year and age group. */
export const themaCijfer = z.object({
  gebied: z.string(),
  /** Percentage, 0-100. */
  waarde: z.number(),
  /** Points less favourable than the gemeente, to one decimal; below 0: more favourable. */
  gat: z.number(),
  /** From how many points it is called a difference. */
  drempel: z.number().nonnegative(),
  verschilt: z.boolean(),
  /** Variance of the figure in points squared; null: the source gives no margin. */
  variantie: z.number().nonnegative().nullable(),
})
export type ThemaCijfer = z.infer<typeof themaCijfer>

/** One indicator of a theme over the buurten that have a figure. */
export const themaIndicator = z.object({
  indicator: z.string(),
  jaar: z.number().int(),
  leeftijd,
  dataset: z.string(),
  bronfamilie: z.string(),
  hogerIsGunstiger: z.boolean(),
  gemeente: z.object({
    gebied: z.string(),
    waarde: z.number(),
    variantie: z.number().nonnegative().nullable(),
  }),
  /** Spread of yes and no in the gemeente, in points: sqrt(p (100 - p)); 0 when everybody or nobody answers so. */
  spreiding: z.number().nonnegative(),
  cijfers: z.array(themaCijfer),
})
export type ThemaIndicator = z.infer<typeof themaIndicator>

/** What one theme means in one buurt, on the two questions that differ per buurt. */
export const themaBuurt = z.object({
  gebied: z.string(),
  verschilt: z.boolean(),
  /** 0..1: how far beyond the threshold, in spreads of the indicator, at most one; null: the spread is 0. */
  hoeVer: z.number().min(0).max(1).nullable(),
  /** People it concerns here; null: inhabitants are not known, then the buurt counts as one. 0 when it does not differ. */
  mensen: z.number().nonnegative().nullable(),
})
export type ThemaBuurt = z.infer<typeof themaBuurt>

/** What is not known about a theme. */
export const gemis = z.enum([
  'geen-cijfer',
  'geen-gemeentecijfer',
  'geen-spreiding',
  'marge-niet-in-bron',
  'een-bron',
  'buurten-zonder-cijfer',
  'inwoners-onbekend',
  'geen-programma',
  'geen-acties',
])
export type Gemis = z.infer<typeof gemis>

/** Answers to the four questions, each 0..1; null: cannot be answered, `ontbreekt` says why, and it adds nothing. */
export const antwoorden = z.object({
  'hoe-ver': z.number().min(0).max(1).nullable(),
  'hoeveel-mensen': z.number().min(0).max(1).nullable(),
  'loopt-al': z.number().min(0).max(1).nullable(),
  mogelijk: z.number().min(0).max(1).nullable(),
})
export type Antwoorden = z.infer<typeof antwoorden>

/** One theme with all it is judged by. */
export const themaRij = z.object({
  thema: z.string(),
  pijler: pijlerId,
  /** Place in the list of themes: decides between equals, so that the order of the input never does. */
  rang: z.number().int().nonnegative(),
  aanpak,
  grond,
  /** Families of sources that speak: for a difference those that show one, else all that were looked at. */
  bronfamilies: z.array(z.string()),
  indicatoren: z.array(themaIndicator),
  buurten: z.array(themaBuurt),
  aantalZonder: z.number().int().nonnegative(),
  /** null: no programme is loaded. */
  acties: z.array(themaActie).nullable(),
  antwoorden,
  ontbreekt: z.array(gemis),
})
export type ThemaRij = z.infer<typeof themaRij>

/** Whether people are counted, or buurten because inhabitants are not known everywhere. */
export const telling = z.discriminatedUnion('basis', [
  z.object({
    basis: z.literal('inwoners'),
    totaal: z.number().positive(),
    perBuurt: z.array(
      z.object({
        gebied: z.string(),
        inwoners: z.number().nonnegative(),
        jaar: z.number().int().nullable(),
        dataset: z.string(),
      }),
    ),
  }),
  z.object({
    basis: z.literal('buurten'),
    reden: z.enum(['inwoners-onbekend', 'geen-inwoners', 'geen-buurt-met-cijfer']),
  }),
])
export type Telling = z.infer<typeof telling>

/** Theme by buurt by question, with the evidence: all that a ranking needs, also in the browser. */
export const criteria = z.object({
  telling,
  /** Year of the plan that names the actions; null: no programme is loaded. */
  planJaar: z.number().int().nullable(),
  themas: z.array(themaRij),
})
export type Criteria = z.infer<typeof criteria>
