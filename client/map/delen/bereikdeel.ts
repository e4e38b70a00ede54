import type { FeatureCollection, Polygon } from 'geojson'
import { circle } from '@turf/circle'
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl'
import type { Positie } from '../../../geodata/schema/gebied.ts'
import { KAARTKLEUREN, type Thema } from '../palettes.ts'
import type { Kaartdeel } from './kaartdeel.ts'
import { ANKER } from './stapel.ts'

/** Circles around one place: how far one comes as the crow flies, in metres. */
export interface Bereikcirkels {
  punt: Positie
  lopenMeters: number
  rollatorMeters: number
}

const SOURCE = 'bereik'
/** The ground under the circles must stay readable. */
const FILL_OPACITY = 0.13
const CIRCLE_STEPS = 72

/** The circles as polygons, the larger ones first. */
export function bereikvlakken(rows: readonly Bereikcirkels[]): FeatureCollection<Polygon> {
  const draw = (soort: 'lopen' | 'rollator') =>
    rows.map(({ punt, lopenMeters, rollatorMeters }) => ({
      ...circle(punt, soort === 'lopen' ? lopenMeters : rollatorMeters, {
        units: 'meters',
        steps: CIRCLE_STEPS,
      }),
      properties: { soort },
    }))
  return { type: 'FeatureCollection', features: [...draw('lopen'), ...draw('rollator')] }
}

/** How far one can walk from the wijkcentra, as circles with a line: full on foot, dotted with a rollator. */
export class Bereikdeel implements Kaartdeel {
  readonly #map: MapLibre

  constructor(map: MapLibre) {
    this.#map = map
    map.addSource(SOURCE, { type: 'geojson', data: bereikvlakken([]) })
    map.addLayer(
      { id: 'bereik-vlak', type: 'fill', source: SOURCE, paint: { 'fill-opacity': FILL_OPACITY } },
      ANKER,
    )
    for (const soort of ['lopen', 'rollator'] as const) {
      map.addLayer(
        {
          id: `bereik-${soort}`,
          type: 'line',
          source: SOURCE,
          filter: ['==', ['get', 'soort'], soort],
          paint:
            soort === 'lopen' ? { 'line-width': 1.8 } : { 'line-width': 1.6, 'line-dasharray': [1.2, 1.6] },
        },
        ANKER,
      )
    }
  }

  zet(rows: readonly Bereikcirkels[]): void {
    this.#map.getSource<GeoJSONSource>(SOURCE)?.setData(bereikvlakken(rows))
  }

  setThema(thema: Thema): void {
    const { bereik } = KAARTKLEUREN[thema]
    this.#map.setPaintProperty('bereik-vlak', 'fill-color', bereik)
    this.#map.setPaintProperty('bereik-lopen', 'line-color', bereik)
    this.#map.setPaintProperty('bereik-rollator', 'line-color', bereik)
  }

  destroy(): void {
    // Its source and layers go with the map; it listens to nothing.
  }
}
