/** A value and how heavily it counts: inhabitants of the buurt, or the weight of an answer. */
export interface Weighted {
  value: number
  weight: number
}

/**
 * Weighted mean. For a wijk: the mean of its buurten by inhabitants, or the answers of a survey by their weights.
 *
 * @param items finite values in one unit, with weights of 0 or above in one unit
 * @returns in the unit of the values; null without any weight: no items, or zero inhabitants everywhere
 * @throws RangeError for a negative or infinite weight
 * @example weightedMean([{ value: 10, weight: 3 }, { value: 20, weight: 1 }]) is 12.5
 */
export function weightedMean(items: readonly Weighted[]): number | null {
  let sum = 0
  let total = 0
  for (const { value, weight } of items) {
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError('a weight is 0 or above')
    sum += value * weight
    total += weight
  }
  return total === 0 ? null : sum / total
}
