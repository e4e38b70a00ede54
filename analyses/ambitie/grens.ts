import type { Grens } from '../../geodata/schema/gebied.ts'
import type { Plek } from '../../geodata/schema/planvorm.ts'

/**
 * A drawn area as a border: each ring closed by its first corner, as GeoJSON (RFC 7946, section 3.1.6) asks.
 *
 * @param rings outer border first, then its holes; not closed
 * @example three corners become a ring of four
 */
export function grensVanVlak(rings: readonly (readonly Plek[])[]): Extract<Grens, { type: 'Polygon' }> {
  return {
    type: 'Polygon',
    coordinates: rings.map((ring) => (ring[0] === undefined ? [] : [...ring, ring[0]])),
  }
}
