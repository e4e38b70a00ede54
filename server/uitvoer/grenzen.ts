import { areaHectares, labelPoint, mergeBorders } from '../../geodata/normalise/area-geometry.ts'
import type { Grens, Positie } from '../../geodata/schema/gebied.ts'
import type { CurrentData } from '../store/current.ts'

/** Border, area and label point of an area made of buurten. */
export interface Samengesteld {
  grens: Grens
  oppervlakteHa: number
  labelpunt: Positie
}

/** Merging borders takes some milliseconds each: kept as long as the data they came from. */
const kept = new WeakMap<CurrentData, Map<string, Samengesteld | null>>()

/** The union of buurten; null when none of them has a border. */
export function samengesteldUit(current: CurrentData, buurten: readonly string[]): Samengesteld | null {
  const known = kept.get(current) ?? new Map<string, Samengesteld | null>()
  kept.set(current, known)
  const key = buurten.toSorted().join()
  const before = known.get(key)
  if (before !== undefined) return before
  const wanted = new Set(buurten)
  const borders = current.gebieden.filter((row) => wanted.has(row.code)).map((row) => row.grens)
  const grens = borders.length === 0 ? null : mergeBorders(borders)
  const made =
    grens === null ? null : { grens, oppervlakteHa: areaHectares(grens), labelpunt: labelPoint(grens) }
  known.set(key, made)
  return made
}
