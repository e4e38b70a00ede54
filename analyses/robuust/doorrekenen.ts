import { drawChoices } from './keuzes.ts'
import { differenceMaker, type Plek, type RekenCijfer } from './verschillen.ts'

/** Outcomes of all runs for one area: points above (+) or below (-) what it is compared with. */
export interface Uitkomsten {
  scores: Float64Array
  /** The same of the figures of one family alone, by the number of the family; absent without a figure of it. */
  perFamily: ReadonlyMap<number, Float64Array>
}

/**
 * Computes all runs of one subject for all areas at once.
 *
 * @param figures in a fixed order (by id), since chance goes by order
 * @param areas per area where it stands in each figure, null where it has no place in it
 * @param chance seed, number of runs, and the label of the own row of chance
 * @returns per area in the same order; null for an area without any place
 */
export function computeRuns(
  figures: readonly RekenCijfer[],
  areas: readonly (readonly (Plek | null)[])[],
  chance: { seed: number; runs: number; label: string },
): (Uitkomsten | null)[] {
  const plans = areas.map((places) => planOf(figures, places, chance.runs))
  if (plans.every((plan) => plan === null)) return plans
  const families = figures.map(({ family }) => family)
  const choices = drawChoices(chance.seed, chance.label, chance.runs, families)
  const differences = differenceMaker(figures, areas, choices, chance)
  for (let run = 0; run < choices.runs; run += 1) {
    const found = differences(run)
    for (const [area, plan] of plans.entries()) {
      const here = found[area]
      if (plan !== null && here !== undefined) collect(plan, here, choices.weights, run, figures.length)
    }
  }
  return plans
}

/** The outcomes of an area, with the figures it has a place in. */
interface Plan extends Uitkomsten {
  groups: readonly { figures: Int32Array; scores: Float64Array }[]
}

function planOf(
  figures: readonly RekenCijfer[],
  places: readonly (Plek | null)[],
  runs: number,
): Plan | null {
  const present = figures.flatMap(({ family }, figure) =>
    (places[figure] ?? null) === null ? [] : [{ family, figure }],
  )
  if (present.length === 0) return null
  const groups = [...new Set(present.map(({ family }) => family))].map((family) => ({
    family,
    figures: Int32Array.from(
      present.filter((row) => row.family === family),
      ({ figure }) => figure,
    ),
    scores: new Float64Array(runs),
  }))
  return {
    scores: new Float64Array(runs),
    perFamily: new Map(groups.map(({ family, scores }) => [family, scores])),
    groups,
  }
}

/** The weighted mean of one run, over all figures of the area and over those of each family. */
function collect(
  { scores, groups }: Plan,
  differences: Float64Array,
  weights: Float64Array,
  run: number,
  figureCount: number,
): void {
  const first = run * figureCount
  let sum = 0
  let total = 0
  for (const group of groups) {
    let ofFamily = 0
    let weightOfFamily = 0
    for (const figure of group.figures) {
      const weight = weights[first + figure] ?? 0
      ofFamily += weight * (differences[figure] ?? 0)
      weightOfFamily += weight
    }
    group.scores[run] = ofFamily / weightOfFamily
    sum += ofFamily
    total += weightOfFamily
  }
  scores[run] = sum / total
}
