import { drawGamma } from '../statistics/gamma-draw.ts'
import { type SeededRandom, seededRandom } from '../statistics/seeded-random.ts'
import { LEAST_DIFFERENCE_POINTS } from '../vergelijking/verschil.ts'
import type { Kans } from '../verdieping/invoer-schema.ts'
import { CRITERIA, type Criteria, type Gewichten, type ThemaIndicator } from './criteria-schema.ts'
import { GROUND_ORDER, PROPOSED_PRIORITIES, type Rangschikbaar } from './rangorde.ts'
import { compileTheme, type CompiledTheme, themeTotals } from './totalen.ts'

/**
 * How closely drawn weights lie around the chosen ones: the sum of the parameters of the Dirichlet distribution. With four equal
 * weights 95 of 100 drawn weights lie between 0.06 and 0.52.
 */
export const WEIGHT_CONCENTRATION = 12

/** Scores nearer than this are equal; the lot then decides. */
const SAME_SCORE = 1e-12

/** The figures in every run, per theme: which group it falls in, and its answers on the first two questions. */
export interface ValueRuns {
  runs: number
  /** Themes, ascending; the arrays hold run after run, in each the themes in this order. */
  themas: readonly string[]
  group: Uint8Array
  hoeVer: Float64Array
  mensen: Float64Array
  /** Decides between equal scores, afresh in every run. */
  lot: Float64Array
}

/** Moves the figures of one theme by one draw of their errors. */
function mover(theme: CompiledTheme, seed: number): (moved: Float64Array) => void {
  const label = (indicator: string, part: string) => `prioriteiten/${indicator}/${part}`
  const perIndicator = theme.indicators.map(({ indicator, gemeente }) => ({
    offset: seededRandom(seed, label(indicator, 'vijf-punten')),
    gemeente: errorDraw(gemeente.variantie, () => seededRandom(seed, label(indicator, gemeente.gebied))),
  }))
  const perRow = Array.from(theme.gap, (_, row) => {
    const one = theme.indicators[theme.indicator[row] ?? 0]
    const figure = one?.cijfers[theme.figure[row] ?? 0]
    const isKnown = one !== undefined && figure !== undefined && hasMargins(one, figure.variantie)
    return {
      indicator: theme.indicator[row] ?? 0,
      draw: isKnown
        ? errorDraw(figure.variantie, () => seededRandom(seed, label(one.indicator, figure.gebied)))
        : null,
    }
  })
  return (moved) => {
    const shared = perIndicator.map(({ offset, gemeente }) => ({
      offset: fivePoints(offset),
      gemeente: gemeente(),
    }))
    perRow.forEach(({ indicator, draw }, row) => {
      const common = shared[indicator]
      moved[row] = draw === null ? (common?.offset ?? 0) : draw() + (common?.gemeente ?? 0)
    })
  }
}

function hasMargins({ gemeente }: ThemaIndicator, variance: number | null): boolean {
  return variance !== null && gemeente.variantie !== null
}

/** Draws of a normal error with this variance; a figure without an error draws nothing. */
function errorDraw(variance: number | null, random: () => SeededRandom): () => number {
  if (variance === null || variance === 0) return () => 0
  const [deviation, row] = [Math.sqrt(variance), random()]
  return () => deviation * row.normal()
}

/** A figure without a margin is read as it is in half of the runs, and five points off in the other half. */
function fivePoints(random: SeededRandom): number {
  const place = random.next()
  if (place < 0.5) return 0
  return place < 0.75 ? LEAST_DIFFERENCE_POINTS : -LEAST_DIFFERENCE_POINTS
}

/**
 * The figures of all themes in every run. A figure with a margin moves by a normal error of its variance, the gemeente's error
 * the same for all buurten. An indicator without margins is read as it is or five points off, for all its buurten alike: a model
 * that is wrong is wrong in the same direction everywhere, and errors that differ per buurt would make the order look surer.
 * Weights are no part of this: they are drawn later, so that moving a slider needs no new figures.
 */
