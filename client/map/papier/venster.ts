import type { RdPoint } from '../../../geodata/coordinates/rd-new.ts'

/** A place on paper in mm, y downwards. */
export type Punt = readonly [x: number, y: number]

/** A box in RD New metres. */
export interface Omvang {
  west: number
  zuid: number
  oost: number
  noord: number
}

/** A part of the ground as it lies on paper. */
export interface Venster {
  /** Size of the frame in mm. */
  breedte: number
  hoogte: number
  /** Scale denominator. */
  schaal: number
  /** Point of the ground in the middle of the frame. */
  midden: RdPoint
}

/**
 * Place on paper of a point of the ground: 1 mm on paper is `schaal` mm in RD New, exactly.
 *
 * RD New itself differs from distances over the ground by at most 1 : 10,000 around Lelystad, far under what a printer does.
 */
export function naarPapier({ breedte, hoogte, schaal, midden }: Venster, [x, y]: RdPoint): Punt {
  const perMetre = 1000 / schaal
  return [breedte / 2 + (x - midden[0]) * perMetre, hoogte / 2 - (y - midden[1]) * perMetre]
}

/** The part of the ground that the frame shows. */
export function omvangVan({ breedte, hoogte, schaal, midden: [x, y] }: Venster): Omvang {
  const [halfWidth, halfHeight] = [(breedte * schaal) / 2000, (hoogte * schaal) / 2000]
  return { west: x - halfWidth, oost: x + halfWidth, zuid: y - halfHeight, noord: y + halfHeight }
}

/** Box around points; null when there are none. */
export function omhullend(points: Iterable<RdPoint>): Omvang | null {
  const box = { west: Infinity, zuid: Infinity, oost: -Infinity, noord: -Infinity }
  for (const [x, y] of points) {
    box.west = Math.min(box.west, x)
    box.oost = Math.max(box.oost, x)
    box.zuid = Math.min(box.zuid, y)
    box.noord = Math.max(box.noord, y)
  }
  return box.west === Infinity ? null : box
}

export function middenVan({ west, zuid, oost, noord }: Omvang): RdPoint {
  return [(west + oost) / 2, (zuid + noord) / 2]
}
