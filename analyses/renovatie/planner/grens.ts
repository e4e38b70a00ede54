import { linearModelOf, type Lineairmodel, type Oplosser, type Vorm } from './lineair.ts'
import type { Grens } from './plan.ts'
import type { Rekenmodel } from './rekenmodel.ts'

/** A bound that is proven: no plan that keeps the rules has more points. */
export interface Bewezen {
  points: number
  form: Vorm
}

/**
 * The bound that prices of the rows prove, whoever made them: with prices y >= 0 on the upper limits (<= 0 on the lower ones) every
 * x within its limits has c x <= y b + the sum of what each column brings above its prices. So the tolerance of a solver, or
 * prices of a question that has changed since, can make the bound weaker, never wrong.
 *
 * Source: A. Neumaier and O. Shcherbina, "Safe bounds in linear and mixed-integer programming", Mathematical Programming 99,
 * 2004, https://doi.org/10.1007/s10107-003-0433-3
 *
 * @param duals price of one more of each row; null gives the bound without any row
 */
export function boundOfPrices(lineair: Lineairmodel, duals: Float64Array | null): number {
  const { rows, starts, indices, values, rowLower, rowUpper } = lineair
  const rest = lineair.cost.slice()
  let bound = 0
  for (let row = 0; row < rows; row += 1) {
    const price = duals?.[row] ?? 0
    const limit = price > 0 ? (rowUpper[row] ?? 0) : (rowLower[row] ?? 0)
    // A price on a side without a limit proves nothing.
    if (price === 0 || !Number.isFinite(limit)) continue
    bound += price * limit
    for (let place = starts[row] ?? 0; place < (starts[row + 1] ?? 0); place += 1) {
      const column = indices[place] ?? 0
      rest[column] = (rest[column] ?? 0) - price * (values[place] ?? 0)
    }
  }
  for (const left of rest) bound += Math.max(0, left)
  return bound
}

/**
 * Asks a solver for a bound. A large question is solved with the rules that fit (`ruim`) and parts of blocks allowed; a small
 * one exactly.
 *
 * @returns the bound, or null when the solver found none in its time; 'onhaalbaar' when no plan can keep the rules
 */
export function proveBound(
  model: Rekenmodel,
  solver: Oplosser,
  { form, whole, seconds }: { form: Vorm; whole: boolean; seconds: number },
): Bewezen | 'onhaalbaar' | null {
  const { lineair } = linearModelOf(model, form)
  const found = solver(lineair, { whole, seconds })
  if (found.status === 'onhaalbaar') return 'onhaalbaar'
  const proven = found.duals === null ? found.bound : boundOfPrices(lineair, found.duals)
  if (proven === null || !Number.isFinite(proven)) return null
  // Points are whole numbers.
  return { points: Math.floor(proven + 1e-6 * Math.max(1, Math.abs(proven))), form }
}

/** How far a plan is from a bound. A plan that misses something it has to have has no gap. */
export function gapOf(points: number, bound: Bewezen | null): Grens {
  if (bound === null) return { bekend: false, reden: 'nog-geen-grens' }
  const gap = bound.points <= 0 ? 0 : (100 * (bound.points - points)) / bound.points
  return { bekend: true, waarde: bound.points, kloofProcent: Math.max(0, gap), soort: bound.form }
}
