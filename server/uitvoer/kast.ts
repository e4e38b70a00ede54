import type { Uitvoertabel } from '../../geodata/formats/schrijver.ts'
import { figureRights } from '../auth/may.ts'
import type { CurrentData } from '../store/current.ts'
import type { Filters, Laag, Laagbron } from './laag.ts'

/** Tables kept at most; the oldest goes first. Rows of the largest are made when asked for, so a table is light. */
const MOST_KEPT = 150

/** Tables by what decides them, as long as the data they came from are current. */
const kept = new WeakMap<CurrentData, Map<string, Uitvoertabel>>()

/**
 * The table of a layer for an actor, made once for all who may see the same: paging through a layer and panning a map ask
 * the same table again and again. A decision of a cyclus never changes, so its name is enough.
 */
export function tabelUit(bron: Laagbron, laag: Laag, filters: Filters): Uitvoertabel {
  const { current, actor, cyclus } = bron
  const asked = Object.entries(filters).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const key = JSON.stringify([laag.id, figureRights(actor), cyclus, asked])
  const tables = kept.get(current) ?? new Map<string, Uitvoertabel>()
  kept.set(current, tables)
  const before = tables.get(key)
  if (before !== undefined) return before
  const made = laag.tabel(bron, filters)
  const [oldest] = tables.keys()
  if (tables.size >= MOST_KEPT && oldest !== undefined) tables.delete(oldest)
  tables.set(key, made)
  return made
}
