import { area } from '@turf/area'
import { featureCollection, multiPolygon, polygon } from '@turf/helpers'
import { union } from '@turf/union'
import polylabel from 'polylabel'
import { rdToWgs84, wgs84ToRd } from '../coordinates/rd-new.ts'
import type { Grens, Positie } from '../schema/gebied.ts'

/** Decimals of a position in degrees: 6 is about 0.1 metre, far finer than the generalised borders. */
const POSITION_DECIMALS = 6
/** Precision of the label point, in metres. */
const LABEL_PRECISION_METERS = 1
const SQUARE_METERS_PER_HECTARE = 10_000

function round(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return Math.round(value * factor) / factor
}

function polygonsOf(border: Grens): Positie[][][] {
  return border.type === 'Polygon' ? [border.coordinates] : border.coordinates
}

/** Area of a border in hectares, one decimal. */
export function areaHectares(border: Grens): number {
  return round(area(border) / SQUARE_METERS_PER_HECTARE, 1)
}

/**
 * Point inside the largest part of a border, as far from the edge as can be: where the label stands.
 * Computed in RD metres, because a degree east is shorter than a degree north.
 */
export function labelPoint(border: Grens): Positie {
  const parts = polygonsOf(border).map((rings) =>
    rings.map((ring) => ring.map((vertex) => wgs84ToRd(vertex))),
  )
  const best = parts
    .map((rings) => polylabel(rings, LABEL_PRECISION_METERS))
    .reduce((left, right) => (right.distance > left.distance ? right : left))
  const [lon, lat] = rdToWgs84([best[0] ?? NaN, best[1] ?? NaN])
  return [round(lon, POSITION_DECIMALS), round(lat, POSITION_DECIMALS)]
}

/** One border around all given borders; shared edges disappear. Throws on an empty list. */
export function mergeBorders(borders: readonly Grens[]): Grens {
  const first = borders[0]
  if (first === undefined) throw new Error('no borders to merge')
  if (borders.length === 1) return first
  const features = borders.map((border) =>
    border.type === 'Polygon' ? polygon(border.coordinates) : multiPolygon(border.coordinates),
  )
  const merged = union(featureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon>(features))
  if (merged === null) throw new Error('borders have no area')
  // GeoJSON types allow a height; the input has none, so every position is a pair
  return merged.geometry as Grens
}
