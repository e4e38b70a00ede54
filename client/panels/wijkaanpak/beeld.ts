import type { Grens, Positie } from '../../../geodata/schema/gebied.ts'
import type { Planvorm } from '../../../geodata/schema/planvorm.ts'
import { ringenVan } from '../../map/layers/omtrek.ts'
import { naarPixels, naarPositie } from '../../map/layers/projectie.ts'
import type { Beeld } from '../kaart/adres/keuze.ts'

/** Every corner of a shape; of whole buurten those of their borders. */
export function hoekenVanVorm(vorm: Planvorm, grensVan: (buurt: string) => Grens | null): Positie[] {
  switch (vorm.soort) {
    case 'punt':
      return [vorm.punt]
    case 'lijn':
      return vorm.punten
    case 'vlak':
      return vorm.vlakken.flat(2)
    case 'buurten':
      return vorm.buurten.flatMap((code) => {
        const grens = grensVan(code)
        return grens === null ? [] : ringenVan(grens).flat()
      })
  }
}

/** Zoom at which a metre is large enough to draw, for a place that is one point. */
const NEAR_ZOOM = 16

/**
 * The view that shows all places, with room around them; null without a place.
 *
 * @param breedte and hoogte of the map in CSS pixels
 */
export function beeldOm(places: readonly Positie[], breedte: number, hoogte: number): Beeld | null {
  const [first] = places
  if (first === undefined) return null
  let [west, south, east, north] = [first[0], first[1], first[0], first[1]]
  for (const [lon, lat] of places) {
    west = Math.min(west, lon)
    east = Math.max(east, lon)
    south = Math.min(south, lat)
    north = Math.max(north, lat)
  }
  const [a, b] = [naarPixels([west, north], 0), naarPixels([east, south], 0)]
  const middle = naarPositie({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, 0)
  const share = Math.max((b.x - a.x) / (breedte * ROOM), (b.y - a.y) / (hoogte * ROOM))
  const zoom = share === 0 ? NEAR_ZOOM : Math.min(NEAR_ZOOM, -Math.log2(share))
  return { lon: middle[0], lat: middle[1], zoom }
}

/** Share of the map that the places may fill. */
const ROOM = 0.84
