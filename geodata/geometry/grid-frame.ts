import type { FlatEdges } from './flat-edges.ts'

/**
 * A uniform grid over the box around all parts: `size` columns by `size` rows, whatever the unit of the coordinates.
 * Rounding cannot hurt: `column` and `row` never go down when x or y goes up, so whatever lies between two positions also
 * lies between their cells.
 */
export interface GridFrame {
  size: number
  minX: number
  minY: number
  maxX: number
  maxY: number
  /** Columns per unit of x, and rows per unit of y; zero when the box has no width or height. */
  perX: number
  perY: number
}

/** Largest grid: 2,048 cells a side make 16 MB. A finer one costs more to fill than it saves in looking up. */
const LARGEST_SIZE = 2048
const SMALLEST_SIZE = 16
/**
 * Cells a side per square root of the number of edges, rounded up to a power of two. Measured with a million points, filling
 * included: 3,340 wijken (109,036 edges) are fastest with 256 cells a side, 14,500 areas (2.4 million) with 1,024.
 */
const CELLS_PER_ROOT_EDGE = 0.6
/**
 * Bound on the cells that are walked while filling (the boxes of all parts together), and on the places of edges in rows.
 * Ordinary partitions stay far below it; many long edges or many areas that lie over one another get a coarser grid.
 */
const MOST_STEPS = 64_000_000

/** Chooses the grid for these edges: finer for more edges, coarser when filling it would take too much. */
export function gridFrame(flat: FlatEdges): GridFrame {
  const { partBounds, partStart } = flat
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at < partBounds.length; at += 4) {
    minX = Math.min(minX, partBounds[at] ?? NaN)
    minY = Math.min(minY, partBounds[at + 1] ?? NaN)
    maxX = Math.max(maxX, partBounds[at + 2] ?? NaN)
    maxY = Math.max(maxY, partBounds[at + 3] ?? NaN)
  }
  const edgeCount = partStart.at(-1) ?? 0
  let size = SMALLEST_SIZE
  while (size < LARGEST_SIZE && size < CELLS_PER_ROOT_EDGE * Math.sqrt(edgeCount)) size *= 2
  const frameOf = (cells: number): GridFrame => {
    const per = (length: number): number => (Number.isFinite(cells / length) ? cells / length : 0)
    return { size: cells, minX, minY, maxX, maxY, perX: per(maxX - minX), perY: per(maxY - minY) }
  }
  while (size > SMALLEST_SIZE && stepsOf(flat, frameOf(size)) > MOST_STEPS) size /= 2
  return frameOf(size)
}

/** Column of an x inside the box. */
export function columnOf(frame: GridFrame, x: number): number {
  const column = Math.floor((x - frame.minX) * frame.perX)
  return column < frame.size ? column : frame.size - 1
}

/** Row of a y inside the box. */
export function rowOf(frame: GridFrame, y: number): number {
  const row = Math.floor((y - frame.minY) * frame.perY)
  return row < frame.size ? row : frame.size - 1
}

/** Cells in the boxes of all parts plus, at most, the places of their edges in rows. */
function stepsOf({ partBounds, partStart, edges }: FlatEdges, frame: GridFrame): number {
  let steps = 0
  for (let part = 0; part + 1 < partStart.length; part += 1) {
    const [minX, minY, maxX, maxY] = partBounds.subarray(part * 4, part * 4 + 4)
    const width = ((maxX ?? 0) - (minX ?? 0)) * frame.perX + 1
    const height = ((maxY ?? 0) - (minY ?? 0)) * frame.perY + 1
    if (width > 0) steps += width * height
  }
  for (let at = 0; at < edges.length; at += 4) {
    steps += ((edges[at + 3] ?? 0) - (edges[at + 1] ?? 0)) * frame.perY + 1
  }
  return steps
}
