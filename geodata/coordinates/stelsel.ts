import { rdToWgs84 } from './rd-new.ts'

/** Coordinate systems that are read: RD New (EPSG:28992, metres) and WGS84 (EPSG:4326, degrees). */
export type Stelselnaam = 'rd-new' | 'wgs84'

/** A point of which the system is still to be told: first and second number as a file gives them. */
export type RuwPunt = readonly [number, number]

interface Bereik {
  minX: number
  maxX: number
  minY: number
  maxY: number
}

/**
 * Where the Netherlands lies: RD in metres, WGS84 in degrees (longitude, latitude). The ranges of x and y do not meet in
 * either system, nor those of the two systems, so that one point tells system and order. Source: https://epsg.io/28992
 */
const bereiken: Readonly<Record<Stelselnaam, Bereik>> = {
  'rd-new': { minX: 0, maxX: 300_000, minY: 300_000, maxY: 625_000 },
  wgs84: { minX: 3.2, maxX: 7.3, minY: 50.7, maxY: 53.7 },
}

/** Share of the points that must lie in one system before it is taken for the system of the whole. */
const neededShare = 0.8

/** RD New, and RD with NAP heights. */
const rdCodes = new Set([28992, 7415])
/** WGS84, WGS84 with heights, and ETRS89, which lies within a metre of it in the Netherlands. */
const wgs84Codes = new Set([4326, 4979, 4258, 4937, 84])

/** The system of an EPSG code, or null when it is another one. */
export function stelselVanEpsg(code: number): Stelselnaam | null {
  if (rdCodes.has(code)) return 'rd-new'
  return wgs84Codes.has(code) ? 'wgs84' : null
}

/**
 * The system of a name such as `urn:ogc:def:crs:EPSG::28992`, `EPSG:4326`, `urn:ogc:def:crs:OGC:1.3:CRS84` or
 * `http://www.opengis.net/def/crs/EPSG/0/28992`; null when it is another one.
 */
export function stelselVanNaam(naam: string): Stelselnaam | null {
  if (/\bCRS84h?$/i.test(naam)) return 'wgs84'
  const code = /\bEPSG\b[^a-z]*?(\d{4,6})$/i.exec(naam)?.[1]
  return code === undefined ? null : stelselVanEpsg(Number(code))
}

/** The system of well-known text as in a .prj file, of ESRI and of OGC; null when it is another one. */
export function stelselVanWkt(wkt: string): Stelselnaam | null {
  const naam =
    /^\s*(?:COMPD_CS\s*\[\s*"[^"]*"\s*,\s*)?(PROJCS|PROJCRS|GEOGCS|GEOGCRS)\s*\[\s*"([^"]*)"/i.exec(wkt)
  if (naam === null) return null
  const title = (naam[2] ?? '').replaceAll('_', ' ')
  if (/^PROJ/i.test(naam[1] ?? '')) return /\bRD new\b/i.test(title) ? 'rd-new' : null
  return /^(GCS )?(WGS ?(19)?84|ETRS ?(19)?89)\b/i.test(title) ? 'wgs84' : null
}

/** Whether a point lies in the Netherlands when its numbers are of this system and in this order. */
export function isInNederland(x: number, y: number, stelsel: Stelselnaam): boolean {
  const { minX, maxX, minY, maxY } = bereiken[stelsel]
  return x >= minX && x <= maxX && y >= minY && y <= maxY
}

/**
 * Tells the system by where the points lie, whichever number comes first (`plaatsFout` says when they are swapped).
 * Null when fewer than eight in ten of the points lie in the Netherlands in one system, or there are no points.
 */
export function stelselVan(points: Iterable<RuwPunt>): Stelselnaam | null {
  let total = 0
  let rd = 0
  let wgs84 = 0
  for (const [x, y] of points) {
    total += 1
    if (isInNederland(x, y, 'rd-new') || isInNederland(y, x, 'rd-new')) rd += 1
    else if (isInNederland(x, y, 'wgs84') || isInNederland(y, x, 'wgs84')) wgs84 += 1
  }
  if (total === 0) return null
  if (rd >= total * neededShare) return 'rd-new'
  return wgs84 >= total * neededShare ? 'wgs84' : null
}

/** A point as longitude and latitude in degrees. Only for points that `plaatsFout` finds nothing wrong with. */
export function naarWgs84(x: number, y: number, stelsel: Stelselnaam): [number, number] {
  return stelsel === 'rd-new' ? rdToWgs84([x, y]) : [x, y]
}

/**
 * What is wrong with the place of a point, as a Dutch sentence; null when it lies in the Netherlands.
 *
 * @param x metres to the east in RD New, longitude in WGS84
 * @param y metres to the north in RD New, latitude in WGS84
 */
export function plaatsFout(x: number, y: number, stelsel: Stelselnaam): string | null {
  if (isInNederland(x, y, stelsel)) return null
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'De coördinaten zijn geen getallen.'
  if (isInNederland(y, x, stelsel)) {
    return stelsel === 'rd-new'
      ? 'De x en de y zijn verwisseld. Wissel de twee kolommen om.'
      : 'De lengtegraad en de breedtegraad zijn verwisseld. Wissel de twee kolommen om.'
  }
  const other = stelsel === 'rd-new' ? 'wgs84' : 'rd-new'
  if (isInNederland(x, y, other) || isInNederland(y, x, other)) {
    return stelsel === 'rd-new'
      ? 'Dit punt is in graden (WGS84), niet in meters (RD). Kies het goede stelsel.'
      : 'Dit punt is in meters (RD), niet in graden (WGS84). Kies het goede stelsel.'
  }
  return 'Dit punt ligt buiten Nederland. Controleer de coördinaten.'
}
