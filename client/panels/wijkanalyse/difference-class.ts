import type { Verschil } from '../../../analyses/vergelijking/verschil.ts'

/** Places in the palette divergent-oker-water (1-7): ochre is ongunstig, blue gunstig, 4 is the middle. */
export type DifferenceClass = 1 | 2 | 4 | 6 | 7

/** Difference in points from which the darkest class begins; the first break is the five-point rule itself. */
export const LARGE_DIFFERENCE_POINTS = 10

/** Class of a difference. Under five points nothing is called a difference, so it gets the middle. */
export function classOf(difference: Verschil): DifferenceClass {
  const large = Math.abs(difference.punten) >= LARGE_DIFFERENCE_POINTS
  if (difference.oordeel === 'ongunstiger') return large ? 1 : 2
  if (difference.oordeel === 'gunstiger') return large ? 7 : 6
  return 4
}
