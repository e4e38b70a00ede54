/** Halvings after which a bracket of doubles cannot get smaller by more than rounding. */
const MOST_HALVINGS = 200

/**
 * Where a rising function crosses zero, by halving the bracket. Slow and sure: no start value, no step that can jump away,
 * the same digits on every machine.
 *
 * Source: R. P. Brent, "Algorithms for minimization without derivatives", 1973, chapter 4 (as the method of reference).
 *
 * @param rising a function that does not fall between `low` and `high`
 * @param low where it is at most 0
 * @param high where it is at least 0
 * @returns the crossing, to about 15 digits; `low` or `high` when it does not cross in between
 * @example crossingOfRising((x) => x * x - 2, 0, 2) is the root of 2
 */
export function crossingOfRising(rising: (x: number) => number, low: number, high: number): number {
  let from = low
  let to = high
  for (let step = 0; step < MOST_HALVINGS; step += 1) {
    const middle = from + (to - from) / 2
    if (middle === from || middle === to) break
    if (rising(middle) < 0) from = middle
    else to = middle
  }
  return from + (to - from) / 2
}
