import type { Planvorm, Plek } from '../../geodata/schema/planvorm.ts'
import { rdPlace } from './rd-box.ts'

/** A ring around a place in metres of the made squares: corners at even angles, not closed. */
export function ringAround([x, y]: Plek, radius: number | ((at: number) => number), corners: number): Plek[] {
  return Array.from({ length: corners }, (_, at) => {
    const angle = (2 * Math.PI * at) / corners
    const far = typeof radius === 'number' ? radius : radius(at)
    return rdPlace([x + far * Math.cos(angle), y + far * Math.sin(angle)])
  })
}

/** One area of an outer border and its holes. */
export function area(...rings: Plek[][]): Planvorm {
  return { soort: 'vlak', vlakken: [rings] }
}

/** A ring of places in metres of the made squares. */
export function ring(...places: Plek[]): Plek[] {
  return places.map((place) => rdPlace(place))
}

/** A comb: teeth so close beside each other that every height cuts them all. */
export function comb(teeth: number, wide: number, high: number): Plek[] {
  const top = Array.from({ length: teeth * 2 }, (_, at): Plek => {
    const x = (at / (teeth * 2)) * wide
    return [x, at % 2 === 0 ? 2 + at * 1e-3 : high + at * 1e-3]
  })
  return ring([0, 0], ...top, [wide, 0])
}
