import type { Positie } from '../../../geodata/schema/gebied.ts'

/** A place on the screen in CSS pixels. */
export interface Pixel {
  x: number
  y: number
}

/** Place in the whole world map (web mercator) in CSS pixels at a MapLibre zoom; y grows to the south. */
export function naarPixels(position: Positie, zoom: number): Pixel {
  const size = 512 * 2 ** zoom
  const sine = Math.sin((position[1] * Math.PI) / 180)
  return {
    x: size * (0.5 + position[0] / 360),
    y: size * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  }
}

/** The other way round: longitude and latitude of a pixel in the world map. */
export function naarPositie(pixel: Pixel, zoom: number): Positie {
  const size = 512 * 2 ** zoom
  const north = Math.PI * (1 - (2 * pixel.y) / size)
  return [(pixel.x / size - 0.5) * 360, (Math.atan(Math.sinh(north)) * 180) / Math.PI]
}

/** Whether a point lies inside rings (odd-even rule, so holes count as outside). */
export function isBinnen(point: Pixel, rings: readonly (readonly Pixel[])[]): boolean {
  let inside = false
  for (const ring of rings) {
    for (let index = 0, last = ring.length - 1; index < ring.length; last = index, index += 1) {
      const a = ring[index]
      const b = ring[last]
      if (a === undefined || b === undefined) continue
      const crosses = a.y > point.y !== b.y > point.y
      if (crosses && point.x < ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y) + a.x) inside = !inside
    }
  }
  return inside
}
