/**
 * Plain (unweighted) mean.
 *
 * @param values at least one finite number, any unit
 * @returns the mean in the same unit
 * @throws RangeError for an empty list: the caller decides what "no value" means, never NaN
 * @example plainMean([20, 27.7]) === 23.85
 */
export function plainMean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('plainMean needs at least one value')
  let sum = 0
  for (const value of values) sum += value
  return sum / values.length
}
