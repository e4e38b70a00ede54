import type { Cijfer } from '../result.ts'
import { LEAST_DIFFERENCE_POINTS } from '../vergelijking/verschil.ts'

/** Differences below one point are rounding, also where a source counts everything (rule of the programme). */
export const LEAST_MEASURED_POINTS = 1

/** Half the width of what is known about an error, in points; null: the source gives no margin. */
function margin({ fout }: Pick<Cijfer, 'fout'>): { interval: number; rounding: number } | null {
  switch (fout.soort) {
    case 'interval':
      return { interval: (fout.hoog - fout.laag) / 2, rounding: 0 }
    case 'afronding':
      return { interval: 0, rounding: fout.plusMin }
    case 'volledige-telling':
      return { interval: 0, rounding: 0 }
    case 'niet-in-bron':
      return null
  }
}

/**
 * From how many points a percentage differs from its reference: beyond the margin of the difference where both sides have one
 * (intervals add up as squares, since they are independent; roundings add up plainly), else five points, the rule of GGD
 * Flevoland's buurtmonitor. Never below one point.
 *
 * @returns percentage points, 1 or above
 * @example 20 (17..23) against 15 (11..19): sqrt(9 + 16) = 5 points
 * @example a figure without a margin: 5 points
 */
export function differenceThreshold(figure: Pick<Cijfer, 'fout'>, reference: Pick<Cijfer, 'fout'>): number {
  const [one, other] = [margin(figure), margin(reference)]
  if (one === null || other === null) return LEAST_DIFFERENCE_POINTS
  const known = Math.hypot(one.interval, other.interval) + one.rounding + other.rounding
  return Math.max(LEAST_MEASURED_POINTS, known)
}
