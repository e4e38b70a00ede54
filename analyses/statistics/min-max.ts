/**
 * Where a value lies between the lowest (0) and the highest (1) of a list of values; a value outside lies below 0 or above 1.
 *
 * Source: OECD and JRC, "Handbook on constructing composite indicators", 2008, step 5, https://doi.org/10.1787/9789264043466-en;
 * `n_minmax` of COINr.
 *
 * @param values finite numbers in one unit
 * @returns gives the place of any value in that unit; null without values or when none differs
 * @example minMaxOf([10, 20, 50])?.(20) is 0.25
 */
export function minMaxOf(values: ArrayLike<number>): ((value: number) => number) | null {
  let lowest = Infinity
  let highest = -Infinity
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] ?? 0
    if (value < lowest) lowest = value
    if (value > highest) highest = value
  }
  const range = highest - lowest
  return range > 0 && range < Infinity ? (value) => (value - lowest) / range : null
}
