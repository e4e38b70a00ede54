import type { Grens } from '../schema/gebied.ts'

/** Numbers per edge in `FlatEdges.edges`: x and y of the lower end, x and y of the upper end. */
export const EDGE_STRIDE = 4

/**
 * Borders as flat arrays, cut into parts: one part per polygon, so that a multipolygon counts as the union of its
 * polygons. The parts of one area follow each other, in the order of the areas.
 *
 * Every edge is kept from its lower to its upper end (of two ends at one height: from left to right), whichever way its
 * ring runs. Two areas that share an edge therefore do the very same arithmetic on it and cannot disagree about the side
 * on which a point lies.
 */
export interface FlatEdges {
  /** Position of the area each part belongs to. */
  partArea: Int32Array
  /** First edge of each part, and after the last part the number of edges. */
  partStart: Int32Array
  /** `EDGE_STRIDE` numbers per edge. */
  edges: Float64Array
  /** Least x, least y, greatest x and greatest y per part; Infinity and -Infinity for a part without edges. */
  partBounds: Float64Array
}

type Ring = readonly (readonly [number, number])[]

function polygonsOf(border: Grens): readonly (readonly Ring[])[] {
  return border.type === 'Polygon' ? [border.coordinates] : border.coordinates
}

/**
 * Copies borders into flat arrays. A ring that is not closed is closed; edges without length (a vertex given twice) are
 * left out, for their neighbours say the same.
 *
 * @throws RangeError when a coordinate is not a finite number
 */
export function flattenBorders(borders: readonly Grens[]): FlatEdges {
  const parts = borders.flatMap((border, area) => polygonsOf(border).map((rings) => ({ area, rings })))
  const room = parts.reduce(
    (sum, { rings }) => sum + rings.reduce((inner, ring) => inner + ring.length, 0),
    0,
  )
  const edges = new Float64Array(room * EDGE_STRIDE)
  const partArea = new Int32Array(parts.length)
  const partStart = new Int32Array(parts.length + 1)
  const partBounds = new Float64Array(parts.length * 4)
  let count = 0
  for (const [index, { area, rings }] of parts.entries()) {
    partArea[index] = area
    partStart[index] = count
    for (const ring of rings) count = addRing(ring, edges, count)
    setBounds(edges, partStart[index] ?? 0, count, partBounds.subarray(index * 4, index * 4 + 4))
  }
  partStart[parts.length] = count
  return { partArea, partStart, edges: edges.subarray(0, count * EDGE_STRIDE), partBounds }
}

/** Writes the edges of one ring behind the first `count` edges; gives the number of edges then. Makes no objects. */
function addRing(ring: Ring, edges: Float64Array, count: number): number {
  let at = count * EDGE_STRIDE
  let [fromX, fromY] = ring.at(-1) ?? [NaN, NaN]
  for (const vertex of ring) {
    const x = vertex[0]
    const y = vertex[1]
    if (!Number.isFinite(x) || !Number.isFinite(y)) {
      throw new RangeError(`a border has a coordinate that is not a number: ${x}, ${y}`)
    }
    if (x !== fromX || y !== fromY) {
      const rises = fromY < y || (fromY === y && fromX < x)
      edges[at] = rises ? fromX : x
      edges[at + 1] = rises ? fromY : y
      edges[at + 2] = rises ? x : fromX
      edges[at + 3] = rises ? y : fromY
      at += EDGE_STRIDE
    }
    fromX = x
    fromY = y
  }
  return at / EDGE_STRIDE
}

function setBounds(edges: Float64Array, start: number, end: number, bounds: Float64Array): void {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = start * EDGE_STRIDE; at < end * EDGE_STRIDE; at += EDGE_STRIDE) {
    const lowX = edges[at] ?? NaN
    const highX = edges[at + 2] ?? NaN
    minX = Math.min(minX, lowX, highX)
    maxX = Math.max(maxX, lowX, highX)
    minY = Math.min(minY, edges[at + 1] ?? NaN)
    maxY = Math.max(maxY, edges[at + 3] ?? NaN)
  }
  bounds.set([minX, minY, maxX, maxY])
}
