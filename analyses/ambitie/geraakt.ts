import type { Grens } from '../../geodata/schema/gebied.ts'
import type { Plek } from '../../geodata/schema/planvorm.ts'
import { isInRing } from '../eigen-gebied/punten.ts'

/** A buurt with its border in degrees. */
export interface BuurtMetGrens {
  code: string
  grens: Grens
}

/** The buurt a place lies in; null: in none. Of two that share a border the first in the list. */
export function buurtAt([lon, lat]: Plek, buurten: readonly BuurtMetGrens[]): string | null {
  return buurten.find(({ grens }) => holds(grens, lon, lat))?.code ?? null
}

/**
 * Buurten that a point or a line touches, by code: a corner lies in it, or an edge crosses its border.
 *
 * @param path corners in order; one for a point
 * @example a line from one buurt straight through the next into a third: all three
 */
export function touchedBuurten(path: readonly Plek[], buurten: readonly BuurtMetGrens[]): string[] {
  return buurten
    .filter(
      ({ grens }) =>
        path.some(([lon, lat]) => holds(grens, lon, lat)) ||
        ringsOf(grens).some((ring) => crossesRing(path, ring)),
    )
    .map(({ code }) => code)
    .sort((a, b) => (a < b ? -1 : 1))
}

type Ring = readonly (readonly [number, number])[]

function ringsOf(grens: Grens): readonly Ring[] {
  return grens.type === 'Polygon' ? grens.coordinates : grens.coordinates.flat()
}

function holds(grens: Grens, lon: number, lat: number): boolean {
  const polygons = grens.type === 'Polygon' ? [grens.coordinates] : grens.coordinates
  return polygons.some((rings) => rings.filter((ring) => isInRing(lon, lat, ring)).length % 2 === 1)
}

function crossesRing(path: readonly Plek[], ring: Ring): boolean {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lon, lat] of ring) {
    west = Math.min(west, lon)
    east = Math.max(east, lon)
    south = Math.min(south, lat)
    north = Math.max(north, lat)
  }
  return path.some((to, at) => {
    const from = path[at - 1]
    if (from === undefined) return false
    const isBeside =
      Math.max(from[0], to[0]) < west ||
      Math.min(from[0], to[0]) > east ||
      Math.max(from[1], to[1]) < south ||
      Math.min(from[1], to[1]) > north
    return !isBeside && ring.some((corner, place) => cross(from, to, ring[place - 1] ?? corner, corner))
  })
}

/** Whether two edges cross inside both. */
function cross(
  a: readonly [number, number],
  b: readonly [number, number],
  c: readonly [number, number],
  d: readonly [number, number],
): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

function side(
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
  [x, y]: readonly [number, number],
): number {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax))
}
