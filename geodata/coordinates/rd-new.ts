import proj4 from 'proj4'

/** A point in RD New (EPSG:28992): x to the east and y to the north, in metres. */
export type RdPoint = readonly [number, number]
/** A point in WGS84: longitude and latitude in degrees, in that order. */
export type LonLat = readonly [number, number]

/**
 * RD New with the seven parameters of the datum shift to WGS84; within about 30 centimetres of
 * the official RDNAPTRANS, far finer than the generalised borders. Source: https://epsg.io/28992
 */
const RD_NEW =
  '+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 ' +
  '+ellps=bessel +towgs84=565.417,50.3319,465.552,-0.398957,0.343988,-1.8774,4.0725 +units=m +no_defs'

const transform = proj4(RD_NEW, 'WGS84')

/**
 * RD New to WGS84. Accurate within the Netherlands (x 0..300,000 m, y 300,000..625,000 m).
 * Example: the tower in Amersfoort, [155000, 463000], lies at about [5.387206, 52.155174].
 */
export function rdToWgs84(point: RdPoint): [number, number] {
  return transform.forward([point[0], point[1]]) as [number, number] // proj4 types a pair as number[]
}

/** WGS84 to RD New; the inverse of `rdToWgs84`. */
export function wgs84ToRd(point: LonLat): [number, number] {
  return transform.inverse([point[0], point[1]]) as [number, number] // proj4 types a pair as number[]
}
