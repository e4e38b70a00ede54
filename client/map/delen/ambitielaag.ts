import type { Feature, FeatureCollection, Position } from 'geojson'
import type { GeoJSONSource, LayerSpecification, Map as MapLibre } from 'maplibre-gl'
import type { Grens } from '../../../geodata/schema/gebied.ts'
import type { Planvorm, Plek } from '../../../geodata/schema/planvorm.ts'
import { omtrek } from '../layers/omtrek.ts'
import type { Thema } from '../palettes.ts'
import { TEKENKLEUREN, VULLING } from '../tekenen/kleuren.ts'
import { ONDER_SELECTIE } from '../tekenen/lagen.ts'
import type { Kaartdeel } from './kaartdeel.ts'

const SOURCE = 'ambitie'

const place = ([lon, lat]: Plek): Position => [lon, lat]
const closed = (ring: readonly Plek[]): Position[] => [...ring, ...ring.slice(0, 1)].map(place)

function feature(rol: 'vlak' | 'rand' | 'punt', geometry: Feature['geometry']): Feature {
  return { type: 'Feature', properties: { rol }, geometry }
}

/** The shape of an ambition as GeoJSON; of whole buurten their borders are given. */
export function ambitieVorm(vorm: Planvorm | null, buurten: readonly Grens[]): FeatureCollection {
  const features = ((): Feature[] => {
    switch (vorm?.soort) {
      case undefined:
        return []
      case 'punt':
        return [feature('punt', { type: 'Point', coordinates: place(vorm.punt) })]
      case 'lijn':
        return [feature('rand', { type: 'LineString', coordinates: vorm.punten.map(place) })]
      case 'vlak':
        return vorm.vlakken.flatMap((rings) => {
          const coordinates = rings.map(closed)
          return [
            feature('vlak', { type: 'Polygon', coordinates }),
            feature('rand', { type: 'MultiLineString', coordinates }),
          ]
        })
      case 'buurten':
        return [
          ...buurten.map((grens) => feature('vlak', grens)),
          feature('rand', {
            type: 'MultiLineString',
            coordinates: omtrek(buurten).map((line) => line.map((corner) => [...corner])),
          }),
        ]
    }
  })()
  return { type: 'FeatureCollection', features }
}

function layers(thema: Thema): LayerSpecification[] {
  const { lijn, casing } = TEKENKLEUREN[thema]
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const
  const is = (rol: string): ['==', ['get', 'rol'], string] => ['==', ['get', 'rol'], rol]
  return [
    {
      id: 'ambitievlak',
      type: 'fill',
      source: SOURCE,
      filter: is('vlak'),
      paint: { 'fill-color': lijn, 'fill-opacity': VULLING },
    },
    {
      id: 'ambitiecasing',
      type: 'line',
      source: SOURCE,
      filter: is('rand'),
      layout: round,
      paint: { 'line-color': casing, 'line-width': 6 },
    },
    {
      id: 'ambitielijn',
      type: 'line',
      source: SOURCE,
      filter: is('rand'),
      layout: round,
      paint: { 'line-color': lijn, 'line-width': 3 },
    },
    {
      id: 'ambitiepunt',
      type: 'circle',
      source: SOURCE,
      filter: is('punt'),
      paint: {
        'circle-radius': 8,
        'circle-color': lijn,
        'circle-stroke-color': casing,
        'circle-stroke-width': 3,
      },
    },
  ]
}

/** An ambition on the map: amber with a casing, under the selection and the words (design.md section 8). */
export class Ambitielaag implements Kaartdeel {
  readonly #map: MapLibre
  #alive = true

  constructor(map: MapLibre) {
    this.#map = map
    map.addSource(SOURCE, { type: 'geojson', data: ambitieVorm(null, []) })
    const under = map.getLayer(ONDER_SELECTIE) === undefined ? undefined : ONDER_SELECTIE
    for (const spec of layers('licht')) map.addLayer(spec, under)
  }

  toon(vorm: Planvorm | null, buurten: readonly Grens[]): void {
    if (this.#alive) this.#map.getSource<GeoJSONSource>(SOURCE)?.setData(ambitieVorm(vorm, buurten))
  }

  setThema(thema: Thema): void {
    if (!this.#alive) return
    for (const { id, paint } of layers(thema)) {
      for (const [name, value] of Object.entries(paint ?? {})) {
        // Name and value come from one layer, so that they fit each other.
        this.#map.setPaintProperty(id, name as 'fill-color', value as string)
      }
    }
  }

  destroy(): void {
    this.#alive = false
  }
}
