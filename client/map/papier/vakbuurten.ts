import { isIn, oppervlak, type Ring } from './meetkunde.ts'
import { middenVanVak, omvangVanVak, type Raster, type Vak } from './raster.ts'
import type { Punt } from './venster.ts'

interface Gebied {
  code: string
  /** Borders in RD New, metres. */
  ringen: readonly Ring[]
}

/** A buurt in a square, with the share of the square that it fills. */
export interface VakBuurt {
  code: string
  /** 0 to 1. */
  aandeel: number
  /** Whether the centre of the square lies in it. */
  midden: boolean
}

/** Under this share of a square a buurt is a sliver of generalised borders and is not asked about. */
const LEAST_SHARE = 0.05

/** One half plane of a clip: which corners stay, and where a line leaves. */
function clipHalf(ring: Ring, axis: 0 | 1, at: number, sign: 1 | -1): Punt[] {
  const kept: Punt[] = []
  let before = ring.at(-1)
  for (const corner of ring) {
    if (before !== undefined) {
      const [was, is] = [sign * (before[axis] - at), sign * (corner[axis] - at)]
      if (was >= 0 !== is >= 0) {
        const share = was / (was - is)
        kept.push([before[0] + share * (corner[0] - before[0]), before[1] + share * (corner[1] - before[1])])
      }
      if (is >= 0) kept.push(corner)
    }
    before = corner
  }
  return kept
}

/**
 * The buurten in a square, the largest share first.
 *
 * The border is cut to the square side by side (Sutherland and Hodgman 1974): for an area with bays the outline may run over
 * itself, but its surface is exact.
 */
export function buurtenInVak(raster: Raster, vak: Vak, areas: readonly Gebied[]): VakBuurt[] {
  const { west, oost, zuid, noord } = omvangVanVak(raster, vak)
  const centre = middenVanVak(raster, vak)
  const whole = raster.maat ** 2
  const found = areas.map(({ code, ringen }): VakBuurt => {
    let surface = 0
    for (const ring of ringen) {
      // Metres from the corner of the square, so that nothing is lost in large numbers.
      const near = ring.map(([x, y]): Punt => [x - west, y - zuid])
      const eastWest = clipHalf(clipHalf(near, 0, 0, 1), 0, oost - west, -1)
      surface += oppervlak(clipHalf(clipHalf(eastWest, 1, 0, 1), 1, noord - zuid, -1))
    }
    return { code, aandeel: Math.abs(surface) / whole, midden: isIn(centre, ringen) }
  })
  return found
    .filter(({ aandeel, midden }) => midden || aandeel >= LEAST_SHARE)
    .sort((a, b) => b.aandeel - a.aandeel || (a.code < b.code ? -1 : 1))
}
