import { pijlerId } from '../../geodata/schema/indicator.ts'
import { pearsonCorrelation } from '../statistics/pearson-correlation.ts'
import { SAME_STORY_CORRELATION } from '../wijkanalyse/pijlerbeeld.ts'
import type { Robuust } from './pijlers-schema.ts'
import type { PijlerCijfers, TellendCijfer } from './tellende-cijfers.ts'

/**
 * Pijlers whose figures come from one model and go up and down together over all buurten of the gemeente: the largest correlation
 * between a figure of the one and a figure of the other.
 */
export function storiesOf(pijlers: readonly PijlerCijfers[]): Robuust['zelfdeVerhalen'] {
  return pijlers.flatMap(({ tellend: ones }, place) =>
    pijlers.slice(place + 1).flatMap(({ tellend: others }, further) => {
      const pairs = ones.flatMap((one) => others.flatMap((other) => togetherness(one, other) ?? []))
      const [strongest] = pairs.toSorted((a, b) => b.correlatie - a.correlatie)
      const first = pijlerId.options[place]
      const second = pijlerId.options[place + 1 + further]
      return strongest === undefined || first === undefined || second === undefined
        ? []
        : [{ pijlers: [first, second], ...strongest } satisfies Robuust['zelfdeVerhalen'][number]]
    }),
  )
}

/** How two figures of one family go together over the buurten with both; null when they do not tell nearly the same. */
function togetherness(one: TellendCijfer, other: TellendCijfer) {
  const { bronfamilie } = one.indicator
  if (one.niveau !== 'buurt' || other.niveau !== 'buurt' || other.indicator.bronfamilie !== bronfamilie)
    return null
  const both: [number, number][] = []
  for (let area = 0; area < one.reken.population; area += 1) {
    if (one.reken.known[area] !== 1 || other.reken.known[area] !== 1) continue
    both.push([one.reken.values[area] ?? 0, other.reken.values[area] ?? 0])
  }
  const r = pearsonCorrelation(both)
  if (r === null || Math.abs(r) <= SAME_STORY_CORRELATION) return null
  return { bronfamilie, correlatie: Math.abs(r), aantalBuurten: both.length }
}
