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

/** Odd-even rule: a ray to the east crosses the ring an odd number of times. */
function isInRing(lon: number, lat: number, ring: readonly Positie[]): boolean {
  let inside = false
  for (let at = 0, last = ring.length - 1; at < ring.length; last = at, at += 1) {
    const [ax, ay] = ring[at] ?? [NaN, NaN]
    const [bx, by] = ring[last] ?? [NaN, NaN]
    if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}
