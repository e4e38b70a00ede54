/**
 * How alike neighbours are, for all areas together and for each: Moran's I with row-standardised weights, so that each area is
 * compared with the mean of its neighbours. 1: neighbours are alike; about -1 / (n - 1): no pattern; below: neighbours differ.
 */
export interface MoransI {
  overall: number
  /** One per area: above 0 where the area and its neighbours lie on the same side of the mean. */
  local: number[]
}

/**
 * Moran's I, global and local.
 *
 * Sources: P. A. P. Moran, 1950, https://doi.org/10.1093/biomet/37.1-2.17; L. Anselin, "Local indicators of spatial
 * association", 1995, https://doi.org/10.1111/j.1538-4632.1995.tb00338.x; scaled as `moran` and `localmoran` of R's spdep.
 *
 * @param values one finite number per area, in any unit
 * @param neighbours per area the places of its neighbours in `values`, at least one each
 * @returns null with fewer than three areas, or when all values are equal
 * @throws RangeError for an area without neighbours: leave it out
 * @example on a row of areas with the values 1, 1, 5, 5 the overall value is 0.5
 */
export function moransI(
  values: readonly number[],
  neighbours: readonly (readonly number[])[],
): MoransI | null {
  const deviations = deviationsOf(values)
  if (deviations === null || values.length < 3) return null
  const meanSquare = deviations.reduce((sum, z) => sum + z * z, 0) / values.length
  const local = deviations.map((z, index) => {
    const around = neighbours[index] ?? []
    if (around.length === 0) throw new RangeError('an area without neighbours has no local value')
    return (z * meanOf(deviations, around)) / meanSquare
  })
  return { overall: local.reduce((sum, value) => sum + value, 0) / values.length, local }
}

/** Values less their mean; null when all are equal, asked of the values themselves. */
export function deviationsOf(values: readonly number[]): number[] | null {
  if (values.every((value) => value === values[0])) return null
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.map((value) => value - mean)
}

/** Mean of the values at some places, at least one. */
export function meanOf(values: ArrayLike<number>, places: readonly number[]): number {
  let sum = 0
  for (const place of places) sum += values[place] ?? 0
  return sum / places.length
}
