import type { IndexedArea } from '../../geodata/geometry/area-index.ts'
import type { Positie } from '../../geodata/schema/gebied.ts'

/**
 * First area that holds a point or has it on its border, or -1: the plain way, edge by edge, in whole numbers of any
 * length. Slow and exact: what the index must say.
 */
export function firstAreaExactly(areas: readonly IndexedArea[], x: number, y: number): number {
  return areas.findIndex(({ grens }) => {
    const polygons = grens.type === 'Polygon' ? [grens.coordinates] : grens.coordinates
    return polygons.some((rings) => holds(rings, x, y))
  })
}

/** Binary digits behind the point that are kept: every test coordinate is a multiple of 2 to the power -100. */
const BINARY_DIGITS = 100

function exact(value: number): bigint {
  let whole = value
  let digits = BINARY_DIGITS
  for (; !Number.isInteger(whole); digits -= 1) whole *= 2
  if (digits < 0) throw new RangeError(`${value} has too many digits`)
  return BigInt(whole) << BigInt(digits)
}

function holds(rings: readonly (readonly Positie[])[], pointX: number, pointY: number): boolean {
  let inside = false
  for (const ring of rings) {
    for (const [index, end] of ring.entries()) {
      const begin = ring.at(index - 1) ?? end
      // exact on doubles, and most edges end here
      if (Math.max(begin[1], end[1]) < pointY || Math.min(begin[1], end[1]) > pointY) continue
      const [x, y] = [exact(pointX), exact(pointY)]
      const [ax, ay, bx, by] = [exact(begin[0]), exact(begin[1]), exact(end[0]), exact(end[1])]
      const turn = (bx - ax) * (y - ay) - (x - ax) * (by - ay)
      const between = (x - ax) * (x - bx) + (y - ay) * (y - by) <= 0n
      if (turn === 0n && between && (ax !== bx || ay !== by)) return true
      if (ay > y !== by > y && turn > 0n === by > ay) inside = !inside
    }
  }
  return inside
}
