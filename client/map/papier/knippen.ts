import type { RdPoint } from '../../../geodata/coordinates/rd-new.ts'
import { type Doos, doos, ligtIn, type Ring } from './meetkunde.ts'
import { naarPapier, type Punt, type Venster } from './venster.ts'

/** The whole frame of a map in mm. */
export function vensterdoos({ breedte, hoogte }: Venster): Doos {
  return doos(0, 0, breedte, hoogte)
}

/** A sign as large as twice `half` round a place. */
export function vierkantRond([x, y]: Punt, half: number): Doos {
  return doos(x - half, y - half, 2 * half, 2 * half)
}

/** Places on paper of those points whose sign, `half` mm to each side, lies whole within the frame. */
export function opBlad(venster: Venster, points: readonly RdPoint[], half: number): Punt[] {
  const frame = vensterdoos(venster)
  return points.flatMap((point) => {
    const place = naarPapier(venster, point)
    return ligtIn(vierkantRond(place, half), frame) ? [place] : []
  })
}

/** The edges of a box, each as the side of a line on which the inside lies. */
const EDGES: readonly ((box: Doos) => { as: 0 | 1; grens: number; richting: 1 | -1 })[] = [
  (box) => ({ as: 0, grens: box.links, richting: 1 }),
  (box) => ({ as: 0, grens: box.rechts, richting: -1 }),
  (box) => ({ as: 1, grens: box.boven, richting: 1 }),
  (box) => ({ as: 1, grens: box.onder, richting: -1 }),
]

/** The part of an area within a box; empty when there is none (Sutherland and Hodgman 1974). Exact where the ring is convex. */
export function knipRing(ring: Ring, box: Doos): Punt[] {
  return EDGES.reduce<Punt[]>(
    (corners, edge) => {
      const { as, grens, richting } = edge(box)
      const depth = (point: Punt) => (point[as] - grens) * richting
      return corners.flatMap((corner, at): Punt[] => {
        const before = corners.at(at - 1) ?? corner
        const [from, to] = [depth(before), depth(corner)]
        const inside: Punt[] = to >= 0 ? [corner] : []
        if (from >= 0 === to >= 0) return inside
        const share = from / (from - to)
        const other = before[1 - as] ?? 0
        const across = other + ((corner[1 - as] ?? 0) - other) * share
        return [as === 0 ? [grens, across] : [across, grens], ...inside]
      })
    },
    [...ring],
  )
}
