import { z } from 'zod'
import { plaatsInRing } from '../../geodata/coordinates/plaats-in-ring.ts'
import { wgs84ToRd } from '../../geodata/coordinates/rd-new.ts'
import { type VlakkeRing, vindKruising } from '../../geodata/coordinates/ring-kruising.ts'
import type { Grens } from '../../geodata/schema/gebied.ts'
import { MOST_CORNERS, plek, type Planvorm, type Plek } from '../../geodata/schema/planvorm.ts'
import { overlapSquareMeters, rdVlak, type RdVlak } from '../grenswijziging/overlap.ts'
import { grensVanVlak } from './grens.ts'

export const vormfoutCode = z.enum([
  'leeg',
  'te-veel-hoeken',
  'te-weinig-hoeken',
  'hoek-dubbel',
  'geen-oppervlak',
  'kruist',
  /** So many edges side by side that measuring it would keep everybody waiting: a comb, not a drawing. */
  'te-ingewikkeld',
  'gat-buiten-rand',
  'gat-in-gat',
  'buiten-gebied',
  'onbekende-buurt',
  'buurt-dubbel',
])
export type VormfoutCode = z.infer<typeof vormfoutCode>

/** What is wrong with a shape, and where: areas and rings count from 0, ring 0 is the outer border. */
export const vormfout = z.object({
  code: vormfoutCode,
  plek: plek.nullable(),
  vlak: z.number().int().nonnegative().nullable(),
  ring: z.number().int().nonnegative().nullable(),
  buurt: z.string().nullable(),
})
export type Vormfout = z.infer<typeof vormfout>

/** Where a shape may lie; null: that is not judged. */
export interface Vormplaats {
  grens: Grens | null
  buurten: ReadonlySet<string> | null
}

/** Smaller than this in square metres an area is a line (the limit of the drawing hand). */
const LEAST_SQUARE_METERS = 1
/** A corner may lie this far outside in metres: an address keeps corners to about a metre, and a border is snapped to. */
const SLACK_METERS = 2
/** So much of an area must lie inside: an edge along a bent border may stick out by its thickness. */
const INSIDE_SHARE = 0.995
/**
 * Edges beside each other, added up over all heights where a corner lies; a drawing of 10,000 corners has some tens of thousands. A
 * border of a buurt that runs across them adds as many heights as there are edges, so the time grows with the square: a comb of four times
 * this took seven seconds.
 */
const MOST_STEPS = 100_000
/** Metres in one degree of latitude (mean, WGS84). */
const METERS_PER_DEGREE = 111_320

/**
 * Makes the judge of shapes for a place. It names every fault it finds, of each area the first of its kind, and never throws on what
 * `planvorm` lets through. A shape of 10,000 corners is judged in a fraction of a second: crossings are sought in a grid.
 *
 * Areas of one shape may lie over each other: what lies in two counts once. Rings may touch in a corner of one of them.
 *
 * @example a bow tie gives `kruist` with a place near the crossing
 */
export function shapeJudge({ grens, buurten }: Vormplaats): (vorm: Planvorm) => Vormfout[] {
  const place = grens === null ? null : placeIn(grens)
  return (vorm) => {
    switch (vorm.soort) {
      case 'punt':
        return outside([vorm.punt], place)
      case 'lijn':
        return faultsOfLine(vorm.punten, place)
      case 'vlak':
        return faultsOfAreas(vorm.vlakken, place)
      case 'buurten':
        return faultsOfBuurten(vorm.buurten, buurten)
    }
  }
}

function fault(code: VormfoutCode, at: Partial<Omit<Vormfout, 'code'>> = {}): Vormfout {
  return { code, plek: null, vlak: null, ring: null, buurt: null, ...at }
}

function faultsOfLine(points: readonly Plek[], place: Place | null): Vormfout[] {
  if (points.length === 0) return [fault('leeg')]
  if (points.length > MOST_CORNERS) return [fault('te-veel-hoeken')]
  if (points.length < 2) return [fault('te-weinig-hoeken')]
  const twin = points.find((corner, at) => isSame(corner, points[at - 1]))
  return [...(twin === undefined ? [] : [fault('hoek-dubbel', { plek: twin })]), ...outside(points, place)]
}

