import type { Grens, Positie } from '../../../geodata/schema/gebied.ts'
import { ringenVan } from './omtrek.ts'
import { isBinnen, naarPixels, naarPositie, type Pixel } from './projectie.ts'

/** A wijk whose name must stand beside it, with the size of its words. */
export interface WijklabelInvoer {
  id: string
  grenzen: readonly Grens[]
  breedte: number
  hoogte: number
  /** Size of shorter words, that stand there instead when the whole ones cannot be seen whole. */
  kort?: { breedte: number; hoogte: number } | null
}

/** Where the words of a wijk start: their left upper corner. */
export interface Wijklabelplek {
  id: string
  linksboven: Positie
  /** There is room for the short words only. */
  isKort: boolean
  /** Something over the map hides a part of them. */
  isBedekt: boolean
}

/** A rectangle in pixels. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** What is seen of the map, and what lies over it there. */
export interface Venster extends Box {
  bedekt?: readonly Box[]
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

/** How many pixels of a box lie beyond the window, over all its sides, or would have to move to come out from under what covers it. */
function hiddenPixels(box: Box, window: Venster | null): number {
  if (window === null) return 0
  const over = [
    window.left - box.left,
    box.right - window.right,
    window.top - box.top,
    box.bottom - window.bottom,
  ]
  const under = (window.bedekt ?? []).map((other) =>
    Math.min(box.right - other.left, other.right - box.left, box.bottom - other.top, other.bottom - box.top),
  )
  return [...over, ...under].reduce((sum, pixels) => sum + Math.max(0, pixels), 0)
}

function boundsOf(rings: readonly (readonly Pixel[])[]): Box {
  const xs = rings.flat().map((point) => point.x)
  const ys = rings.flat().map((point) => point.y)
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

interface Plek {
  box: Box
  cost: number
  hidden: number
}

interface Ruimte {
  /** Bounds of the wijk beside which room is sought. */
  bounds: Box
  /** Outlines that words may not lie on. */
  rings: readonly (readonly Pixel[])[]
  /** Words that stand already. */
  taken: readonly Box[]
  venster: Venster | null
}

/** The nearest free place for words of this size; null when nothing is free. */
function zoekPlek(
  { breedte, hoogte }: { breedte: number; hoogte: number },
  { bounds, rings, taken, venster }: Ruimte,
): Plek | null {
  const middle = (bounds.top + bounds.bottom) / 2
  let best: Plek | null = null
  for (let top = bounds.top - hoogte - GAP; top <= bounds.bottom + GAP; top += STEP) {
    for (let left = bounds.left - breedte - GAP; left <= bounds.right + breedte; left += STEP) {
      const box = { left, top, right: left + breedte, bottom: top + hoogte }
      // Nearest to the east side at half height, where a reader looks first; lower is a little better than higher.
      const aside = Math.abs(left - bounds.right)
      const down = top + hoogte / 2 - middle
      const hidden = hiddenPixels(box, venster)
      const cost = aside + (down > 0 ? 0.7 * down : -down) + CUT_WEIGHT * hidden
      if (best !== null && cost >= best.cost) continue
      const roomy = {
        left: left - GAP,
        top: top - GAP / 2,
        right: box.right + GAP,
        bottom: box.bottom + GAP / 2,
      }
      if (taken.some((other) => overlaps(roomy, other)) || touches(roomy, rings)) continue
      best = { box, cost, hidden }
    }
  }
  return best
}

/**
 * Places the name of every wijk beside its area: at the nearest free place, rather east than west, never on a buurt of
 * the focus area, never on words of another wijk. Words that could not be seen whole make way for the short ones, where those
 * can be seen better. A wijk for which nothing is free gets no words on the map.
 *
 * @param zoom MapLibre zoom for which the sizes in pixels count
 * @param venster what of the map is seen, in pixels of `naarPixels` at this zoom: words that would be cut off at its edge, or lie
 * under what covers it, take another place where there is one, above, below or west of the wijk; null: the map has no edge
 */
export function plaatsWijklabels(
  wijken: readonly WijklabelInvoer[],
  zoom: number,
  venster: Venster | null = null,
): Wijklabelplek[] {
  const shapes = wijken.map((wijk) => ({
    wijk,
    outline: wijk.grenzen
      .flatMap(ringenVan)
      .map((ring) => ring.map((position) => naarPixels(position, zoom))),
  }))
  const rings = shapes.flatMap(({ outline }) => outline)
  const taken: Box[] = []
  const places: Wijklabelplek[] = []
  for (const { wijk, outline } of shapes) {
    const room = { bounds: boundsOf(outline), rings, taken, venster }
    const whole = zoekPlek(wijk, room)
    const isCut = whole === null || whole.hidden > 0
    const short = isCut && wijk.kort != null ? zoekPlek(wijk.kort, room) : null
    const isKort = short !== null && (whole === null || short.hidden < whole.hidden)
    const best = isKort ? short : whole
    if (best === null) continue
    const { box } = best
    taken.push(box)
    const isBedekt = venster?.bedekt?.some((other) => overlaps(box, other)) === true
    places.push({ id: wijk.id, linksboven: naarPositie({ x: box.left, y: box.top }, zoom), isKort, isBedekt })
  }
  return places
}
