import type { Feature, FeatureCollection } from 'geojson'
import type { GeoJSONSource, LayerSpecification, Map as MapLibre, MapMouseEvent } from 'maplibre-gl'
import type { Grens } from '../../../geodata/schema/gebied.ts'
import type { Planvorm } from '../../../geodata/schema/planvorm.ts'
import { KAARTKLEUREN, type Thema } from '../palettes.ts'
import { FONT } from '../stijl.ts'
import { TEKENKLEUREN, VULLING } from '../tekenen/kleuren.ts'
import { ONDER_SELECTIE } from '../tekenen/lagen.ts'
import { ambitieVorm } from './ambitielaag.ts'
import type { Kaartdeel } from './kaartdeel.ts'

/** An ambition of a plan on the map; of whole buurten their borders are given. */
export interface Planvlak {
  id: string
  naam: string
  vorm: Planvorm
  grenzen: readonly Grens[]
  /** The one that is open: drawn full, the others dashed. */
  gekozen: boolean
}

/** Where a name stands: on the middle of an area, along a line, at a point. */
const NAAM_BIJ: ReadonlySet<unknown> = new Set(['vlak', 'rand', 'punt'])

/** Every ambition as features of one source, each with its id, its name once, and whether it is the one that is open. */
export function planvormen(vlakken: readonly Planvlak[]): FeatureCollection {
  const features = vlakken.flatMap(({ id, naam, vorm, grenzen, gekozen }): Feature[] => {
    const own = ambitieVorm(vorm, grenzen).features
    const named = own.findIndex(({ properties }) => NAAM_BIJ.has(properties?.['rol']))
    return own.map((feature, at) => ({
      ...feature,
      properties: { ...feature.properties, id, gekozen, naam: at === named ? naam : '' },
    }))
  })
  return { type: 'FeatureCollection', features }
}

type Filter = ['==', ['get', string], string | boolean]
const is = (name: string, value: string | boolean): Filter => ['==', ['get', name], value]

/** Layers of ambitions under a name of their own, so that two maps of one page may both have them. */
function layers(naam: string, thema: Thema): LayerSpecification[] {
  const { lijn, casing } = TEKENKLEUREN[thema]
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const
  const source = naam
  return [
    {
      id: `${naam}-vlak`,
      type: 'fill',
      source,
      filter: is('rol', 'vlak'),
      paint: { 'fill-color': lijn, 'fill-opacity': ['case', is('gekozen', true), VULLING, VULLING / 2] },
    },
    {
      id: `${naam}-casing`,
      type: 'line',
      source,
      filter: is('rol', 'rand'),
      layout: round,
      paint: { 'line-color': casing, 'line-width': 5 },
    },
    {
      id: `${naam}-ander`,
      type: 'line',
      source,
      filter: ['all', is('rol', 'rand'), is('gekozen', false)],
      paint: { 'line-color': lijn, 'line-width': 2, 'line-dasharray': [3, 2] },
    },
    {
      id: `${naam}-gekozen`,
      type: 'line',
      source,
      filter: ['all', is('rol', 'rand'), is('gekozen', true)],
      layout: round,
      paint: { 'line-color': lijn, 'line-width': 3 },
    },
    {
      id: `${naam}-punt`,
      type: 'circle',
      source,
      filter: is('rol', 'punt'),
      paint: {
        'circle-radius': ['case', is('gekozen', true), 9, 7],
        'circle-color': lijn,
        'circle-stroke-color': casing,
        'circle-stroke-width': 3,
      },
    },
  ]
}

function words(naam: string, thema: Thema): LayerSpecification {
  const { inkt, land } = KAARTKLEUREN[thema]
  return {
    id: `${naam}-namen`,
    type: 'symbol',
    source: naam,
    filter: ['!=', ['get', 'naam'], ''],
    layout: {
      'text-field': ['get', 'naam'],
      'text-font': FONT.bold,
      'text-size': 13.5,
      'text-max-width': 12,
      'text-padding': 4,
      'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.9,
    },
    paint: { 'text-color': inkt, 'text-halo-color': land, 'text-halo-width': 2.6 },
  }
}

/** All ambitions of a plan on the map, with their names; a click on one opens it. */
export class Plannenlaag implements Kaartdeel {
  readonly #map: MapLibre
  readonly #naam: string
  #kies: ((id: string) => void) | null = null
  #alive = true

  constructor(map: MapLibre, naam = 'plannen') {
    this.#map = map
    this.#naam = naam
    map.addSource(naam, { type: 'geojson', data: planvormen([]) })
    const under = map.getLayer(ONDER_SELECTIE) === undefined ? undefined : ONDER_SELECTIE
    for (const spec of layers(naam, 'licht')) map.addLayer(spec, under)
    map.addLayer(words(naam, 'licht'))
    map.on('click', this.#click)
  }

  toon(vlakken: readonly Planvlak[], kies: ((id: string) => void) | null): void {
    if (!this.#alive) return
    this.#kies = kies
    this.#map.getSource<GeoJSONSource>(this.#naam)?.setData(planvormen(vlakken))
  }

  setThema(thema: Thema): void {
    if (!this.#alive) return
    for (const { id, paint } of [...layers(this.#naam, thema), words(this.#naam, thema)]) {
      for (const [name, value] of Object.entries(paint ?? {})) {
        // Name and value come from one layer, so that they fit each other.
        this.#map.setPaintProperty(id, name as 'fill-color', value as string)
      }
    }
  }

  destroy(): void {
    this.#alive = false
    this.#map.off('click', this.#click)
  }

  readonly #click = (event: MapMouseEvent): void => {
    const ids = ['punt', 'gekozen', 'ander', 'vlak'].map((part) => `${this.#naam}-${part}`)
    const [found] = this.#map.queryRenderedFeatures(event.point, { layers: ids })
    if (found !== undefined) this.#kies?.(String(found.properties['id']))
  }
}
