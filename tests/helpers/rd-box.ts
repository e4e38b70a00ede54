import { rdToWgs84 } from '../../geodata/coordinates/rd-new.ts'
import type { Grens, Positie } from '../../geodata/schema/gebied.ts'

/** South-west corner of the made squares, in RD metres: in Lelystad, where rounding of the projection is ordinary. */
const ORIGIN: Positie = [160_000, 500_000]

/** A rectangle given in metres east and north of a fixed place, as a border in degrees; further rings are holes. */
export function rdBox(x: number, y: number, width: number, height: number, ...holes: Positie[][]): Grens {
  const ring: Positie[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ]
  return { type: 'Polygon', coordinates: [ring, ...holes].map((points) => points.map(rdPlace)) }
}

/** A place in degrees, given in metres east and north of the same fixed place. */
export function rdPlace([x, y]: Positie): Positie {
  return rdToWgs84([ORIGIN[0] + x, ORIGIN[1] + y])
}
