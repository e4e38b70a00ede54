/** Share of false alarms that is accepted among what is called real, wherever many tests are corrected together (usual choice). */
export const FALSE_DISCOVERY_RATE = 0.05

/**
 * P-values corrected for the number of comparisons, so that of the differences that are called real at most a set share is
 * false on average (false discovery rate). For buurten: who compares forty buurten finds two "differences" by chance alone.
 *
 * Source: Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", 1995,
 * https://doi.org/10.1111/j.2517-6161.1995.tb02031.x; the adjusted value as `p.adjust(method = "BH")` of R.
 *
 * @param pValues one per comparison, 0..1; every comparison that was made, also those that are not shown
 * @returns the adjusted values in the same order, 0..1, none below its p-value: real at level q where the adjusted value is
 *   at most q; an empty list for an empty list
 * @throws RangeError for a value outside 0..1
 * @example benjaminiHochberg([0.01, 0.02, 0.9]) is [0.03, 0.03, 0.9]
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  if (!pValues.every((p) => p >= 0 && p <= 1)) throw new RangeError('a p-value lies between 0 and 1')
  const adjusted = Array.from(pValues)
  const fromLargest = pValues
    .map((p, index) => ({ p, index }))
    .toSorted((a, b) => b.p - a.p || b.index - a.index)
  let smallest = 1
  for (const [place, { p, index }] of fromLargest.entries()) {
    const rank = pValues.length - place
    // A factor of at least 1, so that rounding cannot bring a value below its p-value.
    smallest = Math.min(smallest, p * (pValues.length / rank))
    adjusted[index] = smallest
  }
  return adjusted
}
