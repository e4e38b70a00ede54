import { plainMean } from './plain-mean.ts'

/**
 * Pearson's product-moment correlation of paired values.
 *
 * Source: K. Pearson, "Notes on regression and inheritance in the case of two parents", 1895;
 * formula as in any textbook: sum((x-mx)(y-my)) / sqrt(sum((x-mx)^2) sum((y-my)^2)).
 *
 * @param pairs at least three pairs [x, y] of finite numbers
 * @returns a number in [-1, 1]; null with fewer than three pairs or when one side does not vary
 * @example pearsonCorrelation([[1, 2], [2, 4], [3, 6]]) === 1
 */
export function pearsonCorrelation(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length < 3) return null
  // Asked of the values themselves: the mean of equal decimals may be off in its last bit.
  if (pairs.every(([x]) => x === pairs[0]?.[0]) || pairs.every(([, y]) => y === pairs[0]?.[1])) return null
  const meanX = plainMean(pairs.map(([x]) => x))
  const meanY = plainMean(pairs.map(([, y]) => y))
  let together = 0
  let varyX = 0
  let varyY = 0
  for (const [x, y] of pairs) {
    together += (x - meanX) * (y - meanY)
    varyX += (x - meanX) ** 2
    varyY += (y - meanY) ** 2
  }
  if (varyX === 0 || varyY === 0) return null
  return Math.max(-1, Math.min(1, together / Math.sqrt(varyX * varyY)))
}
