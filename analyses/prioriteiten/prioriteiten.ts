import { z } from 'zod'
import { LAND } from '../../geodata/schema/gebied.ts'
import { FIRM_SHARE, type VerdiepingInvoer } from '../verdieping/invoer-schema.ts'
import { spreadOf, yearFor } from '../wijkanalyse/spreiding.ts'
import type { AanpakSoort } from './aanpak.ts'
import { criteriaOf } from './criteria.ts'
import { type Criteria, criteria, EQUAL_WEIGHTS, type Gewichten, gewichten } from './criteria-schema.ts'
import { PROPOSED_PRIORITIES, rankThemes } from './rangorde.ts'
import { drawValues, sharesAmongFirst, type ValueRuns, WEIGHT_CONCENTRATION } from './stabiliteit.ts'

/** Sources that must say the same, without sharing a model, before a place may be called firm. */
const LEAST_SOURCES = 2

/**
 * Why a place is undecided.
 * geen-cijfer: no figure exists; een-bron: one source or model says it; wisselt: below 80 % of the runs; weinig-themas: there are
 * no more themes than places, so every theme is among the first; geen-gewicht: every weight is 0.
 */
export const redenOnbeslist = z.enum(['geen-cijfer', 'een-bron', 'wisselt', 'weinig-themas', 'geen-gewicht'])
export type RedenOnbeslist = z.infer<typeof redenOnbeslist>

/** One theme in its place, and how firm that place is. */
export const prioriteit = z.object({
  plaats: z.number().int().positive(),
  thema: z.string(),
  score: z.number().min(0).max(1).nullable(),
  /** Share of the runs in which it is among the first three; null for a theme without figures. */
  bijEersteDrie: z.number().min(0).max(1).nullable(),
  oordeel: z.enum(['vast', 'onbeslist']),
  reden: redenOnbeslist.nullable(),
})
export type Prioriteit = z.infer<typeof prioriteit>

/** The part of the deeper analysis about priorities; the first three places are the proposal to talk about. */
export const prioriteiten = z.object({
  gewichten,
  concentratie: z.number().positive(),
  voorgesteld: z.number().int().positive(),
  vastVanaf: z.number(),
  criteria,
  volgorde: z.array(prioriteit),
})
export type Prioriteiten = z.infer<typeof prioriteiten>

/** What people may change to see what follows; nothing of it is stored. */
export interface Keuze {
  gewichten: Gewichten
  /** Marks that differ from those proposed, by theme. */
  aanpak: ReadonlyMap<string, AanpakSoort>
}

/**
 * The order of the themes people take up together, each with how firm its place is. The same function makes the stored proposal and
 * the one in the browser after a slider was moved.
 *
 * @param values the figures in every run, drawn once
 * @param seed the seed they were drawn with
 */
export function proposal(
  { themas }: Criteria,
  values: ValueRuns,
  { gewichten: weights, aanpak }: Keuze,
  seed: number,
): Prioriteit[] {
  const together = themas.filter((row) => (aanpak.get(row.thema) ?? row.aanpak.soort) === 'samen-oppakken')
  const shares = sharesAmongFirst(values, together, weights, seed)
  return rankThemes(together, weights).map((place) => {
    const row = together.find(({ thema }) => thema === place.thema)
    const hasFigures = row !== undefined && row.grond !== 'geen-cijfer'
    const share = hasFigures ? (shares?.get(place.thema) ?? null) : null
    const reden = undecided(share, row?.bronfamilies.length ?? 0, hasFigures, together.length)
    return { ...place, bijEersteDrie: share, oordeel: reden === null ? 'vast' : 'onbeslist', reden }
  })
}

function undecided(
  share: number | null,
  sources: number,
  hasFigures: boolean,
  candidates: number,
): RedenOnbeslist | null {
  if (!hasFigures) return 'geen-cijfer'
  if (share === null) return 'geen-gewicht'
  if (sources < LEAST_SOURCES) return 'een-bron'
  if (candidates <= PROPOSED_PRIORITIES) return 'weinig-themas'
  return share < FIRM_SHARE ? 'wisselt' : null
}

/**
 * Priorities of every area asked for, with equal weights: theme by buurt by question with its evidence, and the order with its
 * firmness. Proposed, never set; no rank of wijken can be read from it.
 */
export function prioritiesOf(input: VerdiepingInvoer): Prioriteiten[] {
  const references = { gemeente: input.focus.gemeente, land: LAND }
  const counting = input.indicatoren
    .filter((row) => row.rol === 'telt-mee' && row.eenheid === 'procent')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return input.gebieden.map(({ samenstelling }) => {
    const spreidingen = counting.flatMap((indicator) => {
      const year = yearFor(indicator, input.cyclus.peildatum)
      if (year === null) return []
      const spread = spreadOf(indicator, year, samenstelling, references, input.zoekCijfer)
      return spread.aantalMet > 0 ? [spread] : []
    })
    const found = criteriaOf({
      spreidingen,
      indicatoren: input.indicatoren,
      themas: input.focus.themas,
      programma: input.programma,
      inwoners: input.inwoners,
      peildatum: input.cyclus.peildatum,
    })
    const choice = { gewichten: EQUAL_WEIGHTS, aanpak: new Map<string, AanpakSoort>() }
    return {
      gewichten: EQUAL_WEIGHTS,
      concentratie: WEIGHT_CONCENTRATION,
      voorgesteld: PROPOSED_PRIORITIES,
      vastVanaf: FIRM_SHARE,
      criteria: found,
      volgorde: proposal(found, drawValues(found, input.kans), choice, input.kans.seed),
    }
  })
}
