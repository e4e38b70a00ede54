/**
 * Share of a list of values that lies below a value, those equal to it for half: 0.5 in the middle. The same rule for a value
 * of the list and for another one, so that equal values get an equal rank.
 *
 * Source: OECD and JRC, "Handbook on constructing composite indicators", 2008, step 5, https://doi.org/10.1787/9789264043466-en.
 * COINr's `n_prank` counts only what lies below, over n - 1: of n different values p, that is (n p - 0.5) / (n - 1).
 *
 * @param values finite numbers in one unit
 * @returns gives the rank of any value in that unit, 0..1; null with fewer than two values or when none differs
 * @example percentileRankOf([1, 2, 2, 3])?.(2) is 0.5
 */
export function percentileRankOf(values: ArrayLike<number>): ((value: number) => number) | null {
  const sorted = Float64Array.from(values).sort()
  if (sorted.length < 2 || sorted[0] === sorted[sorted.length - 1]) return null
  return (value) =>
    (firstNotBelow(sorted, value, false) + firstNotBelow(sorted, value, true)) / (2 * sorted.length)
}

/** How many lie below a value, or with `equalToo` below or at it. */
function firstNotBelow(sorted: Float64Array, value: number, equalToo: boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const found = sorted[middle] ?? 0
    if (found < value || (equalToo && found === value)) low = middle + 1
    else high = middle
  }
  return low
}
