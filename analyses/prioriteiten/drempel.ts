import type { Cijfer } from '../result.ts'
import {
  LEAST_DIFFERENCE_POINTS,
  LEAST_ROUNDED_DIFFERENCE_POINTS,
  type Verschil,
} from '../vergelijking/verschil.ts'

/** Step in which points are said: what is just no difference lies this far under the threshold. */
const POINTS_STEP = 0.1

/** How far a figure lies on the unfavourable side of its reference, and from where that is called a difference. */
export interface Gat {
  /** Points less favourable than the reference; below 0: more favourable. */
  gat: number
  /** Points, 0 or above: `gat` reaches it exactly when the verdict is "ongunstiger". */
  drempel: number
  verschilt: boolean
}

/**
 * How far beyond a difference a figure lies, by the rule that judged it (`vergelijking/verschil`): five points where one of the two
 * has no margin; the distance from the difference to the near limit of its interval where both have one; the rounding of both, at
 * least one point, for rounded figures.
 *
 * @param difference the figure minus its reference, judged
 * @example 8 points, interval 5 to 11, lower is favourable: threshold 3
 * @example 8 points without a margin: threshold 5
 */
export function gapBeyond(
  difference: Verschil,
  figure: Pick<Cijfer, 'fout'>,
  reference: Pick<Cijfer, 'fout'>,
  higherIsFavourable: boolean,
): Gat {
  const { punten, oordeel, regel, interval } = difference
  const gat = higherIsFavourable ? 0 - punten : punten
  const verschilt = oordeel === 'ongunstiger'
  const rule =
    regel === 'interval' && interval !== undefined
      ? gat - (higherIsFavourable ? -interval.hoog : interval.laag)
      : regel === 'afronding'
        ? Math.max(LEAST_ROUNDED_DIFFERENCE_POINTS, roundingOf(figure) + roundingOf(reference))
        : LEAST_DIFFERENCE_POINTS
  // Points are rounded and the verdict is not: it decides, so that no other screen says otherwise.
  return { gat, drempel: verschilt ? Math.min(rule, gat) : Math.max(rule, gat + POINTS_STEP), verschilt }
}

function roundingOf({ fout }: Pick<Cijfer, 'fout'>): number {
  return fout.soort === 'afronding' ? fout.plusMin : 0
}
