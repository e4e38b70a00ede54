import type { SeededRandom } from './seeded-random.ts'

/**
 * A draw from the gamma distribution with scale 1. Gamma draws divided by their sum are a draw from the Dirichlet distribution:
 * weights that add up to 1 and lie around chosen ones.
 *
 * Source: G. Marsaglia and W. W. Tsang, "A simple method for generating gamma variables", ACM TOMS 26 (2000), p. 363-372,
 * https://doi.org/10.1145/358407.358414; below shape 1 with their own step (a draw of shape + 1 times u^(1/shape)).
 *
 * @param shape 0 or above; of shape 0 every draw is 0. Mean and variance are both the shape
 * @returns 0 or above; of a very small shape often 0, since the draw is below what a number can hold
 * @throws RangeError for a negative or infinite shape
 * @example the mean of many draws of shape 3 is 3
 */
export function gammaDraw(shape: number, random: Pick<SeededRandom, 'next' | 'normal'>): number {
  if (!(shape >= 0 && shape < Infinity)) throw new RangeError('the shape of a gamma draw is 0 or above')
  if (shape === 0) return 0
  if (shape < 1) return gammaDraw(shape + 1, random) * random.next() ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const z = random.normal()
    const root = 1 + c * z
    if (root <= 0) continue
    const v = root ** 3
    // One minus a number below one is above 0, of which the logarithm exists.
    if (Math.log(1 - random.next()) < (z * z) / 2 + d - d * v + d * Math.log(v)) return d * v
  }
}
