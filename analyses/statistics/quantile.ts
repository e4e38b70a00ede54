/**
 * The value below which a share of the values lies, with straight lines between neighbours (type 7, as R and Excel do). For
 * the interval of 2,000 runs: the 2.5 % and 97.5 % points.
 *
 * Source: R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", 1996, https://doi.org/10.1080/00031305.1996.10473566
 *
 * @param values at least one finite number, in any order
 * @param share 0 (the lowest) to 1 (the highest)
 * @returns in the unit of the values
 * @throws RangeError for an empty list or a share outside 0..1: the caller decides what "no value" means
 * @example quantile([1, 2, 3, 4], 0.25) is 1.75
 */
export function quantile(values: readonly number[], share: number): number {
  return quantileOfSorted(
    values.toSorted((a, b) => a - b),
    share,
  )
}

/** As `quantile`, of values that are in ascending order already; for many shares of one list. */
export function quantileOfSorted(sorted: ArrayLike<number>, share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError('a share lies between 0 and 1')
  const place = (sorted.length - 1) * share
  const before = sorted[Math.floor(place)]
  const after = sorted[Math.ceil(place)]
  if (before === undefined || after === undefined) throw new RangeError('quantile needs at least one value')
  return before + (place - Math.floor(place)) * (after - before)
}
