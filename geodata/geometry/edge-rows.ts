import { orient2d } from 'robust-predicates'
import { EDGE_STRIDE, type FlatEdges } from './flat-edges.ts'
import { rowOf, type GridFrame } from './grid-frame.ts'

/**
 * The edges of every part by row of the grid (y-slabs), so that a ray from a point meets only edges at its own height:
 * a handful instead of a whole border.
 */
export interface EdgeRows {
  /** First row of each part. */
  firstRow: Int32Array
  /** Place in `rowStart` of each part's first row, and after the last part the number of rows of all parts. */
  partRow: Int32Array
  /** First place in `rowEdges` of each row of each part, and after the last the number of places. */
  rowStart: Int32Array
  /** Places in `FlatEdges.edges` (already times `EDGE_STRIDE`). */
  rowEdges: Int32Array
}

/** Sorts the edges of every part into the rows they touch, by counting: two passes, no comparison. */
export function sortIntoRows({ partStart, partBounds, edges }: FlatEdges, frame: GridFrame): EdgeRows {
  const parts = partStart.length - 1
  const firstRow = new Int32Array(parts)
  const partRow = new Int32Array(parts + 1)
  for (let part = 0; part < parts; part += 1) {
    const isEmpty = partStart[part] === partStart[part + 1]
    const low = isEmpty ? 0 : rowOf(frame, partBounds[part * 4 + 1] ?? NaN)
    const rows = isEmpty ? 0 : rowOf(frame, partBounds[part * 4 + 3] ?? NaN) - low + 1
    firstRow[part] = low
    partRow[part + 1] = (partRow[part] ?? 0) + rows
  }
  const rowStart = new Int32Array((partRow[parts] ?? 0) + 1)
  const visit = (put: (row: number, edge: number) => void): void => {
    for (let part = 0; part < parts; part += 1) {
      const offset = (partRow[part] ?? 0) - (firstRow[part] ?? 0)
      const end = (partStart[part + 1] ?? 0) * EDGE_STRIDE
      for (let at = (partStart[part] ?? 0) * EDGE_STRIDE; at < end; at += EDGE_STRIDE) {
        const last = rowOf(frame, edges[at + 3] ?? NaN)
        for (let row = rowOf(frame, edges[at + 1] ?? NaN); row <= last; row += 1) put(offset + row, at)
      }
    }
  }
  visit((row) => {
    rowStart[row + 1] = (rowStart[row + 1] ?? 0) + 1
  })
  for (let row = 1; row < rowStart.length; row += 1) {
    rowStart[row] = (rowStart[row] ?? 0) + (rowStart[row - 1] ?? 0)
  }
  const next = rowStart.slice()
  const rowEdges = new Int32Array(rowStart.at(-1) ?? 0)
  visit((row, edge) => {
    const place = next[row] ?? 0
    rowEdges[place] = edge
    next[row] = place + 1
  })
  return { firstRow, partRow, rowStart, rowEdges }
}

/**
 * Bound on the rounding error of the orientation determinant, as a share of the sum of its terms. Source: Shewchuk,
 * "Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric Predicates" (1997), bound A of ORIENT2D.
 */
const ORIENTATION_ERROR = (3 + 8 * Number.EPSILON) * (Number.EPSILON / 2)

/**
 * Whether a point lies in a part or on its border; the point is in row `row`, a row of the part.
 *
 * A ray to the right crosses the border an odd number of times from inside (even-odd rule, so that holes are outside).
 * An edge counts from its lower end up to but not including its upper end: a ray through a vertex counts it once. The side
 * of an edge is decided exactly: in floating point where that is certain, else by Shewchuk's exact arithmetic.
 */
export function partHolds(
  { firstRow, partRow, rowStart, rowEdges }: EdgeRows,
  edges: Float64Array,
  part: number,
  row: number,
  x: number,
  y: number,
): boolean {
  // `as number`: every index comes from the arrays themselves; a default here costs a tenth of the time
  const slab = (partRow[part] as number) - (firstRow[part] as number) + row
  const end = rowStart[slab + 1] as number
  let inside = false
  for (let place = rowStart[slab] as number; place < end; place += 1) {
    const at = rowEdges[place] as number
    const lowY = edges[at + 1] as number
    const highY = edges[at + 3] as number
    if (y < lowY || y > highY) continue
    const lowX = edges[at] as number
    const highX = edges[at + 2] as number
    if (x > lowX && x > highX) continue
    if (x < lowX && x < highX) {
      if (y < highY) inside = !inside
      continue
    }
    if (lowY === highY) return true // a level edge, with x between its ends
    const left = (y - lowY) * (highX - lowX)
    const right = (x - lowX) * (highY - lowY)
    let side = left - right
    if (Math.abs(side) <= ORIENTATION_ERROR * (Math.abs(left) + Math.abs(right))) {
      side = orient2d(x, y, highX, highY, lowX, lowY)
      if (side === 0) return true // on the edge
    }
    if (side > 0 && y < highY) inside = !inside
  }
  return inside
}
