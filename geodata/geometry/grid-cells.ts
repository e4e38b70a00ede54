import type { FlatEdges } from './flat-edges.ts'
import { partHolds, type EdgeRows } from './edge-rows.ts'
import { columnOf, type GridFrame } from './grid-frame.ts'
import { makeIntList } from './int-list.ts'

/** A cell that no area touches. */
export const NOWHERE = -1
/** End of the candidates of a cell. */
export const END = -1

/**
 * What is known of every cell beforehand. `cells` holds per cell: `NOWHERE`; the position of the area in which the whole
 * cell lies; or, below -1, that its candidates start at `-2 - value` in `candidates`. A candidate is twice the part, plus one
 * when the whole cell lies in that part; candidates stand in the order of the areas.
 */
export interface GridCells {
  cells: Int32Array
  candidates: Int32Array
}

/** Margin, in units of rounding of the greatest coordinate, around where an edge meets the edge of a row. */
const ROUNDING_MARGIN = 16

/**
 * Fills the grid. Per part and row the columns its edges may touch are marked, never one too few; between two marks the
 * part has no edge, so one test decides for all cells in between.
 */
export function fillCells(flat: FlatEdges, rows: EdgeRows, frame: GridFrame): GridCells {
  const { partArea, partBounds, edges } = flat
  const { size } = frame
  const cells = new Int32Array(size * size).fill(NOWHERE)
  const pairs = makeIntList() // candidate, and the place of the next one of the same cell
  const marks = new Int32Array(size)
  let mark = 0

  const addCandidate = (cell: number, candidate: number): void => {
    const found = cells[cell] as number // inside the grid
    if (found >= 0) return // an earlier part holds the whole cell
    const place = pairs.push(candidate)
    pairs.push(END)
    if (found === NOWHERE) {
      cells[cell] = -2 - place
      return
    }
    let last = -2 - found
    while (pairs.get(last + 1) !== END) last = pairs.get(last + 1)
    pairs.set(last + 1, place)
  }

  for (let part = 0; part < partArea.length; part += 1) {
    const first = columnOf(frame, partBounds[part * 4] ?? NaN)
    const last = columnOf(frame, partBounds[part * 4 + 2] ?? NaN)
    const height = (rows.partRow[part + 1] ?? 0) - (rows.partRow[part] ?? 0)
    for (let step = 0; step < height; step += 1) {
      const row = (rows.firstRow[part] ?? 0) + step
      mark += 1
      markRow(rows, edges, frame, (rows.partRow[part] ?? 0) + step, row, marks, mark)
      const centreY = frame.minY + (row + 0.5) / frame.perY
      let known = false
      let inside = false
      for (let column = first; column <= last; column += 1) {
        const cell = row * size + column
        if (marks[column] === mark) {
          addCandidate(cell, part * 2)
          known = false
          continue
        }
        if (!known) {
          inside = partHolds(rows, edges, part, row, frame.minX + (column + 0.5) / frame.perX, centreY)
          known = true
        }
        if (!inside) continue
        if (cells[cell] === NOWHERE) cells[cell] = part
        else addCandidate(cell, part * 2 + 1)
      }
    }
  }
  return pack(cells, pairs, partArea)
}

/** Marks the columns of one row that the edges of a part may touch. */
function markRow(
  { rowStart, rowEdges }: EdgeRows,
  edges: Float64Array,
  frame: GridFrame,
  slab: number,
  row: number,
  marks: Int32Array,
  mark: number,
): void {
  const bottom = frame.minY + row / frame.perY
  const top = frame.minY + (row + 1) / frame.perY
  const marginX = ROUNDING_MARGIN * Number.EPSILON * Math.max(Math.abs(frame.minX), Math.abs(frame.maxX))
  const marginY = ROUNDING_MARGIN * Number.EPSILON * Math.max(Math.abs(frame.minY), Math.abs(frame.maxY))
  const end = rowStart[slab + 1] as number // a slab of the part
  for (let place = rowStart[slab] as number; place < end; place += 1) {
    const at = rowEdges[place] as number // an edge of the part
    const lowX = edges[at] as number
    const lowY = edges[at + 1] as number
    const highX = edges[at + 2] as number
    const highY = edges[at + 3] as number
    let left = Math.min(lowX, highX)
    let right = Math.max(lowX, highX)
    const slope = (highX - lowX) / (highY - lowY)
    if (Number.isFinite(slope)) {
      const atBottom = lowY >= bottom ? lowX : lowX + (bottom - lowY) * slope
      const atTop = highY <= top ? highX : lowX + (top - lowY) * slope
      const margin = marginX + marginY * Math.abs(slope)
      left = Math.max(left, Math.min(atBottom, atTop) - margin)
      right = Math.min(right, Math.max(atBottom, atTop) + margin)
    }
    const last = columnOf(frame, right)
    for (let column = columnOf(frame, left); column <= last; column += 1) marks[column] = mark
  }
}

/** Puts the candidates of each cell side by side, and areas in the place of parts where the whole cell is in one. */
function pack(cells: Int32Array, pairs: ReturnType<typeof makeIntList>, partArea: Int32Array): GridCells {
  const packed = makeIntList()
  for (let cell = 0; cell < cells.length; cell += 1) {
    const found = cells[cell] as number // inside the grid
    if (found === NOWHERE) continue
    if (found >= 0) {
      cells[cell] = partArea[found] as number // a part
      continue
    }
    cells[cell] = -2 - packed.length()
    for (let place = -2 - found; place !== END; place = pairs.get(place + 1)) packed.push(pairs.get(place))
    packed.push(END)
  }
  return { cells, candidates: packed.toArray() }
}
