import type { SeededRandom } from './seeded-random.ts'

const TWO_POW_32 = 4_294_967_296

/**
 * Draws weights that add up to 1, around equal weights: a symmetric Dirichlet distribution. The larger `concentration`, the
 * closer to equal; the standard deviation of one of k weights is sqrt((k - 1) / (k^2 (k concentration + 1))).
 *
 * Source: L. Devroye, "Non-uniform random variate generation", 1986, XI.4, http://luc.devroye.org/rnbookindex.html: gamma
 * variables over their sum; a gamma variable of a whole shape is minus the logarithm of that many uniform ones multiplied.
 *
 * @param count number of weights, 1 or above
 * @param concentration a whole number, 1 (every division as likely) or above
 * @param out takes the weights from `offset` on
 * @throws RangeError for a count or concentration below 1
 * @example one weight is 1, without a draw
 */
export function drawDirichlet(
  random: SeededRandom,
  count: number,
  concentration: number,
  out: Float64Array,
  offset: number,
): void {
  if (!(count >= 1 && concentration >= 1)) throw new RangeError('at least one weight, around equal ones')
  if (count === 1) {
    out[offset] = 1
    return
  }
  let total = 0
  for (let place = offset; place < offset + count; place += 1) {
    let product = 1
    // Half a step up, so that no uniform number is 0.
    for (let factor = 0; factor < concentration; factor += 1) product *= (random.bits() + 0.5) / TWO_POW_32
    const gamma = -Math.log(product)
    out[place] = gamma
    total += gamma
  }
  for (let place = offset; place < offset + count; place += 1) out[place] = (out[place] ?? 0) / total
}
