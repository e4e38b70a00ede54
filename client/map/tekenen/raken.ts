import type { Positie } from '../../../geodata/schema/gebied.ts'
import { naarPixels } from '../layers/projectie.ts'
import type { Schets } from './stand.ts'

/** What of a drawing lies under the pointer: a corner, or the middle of the edge after a corner. */
export type Raak = { soort: 'hoek'; hoek: number } | { soort: 'midden'; na: number; punt: Positie }

/** Middles of the edges, where a corner can be put in; the last edge of an area only once it is finished. */
export function middens({ vorm, hoeken, af }: Schets): { na: number; punt: Positie }[] {
  return hoeken.flatMap((from, na) => {
    const isLast = na === hoeken.length - 1
    if (isLast && (vorm !== 'vlak' || !af)) return []
    const to = hoeken[isLast ? 0 : na + 1] ?? from
    return [{ na, punt: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as Positie }] // a pair of two numbers
  })
}

/**
 * The nearest corner within reach, else the nearest middle of an edge; null when there is none.
 *
 * @param zoom MapLibre zoom
 * @param pixels reach in CSS pixels: more for a finger than for a mouse
 */
export function raakt(schets: Schets, punt: Positie, zoom: number, pixels: number): Raak | null {
  const here = naarPixels(punt, zoom)
  const away = (other: Positie): number => {
    const there = naarPixels(other, zoom)
    return Math.hypot(there.x - here.x, there.y - here.y)
  }
  const nearest = <T>(rows: readonly T[], placeOf: (row: T) => Positie): number => {
    let found = -1
    let least = pixels
    for (const [at, row] of rows.entries()) {
      const distance = away(placeOf(row))
      if (distance <= least) [found, least] = [at, distance]
    }
    return found
  }
  const hoek = nearest(schets.hoeken, (corner) => corner)
  if (hoek >= 0) return { soort: 'hoek', hoek }
  const edges = middens(schets)
  const edge = edges[nearest(edges, (row) => row.punt)]
  return edge === undefined ? null : { soort: 'midden', ...edge }
}
