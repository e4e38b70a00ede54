import type { Indicator } from '../../geodata/schema/indicator.ts'
import { pearsonCorrelation } from '../statistics/pearson-correlation.ts'
import { SAME_STORY_CORRELATION } from '../wijkanalyse/pijlerbeeld.ts'

/** A figure with its values over the same list of buurten; null where a buurt has none. */
export interface Reeks {
  indicator: Pick<Indicator, 'id' | 'bronfamilie'>
  waarden: readonly (number | null)[]
}

/**
 * Whether two figures are one source: they come from one model or register, and run together over the buurten (correlation above
 * 0.9 or below -0.9). Where too few buurten have both figures to say so, one family is one source.
 */
export function tellenAlsEenBron(one: Reeks, other: Reeks): boolean {
  if (one.indicator.bronfamilie !== other.indicator.bronfamilie) return false
  const pairs = one.waarden.flatMap((value, place): [number, number][] => {
    const beside = other.waarden[place] ?? null
    return value === null || beside === null ? [] : [[value, beside]]
  })
  const r = pearsonCorrelation(pairs)
  return r === null || Math.abs(r) > SAME_STORY_CORRELATION
}

/**
 * Figures put together that tell one story: everything that is joined by a chain of pairs that count as one source. A chain,
 * because a third figure between two others carries their story on.
 *
 * @returns groups of places in `series`, each in ascending order, the group with the lowest place first; every place once
 * @example of one family: a with b 0.95, b with c 0.93, a with c 0.85: one group of three
 */
export function verhalenVan(series: readonly Reeks[]): number[][] {
  const groups: number[][] = []
  for (const [place, row] of series.entries()) {
    const joined = groups.filter((group) =>
      group.some((other) => {
        const earlier = series[other]
        return earlier !== undefined && tellenAlsEenBron(earlier, row)
      }),
    )
    for (const group of joined) groups.splice(groups.indexOf(group), 1)
    groups.push([...joined.flat(), place].toSorted((a, b) => a - b))
  }
  return groups.toSorted(([a = 0], [b = 0]) => a - b)
}
