import type { Feature, FeatureCollection, Position } from 'geojson'
import type { Positie } from '../../../geodata/schema/gebied.ts'
import { middens } from './raken.ts'
import { tekent, type Tekenstand } from './stand.ts'

/** What a feature of the drawing is for; its layer looks for it. `hulp`: where the next edge would come. */
export type Rol = 'vlak' | 'lijn' | 'hulp' | 'hoek' | 'gekozen' | 'midden'

function feature(rol: Rol, geometry: Feature['geometry']): Feature {
  return { type: 'Feature', properties: { rol }, geometry }
}

const place = ([lon, lat]: Positie): Position => [lon, lat]

/** The state of the hand as GeoJSON for one source: fill, edges, corners, middles of edges, and where the next edge would come. */
export function tekening(stand: Tekenstand): FeatureCollection {
  const { vorm, hoeken, af, gekozen, wijzer } = stand
  const features: Feature[] = []
  const [first, last] = [hoeken[0], hoeken.at(-1)]
  if (vorm === 'vlak' && first !== undefined && hoeken.length > 2) {
    features.push(feature('vlak', { type: 'Polygon', coordinates: [[...hoeken, first].map(place)] }))
  }
  if (vorm !== 'punt' && first !== undefined && hoeken.length > 1) {
    const path = vorm === 'vlak' && af ? [...hoeken, first] : hoeken
    features.push(feature('lijn', { type: 'LineString', coordinates: path.map(place) }))
  }
  if (vorm !== 'punt' && tekent(stand) && last !== undefined && wijzer !== null && gekozen === null) {
    const closing = vorm === 'vlak' && hoeken.length > 1 && first !== undefined ? [first] : []
    const path = [last, wijzer.punt, ...closing]
    features.push(feature('hulp', { type: 'LineString', coordinates: path.map(place) }))
  }
  if (af) {
    for (const { punt } of middens(stand)) {
      features.push(feature('midden', { type: 'Point', coordinates: place(punt) }))
    }
  }
  for (const [at, corner] of hoeken.entries()) {
    features.push(feature(at === gekozen ? 'gekozen' : 'hoek', { type: 'Point', coordinates: place(corner) }))
  }
  return { type: 'FeatureCollection', features }
}
