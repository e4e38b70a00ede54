import { crossingOfRising } from './bisection.ts'
import { betaProbability } from './incomplete-beta.ts'

/**
 * The share below which a share with a beta(a, b) distribution lies with this chance: the limits of a shrunken share.
 *
 * Source: https://dlmf.nist.gov/8.17, inverted by halving.
 *
 * @param a shape above 0
 * @param b shape above 0
 * @param chance 0..1
 * @returns a share, 0..1
 * @throws RangeError outside these ranges
 * @example betaQuantile(1, 1, 0.3) is 0.3
 */
export function betaQuantile(a: number, b: number, chance: number): number {
  if (!(chance >= 0 && chance <= 1)) throw new RangeError('a chance lies between 0 and 1')
  if (chance === 0 || chance === 1) return chance
  return crossingOfRising((share) => betaProbability(a, b, share) - chance, 0, 1)
}
