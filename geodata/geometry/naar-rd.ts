import { wgs84ToRd } from '../coordinates/rd-new.ts'
import { metPosities } from './vlakken.ts'

/** Millimetres: finer than the transformation itself. */
const MILLIMETERS_PER_METER = 1000

const toMillimeters = (meters: number): number =>
  Math.round(meters * MILLIMETERS_PER_METER) / MILLIMETERS_PER_METER

/** A geometry in WGS84 as RD New (EPSG:28992), in metres with three decimals. */
export function inRd(geometry: GeoJSON.Geometry): GeoJSON.Geometry {
  return metPosities(geometry, ([lon = NaN, lat = NaN]) => wgs84ToRd([lon, lat]).map(toMillimeters))
}
