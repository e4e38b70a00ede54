import { crossingOfRising } from './bisection.ts'
import { symmetricInverse } from './symmetric-inverse.ts'

/** One area: its direct estimate, the sampling variance of that (above 0), and its kenmerken, the constant 1 included. */
export interface FayHerriotArea {
  value: number
  variance: number
  features: readonly number[]
}

/** The model of Fay and Herriot at one variance between areas. */
export interface FayHerriotFit {
  /** Variance between areas that the kenmerken leave over, in squared units of the value; 0: none to be seen. */
  betweenVariance: number
  /** What each kenmerk adds, in units of the value. */
  coefficients: number[]
  /** Inverse of the weighted cross products: the covariance of the coefficients. */
  covariance: number[][]
}

const MOST_STEPS = 500
/** Change, as a share of the mean sampling variance, that no longer shows in twelve digits. */
const SMALLEST_CHANGE = 1e-13

/** The lowest variance between areas that the adjusted fit looks at, as a share of the mean sampling variance. */
const LOWEST_SHARE = 1e-9

/**
 * Fits the area-level model of Fay and Herriot by adjusted restricted maximum likelihood: the likelihood times the variance
 * between areas, which is therefore never 0. Plain REML often says 0 with few areas; every area would then be put on the line,
 * with an interval that is too narrow.
 *
 * Source: H. Li and P. Lahiri, "An adjusted maximum likelihood method for solving small area estimation problems", 2010,
 * https://doi.org/10.1016/j.jmva.2009.10.009
 *
 * @param areas at least three more areas than kenmerken; every area with the same number of kenmerken
 * @returns null when the kenmerken say the same
 */
export function fitFayHerriotAdjusted(areas: readonly FayHerriotArea[]): FayHerriotFit | null {
  const scale = areas.reduce((sum, { variance }) => sum + variance, 0)
  const mean = areas.reduce((sum, { value }) => sum + value, 0) / areas.length
  const highest = 10 * areas.reduce((sum, { value }) => sum + (value - mean) ** 2, scale)
  if (fitAt(areas, highest) === null) return null
  const logarithm = crossingOfRising(
    (log) => {
      const fit = fitAt(areas, Math.exp(log))
      return fit === null ? Number.NaN : -1 - fit.betweenVariance * restricted(areas, fit).slope
    },
    Math.log((LOWEST_SHARE * scale) / areas.length),
    Math.log(highest),
  )
  return fitAt(areas, Math.exp(logarithm))
}

/**
 * Fits the area-level model of Fay and Herriot by restricted maximum likelihood (REML), with scoring steps that stop at 0.
 *
 * Source: J. N. K. Rao and I. Molina, "Small area estimation", 2nd edition, 2015, section 6.1.3, as `eblupFH` of the R package
 * sae, https://search.r-project.org/CRAN/refmans/sae/html/eblupFH.html
 *
 * @param areas more areas than kenmerken; every area with the same number of kenmerken
 * @returns null when the kenmerken say the same, or the steps do not come to rest
 */
export function fitFayHerriot(areas: readonly FayHerriotArea[]): FayHerriotFit | null {
  const scale = areas.reduce((sum, { variance }) => sum + variance, 0) / areas.length
  let between = scale
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const fit = fitAt(areas, between)
    if (fit === null) return null
    const { slope, information } = restricted(areas, fit)
    const next = Math.max(0, between + slope / information)
    if (Math.abs(next - between) <= SMALLEST_CHANGE * (scale + between)) return fitAt(areas, next)
    between = next
  }
  return null
}

/** Generalised least squares with the variance between areas given. */
function fitAt(areas: readonly FayHerriotArea[], betweenVariance: number): FayHerriotFit | null {
  const covariance = symmetricInverse(crossProducts(areas, betweenVariance, 1))
  if (covariance === null) return null
  const right = covariance.map(() => 0)
  for (const { value, variance, features } of areas) {
    for (const [index, feature] of features.entries()) {
      right[index] = (right[index] ?? 0) + (feature * value) / (betweenVariance + variance)
    }
  }
  return { betweenVariance, coefficients: covariance.map((row) => dot(row, right)), covariance }
}

/** Slope of the restricted likelihood in the variance between areas, and the information about it. */
function restricted(
  areas: readonly FayHerriotArea[],
  { betweenVariance, coefficients, covariance }: FayHerriotFit,
): { slope: number; information: number } {
  let [weights, squares, residuals] = [0, 0, 0]
  for (const { value, variance, features } of areas) {
    const weight = 1 / (betweenVariance + variance)
    weights += weight
    squares += weight ** 2
    residuals += (weight * (value - dot(coefficients, features))) ** 2
  }
  const second = product(covariance, crossProducts(areas, betweenVariance, 2))
  const third = product(covariance, crossProducts(areas, betweenVariance, 3))
  const traceP = weights - trace(second)
  const tracePP = squares - 2 * trace(third) + trace(product(second, second))
  return { slope: (residuals - traceP) / 2, information: tracePP / 2 }
}

/** Cross products of the kenmerken, each area weighted by a power of its precision. */
function crossProducts(areas: readonly FayHerriotArea[], between: number, power: number): number[][] {
  const size = areas[0]?.features.length ?? 0
  const sums = Array.from({ length: size }, () => Array.from({ length: size }, () => 0))
  for (const { variance, features } of areas) {
    const weight = (between + variance) ** -power
    for (const [row, sum] of sums.entries()) {
      for (let column = 0; column < size; column += 1) {
        sum[column] = (sum[column] ?? 0) + weight * (features[row] ?? 0) * (features[column] ?? 0)
      }
    }
  }
  return sums
}

/** Sum of the products of two lists of equal length. */
export function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0)
}

function product(left: readonly number[][], right: readonly number[][]): number[][] {
  return left.map((row) =>
    right.map((_row, column) =>
      dot(
        row,
        right.map((other) => other[column] ?? 0),
      ),
    ),
  )
}

function trace(matrix: readonly number[][]): number {
  return matrix.reduce((sum, row, index) => sum + (row[index] ?? 0), 0)
}
