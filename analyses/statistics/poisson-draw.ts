import { logGamma } from './log-gamma.ts'
import type { SeededRandom } from './seeded-random.ts'

/** Below this mean counting down is faster; the method for large means holds from 10. */
const SMALL_MEAN = 12

/**
 * Draws a count from a Poisson distribution: how many happen when the mean is known.
 *
 * Source: small means by multiplying uniform numbers (D. E. Knuth, The Art of Computer Programming 2, 3.4.1); others by PTRS of
 * W. Hörmann, "The transformed rejection method for generating Poisson random variables", Insurance: Mathematics and Economics
 * 12 (1993), https://doi.org/10.1016/0167-6687(93)90997-4
 *
 * @param random row of chance numbers; a draw takes as many as it needs
 * @param mean 0 or above; mean and variance of the draw
 * @throws RangeError for a mean below 0 or not finite
 */
export function drawPoisson(random: SeededRandom, mean: number): number {
  if (!(mean >= 0 && mean < Infinity))
    throw new RangeError('a Poisson draw needs a finite mean of 0 or above')
  return mean < SMALL_MEAN ? byMultiplying(random, mean) : byRejection(random, mean)
}

function byMultiplying(random: SeededRandom, mean: number): number {
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = random.next(); product > limit; product *= random.next()) count += 1
  return count
}

/** PTRS; the constants are those of the paper. */
function byRejection(random: SeededRandom, mean: number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean)
  const a = -0.059 + 0.02483 * b
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4)
  const edge = 0.9277 - 3.6224 / (b - 2)
  for (;;) {
    const u = random.next() - 0.5
    // From (0, 1], so that the logarithm exists.
    const v = 1 - random.next()
    const room = 0.5 - Math.abs(u)
    const count = Math.floor(((2 * a) / room + b) * u + mean + 0.43)
    if (room >= 0.07 && v <= edge) return count
    if (count < 0 || (room < 0.013 && v > room)) continue
    const height = Math.log((v * inverseAlpha) / (a / (room * room) + b))
    if (height <= count * Math.log(mean) - mean - logGamma(count + 1)) return count
  }
}
