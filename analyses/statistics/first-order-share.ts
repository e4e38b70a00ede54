/**
 * Share of the variance of an outcome that one choice explains alone, from pairs of runs that share that choice and draw all
 * others anew: when the choice decides, the two outcomes of a pair are alike.
 *
 * Source: A. Janon, T. Klein, A. Lagnoux, M. Nodet and C. Prieur, "Asymptotic normality and efficiency of two Sobol index
 * estimators", ESAIM 18 (2014), https://doi.org/10.1051/ps/2013040, the second estimator; for composite indicators Saisana,
 * Saltelli and Tarantola (2005), https://doi.org/10.1111/j.1467-985X.2005.00350.x
 *
 * @param pairs outcomes of pairs of runs, at least two
 * @returns 0..1; an estimate, its error about 1 over the root of the number of pairs; null when no outcome differs
 * @example of pairs with twice the same outcome it is 1
 */
export function firstOrderShare(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length < 2) return null
  const first = pairs[0]?.[0]
  if (pairs.every(([one, other]) => one === first && other === first)) return null
  let sum = 0
  for (const [one, other] of pairs) sum += (one + other) / 2
  const mean = sum / pairs.length
  let together = 0
  let variance = 0
  for (const [one, other] of pairs) {
    together += (one - mean) * (other - mean)
    variance += ((one - mean) ** 2 + (other - mean) ** 2) / 2
  }
  return variance > 0 ? Math.min(1, Math.max(0, together / variance)) : null
}
