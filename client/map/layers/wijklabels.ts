import type { Grens, Positie } from '../../../geodata/schema/gebied.ts'
import { ringenVan } from './omtrek.ts'
import { isBinnen, naarPixels, naarPositie, type Pixel } from './projectie.ts'

/** A wijk whose name must stand beside it, with the size of its words. */
export interface WijklabelInvoer {
  id: string
  grenzen: readonly Grens[]
  breedte: number
  hoogte: number
}

/** Where the words of a wijk start: their left upper corner. */
export interface Wijklabelplek {
  id: string
  linksboven: Positie
}

/** A rectangle in pixels. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Room between the wijk and its words, and between words of two wijken, in CSS pixels. */
const GAP = 12
/** How finely places are tried, in CSS pixels. */
const STEP = 12
/** A pixel that is cut off counts as this many pixels farther away: words come whole before they come near. */
const CUT_WEIGHT = 50

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Whether a box touches an area: one of its points inside, or a vertex of the area inside the box. */
function touches(box: Box, rings: readonly (readonly Pixel[])[]): boolean {
  for (let x = 0; x <= 6; x += 1) {
    for (let y = 0; y <= 4; y += 1) {
      const point = {
        x: box.left + ((box.right - box.left) * x) / 6,
        y: box.top + ((box.bottom - box.top) * y) / 4,
      }
      if (isBinnen(point, rings)) return true
    }
  }
  return rings.some((ring) =>
    ring.some(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom),
  )
}

/** How many pixels of a box lie beyond the window, over all its sides. */
function outside(box: Box, window: Box | null): number {
  if (window === null) return 0
  const over = [
    window.left - box.left,
    box.right - window.right,
    window.top - box.top,
    box.bottom - window.bottom,
  ]
  return over.reduce((sum, pixels) => sum + Math.max(0, pixels), 0)
}

function boundsOf(rings: readonly (readonly Pixel[])[]): Box {
  const xs = rings.flat().map((point) => point.x)
  const ys = rings.flat().map((point) => point.y)
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

/**
 * Places the name of every wijk beside its area: at the nearest free place, rather east than west, never on a buurt of
 * the focus area, never on words of another wijk. A wijk for which nothing is free gets no words on the map.
 *
 * @param zoom MapLibre zoom for which the sizes in pixels count
 * @param venster what of the map is seen, in pixels of `naarPixels` at this zoom: words that would be cut off at its edge take
 * another place where there is one, above, below or west of the wijk; null: the map has no edge
 */
export function plaatsWijklabels(
  wijken: readonly WijklabelInvoer[],
  zoom: number,
  venster: Box | null = null,
): Wijklabelplek[] {
  const shapes = wijken.map((wijk) => ({
    wijk,
    rings: wijk.grenzen.flatMap(ringenVan).map((ring) => ring.map((position) => naarPixels(position, zoom))),
  }))
  const all = shapes.flatMap((shape) => shape.rings)
  const taken: Box[] = []
  const places: Wijklabelplek[] = []
  for (const { wijk, rings } of shapes) {
    const bounds = boundsOf(rings)
    const middle = (bounds.top + bounds.bottom) / 2
    let best: { box: Box; cost: number } | null = null
    for (let top = bounds.top - wijk.hoogte - GAP; top <= bounds.bottom + GAP; top += STEP) {
      for (let left = bounds.left - wijk.breedte - GAP; left <= bounds.right + wijk.breedte; left += STEP) {
        const box = { left, top, right: left + wijk.breedte, bottom: top + wijk.hoogte }
        // Nearest to the east side at half height, where a reader looks first; lower is a little better than higher.
        const aside = Math.abs(left - bounds.right)
        const down = top + wijk.hoogte / 2 - middle
        const cost = aside + (down > 0 ? 0.7 * down : -down) + CUT_WEIGHT * outside(box, venster)
        if (best !== null && cost >= best.cost) continue
        const roomy = {
          left: left - GAP,
          top: top - GAP / 2,
          right: box.right + GAP,
          bottom: box.bottom + GAP / 2,
        }
        if (taken.some((other) => overlaps(roomy, other)) || touches(roomy, all)) continue
        best = { box, cost }
      }
    }
    if (best === null) continue
    taken.push(best.box)
    places.push({ id: wijk.id, linksboven: naarPositie({ x: best.box.left, y: best.box.top }, zoom) })
  }
  return places
}
