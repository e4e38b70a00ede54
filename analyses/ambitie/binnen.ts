import { wgs84ToRd } from '../../geodata/coordinates/rd-new.ts'
import type { Planvorm, Plek } from '../../geodata/schema/planvorm.ts'
import { isInRing } from '../eigen-gebied/punten.ts'

/** Distance in metres within which a dwelling counts for a point or a line when nobody says otherwise: a short street, our choice. */
export const USUAL_DISTANCE_METERS = 50

/** Points that may lie in a shape, with the buurt that their register says they lie in. */
export interface Punten {
  aantal: number
  /** Longitude and latitude in turn. */
  posities: ArrayLike<number>
  buurtVan: (at: number) => string
}

/** Says of one point whether it lies in a shape. */
export type Vormtoets = (lon: number, lat: number, buurt: string) => boolean

/**
 * The plain rule of what lies in a shape, one point at a time; `teller.ts` gives the same answer faster.
 *
 * Area: inside an outer border and in none of its holes, of any of its areas, by the odd-even rule on degrees. Whole buurten: what the
 * register of the point says. Point and line: within a distance in metres of RD New, that distance included.
 *
 * @param afstandMeters above 0; asked for a point and a line only
 * @example a dwelling in the hole of an area does not lie in it
 */
export function insideTest(vorm: Planvorm, afstandMeters: number): Vormtoets {
  switch (vorm.soort) {
    case 'vlak':
      return (lon, lat) => vorm.vlakken.some((rings) => isInArea(lon, lat, rings))
    case 'buurten': {
      const chosen = new Set(vorm.buurten)
      return (_lon, _lat, buurt) => chosen.has(buurt)
    }
    case 'punt':
    case 'lijn': {
      const path = pathOf(vorm).map(wgs84ToRd)
      const most = afstandMeters ** 2
      return (lon, lat) => {
        const [x, y] = wgs84ToRd([lon, lat])
        return path.some(([bx, by], at) => {
          const [ax, ay] = path[at - 1] ?? [bx, by]
          return squaredDistance(x, y, ax, ay, bx, by) <= most
        })
      }
    }
  }
}

/** Marks the points that lie in a shape with 1. */
export function pointsInside(points: Punten, vorm: Planvorm, afstandMeters: number): Uint8Array {
  const isIn = insideTest(vorm, afstandMeters)
  return Uint8Array.from({ length: points.aantal }, (_, at) => {
    const [lon, lat] = [points.posities[at * 2] ?? NaN, points.posities[at * 2 + 1] ?? NaN]
    return isIn(lon, lat, points.buurtVan(at)) ? 1 : 0
  })
}

/** The corners of a point or a line: a point is a line of one. */
export function pathOf(vorm: Extract<Planvorm, { soort: 'punt' | 'lijn' }>): readonly Plek[] {
  return vorm.soort === 'punt' ? [vorm.punt] : vorm.punten
}

function isInArea(lon: number, lat: number, rings: readonly (readonly Plek[])[]): boolean {
  let inside = false
  for (const ring of rings) if (isInRing(lon, lat, ring)) inside = !inside
  return inside
}

/** Square of the distance from a point to an edge in the plane; of an edge without length to its end. */
export function squaredDistance(
  x: number,
  y: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const [dx, dy] = [bx - ax, by - ay]
  const long = dx * dx + dy * dy
  const part = long > 0 ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / long)) : 0
  const east = x - (ax + dx * part)
  const north = y - (ay + dy * part)
  return east * east + north * north
}
