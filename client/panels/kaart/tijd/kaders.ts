import type { Bounds } from '../../wijkanalyse/projection.ts'

/**
 * Frames of one size round areas of different sizes, each with its area in the middle, so that all are drawn on the same scale.
 * Over one gemeente a degree is as long everywhere, so that equal degrees are equal metres.
 */
export function gelijkeKaders(bounds: readonly Bounds[]): Bounds[] {
  const across = Math.max(...bounds.map(({ west, east }) => east - west))
  const upward = Math.max(...bounds.map(({ south, north }) => north - south))
  return bounds.map(({ west, south, east, north }) => {
    const [lon, lat] = [(west + east) / 2, (south + north) / 2]
    return {
      west: lon - across / 2,
      east: lon + across / 2,
      south: lat - upward / 2,
      north: lat + upward / 2,
    }
  })
}
