/** Ways to deal with areas that have no figure; the runs take each as often. */
export const AANVULLINGEN = ['weglaten', 'wijk', 'andere-cijfers'] as const
export type Aanvulling = (typeof AANVULLINGEN)[number]

/** Points of one figure in a row of areas; a place that is not known holds nothing to read. */
export interface Punten {
  points: Float64Array
  /** 1 where the area has a figure. */
  known: Uint8Array
}

/**
 * Fills the places without a figure, or leaves them out.
 *
 * weglaten: nothing is filled. wijk: the mean of the areas of the same group that have this figure; a group without any stays
 * unknown. andere-cijfers: the mean of the points of the other figures of that area; where there is none, the mean of this
 * figure over all areas. A missing figure never becomes 0.
 *
 * Source: OECD and JRC, "Handbook on constructing composite indicators", 2008, step 3, https://doi.org/10.1787/9789264043466-en;
 * `i_mean_grp` and imputation by row of COINr.
 *
 * @param columns one per figure, over the same areas in the same order
 * @param groups number of the group of each area, 0 or above and below `groupCount`
 * @returns new columns where something is filled; the given ones stay as they are
 * @example points 20, 40 and unknown in one wijk: `wijk` fills 30
 */
export function fillMissing(
  columns: readonly Punten[],
  how: Aanvulling,
  groups: Int32Array,
  groupCount: number,
): readonly Punten[] {
  switch (how) {
    case 'weglaten':
      return columns
    case 'wijk':
      return columns.map((column) => fromGroup(column, groups, groupCount))
    case 'andere-cijfers':
      return fromOthers(columns)
  }
}

function fromGroup(column: Punten, groups: Int32Array, groupCount: number): Punten {
  const sums = new Float64Array(groupCount)
  const counts = new Int32Array(groupCount)
  const { points, known } = column
  for (let area = 0; area < groups.length; area += 1) {
    if (known[area] !== 1) continue
    const group = groups[area] ?? 0
    sums[group] = (sums[group] ?? 0) + (points[area] ?? 0)
    counts[group] = (counts[group] ?? 0) + 1
  }
  const filled = { points: points.slice(), known: known.slice() }
  for (let area = 0; area < groups.length; area += 1) {
    const group = groups[area] ?? 0
    const count = counts[group] ?? 0
    if (known[area] === 1 || count === 0) continue
    filled.points[area] = (sums[group] ?? 0) / count
    filled.known[area] = 1
  }
  return filled
}

function fromOthers(columns: readonly Punten[]): Punten[] {
  const areas = columns[0]?.known.length ?? 0
  const sums = new Float64Array(areas)
  const counts = new Int32Array(areas)
  for (const { points, known } of columns) {
    for (let area = 0; area < areas; area += 1) {
      if (known[area] !== 1) continue
      sums[area] = (sums[area] ?? 0) + (points[area] ?? 0)
      counts[area] = (counts[area] ?? 0) + 1
    }
  }
  return columns.map(({ points, known }) => {
    const overall = meanOfKnown(points, known)
    if (overall === null) return { points, known }
    const filled = { points: points.slice(), known: known.slice() }
    for (let area = 0; area < areas; area += 1) {
      if (known[area] === 1) continue
      // This figure is not among those summed: it is unknown here.
      const count = counts[area] ?? 0
      filled.points[area] = count === 0 ? overall : (sums[area] ?? 0) / count
      filled.known[area] = 1
    }
    return filled
  })
}

function meanOfKnown(points: Float64Array, known: Uint8Array): number | null {
  let sum = 0
  let count = 0
  for (let area = 0; area < known.length; area += 1) {
    if (known[area] !== 1) continue
    sum += points[area] ?? 0
    count += 1
  }
  return count === 0 ? null : sum / count
}
