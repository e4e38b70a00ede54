import type { Feature, FeatureCollection } from 'geojson'
import type { GeoJSONSource, LayerSpecification, Map as MapLibre } from 'maplibre-gl'
import type { Grens, Positie } from '../../../geodata/schema/gebied.ts'
import { omtrek } from '../layers/omtrek.ts'
import type { Thema } from '../palettes.ts'
import { TEKENKLEUREN, VULLING } from '../tekenen/kleuren.ts'
import { ONDER_SELECTIE } from '../tekenen/lagen.ts'
import type { Kaartdeel } from './kaartdeel.ts'

const SOURCE = 'eigen-gebied'

/** The own area as GeoJSON: its buurten and drawn rings filled, and the outline of the buurten together. */
export function eigenVlakken(
  buurten: readonly Grens[],
  vlakken: readonly (readonly Positie[])[],
): FeatureCollection {
  const fills: Feature[] = [
    ...buurten.map((grens): Feature => ({ type: 'Feature', properties: { rol: 'vlak' }, geometry: grens })),
    ...vlakken.map((ring): Feature => {
      const [first] = ring
      const closed = first === undefined ? [] : [...ring, first].map((corner) => [...corner])
      return {
        type: 'Feature',
        properties: { rol: 'vlak' },
        geometry: { type: 'Polygon', coordinates: [closed] },
      }
    }),
  ]
  const lines = [
    ...omtrek(buurten),
    ...vlakken.map((ring) => (ring[0] === undefined ? [] : [...ring, ring[0]])),
  ].map((line) => line.map((corner) => [...corner]))
  const outline: Feature = {
    type: 'Feature',
    properties: { rol: 'rand' },
    geometry: { type: 'MultiLineString', coordinates: lines },
  }
  return { type: 'FeatureCollection', features: [...fills, outline] }
}

function layers(thema: Thema): LayerSpecification[] {
  const { lijn, casing } = TEKENKLEUREN[thema]
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const
  const is = (rol: string): ['==', ['get', 'rol'], string] => ['==', ['get', 'rol'], rol]
  return [
    {
      id: 'eigenvlak',
      type: 'fill',
      source: SOURCE,
      filter: is('vlak'),
      paint: { 'fill-color': lijn, 'fill-opacity': VULLING },
    },
    {
      id: 'eigencasing',
      type: 'line',
      source: SOURCE,
      filter: is('rand'),
      layout: round,
      paint: { 'line-color': casing, 'line-width': 6 },
    },
    {
      id: 'eigenlijn',
      type: 'line',
      source: SOURCE,
      filter: is('rand'),
      layout: round,
      paint: { 'line-color': lijn, 'line-width': 3 },
    },
  ]
}

/** The own area on the map: amber with a casing, under the selection and the words (design.md section 8). */
export class Eigenlaag implements Kaartdeel {
  readonly #map: MapLibre
  #alive = true

  constructor(map: MapLibre) {
    this.#map = map
    map.addSource(SOURCE, { type: 'geojson', data: eigenVlakken([], []) })
    const under = map.getLayer(ONDER_SELECTIE) === undefined ? undefined : ONDER_SELECTIE
    for (const spec of layers('licht')) map.addLayer(spec, under)
  }

  /** Shows an area; without buurten and rings nothing. */
  toon(buurten: readonly Grens[], vlakken: readonly (readonly Positie[])[]): void {
    if (this.#alive) this.#map.getSource<GeoJSONSource>(SOURCE)?.setData(eigenVlakken(buurten, vlakken))
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
