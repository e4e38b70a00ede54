import { digamma, trigamma } from './digamma.ts'
import { logGamma } from './log-gamma.ts'

/** From here on the series below give all digits; smaller starts have no digits to lose. */
const SERIES_FROM = 12

/**
 * ln Gamma(start + rise) - ln Gamma(start), without the loss of digits of subtracting two large numbers. It is what a share with
 * `rise` answers adds to the likelihood of a beta-binomial, also when areas are almost equal and `start` is in the millions.
 *
 * Source: the series of Stirling, https://dlmf.nist.gov/5.11.E1, subtracted term by term.
 *
 * @param start above 0
 * @param rise 0 or above
 * @example logGammaRise(5, 1) is ln 5
 */
export function logGammaRise(start: number, rise: number): number {
  if (start < SERIES_FROM) return logGamma(start + rise) - logGamma(start)
  const end = start + rise
  return (
    rise * Math.log(start) +
    (end - 0.5) * Math.log1p(rise / start) -
    rise +
    stirlingTail(end) -
    stirlingTail(start)
  )
}

/** digamma(start + rise) - digamma(start), as `logGammaRise`. Source: https://dlmf.nist.gov/5.11.E2 */
export function digammaRise(start: number, rise: number): number {
  if (start < SERIES_FROM) return digamma(start + rise) - digamma(start)
  const end = start + rise
  return Math.log1p(rise / start) + rise / (2 * start * end) + digammaTail(start) - digammaTail(end)
}

/** trigamma(start + rise) - trigamma(start), as `logGammaRise`. Source: https://dlmf.nist.gov/5.15.E8 */
export function trigammaRise(start: number, rise: number): number {
  if (start < SERIES_FROM) return trigamma(start + rise) - trigamma(start)
  const end = start + rise
  const product = start * end
  const halves = (rise * (start + end)) / (2 * product ** 2)
  return -rise / product - halves + trigammaTail(end) - trigammaTail(start)
}

function stirlingTail(x: number): number {
  const inverse = 1 / (x * x)
  return (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) / x
}

function digammaTail(x: number): number {
  const inverse = 1 / (x * x)
  return inverse * (1 / 12 - inverse * (1 / 120 - inverse * (1 / 252 - inverse * (1 / 240 - inverse / 132))))
}

function trigammaTail(x: number): number {
  const inverse = 1 / (x * x)
  return (
    (inverse * (1 / 6 - inverse * (1 / 30 - inverse * (1 / 42 - inverse * (1 / 30 - (inverse * 5) / 66))))) /
    x
  )
}
