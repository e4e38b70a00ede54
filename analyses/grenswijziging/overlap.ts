import { wgs84ToRd } from '../../geodata/coordinates/rd-new.ts'
import type { Grens, Positie } from '../../geodata/schema/gebied.ts'

/** An edge from its lower to its upper end, in metres; level edges are left out, they bound no strip. */
interface Edge {
  lowX: number
  lowY: number
  highX: number
  highY: number
}

/** A border in RD metres with its box and its area in square metres: made once, compared many times. */
export interface RdVlak {
  /** By `lowY`, ascending. */
  edges: readonly Edge[]
  minX: number
  minY: number
  maxX: number
  maxY: number
  areaSquareMeters: number
}

/** Area of a ring in square metres, whichever way it runs (shoelace formula, from its first vertex to keep digits). */
function ringArea(ring: readonly Positie[]): number {
  const [originX, originY] = ring[0] ?? [0, 0]
  let twice = 0
  for (let at = 1; at < ring.length; at += 1) {
    const [ax, ay] = ring[at - 1] ?? [originX, originY]
    const [bx, by] = ring[at] ?? [originX, originY]
    twice += (ax - originX) * (by - originY) - (bx - originX) * (ay - originY)
  }
  return Math.abs(twice) / 2
}

/** A border in degrees (WGS84) as a plane figure in RD New, where an area is an area. Its rings are closed. */
export function rdVlak(grens: Grens): RdVlak {
  const degrees = grens.type === 'Polygon' ? [grens.coordinates] : grens.coordinates
  const polygons = degrees.map((rings) => rings.map((ring) => ring.map((vertex) => wgs84ToRd(vertex))))
  const edges: Edge[] = []
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  let areaSquareMeters = 0
  for (const rings of polygons) {
    for (const [index, ring] of rings.entries()) {
      areaSquareMeters += index === 0 ? ringArea(ring) : -ringArea(ring)
      for (const [at, [x, y]] of ring.entries()) {
        minX = Math.min(minX, x)
        minY = Math.min(minY, y)
        maxX = Math.max(maxX, x)
        maxY = Math.max(maxY, y)
        const [fromX, fromY] = ring[at - 1] ?? [x, y]
        if (fromY < y) edges.push({ lowX: fromX, lowY: fromY, highX: x, highY: y })
        else if (fromY > y) edges.push({ lowX: x, lowY: y, highX: fromX, highY: fromY })
      }
    }
  }
  edges.sort((a, b) => a.lowY - b.lowY)
  return { edges, minX, minY, maxX, maxY, areaSquareMeters }
}

/**
 * Area that two borders have in common, in square metres.
 *
 * Both are cut into level strips, at every vertex and wherever their edges cross. Inside a strip no edge begins, ends or
 * crosses, so the common width changes evenly and its width halfway is its mean: the sum of width times height is the
 * area. No figure is made of the overlap, so there is nothing that borders which almost coincide could break, as they do
 * between two years; an overlooked crossing of such borders costs less than their distance.
 *
 * @example two squares of 100 by 100 metres, one shifted 50 metres to the east, have 5,000 m² in common
 */
export function overlapSquareMeters(left: RdVlak, right: RdVlak): number {
  return overlapWithAnySquareMeters(left, [right])
}

/**
 * Area that a border has in common with any of several others, in square metres: what lies in two of the others counts once.
 * Of drawn areas that overlap, so much of a buurt lies in them.
 *
 * @example a square of 100 by 100 metres, of which the west half lies in two others: 5,000 m²
 */
export function overlapWithAnySquareMeters(left: RdVlak, others: readonly RdVlak[]): number {
  const near = others.filter((other) => !isApart(left, other))
  if (near.length === 0) return 0
  if (near.some((other) => isDrawnAlike(left, other))) return left.areaSquareMeters
  const heights = stripHeights(left, near)
  const ours = sweep(left.edges)
  const theirs = near.map(({ edges }) => sweep(edges))
  let squareMeters = 0
  for (let strip = 1; strip < heights.length; strip += 1) {
    const bottom = heights[strip - 1] ?? NaN
    const top = heights[strip] ?? NaN
    if (top <= bottom) continue
    const halfway = bottom + (top - bottom) / 2
    const inAny = joined(theirs.map((places) => places(bottom, halfway)))
    squareMeters += commonWidth(ours(bottom, halfway), inAny) * (top - bottom)
  }
  return squareMeters
}

