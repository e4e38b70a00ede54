import { CRITERIA, type Antwoorden, type Gewichten, type Grond, type ThemaRij } from './criteria-schema.ts'

/** Number of priorities that are proposed; the people at the table choose. */
export const PROPOSED_PRIORITIES = 3

/** Groups of the proposal, each before the next whatever the weights: no figure is not the same as no need. */
export const GROUND_ORDER: Readonly<Record<Grond, number>> = {
  verschil: 0,
  'geen-cijfer': 1,
  'klein-verschil': 2,
}

/** Scores are compared to this many decimals, so that the last bits of a sum never decide. */
const DECIMALS = 1e12

/** One theme in its place. */
export interface Plaats {
  plaats: number
  thema: string
  /** 0..1, the weighted mean of the answers; null for a theme without figures, and when every weight is 0. */
  score: number | null
}

/** What a ranking needs to know of a theme. */
export type Rangschikbaar = Pick<ThemaRij, 'thema' | 'rang' | 'grond' | 'antwoorden'>

/**
 * Weighted mean of the answers; an answer that cannot be given adds nothing.
 * @returns 0..1; null when every weight is 0: then nothing was asked
 */
export function scoreOf(answers: Antwoorden, weights: Gewichten): number | null {
  let total = 0
  let sum = 0
  for (const one of CRITERIA) {
    total += weights[one]
    sum += weights[one] * (answers[one] ?? 0)
  }
  return total > 0 ? Math.round((sum / total) * DECIMALS) / DECIMALS : null
}

/**
 * Themes in the order of the proposal: first those with a buurt that differs, by score; then those without figures, in the order
 * of the theme list; then those whose figures show no difference, by score. Equal scores follow the theme list.
 *
 * Pure and quick: it runs in the browser at every move of a slider.
 *
 * @param themes those that people take up together
 * @example with all weight on `hoe-ver` the theme that lies farthest below the gemeente comes first
 */
export function rankThemes(themes: readonly Rangschikbaar[], weights: Gewichten): Plaats[] {
  return themes
    .map(({ thema, rang, grond, antwoorden }) => ({
      thema,
      rang,
      group: GROUND_ORDER[grond],
      score: grond === 'geen-cijfer' ? null : scoreOf(antwoorden, weights),
    }))
    .toSorted((a, b) => a.group - b.group || (b.score ?? 0) - (a.score ?? 0) || a.rang - b.rang)
    .map(({ thema, score }, index) => ({ plaats: index + 1, thema, score }))
}
