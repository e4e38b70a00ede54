/**
 * A fixed grid of hexagons in RD New metres, with flat sides left and right ("pointy top"), centred on the origin of RD New. It never
 * moves with the view: the same report lies in the same hexagon today and next year, at every zoom.
 *
 * Axial coordinates and rounding after Red Blob Games, "Hexagonal Grids" (https://www.redblobgames.com/grids/hexagons/), which is exact:
 * the nearest centre is the hexagon a point lies in.
 */

/** Distance between two opposite flat sides in metres: about 5.4 hectares, some three or four streets. */
export const ZESHOEK_BREEDTE_METERS = 250

const SQRT3 = Math.sqrt(3)

/** A hexagon of the grid by its axial coordinates, both whole numbers. */
export interface Zeshoek {
  q: number
  r: number
}

/** Distance from centre to corner, which is also the length of a side. */
const sideOf = (breedte: number): number => breedte / SQRT3

/**
 * The one hexagon in which a point lies; a point on a border belongs to one of the two, always the same.
 *
 * @param x metres east in RD New
 * @param y metres north in RD New
 * @param breedte distance between flat sides in metres
 */
export function zeshoekVan(x: number, y: number, breedte: number = ZESHOEK_BREEDTE_METERS): Zeshoek {
  const side = sideOf(breedte)
  const q = ((SQRT3 / 3) * x - y / 3) / side
  const r = ((2 / 3) * y) / side
  let [roundQ, roundR] = [Math.round(q), Math.round(r)]
  const roundS = Math.round(-q - r)
  const [offQ, offR, offS] = [Math.abs(roundQ - q), Math.abs(roundR - r), Math.abs(roundS + q + r)]
  // The three must add up to nothing: the one that was rounded farthest gives way.
  if (offQ > offR && offQ > offS) roundQ = -roundR - roundS
  else if (offR > offS) roundR = -roundQ - roundS
  // Plus nothing: a negative zero would be another key.
  return { q: roundQ + 0, r: roundR + 0 }
}

/** Centre of a hexagon in RD New metres. */
export function middenVan({ q, r }: Zeshoek, breedte: number = ZESHOEK_BREEDTE_METERS): [number, number] {
  const side = sideOf(breedte)
  return [side * SQRT3 * (q + r / 2), side * 1.5 * r]
}

/** The six corners in RD New metres, from the top against the clock; the ring is not closed. */
export function hoekenVan(cel: Zeshoek, breedte: number = ZESHOEK_BREEDTE_METERS): [number, number][] {
  const [x, y] = middenVan(cel, breedte)
  const [half, side] = [breedte / 2, sideOf(breedte)]
  return [
    [x, y + side],
    [x - half, y + side / 2],
    [x - half, y - side / 2],
    [x, y - side],
    [x + half, y - side / 2],
    [x + half, y + side / 2],
  ]
}

/** A hexagon with the numbers of the points that lie in it. */
export interface GevuldeZeshoek extends Zeshoek {
  punten: number[]
}

/**
 * Puts points into their hexagons. Every point is in exactly one; only hexagons with a point come back, most points first, then
 * from north to south and from west to east.
 *
 * @param punten RD New metres
 */
export function vulZeshoeken(
  punten: readonly (readonly [number, number])[],
  breedte: number = ZESHOEK_BREEDTE_METERS,
): GevuldeZeshoek[] {
  const cells = new Map<string, GevuldeZeshoek>()
  for (const [index, [x, y]] of punten.entries()) {
    const { q, r } = zeshoekVan(x, y, breedte)
    const key = `${q} ${r}`
    const cell = cells.get(key)
    if (cell === undefined) cells.set(key, { q, r, punten: [index] })
    else cell.punten.push(index)
  }
  return [...cells.values()].sort((a, b) => b.punten.length - a.punten.length || b.r - a.r || a.q - b.q)
}

/** Most classes of a count: more shades cannot be told apart. */
const MOST_CLASSES = 5

/**
 * Lowest count of each class: round numbers of the series 1, 2, 5, 10, 20 ... up to the largest count, at most five classes. The first
 * class begins at 1. Example: with a largest count of 37 the classes are 1, 2-4, 5-9, 10-19, and 20 or more.
 *
 * @param most largest count; below 1 there are no classes
 */
export function telklassen(most: number): number[] {
  const breaks: number[] = []
  for (let power = 1; power <= most; power *= 10) {
    for (const step of [1, 2, 5]) if (step * power <= most) breaks.push(step * power)
  }
  const last = breaks.slice(-MOST_CLASSES)
  return last.length === 0 ? [] : [1, ...last.slice(1)]
}

/** Number of the class of a count, from 0. */
export function klasseVanTelling(breaks: readonly number[], count: number): number {
  return Math.max(
    0,
    breaks.findLastIndex((least) => count >= least),
  )
}
