/** A ring as a flat list of its positions: x, y, x, y ..., first and last position equal. */
export type VlakkeRing = Float64Array

/** What the search found: nothing, a place where lines cross, or that the shape is too tangled to search. */
export type Kruising =
  { soort: 'geen' } | { soort: 'kruist'; x: number; y: number } | { soort: 'te-ingewikkeld' }

/** Cells along one side of the grid at most. */
const mostCells = 1024
/** Work that is done before a shape is called too tangled: a border of 500,000 vertices needs some millions. */
const mostSteps = 60_000_000

/**
 * Whether lines of one or more rings cross each other or lie on each other back and forth. Rings may touch in a point.
 *
 * Segments are sorted into the cells of a grid they pass through, and only compared within a cell: about linear for borders
 * of short lines, and bounded for everything else.
 */
export function vindKruising(rings: readonly VlakkeRing[]): Kruising {
  const segments = collectSegments(rings)
  const grid = sortIntoGrid(segments)
  if (grid === null) return { soort: 'te-ingewikkeld' }
  const { starts, members } = grid
  let steps = 0
  for (let cell = 0; cell + 1 < starts.length; cell += 1) {
    const from = starts[cell] ?? 0
    const to = starts[cell + 1] ?? 0
    steps += ((to - from) * (to - from)) / 2
    if (steps > mostSteps) return { soort: 'te-ingewikkeld' }
    for (let one = from; one < to; one += 1) {
      for (let two = one + 1; two < to; two += 1) {
        const first = 4 * (members[one] ?? 0)
        if (cross(segments, first, 4 * (members[two] ?? 0))) {
          return { soort: 'kruist', x: segments[first] ?? 0, y: segments[first + 1] ?? 0 }
        }
      }
    }
  }
  return { soort: 'geen' }
}

/** Segments as x1, y1, x2, y2; segments without length are left out. */
function collectSegments(rings: readonly VlakkeRing[]): Float64Array {
  const most = rings.reduce((sum, ring) => sum + ring.length / 2, 0)
  const segments = new Float64Array(most * 4)
  let count = 0
  for (const ring of rings) {
    for (let at = 0; at + 3 < ring.length; at += 2) {
      if (ring[at] === ring[at + 2] && ring[at + 1] === ring[at + 3]) continue
      segments.set(ring.subarray(at, at + 4), count)
      count += 4
    }
  }
  return segments.subarray(0, count)
}

/** For every cell the segments that pass through it; null when that is too much. */
function sortIntoGrid(segments: Float64Array): { starts: Uint32Array; members: Uint32Array } | null {
  const count = segments.length / 4
  const across = Math.max(1, Math.min(mostCells, Math.ceil(Math.sqrt(count))))
  let minX = Infinity
  let minY = Infinity
  let maxX = -Infinity
  let maxY = -Infinity
  for (let at = 0; at < segments.length; at += 2) {
    minX = Math.min(minX, segments[at] ?? 0)
    maxX = Math.max(maxX, segments[at] ?? 0)
    minY = Math.min(minY, segments[at + 1] ?? 0)
    maxY = Math.max(maxY, segments[at + 1] ?? 0)
  }
  const scaleX = maxX > minX ? across / (maxX - minX) : 0
  const scaleY = maxY > minY ? across / (maxY - minY) : 0
  const cellOf = (value: number): number => Math.max(0, Math.min(across - 1, Math.floor(value)))

  const visit = (at: number, see: (cell: number) => void): void => {
    let x1 = ((segments[at] ?? 0) - minX) * scaleX
    let y1 = ((segments[at + 1] ?? 0) - minY) * scaleY
    let x2 = ((segments[at + 2] ?? 0) - minX) * scaleX
    let y2 = ((segments[at + 3] ?? 0) - minY) * scaleY
    if (x1 > x2) [x1, y1, x2, y2] = [x2, y2, x1, y1]
    const slope = x2 > x1 ? (y2 - y1) / (x2 - x1) : 0
    const last = cellOf(x2)
    for (let column = cellOf(x1); column <= last; column += 1) {
      // The part of the segment within this column, a hair wider against rounding.
      const isUpright = x2 - x1 < 1e-9
      const left = isUpright ? y1 : y1 + slope * (Math.max(column, x1) - x1)
      const right = isUpright ? y2 : y1 + slope * (Math.min(column + 1, x2) - x1)
      const top = cellOf(Math.max(left, right) + 1e-6)
      for (let line = cellOf(Math.min(left, right) - 1e-6); line <= top; line += 1)
        see(column * across + line)
    }
  }

  const starts = new Uint32Array(across * across + 1)
  let total = 0
  for (let at = 0; at < segments.length; at += 4) {
    visit(at, (cell) => {
      starts[cell + 1] = (starts[cell + 1] ?? 0) + 1
      total += 1
    })
    if (total > mostSteps) return null
  }
  for (let cell = 0; cell < across * across; cell += 1)
    starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0)
  const members = new Uint32Array(total)
  const next = starts.slice()
  for (let at = 0; at < segments.length; at += 4) {
    visit(at, (cell) => {
      const place = next[cell] ?? 0
      members[place] = at / 4
      next[cell] = place + 1
    })
  }
  return { starts, members }
}

/** Whether two segments cross inside both, or lie on each other over a length. */
function cross(s: Float64Array, a: number, b: number): boolean {
  const ax = s[a] ?? 0
  const ay = s[a + 1] ?? 0
  const bx = s[a + 2] ?? 0
  const by = s[a + 3] ?? 0
  const cx = s[b] ?? 0
  const cy = s[b + 1] ?? 0
  const dx = s[b + 2] ?? 0
  const dy = s[b + 3] ?? 0
  const c = side(ax, ay, bx, by, cx, cy)
  const d = side(ax, ay, bx, by, dx, dy)
  if (c === 0 && d === 0) return overlap(ax, ay, bx, by, cx, cy, dx, dy)
  if (c * d >= 0) return false
  return side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0
}

/** Of segments on one line: whether they share more than a point. */
function overlap(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const alongX = Math.abs(bx - ax) >= Math.abs(by - ay)
  const [p, q, r, t] = alongX ? [ax, bx, cx, dx] : [ay, by, cy, dy]
  return Math.min(Math.max(p, q), Math.max(r, t)) > Math.max(Math.min(p, q), Math.min(r, t))
}

/**
 * On which side of the line from a to b a point lies: 1, -1, or 0 when rounding cannot tell. Error bound of
 * Shewchuk, Adaptive Precision Floating-Point Arithmetic (1997), the first of orient2d.
 */
function side(ax: number, ay: number, bx: number, by: number, px: number, py: number): -1 | 0 | 1 {
  const left = (bx - ax) * (py - ay)
  const right = (by - ay) * (px - ax)
  const turn = left - right
  const bound = 3.4e-16 * (Math.abs(left) + Math.abs(right))
  return turn > bound ? 1 : turn < -bound ? -1 : 0
}
