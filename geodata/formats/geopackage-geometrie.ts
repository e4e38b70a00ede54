import { WKBWriter } from '@loaders.gl/wkt'
import { omhullende } from '../geometry/rechthoek.ts'

/** "GP", version 0. */
const MAGIC = [0x47, 0x50, 0]
/** Little-endian numbers (bit 0) and an envelope of four numbers (bits 1-3 = 1). */
const FLAGS_WITH_ENVELOPE = 0b0000_0011
const FLAGS_WITHOUT_ENVELOPE = 0b0000_0001

/**
 * A geometry as a GeoPackage stores it: header with the number of the coordinate system and the envelope, then WKB. A
 * point has no envelope: it would say the same twice. Source: OGC 12-128r18, clause 2.1.3.
 *
 * @param srsId key in gpkg_spatial_ref_sys, e.g. 28992
 */
export function geopackageGeometrie(geometry: GeoJSON.Geometry, srsId: number): Buffer {
  const envelope = geometry.type === 'Point' ? null : omhullende([geometry])
  const header = Buffer.alloc(envelope === null ? 8 : 8 + 4 * 8)
  header.set([...MAGIC, envelope === null ? FLAGS_WITHOUT_ENVELOPE : FLAGS_WITH_ENVELOPE])
  header.writeInt32LE(srsId, 4)
  if (envelope !== null) {
    const [west, south, east, north] = envelope
    for (const [index, value] of [west, east, south, north].entries())
      header.writeDoubleLE(value, 8 + index * 8)
  }
  return Buffer.concat([header, Buffer.from(WKBWriter.encodeSync(geometry))])
}
