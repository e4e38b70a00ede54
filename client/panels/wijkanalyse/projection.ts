import type { Grens, Positie } from '../../../geodata/schema/gebied.ts'

/** Smallest rectangle round areas, in degrees. */
export interface Bounds {
  west: number
  south: number
  east: number
  north: number
}

/** Turns degrees into pixels of a drawing of this size. */
export interface Projection {
  width: number
  height: number
  /** Pixels in one metre. */
  pixelsPerMeter: number
  project: (at: Positie) => [number, number]
}

/** Metres in one degree of latitude (mean, WGS84). */
const METERS_PER_DEGREE = 111_320

/** All rings of a border, holes included. */
export function ringsOf(grens: Grens): readonly (readonly Positie[])[] {
  return grens.type === 'Polygon' ? grens.coordinates : grens.coordinates.flat()
}

/** Bounds of borders; null when there are none. */
export function boundsOf(grenzen: readonly Grens[]): Bounds | null {
  const points = grenzen.flatMap((grens) => ringsOf(grens).flat())
  if (points.length === 0) return null
  const lon = points.map(([x]) => x)
  const lat = points.map(([, y]) => y)
  return { west: Math.min(...lon), east: Math.max(...lon), south: Math.min(...lat), north: Math.max(...lat) }
}

/**
 * A drawing of a few kilometres: longitude and latitude as a flat grid, with longitude shortened by the cosine of the
 * middle latitude. Over one gemeente the error is far below a pixel; no library is needed for it.
 *
 * @param width width of the drawing in pixels; the height follows from the shape, within `heights`
 */
export function projectionFor(
  bounds: Bounds,
  width: number,
  heights: { least: number; most: number },
  padding: number,
): Projection {
  const shrink = Math.cos((((bounds.south + bounds.north) / 2) * Math.PI) / 180)
  const across = Math.max((bounds.east - bounds.west) * shrink, 1e-9)
  const upward = Math.max(bounds.north - bounds.south, 1e-9)
  const wanted = (upward / across) * (width - 2 * padding) + 2 * padding
  const height = Math.round(Math.min(Math.max(wanted, heights.least), heights.most))
  const perDegree = Math.min((width - 2 * padding) / across, (height - 2 * padding) / upward)
  const left = (width - across * perDegree) / 2
  const top = (height - upward * perDegree) / 2
  return {
    width,
    height,
    pixelsPerMeter: perDegree / METERS_PER_DEGREE,
    project: ([lon, lat]) => [
      left + (lon - bounds.west) * shrink * perDegree,
      top + (bounds.north - lat) * perDegree,
    ],
  }
}

/** A border as the `d` of an SVG path, to a tenth of a pixel. */
export function pathOf(grens: Grens, { project }: Projection): string {
  const write = (at: Positie) =>
    project(at)
      .map((value) => Math.round(value * 10) / 10)
      .join(' ')
  return ringsOf(grens)
    .map((ring) => `M${ring.map(write).join('L')}Z`)
    .join('')
}

/** Free room from left to right, in pixels of the drawing. */
export interface Extent {
  left: number
  right: number
}

/** The part of an area at one height that holds a place: from border to border; null outside the area. */
export function extentAt(grens: Grens, x: number, y: number, { project }: Projection): Extent | null {
  const crossings: number[] = []
  for (const ring of ringsOf(grens)) {
    const points = ring.map(project)
    for (const [index, [x1, y1]] of points.entries()) {
      const [x2, y2] = points[(index + 1) % points.length] ?? [x1, y1]
      if (y1 > y !== y2 > y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1))
    }
  }
  const toTheLeft = crossings.filter((value) => value <= x)
  const toTheRight = crossings.filter((value) => value > x)
  // Inside a border an odd number of crossings lies on each side.
  if (toTheLeft.length % 2 === 0) return null
  return { left: Math.max(...toTheLeft), right: Math.min(...toTheRight) }
}

/**
 * The widest room for a label of this height round a place: what is free at its top, its middle and its bottom.
 * Null when the label is too high for the area there.
 */
export function roomFor(
  grens: Grens,
  at: readonly [number, number],
  height: number,
  projection: Projection,
): Extent | null {
  const [x, y] = at
  const rows = [y - height / 2, y, y + height / 2].map((level) => extentAt(grens, x, level, projection))
  const found = rows.flatMap((row) => row ?? [])
  if (found.length < rows.length) return null
  return {
    left: Math.max(...found.map((row) => row.left)),
    right: Math.min(...found.map((row) => row.right)),
  }
}
