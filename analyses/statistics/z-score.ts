/**
 * How many standard deviations a value lies above the mean of a list of values. Linear: shifting or stretching all values
 * changes no score.
 *
 * Source: OECD and JRC, "Handbook on constructing composite indicators", 2008, step 5, https://doi.org/10.1787/9789264043466-en;
 * the standard deviation is that of a sample, as `n_zscore` of COINr and `scale` of R have it.
 *
 * @param values finite numbers in one unit
 * @returns gives the score of any value in that unit; null with fewer than two values or when none differs
 * @example zScoreOf([1, 2, 3, 4, 5])?.(1) is -1.2649 (to four decimals)
 */
export function zScoreOf(values: ArrayLike<number>): ((value: number) => number) | null {
  const count = values.length
  const first = values[0]
  if (first === undefined || count < 2) return null
  let sum = 0
  let same = true
  for (let place = 0; place < count; place += 1) {
    const value = values[place] ?? 0
    sum += value
    // Asked of the values themselves: the mean of equal decimals may be off in its last bit.
    if (value !== first) same = false
  }
  if (same) return null
  const mean = sum / count
  let squares = 0
  for (let place = 0; place < count; place += 1) {
    const difference = (values[place] ?? 0) - mean
    squares += difference * difference
  }
  const deviation = Math.sqrt(squares / (count - 1))
  return deviation > 0 ? (value) => (value - mean) / deviation : null
}
