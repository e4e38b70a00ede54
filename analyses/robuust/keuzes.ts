import { drawDirichlet } from '../statistics/dirichlet-draw.ts'
import { seededRandom } from '../statistics/seeded-random.ts'
import { AANVULLINGEN } from './aanvullen.ts'
import { NORMALISATIES } from './schaal.ts'

/** What is varied from run to run. */
export const KEUZES = ['normalisatie', 'gewichten', 'aanvulling', 'steekproef'] as const
export type Keuze = (typeof KEUZES)[number]

/**
 * How close the drawn weights stay to equal ones: with three figures a weight is 0.33 with a standard deviation of 0.13, so a
 * figure seldom counts less than a quarter, or more than twice, of what it would with equal weights.
 */
export const WEIGHT_CONCENTRATION = 4

/** The drawn choices of all runs. */
export interface Loting {
  runs: number
  /** Place in NORMALISATIES per run. */
  normalisation: Uint8Array
  /** Place in AANVULLINGEN per run. */
  imputation: Uint8Array
  /** Weight of each figure, run after run; they add up to 1 within a run. */
  weights: Float64Array
}

/**
 * The choice that a run has in common with the run before it; null for the first of a pair, which shares nothing. Runs go in
 * pairs, so that the same runs give the interval and tell which choice matters most.
 *
 * @param run counted from 0
 * @example run 1 shares the normalisation with run 0, run 3 the weights with run 2
 */
export function sharedWith(run: number): Keuze | null {
  return run % 2 === 0 ? null : (KEUZES[((run - 1) / 2) % KEUZES.length] ?? null)
}

/**
 * Draws the choices of all runs. A weight belongs to a family first and to a figure of that family then, so that six figures
 * of one model weigh as much as one figure of another source.
 *
 * @param families number of the family of each figure, from 0 up
 * @param label own row of chance of this subject
 */
export function drawChoices(seed: number, label: string, runs: number, families: readonly number[]): Loting {
  const schemes = seededRandom(seed, `${label}/normalisatie`)
  const fills = seededRandom(seed, `${label}/aanvulling`)
  const drawWeights = weightDrawer(seed, label, families)
  const figures = families.length
  const normalisation = new Uint8Array(runs)
  const imputation = new Uint8Array(runs)
  const weights = new Float64Array(runs * figures)
  for (let run = 0; run < runs; run += 1) {
    const shared = sharedWith(run)
    const before = run - 1
    normalisation[run] =
      shared === 'normalisatie' ? (normalisation[before] ?? 0) : schemes.below(NORMALISATIES.length)
    imputation[run] = shared === 'aanvulling' ? (imputation[before] ?? 0) : fills.below(AANVULLINGEN.length)
    if (shared === 'gewichten') weights.copyWithin(run * figures, before * figures, run * figures)
    else drawWeights(weights, run * figures)
  }
  return { runs, normalisation, imputation, weights }
}

function weightDrawer(
  seed: number,
  label: string,
  families: readonly number[],
): (out: Float64Array, offset: number) => void {
  const random = seededRandom(seed, `${label}/gewichten`)
  const count = families.length === 0 ? 0 : Math.max(...families) + 1
  const members = Array.from({ length: count }, (_, family) =>
    families.flatMap((one, figure) => (one === family ? [figure] : [])),
  )
  const ofFamilies = new Float64Array(count)
  const within = new Float64Array(families.length)
  return (out, offset) => {
    if (count === 0) return
    drawDirichlet(random, count, WEIGHT_CONCENTRATION, ofFamilies, 0)
    for (const [family, figures] of members.entries()) {
      if (figures.length === 0) continue
      drawDirichlet(random, figures.length, WEIGHT_CONCENTRATION, within, 0)
      for (const [place, figure] of figures.entries()) {
        out[offset + figure] = (ofFamilies[family] ?? 0) * (within[place] ?? 0)
      }
    }
  }
}
