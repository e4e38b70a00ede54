import type { VlakkeRing } from './ring-kruising.ts'

/** Where a point lies against a closed ring. */
export function plaatsInRing(ring: VlakkeRing, x: number, y: number): 'binnen' | 'buiten' | 'rand' {
  let inside = false
  for (let at = 0; at + 3 < ring.length; at += 2) {
    const ax = ring[at] ?? 0
    const ay = ring[at + 1] ?? 0
    const bx = ring[at + 2] ?? 0
    const by = ring[at + 3] ?? 0
    const turn = (bx - ax) * (y - ay) - (by - ay) * (x - ax)
    const isBeside =
      x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by)
    if (turn === 0 && isBeside) return 'rand'
    if (ay > y !== by > y && turn > 0 === by > ay) inside = !inside
  }
  return inside ? 'binnen' : 'buiten'
}
