/**
 * Lanczos coefficients for g = 7, n = 9 (no unit).
 * Source: P. Godfrey, "A note on the computation of the convergent Lanczos complex Gamma approximation", 2001,
 * http://www.numericana.com/answer/info/godfrey.htm
 */
const LANCZOS_G = 7
const LANCZOS_FIRST = 0.9999999999998099
const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 0.000009984369578019572, 1.5056327351493116e-7,
]

/**
 * Natural logarithm of the gamma function: ln (x-1)! for whole x. Building block of the exact intervals and tests; it says
 * nothing about a buurt by itself.
 *
 * Source: C. Lanczos, "A precision approximation of the gamma function", 1964, https://doi.org/10.1137/0701008
 *
 * @param x above 0
 * @returns ln Gamma(x), to about 14 digits
 * @throws RangeError for 0, negative or infinite x
 * @example logGamma(5) is ln 24
 */
export function logGamma(x: number): number {
  if (!(x > 0 && x < Infinity)) throw new RangeError('logGamma needs a finite number above 0')
  if (x < 0.5) return logGamma(x + 1) - Math.log(x)
  const shifted = x - 1
  let sum = LANCZOS_FIRST
  for (const [index, coefficient] of LANCZOS.entries()) sum += coefficient / (shifted + index + 1)
  const base = shifted + LANCZOS_G + 0.5
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum)
}
