import { wgs84ToRd } from '../../geodata/coordinates/rd-new.ts'
import type { Grens } from '../../geodata/schema/gebied.ts'

/** How far apart two drawings of one border may lie, in metres: CBS gives its borders to the metre. */
export const BORDER_TOLERANCE_METERS = 1

/** An area with its border in degrees (WGS84). */
export interface GebiedMetRand {
  gebied: string
  grens: Grens
}

/** Which areas touch which, by code: in both directions, never itself, codes in ascending order. */
export type Buren = ReadonlyMap<string, readonly string[]>

interface Rand {
  gebied: string
  /** Edges in RD New metres: from x, y to x, y. */
  edges: [number, number, number, number][]
  box: Box
}

interface Box {
  minX: number
  minY: number
  maxX: number
  maxY: number
}

/**
 * Neighbours from borders: two areas are neighbours when their borders touch, be it in one point ("queen", as on a chess board).
 *
 * Source: `poly2nb(queen = TRUE)` of R's spdep, https://r-spatial.github.io/spdep/reference/poly2nb.html; here a corner that
 * lies on the edge of the other counts too, so that neighbours drawn with other vertices are found.
 *
 * @param areas every area once
 * @param toleranceMeters how far apart two drawings of one border may lie
 * @returns every area, also those without neighbours (an empty list)
 * @example four squares that meet in one point: each has three neighbours
 */
export function neighboursFromBorders(
  areas: readonly GebiedMetRand[],
  toleranceMeters = BORDER_TOLERANCE_METERS,
): Buren {
  const found = new Map<string, Set<string>>(areas.map(({ gebied }) => [gebied, new Set()]))
  const byLeft = areas.map(rand).toSorted((a, b) => a.box.minX - b.box.minX)
  for (const [index, one] of byLeft.entries()) {
    for (let at = index + 1; at < byLeft.length; at += 1) {
      const other = byLeft[at]
      if (other === undefined || other.box.minX > one.box.maxX + toleranceMeters) break
      if (!touches(one, other, toleranceMeters)) continue
      found.get(one.gebied)?.add(other.gebied)
      found.get(other.gebied)?.add(one.gebied)
    }
  }
  return new Map([...found].map(([gebied, codes]) => [gebied, [...codes].toSorted()]))
}

function rand({ gebied, grens }: GebiedMetRand): Rand {
  const rings = grens.type === 'Polygon' ? grens.coordinates : grens.coordinates.flat()
  const edges = rings.flatMap((ring) => {
    const points = ring.map((vertex) => wgs84ToRd(vertex))
    return points.slice(1).map(([x, y], index): [number, number, number, number] => {
      const [fromX, fromY] = points[index] ?? [x, y]
      return [fromX, fromY, x, y]
    })
  })
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity }
  for (const [x, y] of edges) {
    box.minX = Math.min(box.minX, x)
    box.minY = Math.min(box.minY, y)
    box.maxX = Math.max(box.maxX, x)
    box.maxY = Math.max(box.maxY, y)
  }
  return { gebied, edges, box }
}

function touches(one: Rand, other: Rand, tolerance: number): boolean {
  const common = {
    minX: Math.max(one.box.minX, other.box.minX) - tolerance,
    minY: Math.max(one.box.minY, other.box.minY) - tolerance,
    maxX: Math.min(one.box.maxX, other.box.maxX) + tolerance,
    maxY: Math.min(one.box.maxY, other.box.maxY) + tolerance,
  }
  if (common.minX > common.maxX || common.minY > common.maxY) return false
  const ours = one.edges.filter((edge) => reaches(edge, common))
  const theirs = other.edges.filter((edge) => reaches(edge, common))
  return isNear(ours, theirs, tolerance) || isNear(theirs, ours, tolerance)
}

function reaches([fromX, fromY, toX, toY]: Rand['edges'][number], box: Box): boolean {
  return (
    Math.min(fromX, toX) <= box.maxX &&
    Math.max(fromX, toX) >= box.minX &&
    Math.min(fromY, toY) <= box.maxY &&
    Math.max(fromY, toY) >= box.minY
  )
}

/** Whether an end of one of the first edges lies within the tolerance of one of the others. */
function isNear(first: Rand['edges'], second: Rand['edges'], tolerance: number): boolean {
  return first.some(([fromX, fromY, toX, toY]) =>
    second.some(
      (edge) =>
        squaredDistance(fromX, fromY, edge) <= tolerance ** 2 ||
        squaredDistance(toX, toY, edge) <= tolerance ** 2,
    ),
  )
}

function squaredDistance(x: number, y: number, [fromX, fromY, toX, toY]: Rand['edges'][number]): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY]
  const squaredLength = alongX ** 2 + alongY ** 2
  const part = squaredLength === 0 ? 0 : ((x - fromX) * alongX + (y - fromY) * alongY) / squaredLength
  const clamped = Math.min(1, Math.max(0, part))
  return (x - fromX - clamped * alongX) ** 2 + (y - fromY - clamped * alongY) ** 2
}
