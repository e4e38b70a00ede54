import { z } from 'zod'
import type { Richting } from '../../geodata/schema/indicator.ts'

/**
 * Smallest difference from the gemeente, in percentage points, that is called a difference when the source gives no
 * margin. Rule of the buurtmonitor of GGD Flevoland.
 */
export const LEAST_DIFFERENCE_POINTS = 5

/** What a difference means: its size, and whether that is favourable in the direction of the indicator. */
export const verschil = z.object({
  /** This area minus the reference, in percentage points, to one decimal as the source gives. */
  punten: z.number(),
  oordeel: z.enum(['gunstiger', 'ongunstiger', 'anders', 'geen-verschil']),
})
export type Verschil = z.infer<typeof verschil>

/**
 * Difference of a percentage from a reference percentage of the same year, judged by the five-point rule.
 *
 * The difference is rounded to one decimal first, the precision of the source, so that 77.2 - 72.2 counts as 5.
 *
 * @param value percentage of the area, 0-100
 * @param reference percentage of the reference area in the same year and age group, 0-100
 * @param direction which way is favourable; neutral indicators are only ever `anders`
 * @example differenceFrom(72.5, 77.2, 'hoger-is-gunstiger') gives { punten: -4.7, oordeel: 'geen-verschil' }
 */
export function differenceFrom(value: number, reference: number, direction: Richting): Verschil {
  const punten = Math.round((value - reference) * 10) / 10
  if (Math.abs(punten) < LEAST_DIFFERENCE_POINTS) return { punten, oordeel: 'geen-verschil' }
  if (direction === 'neutraal') return { punten, oordeel: 'anders' }
  const favourable = punten > 0 === (direction === 'hoger-is-gunstiger')
  return { punten, oordeel: favourable ? 'gunstiger' : 'ongunstiger' }
}
