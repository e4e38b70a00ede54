import { dot, type FayHerriotArea, type FayHerriotFit } from './fay-herriot-fit.ts'

/** What the model of Fay and Herriot says of one area. */
export interface FayHerriotPrediction {
  /** Best prediction (EBLUP), in the unit of the figure. */
  value: number
  /** Its mean squared error, in squared units. */
  meanSquaredError: number
  /** Which share (0..1) of the prediction comes from the area itself. */
  ownShare: number
}

/**
 * Best prediction for every area, from its own figure and the line through all, and how far it is off on average: g1 for the
 * area, g2 for the line, and twice g3 for the variance between areas, which are estimated too.
 *
 * Sources: N. G. N. Prasad and J. N. K. Rao, 1990, https://doi.org/10.1080/01621459.1990.10475320; for REML, G. S. Datta and
 * P. Lahiri, Statistica Sinica 10 (2000), p. 613-627, as `mseFH` of sae, https://search.r-project.org/CRAN/refmans/sae/html/mseFH.html
 *
 * @param areas the areas of the fit
 * @returns in the order of the areas
 */
export function predictFayHerriot(
  areas: readonly FayHerriotArea[],
  { betweenVariance, coefficients, covariance }: FayHerriotFit,
): FayHerriotPrediction[] {
  const squares = areas.reduce((sum, { variance }) => sum + (betweenVariance + variance) ** -2, 0)
  return areas.map(({ value, variance, features }) => {
    const total = betweenVariance + variance
    const ownShare = betweenVariance / total
    const borrowed = variance / total
    const spread = dot(
      features,
      covariance.map((row) => dot(row, features)),
    )
    const g1 = ownShare * variance
    const g2 = borrowed ** 2 * spread
    const g3 = (borrowed ** 2 * (2 / squares)) / total
    return {
      value: ownShare * value + borrowed * dot(coefficients, features),
      meanSquaredError: g1 + g2 + 2 * g3,
      ownShare,
    }
  })
}
