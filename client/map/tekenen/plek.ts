import type { GebiedMetGrens, Positie } from '../../../geodata/schema/gebied.ts'
import { isBinnen } from '../layers/projectie.ts'

/** Looks up in which of some areas a place lies; the borders are prepared once. Null: in none. */
export function zoekGebied(gebieden: readonly GebiedMetGrens[]): (punt: Positie) => GebiedMetGrens | null {
  const prepared = gebieden.map((area) => {
    const polygons = area.grens.type === 'Polygon' ? [area.grens.coordinates] : area.grens.coordinates
    const rings = polygons.flat().map((ring) => ring.map(([x, y]) => ({ x, y })))
    const lons = rings.flat().map(({ x }) => x)
    const lats = rings.flat().map(({ y }) => y)
    const box = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] as const
    return { area, rings, box }
  })
  return ([x, y]) => {
    for (const { area, rings, box } of prepared) {
      const [west, south, east, north] = box
      if (x < west || x > east || y < south || y > north) continue
      if (isBinnen({ x, y }, rings)) return area
    }
    return null
  }
}
