import type { Indicator } from '../schema/indicator.ts'
import type { Waarneming } from '../schema/waarneming.ts'

/**
 * Gives indicators whose years are left empty in pijlers.csv the years that hold a value, ascending: a source that is
 * fetched brings its newest year by itself. Years written in the catalogue stand.
 */
export function metJarenUitGegevens(
  indicators: readonly Indicator[],
  rows: readonly Pick<Waarneming, 'indicator' | 'jaar' | 'waarde'>[],
): Indicator[] {
  const open = new Map(
    indicators.filter(({ jaren }) => jaren.length === 0).map(({ id }) => [id, new Set<number>()]),
  )
  for (const { indicator, jaar, waarde } of rows) {
    if (waarde !== null) open.get(indicator)?.add(jaar)
  }
  return indicators.map((one) => {
    const found = open.get(one.id)
    return found === undefined ? one : { ...one, jaren: [...found].toSorted((left, right) => left - right) }
  })
}
