import type { Positie } from '../../geodata/schema/gebied.ts'

/** Whole buurten and drawn rings (degrees, not closed) that a point may lie in. */
export interface Puntenvlak {
  buurten: ReadonlySet<string>
  vlakken: readonly (readonly Positie[])[]
}

/** Points with the buurt that their register says they lie in. */
export interface Puntenlijst {
  aantal: number
  /** Longitude and latitude in turn. */
  posities: ArrayLike<number>
  buurtVan: (at: number) => string
}

/**
 * Counts points in an own area, per buurt. In a buurt that was chosen as a whole a point counts by what its register says;
 * in a drawn area by where it lies. A point in both counts once.
 *
 * @param points dwellings, or reports of one kind: two kinds are never counted together
 * @returns per buurt with a point at all: how many lie inside, and how many there are
 * @example three dwellings in one buurt, two of them in a drawn square: { binnen: 2, totaal: 3 }
 */
export function countPerBuurt(
  points: Puntenlijst,
  { buurten, vlakken }: Puntenvlak,
): Map<string, { binnen: number; totaal: number }> {
  const boxes = vlakken.map((ring) => ({ ring, box: boxOf(ring) }))
  const counts = new Map<string, { binnen: number; totaal: number }>()
  for (let at = 0; at < points.aantal; at += 1) {
    const buurt = points.buurtVan(at)
    const lon = points.posities[at * 2] ?? NaN
    const lat = points.posities[at * 2 + 1] ?? NaN
    const row = counts.get(buurt) ?? { binnen: 0, totaal: 0 }
    row.totaal += 1
    const isInside =
      buurten.has(buurt) ||
      boxes.some(
        ({ ring, box: [west, south, east, north] }) =>
          lon >= west && lon <= east && lat >= south && lat <= north && isInRing(lon, lat, ring),
      )
    if (isInside) row.binnen += 1
    counts.set(buurt, row)
  }
  return counts
}

function boxOf(ring: readonly Positie[]): readonly [number, number, number, number] {
  const lons = ring.map(([lon]) => lon)
  const lats = ring.map(([, lat]) => lat)
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
}

/**
 * Whether a place lies in a ring: a ray to the east crosses it an odd number of times (odd-even rule).
 *
 * @param ring corners in degrees, not closed; closed does no harm
 */
export function isInRing(lon: number, lat: number, ring: readonly Positie[]): boolean {
  let inside = false
  for (let at = 0, last = ring.length - 1; at < ring.length; last = at, at += 1) {
    const a = ring[at] ?? NOWHERE
    const b = ring[last] ?? NOWHERE
    if (crossesToEast(lon, lat, a[0], a[1], b[0], b[1])) inside = !inside
  }
  return inside
}

const NOWHERE: Positie = [NaN, NaN]

/**
 * Whether a ray from a place to the east crosses an edge, from the height of its lower end up to but not including that of its upper:
 * a ray through a corner so crosses one of the two edges that meet there.
 *
 * The one rule by which a place is called inside, wherever places are counted: the same edge, written in the same order, gives the
 * same answer to the last bit.
 */
export function crossesToEast(
  lon: number,
  lat: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): boolean {
  return ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax
}
