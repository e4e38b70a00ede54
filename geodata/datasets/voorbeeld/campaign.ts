import {
  renovatieStatus,
  type BekendeEigenaar,
  type RenovatieStatus,
  type StatusStap,
} from '../../schema/woning.ts'
import { REGISTER_FROM } from './assumptions.ts'
import { dayNumber, isoDate } from './day-number.ts'
import type { Random } from './random.ts'

/** The statuses in the order of the work, without the two that stand beside it. */
const order: readonly RenovatieStatus[] = renovatieStatus.options.filter(
  (status) => status !== 'wil-nu-niet' && status !== 'niet-bereikt',
)

/** How far a cluster of streets is: index in `order` (0 = not begun), with its weight. */
const STAGES = [
  [0, 0.62],
  [1, 0.06],
  [3, 0.09],
  [5, 0.09],
  [7, 0.06],
  [8, 0.04],
  [10, 0.04],
] as const

/** Steps that private owners may lag behind the corporation, who decides for a whole blok. */
const LAG: Record<BekendeEigenaar, number> = { corporatie: 0, vve: 1, particulier: 2 }
/** Probabilities, once a campaign has begun in the street. */
const DECLINES: Record<BekendeEigenaar, number> = { corporatie: 0.02, vve: 0.03, particulier: 0.07 }
const NOT_REACHED: Record<BekendeEigenaar, number> = { corporatie: 0.02, vve: 0.03, particulier: 0.05 }
/** Days between two steps, and between the last step and the end of the register. */
const STEP_DAYS = { min: 10, max: 60 }
const LAST_STEP_DAYS = { min: 0, max: 45 }

/** Draws how far a cluster of streets is: 0 (not begun) to 10 (nazorg). */
export function drawStage(random: Random): number {
  return random.weighted<number>(STAGES)
}

function stepsOf(stage: number, owner: BekendeEigenaar, random: Random): RenovatieStatus[] {
  if (stage === 0) return order.slice(0, 1)
  const invited = order.slice(0, 2)
  if (random.chance(NOT_REACHED[owner])) return [...invited, 'niet-bereikt']
  if (random.chance(DECLINES[owner])) {
    const asked = stage > 2 && random.chance(0.6) ? order.slice(0, 4) : invited
    return [...asked, 'wil-nu-niet']
  }
  const reached = stage - random.int(0, LAG[owner]) + random.int(-1, 0)
  return order.slice(0, Math.max(1, Math.min(order.length - 1, reached)) + 1)
}

/**
 * Dated history of one dwelling, oldest first, ending on or before `lastDay` (ISO date): no step is skipped
 * and no date goes back. The last step is the present status.
 */
export function drawHistory(
  stage: number,
  owner: BekendeEigenaar,
  lastDay: string,
  random: Random,
): StatusStap[] {
  const steps = stepsOf(stage, owner, random)
  let day = dayNumber(lastDay) - random.int(LAST_STEP_DAYS.min, LAST_STEP_DAYS.max)
  const later = steps
    .slice(1)
    .reverse()
    .map((status) => {
      const step = { status, datum: isoDate(day) }
      day -= random.int(STEP_DAYS.min, STEP_DAYS.max)
      return step
    })
    .reverse()
  return [{ status: 'nog-niet-benaderd', datum: REGISTER_FROM }, ...later]
}