function isApart(left: RdVlak, right: RdVlak): boolean {
  return (
    left.maxX <= right.minX || right.maxX <= left.minX || left.maxY <= right.minY || right.maxY <= left.minY
  )
}

/** The very same edges in the same order, as in years in which nothing changed: no need to cut. */
function isDrawnAlike(left: RdVlak, right: RdVlak): boolean {
  if (left.areaSquareMeters !== right.areaSquareMeters || left.edges.length !== right.edges.length)
    return false
  return left.edges.every((edge, at) => {
    const other = right.edges[at]
    return (
      edge.lowX === other?.lowX &&
      edge.lowY === other.lowY &&
      edge.highX === other.highX &&
      edge.highY === other.highY
    )
  })
}

/** Heights at which strips begin and end, ascending: every vertex and crossing in the height of the first. */
function stripHeights(left: RdVlak, others: readonly RdVlak[]): number[] {
  const bottom = Math.max(left.minY, Math.min(...others.map(({ minY }) => minY)))
  const top = Math.min(left.maxY, Math.max(...others.map(({ maxY }) => maxY)))
  const heights = [bottom, top]
  const add = (y: number): void => {
    if (y > bottom && y < top) heights.push(y)
  }
  const all = [left, ...others]
  for (const { lowY, highY } of all.flatMap(({ edges }) => edges)) {
    add(lowY)
    add(highY)
  }
  for (const [at, one] of all.entries()) {
    for (const other of all.slice(at + 1)) {
      for (const ours of one.edges) {
        for (const theirs of other.edges) {
          if (theirs.lowY >= ours.highY) break // so do all that follow
          const y = crossingHeight(ours, theirs)
          if (y !== null) add(y)
        }
      }
    }
  }
  return heights.sort((a, b) => a - b)
}

/** One row of intervals for what lies in any of some rows of intervals. */
function joined(rows: readonly (readonly number[])[]): readonly number[] {
  const [only, ...more] = rows
  if (only !== undefined && more.length === 0) return only
  const pairs = rows
    .flatMap((row) => row.flatMap((from, at) => (at % 2 === 0 ? [[from, row[at + 1] ?? from] as const] : [])))
    .sort((a, b) => a[0] - b[0])
  const joint: number[] = []
  for (const [from, to] of pairs) {
    const last = joint.at(-1)
    if (last === undefined || from > last) joint.push(from, to)
    else if (to > last) joint[joint.length - 1] = to
  }
  return joint
}

/** Height at which two edges cross, or null when they do not or run alike. */
function crossingHeight(a: Edge, b: Edge): number | null {
  const low = Math.max(a.lowY, b.lowY)
  const high = Math.min(a.highY, b.highY)
  if (low >= high) return null
  const before = xAt(a, low) - xAt(b, low)
  const after = xAt(a, high) - xAt(b, high)
  if (before < 0 === after < 0) return null
  return low + ((high - low) * before) / (before - after)
}

function xAt({ lowX, lowY, highX, highY }: Edge, y: number): number {
  return lowX + ((y - lowY) / (highY - lowY)) * (highX - lowX)
}

/** Gives, for strips asked from low to high, where the edges stand at a height, from west to east. */
function sweep(edges: readonly Edge[]): (bottom: number, y: number) => number[] {
  let next = 0
  let open: Edge[] = []
  return (bottom, y) => {
    open = open.filter(({ highY }) => highY > bottom)
    for (let edge = edges[next]; edge !== undefined && edge.lowY <= bottom; edge = edges[next]) {
      if (edge.highY > bottom) open.push(edge)
      next += 1
    }
    return open.map((edge) => xAt(edge, y)).sort((a, b) => a - b)
  }
}

/** Length that two rows of intervals have in common; inside is between the first and the second place, and so on. */
function commonWidth(ours: readonly number[], theirs: readonly number[]): number {
  let width = 0
  let [i, j] = [0, 0]
  while (i + 1 < ours.length && j + 1 < theirs.length) {
    const [from, to] = [ours[i] ?? NaN, ours[i + 1] ?? NaN]
    const [otherFrom, otherTo] = [theirs[j] ?? NaN, theirs[j + 1] ?? NaN]
    width += Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom))
    if (to < otherTo) i += 2
    else j += 2
  }
  return width
}
