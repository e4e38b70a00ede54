import type { Positie } from '../../../geodata/schema/gebied.ts'

/** Edges to which a corner is drawn: four numbers each, longitude and latitude of both ends. */
export type Vangnet = Float64Array

/** A place, and what it was drawn to; null: it stays where it was. */
export interface Vangst {
  punt: Positie
  aan: 'hoek' | 'grens' | null
}

export interface Vangkandidaten {
  /** Corners of the own drawing; they go before borders. */
  hoeken: readonly Positie[]
  grenzen: Vangnet
}

/** A corner is drawn to what lies within this many CSS pixels. */
export const VANG_PIXELS = 8

/** The edges of rings, each once, also where two areas share it. */
export function vangnetVan(rings: Iterable<readonly Positie[]>): Vangnet {
  const seen = new Set<string>()
  const numbers: number[] = []
  for (const ring of rings) {
    for (const [at, to] of ring.entries()) {
      const from = ring[at - 1]
      if (from === undefined) continue
      const [a, b] = [from.join(), to.join()]
      const name = a < b ? `${a}|${b}` : `${b}|${a}`
      if (a === b || seen.has(name)) continue
      seen.add(name)
      numbers.push(...from, ...to)
    }
  }
  return Float64Array.from(numbers)
}

/** CSS pixels per degree at a MapLibre zoom around a latitude: east, and north. Exact enough over a few pixels. */
function pixelsPerDegree(zoom: number, latitude: number): readonly [number, number] {
  const east = (512 * 2 ** zoom) / 360
  return [east, east / Math.cos((latitude * Math.PI) / 180)]
}

/**
 * Draws a place to the nearest corner of the own drawing, else the nearest corner of a border, else the nearest place on a
 * border, if one lies within a few pixels. Two areas drawn along one border so get that border, not a sliver between them.
 * The same corner of a border is the same pair of numbers, so that it can be found again.
 *
 * @param zoom MapLibre zoom, which says how many metres a pixel is
 * @param pixels reach, 0 or more
 */
export function vang(
  punt: Positie,
  { hoeken, grenzen }: Vangkandidaten,
  zoom: number,
  pixels = VANG_PIXELS,
): Vangst {
  const [east, north] = pixelsPerDegree(zoom, punt[1])
  const distance = (lon: number, lat: number) => Math.hypot((lon - punt[0]) * east, (lat - punt[1]) * north)

  let best: { punt: Positie; away: number } | null = null
  for (const hoek of hoeken) {
    const away = distance(...hoek)
    if (away <= pixels && (best === null || away < best.away)) best = { punt: hoek, away }
  }
  if (best !== null) return { punt: best.punt, aan: 'hoek' }

  let end: { punt: Positie; away: number } | null = null
  const [reachEast, reachNorth] = [pixels / east, pixels / north]
  for (let at = 0; at + 3 < grenzen.length; at += 4) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = [grenzen[at], grenzen[at + 1], grenzen[at + 2], grenzen[at + 3]]
    // Most edges lie elsewhere: a look at their box is enough.
    if (Math.min(ax, bx) - punt[0] > reachEast || punt[0] - Math.max(ax, bx) > reachEast) continue
    if (Math.min(ay, by) - punt[1] > reachNorth || punt[1] - Math.max(ay, by) > reachNorth) continue
    for (const corner of [
      [ax, ay],
      [bx, by],
    ] as const) {
      const away = distance(...corner)
      if (away <= pixels && (end === null || away < end.away)) end = { punt: [...corner], away }
    }
    const [dx, dy] = [(bx - ax) * east, (by - ay) * north]
    const along = ((punt[0] - ax) * east * dx + (punt[1] - ay) * north * dy) / (dx * dx + dy * dy)
    const part = Math.min(1, Math.max(0, along))
    const on: Positie = [ax + (bx - ax) * part, ay + (by - ay) * part]
    const away = distance(...on)
    if (away <= pixels && (best === null || away < best.away)) best = { punt: on, away }
  }
  const found = end ?? best
  return found === null ? { punt, aan: null } : { punt: found.punt, aan: 'grens' }
}
