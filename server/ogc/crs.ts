import type { Geometrie } from '../../geodata/formats/lezer.ts'
import { inRd } from '../../geodata/geometry/naar-rd.ts'

/** WGS84 with longitude first: what GeoJSON is in, and the default of OGC API - Features. */
export const CRS84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84'
/** RD New, x to the east and y to the north, in metres. */
export const RD_NEW = 'http://www.opengis.net/def/crs/EPSG/0/28992'

/** Coordinate systems that can be asked; the first is how the data are kept. */
export const STELSELS = [CRS84, RD_NEW] as const
export type OgcStelsel = (typeof STELSELS)[number]

/** A geometry, kept in WGS84, in the system asked. */
export function inStelsel(geometry: Geometrie, stelsel: OgcStelsel): Geometrie {
  return stelsel === CRS84 ? geometry : inRd(geometry)
}
