import { minMaxOf } from '../statistics/min-max.ts'
import { percentileRankOf } from '../statistics/percentile-rank.ts'
import { zScoreOf } from '../statistics/z-score.ts'

/** Ways to bring figures of different size and spread to one scale; the runs take each as often. */
export const NORMALISATIES = ['z-score', 'min-max', 'percentiel'] as const
export type Normalisatie = (typeof NORMALISATIES)[number]

/**
 * Points of one standard deviation, when z-scores are brought to the scale of 0 to 100 with the mean at 50: nearly all areas
 * then lie between 0 and 100, as they do with the other two ways.
 */
export const POINTS_PER_DEVIATION = 25

/** A scale on which more points are more favourable. */
export interface Schaal {
  /** Points of a value. */
  at: (value: number) => number
  /** Points that one unit of the figure is worth, without sign; null when that differs along the scale. */
  pointsPerUnit: number | null
}

/**
 * The scale of one figure, from its values in all areas: 0 about the least favourable, 100 about the most favourable area.
 *
 * @param values the figure in every area that has one, in one unit
 * @param direction 1 when higher is favourable, -1 when lower is
 * @returns null with fewer than two values, or when none differs: then no area lies anywhere
 * @example min-max of 10, 20 and 50 with lower favourable: 10 is at 100 points, 20 at 75
 */
export function scaleOf(
  normalisation: Normalisatie,
  values: ArrayLike<number>,
  direction: 1 | -1,
): Schaal | null {
  switch (normalisation) {
    case 'z-score': {
      const score = zScoreOf(values)
      if (score === null) return null
      const points = POINTS_PER_DEVIATION * direction
      return {
        at: (value) => 50 + points * score(value),
        pointsPerUnit: POINTS_PER_DEVIATION * (score(1) - score(0)),
      }
    }
    case 'min-max': {
      const place = minMaxOf(values)
      return place === null
        ? null
        : { ...fromShare(place, direction), pointsPerUnit: 100 * (place(1) - place(0)) }
    }
    case 'percentiel': {
      const rank = percentileRankOf(values)
      return rank === null ? null : fromShare(rank, direction)
    }
  }
}

function fromShare(share: (value: number) => number, direction: 1 | -1): Schaal {
  return {
    at: direction === 1 ? (value) => 100 * share(value) : (value) => 100 * (1 - share(value)),
    pointsPerUnit: null,
  }
}
