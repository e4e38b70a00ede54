import { naarPapier, omvangVan, type Venster } from './venster.ts'

/** A mark on the frame: where, and the RD number it stands for, in metres. */
export interface Streep {
  /** `x`: on the lower and upper edge; `y`: on the left and right edge. */
  as: 'x' | 'y'
  /** Place along the edge in mm. */
  plek: number
  meters: number
}

/** Steps of the marks in metres; a mark has at least this room in mm. */
const STEPS = [100, 250, 500, 1000, 2000, 5000] as const
const LEAST_ROOM = 24

/** Distance between marks: a whole km where that leaves room and shows at least two on the short edge. */
export function streepafstand(schaal: number): number {
  return STEPS.find((step) => (step * 1000) / schaal >= LEAST_ROOM) ?? 5000
}

/** Marks on the frame at round RD coordinates. */
export function randstrepen(venster: Venster): Streep[] {
  const step = streepafstand(venster.schaal)
  const { west, oost, zuid, noord } = omvangVan(venster)
  const between = (from: number, to: number) => {
    const first = Math.ceil(from / step)
    return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, index) => (first + index) * step)
  }
  return [
    ...between(west, oost).map((meters): Streep => ({
      as: 'x',
      meters,
      plek: naarPapier(venster, [meters, zuid])[0],
    })),
    ...between(zuid, noord).map((meters): Streep => ({
      as: 'y',
      meters,
      plek: naarPapier(venster, [west, meters])[1],
    })),
  ]
}
