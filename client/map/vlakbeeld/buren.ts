import { type Buren, neighboursFromBorders } from '../../../analyses/ruimte/buren.ts'
import type { GebiedMetGrens } from '../../../geodata/schema/gebied.ts'

const found = new WeakMap<readonly GebiedMetGrens[], Buren>()

/** Which buurten touch, computed once for the borders that were loaded. */
export function burenVan(areas: readonly GebiedMetGrens[]): Buren {
  const before = found.get(areas)
  if (before !== undefined) return before
  const buurten = areas.filter(({ soort }) => soort === 'buurt')
  const made = neighboursFromBorders(buurten.map(({ code, grens }) => ({ gebied: code, grens })))
  found.set(areas, made)
  return made
}
