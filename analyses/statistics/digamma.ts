/** From here on the first terms of the asymptotic series give all digits of a double. */
const SERIES_FROM = 12

/**
 * First derivative of the logarithm of the gamma function. Building block of the fit of shrunken shares.
 *
 * Source: NIST Digital Library of Mathematical Functions 5.5.2 (step up) and 5.11.2 (series), https://dlmf.nist.gov/5.11
 *
 * @param x above 0
 * @throws RangeError for 0 and below
 * @example digamma(1) is -0.5772156649, minus the constant of Euler
 */
export function digamma(x: number): number {
  if (!(x > 0)) throw new RangeError('digamma needs a number above 0')
  let at = x
  let sum = 0
  for (; at < SERIES_FROM; at += 1) sum -= 1 / at
  const inverse = 1 / (at * at)
  const series =
    inverse * (1 / 12 - inverse * (1 / 120 - inverse * (1 / 252 - inverse * (1 / 240 - inverse * (1 / 132)))))
  return sum + Math.log(at) - 0.5 / at - series
}

/**
 * Second derivative of the logarithm of the gamma function.
 *
 * Source: NIST DLMF 5.15.5 (step up) and 5.15.8 (series), https://dlmf.nist.gov/5.15
 *
 * @param x above 0
 * @throws RangeError for 0 and below
 * @example trigamma(1) is pi squared over 6
 */
export function trigamma(x: number): number {
  if (!(x > 0)) throw new RangeError('trigamma needs a number above 0')
  let at = x
  let sum = 0
  for (; at < SERIES_FROM; at += 1) sum += 1 / (at * at)
  const inverse = 1 / (at * at)
  const series =
    inverse * (1 / 6 - inverse * (1 / 30 - inverse * (1 / 42 - inverse * (1 / 30 - inverse * (5 / 66)))))
  return sum + 1 / at + inverse / 2 + series / at
}