function faultsOfBuurten(codes: readonly string[], known: ReadonlySet<string> | null): Vormfout[] {
  if (codes.length === 0) return [fault('leeg')]
  const twice = codes.find((code, at) => codes.indexOf(code) < at)
  const strange = known === null ? undefined : codes.find((code) => !known.has(code))
  return [
    ...(twice === undefined ? [] : [fault('buurt-dubbel', { buurt: twice })]),
    ...(strange === undefined ? [] : [fault('onbekende-buurt', { buurt: strange })]),
  ]
}

function faultsOfAreas(areas: readonly (readonly (readonly Plek[])[])[], place: Place | null): Vormfout[] {
  const all = areas.flat()
  if (all.length === 0) return [fault('leeg')]
  let corners = 0
  for (const ring of all) corners += ring.length
  if (corners > MOST_CORNERS) return [fault('te-veel-hoeken')]
  const faults = areas.flatMap((rings, vlak) => faultsOfRings(rings, vlak))
  if (faults.length > 0) return faults
  const inside = areas.flatMap((rings, vlak) => faultsInside(rings, vlak))
  if (inside.length > 0) return inside
  if (stepsOf(all) > MOST_STEPS) return [fault('te-ingewikkeld')]
  if (place === null) return []
  for (const [vlak, rings] of areas.entries()) {
    const [out] = outside(rings[0] ?? [], place)
    if (out !== undefined) return [{ ...out, vlak }]
    const drawn = rdVlak(grensVanVlak(rings))
    if (overlapSquareMeters(drawn, place.vlak) < INSIDE_SHARE * drawn.areaSquareMeters) {
      return [fault('buiten-gebied', { vlak })]
    }
  }
  return []
}

/** Of every ring alone: corners enough, none twice, some area. */
function faultsOfRings(rings: readonly (readonly Plek[])[], vlak: number): Vormfout[] {
  if (rings.length === 0) return [fault('leeg', { vlak })]
  return rings.flatMap((ring, number) => {
    const at = { vlak, ring: number }
    if (ring.length < 3) return [fault('te-weinig-hoeken', at)]
    const twin = twinOf(ring)
    if (twin !== null) return [fault('hoek-dubbel', { ...at, plek: twin })]
    return isFlat(ring) ? [fault('geen-oppervlak', { ...at, plek: ring[0] ?? null })] : []
  })
}

/** Of the rings of one area together: no crossing, and holes where holes belong. */
function faultsInside(rings: readonly (readonly Plek[])[], vlak: number): Vormfout[] {
  const flat = rings.map(flatten)
  const crossing = vindKruising(flat)
  if (crossing.soort === 'kruist') return [fault('kruist', { vlak, plek: [crossing.x, crossing.y] })]
  if (crossing.soort === 'te-ingewikkeld') return [fault('te-ingewikkeld', { vlak })]
  const [outer, ...holes] = flat
  if (outer === undefined) return []
  const out = holes.findIndex((hole) => sideOf(outer, hole) === 'buiten')
  if (out >= 0) return [fault('gat-buiten-rand', { vlak, ring: out + 1, plek: rings[out + 1]?.[0] ?? null })]
  const nested = holes.findIndex((hole, at) =>
    holes.some((other, number) => number !== at && sideOf(other, hole) === 'binnen'),
  )
  return nested < 0
    ? []
    : [fault('gat-in-gat', { vlak, ring: nested + 1, plek: rings[nested + 1]?.[0] ?? null })]
}

/** On which side of a ring another lies that does not cross it: by its first corner, else middle of an edge, off the ring. */
function sideOf(ring: VlakkeRing, other: VlakkeRing): 'binnen' | 'buiten' | 'rand' {
  for (const part of [0, 0.5]) {
    for (let at = 0; at + 3 < other.length; at += 2) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = other.subarray(at, at + 4)
      const found = plaatsInRing(ring, ax + (bx - ax) * part, ay + (by - ay) * part)
      if (found !== 'rand') return found
    }
  }
  return 'rand'
}

function isSame(a: Plek, b: Plek | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1]
}

