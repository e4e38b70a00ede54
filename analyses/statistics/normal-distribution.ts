import { gammaTails } from './incomplete-gamma.ts'

/**
 * Chance that a standard normal variable lies above z: how often chance alone gives a figure this many standard errors too high.
 *
 * Source: NIST DLMF 7.11.2, erfc as an incomplete gamma function, https://dlmf.nist.gov/7.11; relative precision is kept in the tail.
 *
 * @param z number of standard errors, any number
 * @returns 0..1
 * @throws RangeError for NaN
 * @example normalUpperTail(1.959963984540054) is 0.025
 */
export function normalUpperTail(z: number): number {
  if (Number.isNaN(z)) throw new RangeError('z is not a number')
  const { above } = gammaTails(0.5, (z * z) / 2)
  return z >= 0 ? above / 2 : 1 - above / 2
}

/** Coefficients of AS 241 (PPND16), numerator and denominator per range, from the constant up. */
const CENTRE = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852546,
  ],
] as const
const TAIL = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
] as const
const FAR_TAIL = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
] as const

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0)
}

function quotient([above, below]: readonly [readonly number[], readonly number[]], x: number): number {
  return polynomial(above, x) / polynomial(below, x)
}

/**
 * The z below which a standard normal variable lies with this chance; the 1.96 of a 95 % interval comes from here.
 *
 * Source: M. J. Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics 37 (1988),
 * p. 477-484, https://doi.org/10.2307/2347330 (PPND16, about 16 digits).
 *
 * @param chance above 0 and below 1
 * @throws RangeError for 0, 1 and outside: that z would be infinite
 * @example normalQuantile(0.975) is 1.959963984540054
 */
export function normalQuantile(chance: number): number {
  if (!(chance > 0 && chance < 1)) throw new RangeError('a chance above 0 and below 1 is needed')
  const fromMiddle = chance - 0.5
  if (Math.abs(fromMiddle) <= 0.425) return fromMiddle * quotient(CENTRE, 0.180625 - fromMiddle * fromMiddle)
  const root = Math.sqrt(-Math.log(fromMiddle < 0 ? chance : 1 - chance))
  const size = root <= 5 ? quotient(TAIL, root - 1.6) : quotient(FAR_TAIL, root - 5)
  return fromMiddle < 0 ? -size : size
}

/** The z of a two-sided interval. Example: twoSidedZ(0.95) is 1.96 to two decimals. */
export function twoSidedZ(confidence: number): number {
  return normalQuantile((1 + confidence) / 2)
}