export function drawValues({ themas, telling }: Criteria, kans: Pick<Kans, 'seed' | 'runs'>): ValueRuns {
  const ordered = themas.toSorted((a, b) => (a.thema < b.thema ? -1 : 1))
  const compiled = ordered.map(({ thema, indicatoren }) => {
    const theme = compileTheme(indicatoren, telling)
    return {
      theme,
      hasFigures: indicatoren.length > 0,
      move: mover(theme, kans.seed),
      moved: new Float64Array(theme.gap.length),
      lot: seededRandom(kans.seed, `prioriteiten/lot/${thema}`),
    }
  })
  const count = compiled.length
  const values: ValueRuns = {
    runs: kans.runs,
    themas: ordered.map(({ thema }) => thema),
    group: new Uint8Array(kans.runs * count),
    hoeVer: new Float64Array(kans.runs * count),
    mensen: new Float64Array(kans.runs * count),
    lot: new Float64Array(kans.runs * count),
  }
  for (let run = 0; run < kans.runs; run += 1) {
    const start = run * count
    let [farthest, most] = [0, 0]
    for (const [index, { theme, hasFigures, move, moved, lot }] of compiled.entries()) {
      move(moved)
      const totals = themeTotals(theme, moved)
      const ground = hasFigures ? (totals.verschilt ? 'verschil' : 'klein-verschil') : 'geen-cijfer'
      values.group[start + index] = GROUND_ORDER[ground]
      values.hoeVer[start + index] = totals.hoeVer
      values.mensen[start + index] = totals.mensen
      values.lot[start + index] = lot.next()
      farthest = Math.max(farthest, totals.hoeVer)
      most = Math.max(most, totals.mensen)
    }
    for (let index = start; index < start + count; index += 1) {
      if (farthest > 0) values.hoeVer[index] = (values.hoeVer[index] ?? 0) / farthest
      if (most > 0) values.mensen[index] = (values.mensen[index] ?? 0) / most
    }
  }
  return values
}

/**
 * In which share of the runs each theme is among the first. Weights vary around the chosen ones (Dirichlet); a weight of 0 stays 0.
 *
 * @param themes those that people take up together
 * @param first how many places count, 3 unless said otherwise
 * @returns per theme 0..1; null when every weight is 0 or there are no runs
 */
export function sharesAmongFirst(
  values: ValueRuns,
  themes: readonly Rangschikbaar[],
  weights: Gewichten,
  seed: number,
  first: number = PROPOSED_PRIORITIES,
): ReadonlyMap<string, number> | null {
  const sum = CRITERIA.reduce((total, one) => total + weights[one], 0)
  if (sum <= 0 || values.runs === 0) return null
  const drawn = CRITERIA.map((one) => ({
    shape: (WEIGHT_CONCENTRATION * weights[one]) / sum,
    random: seededRandom(seed, `prioriteiten/gewicht/${one}`),
  }))
  const rows = themes.map((theme) => ({
    ...theme,
    index: values.themas.indexOf(theme.thema),
    runsAl: theme.antwoorden['loopt-al'] ?? 0,
    mogelijk: theme.antwoorden.mogelijk ?? 0,
    times: 0,
    group: 0,
    score: 0,
    lot: 0,
  }))
  for (let run = 0; run < values.runs; run += 1) {
    const draws = drawn.map(({ shape, random }) => (shape > 0 ? drawGamma(random, shape) : 0))
    const total = draws.reduce((a, b) => a + b, 0)
    const [far = 0, people = 0, running = 0, possible = 0] = draws.map((draw) => draw / total)
    const start = run * values.themas.length
    for (const row of rows) {
      const at = start + row.index
      row.group = values.group[at] ?? 0
      row.lot = values.lot[at] ?? 0
      row.score =
        far * (values.hoeVer[at] ?? 0) +
        people * (values.mensen[at] ?? 0) +
        running * row.runsAl +
        possible * row.mogelijk
    }
    for (const row of rows) {
      let before = 0
      for (const other of rows) if (other !== row && precedes(other, row)) before += 1
      if (before < first) row.times += 1
    }
  }
  return new Map(rows.map(({ thema, times }) => [thema, times / values.runs]))
}

interface InRun {
  grond: Rangschikbaar['grond']
  rang: number
  group: number
  score: number
  lot: number
}

function precedes(one: InRun, other: InRun): boolean {
  if (one.group !== other.group) return one.group < other.group
  if (one.grond === 'geen-cijfer') return one.rang < other.rang
  const difference = one.score - other.score
  return Math.abs(difference) > SAME_SCORE ? difference > 0 : one.lot > other.lot
}
