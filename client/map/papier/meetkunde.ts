import type { Punt } from './venster.ts'

/** A box on paper in mm. */
export interface Doos {
  links: number
  boven: number
  rechts: number
  onder: number
}

/** A ring of corners; the last is joined to the first. */
export type Ring = readonly Punt[]

export function doos(links: number, boven: number, breedte: number, hoogte: number): Doos {
  return { links, boven, rechts: links + breedte, onder: boven + hoogte }
}

export function ruimer(box: Doos, by: number): Doos {
  return { links: box.links - by, boven: box.boven - by, rechts: box.rechts + by, onder: box.onder + by }
}

export function overlapt(a: Doos, b: Doos): boolean {
  return a.links < b.rechts && b.links < a.rechts && a.boven < b.onder && b.boven < a.onder
}

/** Whether `a` lies whole within `b`. */
export function ligtIn(a: Doos, b: Doos): boolean {
  return a.links >= b.links && a.rechts <= b.rechts && a.boven >= b.boven && a.onder <= b.onder
}

/** Whether a point lies inside rings (odd-even rule, so holes count as outside). */
export function isIn([x, y]: Punt, rings: readonly Ring[]): boolean {
  let inside = false
  for (const ring of rings) {
    let before = ring.at(-1)
    for (const corner of ring) {
      if (before !== undefined && corner[1] > y !== before[1] > y) {
        const at = ((before[0] - corner[0]) * (y - corner[1])) / (before[1] - corner[1]) + corner[0]
        if (x < at) inside = !inside
      }
      before = corner
    }
  }
  return inside
}

/** Which part of the line from a to b lies in the box, as shares of its length; null: none (Liang and Barsky 1984). */
export function deelInDoos(a: Punt, b: Punt, box: Doos): readonly [van: number, tot: number] | null {
  let [from, to] = [0, 1]
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  for (const [p, q] of [
    [-dx, a[0] - box.links],
    [dx, box.rechts - a[0]],
    [-dy, a[1] - box.boven],
    [dy, box.onder - a[1]],
  ] as const) {
    if (p === 0) {
      if (q < 0) return null
      continue
    }
    const at = q / p
    if (p < 0) from = Math.max(from, at)
    else to = Math.min(to, at)
    if (from > to) return null
  }
  return [from, to]
}

/** Whether the line from a to b touches the box. */
export function lijnRaakt(a: Punt, b: Punt, box: Doos): boolean {
  return deelInDoos(a, b, box) !== null
}

/** Whether two lines cross. */
export function kruisen(a: Punt, b: Punt, c: Punt, d: Punt): boolean {
  const side = (p: Punt, q: Punt, r: Punt) => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])
  return side(a, b, c) > 0 !== side(a, b, d) > 0 && side(c, d, a) > 0 !== side(c, d, b) > 0
}

function edgeTouches(ring: Ring, box: Doos): boolean {
  let before = ring.at(-1)
  for (const corner of ring) {
    if (before !== undefined && lijnRaakt(before, corner, box)) return true
    before = corner
  }
  return false
}

/** Whether a box lies whole inside an area: no border runs through it, and its middle is inside. */
export function boxInVlak(box: Doos, rings: readonly Ring[]): boolean {
  if (rings.some((ring) => edgeTouches(ring, box))) return false
  return isIn([(box.links + box.rechts) / 2, (box.boven + box.onder) / 2], rings)
}

/** Whether a box touches an area at all. */
export function boxRaaktVlak(box: Doos, rings: readonly Ring[]): boolean {
  return rings.some((ring) => edgeTouches(ring, box)) || isIn([box.links, box.boven], rings)
}

/** Area of a ring in the square of its unit; positive or negative by its turning. */
export function oppervlak(ring: Ring): number {
  let sum = 0
  let before = ring.at(-1)
  for (const corner of ring) {
    if (before !== undefined) sum += before[0] * corner[1] - corner[0] * before[1]
    before = corner
  }
  return sum / 2
}

/** Centre of gravity of the largest ring, when it lies inside the area. */
export function zwaartepunt(rings: readonly Ring[]): Punt | null {
  const largest = [...rings].sort((a, b) => Math.abs(oppervlak(b)) - Math.abs(oppervlak(a)))[0]
  const start = largest?.[0]
  if (largest === undefined || start === undefined) return null
  let [size, x, y] = [0, 0, 0]
  let before = largest.at(-1) ?? start
  for (const corner of largest) {
    // Counted from the first corner: coordinates of RD New are too large to multiply without loss.
    const [ax, ay, bx, by] = [
      before[0] - start[0],
      before[1] - start[1],
      corner[0] - start[0],
      corner[1] - start[1],
    ]
    const cross = ax * by - bx * ay
    size += cross / 2
    x += ((ax + bx) * cross) / 6
    y += ((ay + by) * cross) / 6
    before = corner
  }
  if (size === 0) return null
  const found: Punt = [start[0] + x / size, start[1] + y / size]
  return isIn(found, rings) ? found : null
}
