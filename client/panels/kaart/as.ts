import { roundStep } from '../../map/klassen.ts'

/** A round axis: its ends and its ticks. */
export interface As {
  van: number
  tot: number
  stappen: readonly number[]
}

/** An axis around values, with about `wanted` round ticks. */
export function maakAs(values: readonly number[], wanted: number): As {
  const least = Math.min(...values)
  const most = Math.max(...values)
  if (!Number.isFinite(least) || !Number.isFinite(most)) return { van: 0, tot: 1, stappen: [0, 1] }
  const step = roundStep(Math.max(most - least, Math.abs(most) * 1e-3, 1e-6) / wanted)
  const first = Math.floor(least / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil(most / step - 1e-9))
  const stappen = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toFixed(6)),
  )
  return { van: stappen[0] ?? 0, tot: stappen.at(-1) ?? 1, stappen }
}
