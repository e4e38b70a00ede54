import { wgs84ToRd } from '../../../geodata/coordinates/rd-new.ts'
import type { Positie } from '../../../geodata/schema/gebied.ts'

/** A corner does not change, so that its place in metres is computed once, however often it is measured. */
const known = new WeakMap<Positie, readonly [number, number]>()

/** Place of a corner in RD New (EPSG:28992): metres to the east and to the north. */
export function inMeters(punt: Positie): readonly [number, number] {
  const before = known.get(punt)
  if (before !== undefined) return before
  const made = wgs84ToRd(punt)
  known.set(punt, made)
  return made
}

/**
 * Distance between two places in the plane of RD New, in metres. In Lelystad that plane is 8 centimetres per kilometre short of
 * the ellipsoid: far less than a finger on a map.
 *
 * @example from [155000, 463000] to [155300, 463400] in RD it is 500
 */
export function afstandMeters(a: Positie, b: Positie): number {
  const [ax, ay] = inMeters(a)
  const [bx, by] = inMeters(b)
  return Math.hypot(bx - ax, by - ay)
}

/** Length of a line through its corners in metres; 0 with fewer than two. */
export function lengteMeters(hoeken: readonly Positie[]): number {
  let meters = 0
  for (let at = 1; at < hoeken.length; at += 1) {
    const [from, to] = [hoeken[at - 1], hoeken[at]]
    if (from !== undefined && to !== undefined) meters += afstandMeters(from, to)
  }
  return meters
}

/** Length of the border of an area, its last edge from the last corner to the first included. */
export function omtrekMeters(ring: readonly Positie[]): number {
  const [first] = ring
  return first === undefined ? 0 : lengteMeters([...ring, first])
}

/**
 * Area inside a ring in square metres of RD New, whichever way it runs (shoelace formula, from its first corner to keep digits).
 *
 * @param ring corners in order, not closed, not crossing itself; 0 with fewer than three
 */
export function oppervlakteVierkanteMeters(ring: readonly Positie[]): number {
  const [first] = ring
  if (first === undefined) return 0
  const [originX, originY] = inMeters(first)
  let twice = 0
  for (let at = 0; at < ring.length; at += 1) {
    const [ax, ay] = inMeters(ring[at] ?? first)
    const [bx, by] = inMeters(ring[at + 1] ?? first)
    twice += (ax - originX) * (by - originY) - (bx - originX) * (ay - originY)
  }
  return Math.abs(twice) / 2
}
