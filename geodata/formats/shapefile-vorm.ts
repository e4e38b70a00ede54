import { plaatsInRing } from '../coordinates/plaats-in-ring.ts'
import type { VlakkeRing } from '../coordinates/ring-kruising.ts'

/** A record of a .shp as GeoJSON that is still to be judged; null for a record without shape. */
export type Shapevorm = { geometrie: unknown; reden: null } | { geometrie: null; reden: string }

const damaged: Shapevorm = { geometrie: null, reden: 'Deze vorm is beschadigd. Sla de laag opnieuw op.' }
const noShape = { geometrie: null, reden: null }
/** Comparisons of holes with outer rings in one record. */
const mostHoleSteps = 50_000_000

/**
 * The content of one record: point, multipoint, line or polygon, with or without heights and measures, which are dropped.
 * Counts are checked against the length of the record before anything is made of them.
 * Source: ESRI Shapefile Technical Description, July 1998.
 */
export function leesShapevorm(record: Buffer, mostVertices: number): Shapevorm {
  if (record.length < 4) return damaged
  const type = record.readInt32LE(0)
  if (type === 0) return noShape
  // 1x: with heights, 2x: with measures; the first numbers are the same.
  const kind = type % 10
  if (type < 0 || type > 28) return damaged
  if (kind === 1) {
    if (record.length < 20) return damaged
    return {
      geometrie: { type: 'Point', coordinates: [record.readDoubleLE(4), record.readDoubleLE(12)] },
      reden: null,
    }
  }
  const isParted = kind === 3 || kind === 5
  if ((!isParted && kind !== 8) || record.length < (isParted ? 44 : 40)) return damaged
  const parts = isParted ? record.readInt32LE(36) : 0
  const points = record.readInt32LE(isParted ? 40 : 36)
  const start = isParted ? 44 + 4 * parts : 40
  if (parts < 0 || points < 0 || start + 16 * points > record.length) return damaged
  if (points > mostVertices) {
    return { geometrie: null, reden: `De vorm heeft meer dan ${mostVertices} punten. Maak haar eenvoudiger.` }
  }
  const flat = new Float64Array(2 * points)
  for (let at = 0; at < flat.length; at += 1) flat[at] = record.readDoubleLE(start + 8 * at)
  if (!isParted) return { geometrie: { type: 'MultiPoint', coordinates: positions(flat) }, reden: null }

  const rings: VlakkeRing[] = []
  for (let part = 0; part < parts; part += 1) {
    const from = record.readInt32LE(44 + 4 * part)
    const to = part + 1 < parts ? record.readInt32LE(48 + 4 * part) : points
    if (from < 0 || to < from || to > points) return damaged
    rings.push(flat.subarray(2 * from, 2 * to))
  }
  if (kind === 3)
    return { geometrie: { type: 'MultiLineString', coordinates: rings.map(positions) }, reden: null }
  const polygons = groupRings(rings)
  if (polygons === null) {
    return { geometrie: null, reden: 'De vorm is te ingewikkeld om te controleren. Maak haar eenvoudiger.' }
  }
  return {
    geometrie: { type: 'MultiPolygon', coordinates: polygons.map((one) => one.map(positions)) },
    reden: null,
  }
}

/**
 * Rings of one record as polygons: a ring with the clock is an outer ring, the others are holes of the outer ring they lie
 * in. A hole in none of them goes to the first, so that the judging of the shape refuses it. Where no ring goes with
 * the clock, as some programs write it, all are outer rings.
 */
function groupRings(rings: readonly VlakkeRing[]): VlakkeRing[][] | null {
  const outers = rings.filter((ring) => turnOf(ring) <= 0)
  if (outers.length === 0) return rings.map((ring) => [ring])
  const holes = rings.filter((ring) => turnOf(ring) > 0)
  const polygons = outers.map((outer) => [outer])
  if (outers.length > 1) {
    const steps = holes.length * outers.reduce((sum, outer) => sum + outer.length / 2, 0)
    if (steps > mostHoleSteps) return null
  }
  for (const hole of holes) {
    const home = outers.length === 1 ? 0 : outers.findIndex((outer) => holds(outer, hole))
    polygons[Math.max(0, home)]?.push(hole)
  }
  return polygons
}

/** Whether the first position of a hole that is not on the ring lies inside it. */
function holds(outer: VlakkeRing, hole: VlakkeRing): boolean {
  for (let at = 0; at + 1 < Math.min(hole.length, 8); at += 2) {
    const place = plaatsInRing(outer, hole[at] ?? 0, hole[at + 1] ?? 0)
    if (place !== 'rand') return place === 'binnen'
  }
  return false
}

/** Twice the area: negative with the clock. */
function turnOf(ring: VlakkeRing): number {
  let sum = 0
  const x0 = ring[0] ?? 0
  const y0 = ring[1] ?? 0
  for (let at = 0; at + 3 < ring.length; at += 2) {
    sum +=
      ((ring[at] ?? 0) - x0) * ((ring[at + 3] ?? 0) - y0) -
      ((ring[at + 2] ?? 0) - x0) * ((ring[at + 1] ?? 0) - y0)
  }
  return sum
}

function positions(flat: VlakkeRing): [number, number][] {
  return Array.from({ length: flat.length / 2 }, (_one, index) => [
    flat[2 * index] ?? 0,
    flat[2 * index + 1] ?? 0,
  ])
}
