import { gammaTails } from './incomplete-gamma.ts'

/**
 * Chance that a chi-square variable lies above x: how often chance alone gives differences at least this large.
 *
 * Source: NIST/SEMATECH e-Handbook of Statistical Methods 1.3.6.6.6, https://www.itl.nist.gov/div898/handbook/eda/section3/eda3666.htm
 *
 * @param x 0 or above
 * @param degreesOfFreedom above 0 (number of groups compared, less one)
 * @returns 0..1
 * @throws RangeError outside these ranges
 * @example chiSquareUpperTail(3.841458820694124, 1) is 0.05
 */
export function chiSquareUpperTail(x: number, degreesOfFreedom: number): number {
  return gammaTails(degreesOfFreedom / 2, x / 2).above
}
