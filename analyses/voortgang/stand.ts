import type { Voortgangsding, Voortgangsregel } from '../../geodata/schema/voortgang.ts'

/** What tells one thing from another. */
export const sleutelVan = ({ soort, ding }: Pick<Voortgangsding, 'soort' | 'ding'>): string =>
  `${soort} ${ding}`

/**
 * How each thing stood at the end of a day: the row of the latest day up to it, and of that day the one that was written last. A thing
 * of which nothing was written by then is not in it: that is not the same as standing still.
 *
 * @param rows in any order
 * @param opDag ISO date
 */
export function standPer(rows: readonly Voortgangsregel[], opDag: string): Map<string, Voortgangsregel> {
  const found = new Map<string, Voortgangsregel>()
  for (const row of rows) {
    if (row.datum > opDag) continue
    const key = sleutelVan(row)
    const before = found.get(key)
    if (before === undefined || isLater(row, before)) found.set(key, row)
  }
  return found
}

/** By day, then by the order of writing. */
function isLater(one: Voortgangsregel, other: Voortgangsregel): boolean {
  return one.datum === other.datum ? one.nummer > other.nummer : one.datum > other.datum
}
