import { NORMAL_TABLE_SIZE, normalTable } from '../statistics/normal-table.ts'
import { seededRandom } from '../statistics/seeded-random.ts'
import { AANVULLINGEN, fillMissing, type Punten } from './aanvullen.ts'
import { type Loting, sharedWith } from './keuzes.ts'
import { knownValues } from './samenstellen.ts'
import { NORMALISATIES, scaleOf } from './schaal.ts'

/** How the error of a value is drawn. */
export const GEEN_FOUT = 0
export const NORMALE_FOUT = 1
export const GELIJKMATIGE_FOUT = 2

/**
 * One figure: its values in the areas that make the scale, and behind them those it is compared with (gemeente, country),
 * which have no part in the scale.
 */
export interface RekenCijfer {
  id: string
  /** Number of its family of sources, from 0 up. */
  family: number
  direction: 1 | -1
  /** How many of the values make the scale. */
  population: number
  values: Float64Array
  known: Uint8Array
  /** GEEN_FOUT, NORMALE_FOUT or GELIJKMATIGE_FOUT per value. */
  errorShape: Uint8Array
  /** Standard error, or half the width of the rounding, in the unit of the figure. */
  errorSize: Float64Array
  /** Number of the wijk of each area that makes the scale. */
  groups: Int32Array
  groupCount: number
  /** Figures of one table share their areas: a missing one may be filled from the others. */
  table: string
}

/** Where an area stands in one figure. */
export interface Plek {
  /** Places of its members in the values, with their weights. */
  members: Int32Array
  weights: Float64Array
  /** Place of the value it is compared with. */
  reference: number
}

/**
 * Gives, run by run in ascending order, the differences of every area in every figure. Without anything to draw there are only
 * as many outcomes as there are ways to scale and to fill, and each is computed once.
 */
export function differenceMaker(
  figures: readonly RekenCijfer[],
  areas: readonly (readonly (Plek | null)[])[],
  choices: Loting,
  chance: { seed: number; label: string },
): (run: number) => Float64Array[] {
  const compute = (values: readonly Float64Array[], run: number) =>
    differencesOf(figures, values, areas, choices.normalisation[run] ?? 0, choices.imputation[run] ?? 0)
  const published = figures.map(({ values }) => values)
  if (!figures.some(hasError)) {
    const kept = new Map<number, Float64Array[]>()
    return (run) => {
      const key = (choices.normalisation[run] ?? 0) * AANVULLINGEN.length + (choices.imputation[run] ?? 0)
      const found = kept.get(key) ?? compute(published, run)
      kept.set(key, found)
      return found
    }
  }
  const drawn = figures.map((figure) =>
    hasError(figure) ? new Float64Array(figure.values.length) : figure.values,
  )
  const draw = errorDrawer(figures, drawn, chance)
  return (run) => {
    if (sharedWith(run) !== 'steekproef') draw()
    return compute(drawn, run)
  }
}

/** Whether a figure has anything to draw. */
export function hasError({ errorShape }: RekenCijfer): boolean {
  return errorShape.some((shape) => shape !== GEEN_FOUT)
}

function errorDrawer(
  figures: readonly RekenCijfer[],
  drawn: readonly Float64Array[],
  { seed, label }: { seed: number; label: string },
): () => void {
  const random = seededRandom(seed, `${label}/steekproef`)
  const table = normalTable()
  const perPoint = 2 ** 32 / NORMAL_TABLE_SIZE
  return () => {
    for (const [place, { values, errorShape, errorSize }] of figures.entries()) {
      const out = drawn[place]
      if (out === undefined || out === values) continue
      for (let at = 0; at < values.length; at += 1) {
        const shape = errorShape[at]
        const value = values[at] ?? 0
        if (shape === GEEN_FOUT) out[at] = value
        else if (shape === NORMALE_FOUT) {
          out[at] = value + (errorSize[at] ?? 0) * (table[Math.floor(random.bits() / perPoint)] ?? 0)
        } else out[at] = value + (errorSize[at] ?? 0) * (random.bits() / 2 ** 31 - 1)
      }
    }
  }
}

/** Points of every area minus those of what it is compared with, per figure, with one way to scale and one to fill. */
function differencesOf(
  figures: readonly RekenCijfer[],
  values: readonly Float64Array[],
  areas: readonly (readonly (Plek | null)[])[],
  normalisation: number,
  imputation: number,
): Float64Array[] {
  const scaled = figures.map((figure, place) =>
    onScale(figure, values[place] ?? figure.values, normalisation),
  )
  const filled = filledPerTable(figures, scaled, imputation)
  return areas.map((places) =>
    Float64Array.from(places, (spot, figure) => {
      const column = filled[figure]
      const own = scaled[figure]
      if (spot === null || column === undefined || own === undefined) return 0
      return meanOf(spot, column, own) - (own.points[spot.reference] ?? 0)
    }),
  )
}

/** All values of a figure in points. Draws that all fall together have no scale: then no area differs. */
function onScale(figure: RekenCijfer, values: Float64Array, normalisation: number): Punten {
  const { population, known, direction } = figure
  const makers = knownValues({ values: values.subarray(0, population), known: known.subarray(0, population) })
  const scale = scaleOf(NORMALISATIES[normalisation] ?? 'z-score', makers, direction)
  const points = new Float64Array(values.length)
  for (let at = 0; at < points.length; at += 1) {
    if (known[at] === 1) points[at] = scale === null ? 50 : scale.at(values[at] ?? 0)
  }
  return { points, known }
}

function filledPerTable(
  figures: readonly RekenCijfer[],
  scaled: readonly Punten[],
  imputation: number,
): readonly Punten[] {
  const how = AANVULLINGEN[imputation] ?? 'weglaten'
  const filled = [...scaled]
  for (const table of new Set(figures.map((figure) => figure.table))) {
    const places = figures.flatMap((figure, place) => (figure.table === table ? [place] : []))
    const first = figures[places[0] ?? 0]
    if (first === undefined) continue
    const columns = places.flatMap((place) => {
      const column = scaled[place]
      if (column === undefined) return []
      return [
        {
          points: column.points.subarray(0, first.population),
          known: column.known.subarray(0, first.population),
        },
      ]
    })
    const out = fillMissing(columns, how, first.groups, first.groupCount)
    for (const [index, place] of places.entries()) {
      const column = out[index]
      if (column !== undefined) filled[place] = column
    }
  }
  return filled
}

/** Weighted mean of the members with points; a member outside the areas of the scale (gemeente, country) is never filled. */
function meanOf({ members, weights }: Plek, filled: Punten, own: Punten): number {
  let sum = 0
  let total = 0
  for (let place = 0; place < members.length; place += 1) {
    const at = members[place] ?? 0
    const column = at < filled.points.length ? filled : own
    if (column.known[at] !== 1) continue
    const weight = weights[place] ?? 0
    sum += weight * (column.points[at] ?? 0)
    total += weight
  }
  return sum / total
}
