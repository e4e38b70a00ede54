/**
 * How many equally weighted answers are worth as much as these weighted ones. For a survey: 40 answers of which a few count
 * very heavily may be worth only 25; the interval is made with 25.
 *
 * Source: L. Kish, "Survey sampling", 1965, section 11.7: (sum of weights)² / sum of squared weights; only for weights that
 * correct for who answered, not for a clustered sample.
 *
 * @param weights one per answer, 0 or above, any scale
 * @returns above 0, at most the number of answers; 0 without any weight
 * @throws RangeError for a negative or infinite weight
 * @example effectiveSampleSize([1, 1, 2]) is 16 / 6
 */
export function effectiveSampleSize(weights: readonly number[]): number {
  // In shares of the largest, so that squares of very large or small weights stay numbers.
  let largest = 0
  for (const weight of weights) {
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError('a weight is 0 or above')
    largest = Math.max(largest, weight)
  }
  if (largest === 0) return 0
  let sum = 0
  let squares = 0
  for (const weight of weights) {
    sum += weight / largest
    squares += (weight / largest) ** 2
  }
  return (sum * sum) / squares
}

/**
 * The same from sums that are kept per group, so that groups can be put together without their single weights.
 *
 * @param sum sum of the weights, 0 or above
 * @param squares sum of the squared weights; 0 only where `sum` is
 * @throws RangeError for sums that no weights can have
 * @example the weights 1, 1 and 2: effectiveSampleSizeOfSums(4, 6) is 16 / 6
 */
export function effectiveSampleSizeOfSums(sum: number, squares: number): number {
  if (
    !(sum >= 0 && squares >= 0 && sum < Infinity && squares < Infinity) ||
    (squares === 0) !== (sum === 0)
  ) {
    throw new RangeError('sums of weights of 0 or above')
  }
  return sum === 0 ? 0 : (sum * sum) / squares
}
