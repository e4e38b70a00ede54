import { rdToWgs84, wgs84ToRd } from '../../coordinates/rd-new.ts'
import type { Grens, Positie } from '../../schema/gebied.ts'

/** A point in the turned frame of one buurt, in metres. */
export type FramePoint = readonly [number, number]

/** A buurt seen along its longest side, so that streets run parallel to its edge. All lengths in metres. */
export interface Frame {
  min: FramePoint
  max: FramePoint
  /** Whether a point lies inside the buurt, at least `marginMeters` from its border. */
  inside: (point: FramePoint, marginMeters: number) => boolean
  /** Longitude and latitude of a point, rounded to 6 decimals (about 0.1 metre). */
  toWgs84: (point: FramePoint) => Positie
  /** A WGS84 position in this frame. */
  fromWgs84: (position: Positie) => FramePoint
}

type Edge = readonly [FramePoint, FramePoint]

const MICRODEGREES = 1_000_000

function edgesOf(ring: readonly FramePoint[]): Edge[] {
  return ring.slice(1).map((point, index): Edge => [ring[index] as FramePoint, point]) // index < length
}

function length([a, b]: Edge): number {
  return Math.sqrt((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2)
}

function distanceToEdge([u, v]: FramePoint, [a, b]: Edge): number {
  const du = b[0] - a[0]
  const dv = b[1] - a[1]
  const squared = du * du + dv * dv
  const along = squared === 0 ? 0 : Math.max(0, Math.min(1, ((u - a[0]) * du + (v - a[1]) * dv) / squared))
  return length([
    [u, v],
    [a[0] + along * du, a[1] + along * dv],
  ])
}

function isInside([u, v]: FramePoint, edges: readonly Edge[]): boolean {
  let inside = false
  for (const [a, b] of edges) {
    if (a[1] > v !== b[1] > v && u < ((b[0] - a[0]) * (v - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside
  }
  return inside
}

/** The frame of a buurt. Holes and separate parts are respected. */
export function frameOf(border: Grens): Frame {
  const rings = border.type === 'Polygon' ? border.coordinates : border.coordinates.flat()
  const rd = rings.map((ring) => ring.map((position): FramePoint => wgs84ToRd(position)))
  const longest = rd.flatMap(edgesOf).reduce((best, edge) => (length(edge) > length(best) ? edge : best))
  const size = length(longest)
  const cos = (longest[1][0] - longest[0][0]) / size
  const sin = (longest[1][1] - longest[0][1]) / size
  const [originX, originY] = longest[0]
  const turn = ([x, y]: FramePoint): FramePoint => [
    (x - originX) * cos + (y - originY) * sin,
    (y - originY) * cos - (x - originX) * sin,
  ]
  const points = rd.flat().map(turn)
  const edges = rd.flatMap((ring) => edgesOf(ring.map(turn)))
  const u = points.map((point) => point[0])
  const v = points.map((point) => point[1])
  return {
    min: [Math.min(...u), Math.min(...v)],
    max: [Math.max(...u), Math.max(...v)],
    inside: (point, margin) =>
      isInside(point, edges) && edges.every((edge) => distanceToEdge(point, edge) >= margin),
    toWgs84: ([pu, pv]) => {
      const [lon, lat] = rdToWgs84([originX + pu * cos - pv * sin, originY + pu * sin + pv * cos])
      return [Math.round(lon * MICRODEGREES) / MICRODEGREES, Math.round(lat * MICRODEGREES) / MICRODEGREES]
    },
    fromWgs84: (position) => turn(wgs84ToRd(position)),
  }
}
