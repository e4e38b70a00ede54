/** Circumference of the earth at the equator in metres (WGS84). */
const EARTH_CIRCUMFERENCE_METERS = 40_075_016.686
/** MapLibre counts zoom in tiles of 512 pixels: at zoom 0 the world is 512 pixels wide. */
const TILE_PIXELS = 512
/** A CSS pixel is 1/96 inch of 0.0254 metre. */
const PIXEL_METERS = 0.0254 / 96

/** Metres on the ground of one CSS pixel, at a latitude in degrees and a MapLibre zoom. */
export function metersPerPixel(latitude: number, zoom: number): number {
  return (EARTH_CIRCUMFERENCE_METERS * Math.cos((latitude * Math.PI) / 180)) / (TILE_PIXELS * 2 ** zoom)
}

/** Scale denominator on a screen of 96 dots per inch: 10,000 means 1:10,000. */
export function schaalnoemer(latitude: number, zoom: number): number {
  return metersPerPixel(latitude, zoom) / PIXEL_METERS
}

/**
 * Largest zoom at which the scale is still at least 1 : `denominator`.
 *
 * @example at 52.5 degrees north and 10,000 this is about 14.1
 */
export function zoomVoorSchaal(latitude: number, denominator: number): number {
  return Math.log2(schaalnoemer(latitude, 0) / denominator)
}

/**
 * Length of the scale bar: the longest round distance (1, 2 or 5 times a power of ten, in metres) that fits.
 *
 * @param maxPixels room for the bar
 */
export function schaalbalk(
  latitude: number,
  zoom: number,
  maxPixels: number,
): { meters: number; pixels: number } {
  const perPixel = metersPerPixel(latitude, zoom)
  const most = perPixel * maxPixels
  const power = 10 ** Math.floor(Math.log10(most))
  const meters = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power
  return { meters, pixels: meters / perPixel }
}
