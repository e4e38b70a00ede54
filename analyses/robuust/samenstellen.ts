import { twoSidedZ } from '../statistics/normal-distribution.ts'
import { type Aanvulling, fillMissing, type Punten } from './aanvullen.ts'
import { type Normalisatie, scaleOf } from './schaal.ts'

/** One figure over a row of areas. */
export interface Kolom {
  /** In the unit of the figure; what stands at a place that is not known is not read. */
  values: Float64Array
  /** 1 where the area has a figure. */
  known: Uint8Array
  /** Variance of each value in the square of its unit; null when the source gives no margin. */
  variances: Float64Array | null
  /** 1 when higher is favourable, -1 when lower is. */
  direction: 1 | -1
  /** How heavily it counts, above 0; only the proportions matter. */
  weight: number
}

/** The choices of one computation. */
export interface Samenstelkeuze {
  normalisation: Normalisatie
  imputation: Aanvulling
  /** Number of the wijk (or other group) of each area. */
  groups: Int32Array
  groupCount: number
  /** Confidence of the interval, 0..1. */
  confidence: number
}

/** Points per area, and half the width of their interval where every figure of the area has a margin. */
export interface Samenstelling {
  points: Float64Array
  /** 1 where the area has at least one figure, measured or filled. */
  known: Uint8Array
  halfWidths: Float64Array
  /** 1 where `halfWidths` holds one. */
  withInterval: Uint8Array
}

/**
 * Puts several figures together to one number per area: each on its scale, missing ones filled, then the weighted mean. The
 * interval follows from the variances as those of a weighted sum of independent errors, on a linear scale; a filled value or a
 * figure without margin leaves the area without an interval: a margin is never made up.
 *
 * Source: OECD and JRC, "Handbook on constructing composite indicators", 2008, steps 3, 5 and 6,
 * https://doi.org/10.1787/9789264043466-en (weighted arithmetic mean; what is missing has no part in it).
 *
 * @param columns figures over the same areas; one in which nothing differs takes no part
 * @returns null when no column can be put on a scale
 * @example points 20 and 40 with weights 1 and 3 give 35
 */
export function compositeOf(columns: readonly Kolom[], choice: Samenstelkeuze): Samenstelling | null {
  const used: Kolom[] = []
  const onScale: Punten[] = []
  const slopes: (number | null)[] = []
  for (const column of columns) {
    const scale = scaleOf(choice.normalisation, knownValues(column), column.direction)
    if (scale === null) continue
    const points = new Float64Array(column.known.length)
    for (let area = 0; area < points.length; area += 1) {
      if (column.known[area] === 1) points[area] = scale.at(column.values[area] ?? 0)
    }
    used.push(column)
    onScale.push({ points, known: column.known })
    slopes.push(scale.pointsPerUnit)
  }
  const [first] = used
  if (first === undefined) return null
  const filled = fillMissing(onScale, choice.imputation, choice.groups, choice.groupCount)
  return weighted(used, filled, slopes, first.known.length, twoSidedZ(choice.confidence))
}

function weighted(
  columns: readonly Kolom[],
  filled: readonly Punten[],
  slopes: readonly (number | null)[],
  areas: number,
  z: number,
): Samenstelling {
  const points = new Float64Array(areas)
  const weights = new Float64Array(areas)
  // First the variance of the weighted sum, in the end half the width of the interval of the mean.
  const halfWidths = new Float64Array(areas)
  const withInterval = new Uint8Array(areas).fill(1)
  for (const [place, { weight, known, variances: given }] of columns.entries()) {
    const column = filled[place]
    const slope = slopes[place] ?? null
    if (column === undefined) continue
    for (let area = 0; area < areas; area += 1) {
      if (column.known[area] !== 1) continue
      points[area] = (points[area] ?? 0) + weight * (column.points[area] ?? 0)
      weights[area] = (weights[area] ?? 0) + weight
      if (given === null || slope === null || known[area] !== 1) withInterval[area] = 0
      else halfWidths[area] = (halfWidths[area] ?? 0) + (weight * slope) ** 2 * (given[area] ?? 0)
    }
  }
  const found = new Uint8Array(areas)
  for (let area = 0; area < areas; area += 1) {
    const total = weights[area] ?? 0
    if (total === 0) {
      withInterval[area] = 0
      continue
    }
    found[area] = 1
    points[area] = (points[area] ?? 0) / total
    halfWidths[area] = withInterval[area] === 1 ? (z * Math.sqrt(halfWidths[area] ?? 0)) / total : 0
  }
  return { points, known: found, halfWidths, withInterval }
}

/** The values of the areas that have one, close together. */
export function knownValues({ values, known }: Pick<Kolom, 'values' | 'known'>): Float64Array {
  const found = new Float64Array(known.length)
  let count = 0
  for (let area = 0; area < known.length; area += 1) {
    if (known[area] !== 1) continue
    found[count] = values[area] ?? 0
    count += 1
  }
  return found.subarray(0, count)
}
