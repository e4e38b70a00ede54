import type { SeededRandom } from './seeded-random.ts'

/**
 * Draws from a gamma distribution with scale 1; times a scale it is a rate that is not known exactly.
 *
 * Source: G. Marsaglia and W. W. Tsang, "A simple method for generating gamma variables", ACM Transactions on Mathematical
 * Software 26 (2000), https://doi.org/10.1145/358407.358414; a shape below 1 through shape + 1 and a power of a uniform
 * number, as in the paper.
 *
 * @param random row of chance numbers; a draw takes as many as it needs
 * @param shape above 0; mean and variance of the draw
 * @throws RangeError for a shape of 0, below 0 or not finite
 */
export function drawGamma(random: SeededRandom, shape: number): number {
  if (!(shape > 0 && shape < Infinity)) throw new RangeError('a gamma draw needs a finite shape above 0')
  if (shape < 1) return drawGamma(random, shape + 1) * (1 - random.next()) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = random.normal()
    const v = (1 + c * x) ** 3
    if (v <= 0) continue
    // From (0, 1], so that the logarithm exists.
    const u = 1 - random.next()
    if (Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}