function twinOf(ring: readonly Plek[]): Plek | null {
  const seen = new Set<string>()
  for (const corner of ring) {
    const name = corner.join()
    if (seen.has(name)) return corner
    seen.add(name)
  }
  return null
}

/**
 * Whether all corners lie on one line, good to a percent of a square metre: the triangles from its first corner to every edge have no
 * area, whichever way they turn. A bow tie, whose halves take each other away, is not flat: it crosses.
 */
function isFlat(ring: readonly Plek[]): boolean {
  const [first] = ring
  if (first === undefined) return true
  let twice = 0
  for (const [at, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[at + 1] ?? first
    twice += Math.abs((ax - first[0]) * (by - first[1]) - (bx - first[0]) * (ay - first[1]))
  }
  const squareMeters = (twice / 2) * METERS_PER_DEGREE ** 2 * Math.cos((first[1] * Math.PI) / 180)
  return squareMeters < LEAST_SQUARE_METERS
}

/**
 * How many edges lie beside each other at every height where a corner lies, all heights together. In metres of RD New, where they are
 * measured: corners of one latitude lie at as many heights there.
 */
function stepsOf(rings: readonly (readonly Plek[])[]): number {
  const norths = rings.map((ring) => ring.map((corner) => wgs84ToRd(corner)[1]))
  const heights = [...new Set(norths.flat())].sort((a, b) => a - b)
  const rank = new Map(heights.map((height, at) => [height, at]))
  let steps = 0
  for (const ring of norths) {
    for (const [at, north] of ring.entries()) {
      const next = ring[at + 1] ?? ring[0] ?? north
      steps += Math.abs((rank.get(next) ?? 0) - (rank.get(north) ?? 0))
    }
  }
  return steps
}

function flatten(ring: readonly Plek[]): VlakkeRing {
  const flat = new Float64Array((ring.length + 1) * 2)
  for (const [at, corner] of ring.entries()) flat.set(corner, at * 2)
  flat.set(ring[0] ?? [], ring.length * 2)
  return flat
}

/** The place shapes must lie in, made once: its rings in degrees to look corners up in, and as a plane figure to measure in. */
interface Place {
  polygons: readonly (readonly VlakkeRing[])[]
  vlak: RdVlak
}

function placeIn(grens: Grens): Place {
  const polygons = grens.type === 'Polygon' ? [grens.coordinates] : grens.coordinates
  // Borders of areas come closed; closing them once more adds an edge without length.
  return { polygons: polygons.map((rings) => rings.map(flatten)), vlak: rdVlak(grens) }
}

function outside(corners: readonly Plek[], place: Place | null): Vormfout[] {
  if (place === null) return []
  const out = corners.find(([lon, lat]) => !place.polygons.some((rings) => holds(rings, lon, lat)))
  return out === undefined ? [] : [fault('buiten-gebied', { plek: out })]
}

/** Whether a place lies in a polygon, or so little out of it that a snapped corner may. */
function holds(rings: readonly VlakkeRing[], lon: number, lat: number): boolean {
  const [outer, ...holes] = rings
  if (outer === undefined) return false
  const isIn =
    plaatsInRing(outer, lon, lat) !== 'buiten' &&
    holes.every((hole) => plaatsInRing(hole, lon, lat) !== 'binnen')
  return isIn || rings.some((ring) => isNear(ring, lon, lat))
}

function isNear(ring: VlakkeRing, lon: number, lat: number): boolean {
  const north = METERS_PER_DEGREE
  const east = METERS_PER_DEGREE * Math.cos((lat * Math.PI) / 180)
  for (let at = 0; at + 3 < ring.length; at += 2) {
    const ax = ((ring[at] ?? 0) - lon) * east
    const ay = ((ring[at + 1] ?? 0) - lat) * north
    const dx = ((ring[at + 2] ?? 0) - lon) * east - ax
    const dy = ((ring[at + 3] ?? 0) - lat) * north - ay
    const long = dx * dx + dy * dy
    const part = long > 0 ? Math.min(1, Math.max(0, -(ax * dx + ay * dy) / long)) : 0
    if (Math.hypot(ax + dx * part, ay + dy * part) <= SLACK_METERS) return true
  }
  return false
}
