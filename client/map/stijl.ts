import type { FeatureCollection } from 'geojson'
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { NAAM_PIXELS, WAARDE_PIXELS } from './layers/labels.ts'
import { KAARTKLEUREN, type Thema } from './palettes.ts'
import { aanHetBegin } from './zichtbaar.ts'

/** Image of the lines that mean "geen cijfer". */
export const PATROON = 'ontbreekt'
/** Image of the lines over a colour that mean "onzeker". */
export const PATROON_ONZEKER = 'onzeker'
/** Sources of the style; their data is put in later, never fetched. */
export const BRONNEN = [
  'context',
  'buurten',
  'wijklijnen',
  'zones',
  'straten',
  'labels',
  'contextnamen',
] as const
export type Bron = (typeof BRONNEN)[number]

/**
 * Quotes belong to the name: MapLibre hands an unquoted "Source Sans 3 Variable" to a canvas, where the 3 makes it
 * invalid. The weight is read from the first name in the list.
 */
const FAMILY = "'Source Sans 3 Variable'"
export const FONT = { medium: ['Medium', FAMILY], bold: ['Bold', FAMILY], italic: ['Italic', FAMILY] }

/** Widths of design.md section 8, by MapLibre zoom (one less than the zoom of 256 px tiles). */
function width(at11: number, at13: number, at15: number, at17: number, extra = 0): ExpressionSpecification {
  const stops = [at11, at13, at15, at17].map((value) => value + extra)
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    10,
    stops[0] ?? 1,
    12,
    stops[1] ?? 1,
    14,
    stops[2] ?? 1,
    16,
    stops[3] ?? 1,
  ]
}

/** Borders are drawn over these areas by a line layer: smoothing their edges would be a second, hidden line. */
const RAND_DOOR_LIJN = { 'fill-antialias': false } as const

function whenState(state: string, then: number, otherwise: number): ExpressionSpecification {
  return ['case', ['boolean', ['feature-state', state], false], then, otherwise]
}

function groundLayers(thema: Thema): LayerSpecification[] {
  const c = KAARTKLEUREN[thema]
  return [
    { id: 'grond', type: 'background', paint: { 'background-color': c.park } },
    {
      id: 'context',
      type: 'fill',
      source: 'context',
      paint: { ...RAND_DOOR_LIJN, 'fill-color': ['case', ['get', 'ruim'], c.park, c.land] },
    },
    {
      id: 'contextlijn',
      type: 'line',
      source: 'context',
      paint: { 'line-color': c.contextlijn, 'line-width': width(0.6, 1.4, 2, 3) },
    },
    {
      id: 'focusgrond',
      type: 'fill',
      source: 'buurten',
      // As if it came from the data, so that it is drawn by the program of the layers around it.
      paint: { ...RAND_DOOR_LIJN, 'fill-color': ['case', ['has', 'code'], c.land, c.park] },
    },
  ]
}

function areaLayers(thema: Thema): LayerSpecification[] {
  const c = KAARTKLEUREN[thema]
  return [
    {
      id: 'klasse',
      type: 'fill',
      source: 'buurten',
      paint: {
        ...RAND_DOOR_LIJN,
        'fill-color': ['to-color', ['coalesce', ['feature-state', 'kleur'], c.land]],
        'fill-opacity': 1,
      },
    },
    {
      id: 'onzeker',
      type: 'fill',
      source: 'buurten',
      paint: {
        ...RAND_DOOR_LIJN,
        'fill-pattern': PATROON_ONZEKER,
        'fill-opacity': whenState('onzeker', 1, 0),
      },
    },
    {
      id: 'ontbreekt',
      type: 'fill',
      source: 'buurten',
      paint: { ...RAND_DOOR_LIJN, 'fill-pattern': PATROON, 'fill-opacity': whenState('ontbreekt', 1, 0) },
    },
    {
      id: 'buurtlijn',
      type: 'line',
      source: 'buurten',
      paint: { 'line-color': c.buurtlijn, 'line-width': width(0.6, 1.1, 1.4, 1.8) },
    },
    {
      id: 'straten',
      type: 'line',
      source: 'straten',
      paint: { 'line-color': c.subtiel, 'line-width': width(0.3, 0.6, 1, 1.6), 'line-opacity': 0.6 },
    },
    {
      id: 'zonerand',
      type: 'line',
      source: 'zones',
      paint: { 'line-color': c.halo, 'line-width': 3.4, 'line-opacity': 0.7 },
    },
    {
      id: 'zones',
      type: 'line',
      source: 'zones',
      paint: { 'line-color': c.zone, 'line-width': 1.7, 'line-dasharray': [3, 2.2] },
    },
  ]
}

function lineLayers(thema: Thema): LayerSpecification[] {
  const c = KAARTKLEUREN[thema]
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const
  return [
    {
      id: 'wijkcasing',
      type: 'line',
      source: 'wijklijnen',
      layout: round,
      paint: { 'line-color': c.casing, 'line-width': width(1.2, 1.7, 2.2, 3, 3) },
    },
    {
      id: 'wijklijn',
      type: 'line',
      source: 'wijklijnen',
      layout: round,
      paint: { 'line-color': c.wijklijn, 'line-width': width(1.2, 1.7, 2.2, 3) },
    },
    {
      id: 'zweef',
      type: 'line',
      source: 'buurten',
      layout: round,
      paint: { 'line-color': c.wijklijn, 'line-width': 2, 'line-opacity': whenState('zweef', 1, 0) },
    },
    ...['buurten', 'wijklijnen'].flatMap((source): LayerSpecification[] => [
      {
        id: `keuzecasing-${source}`,
        type: 'line',
        source,
        layout: round,
        paint: { 'line-color': c.casing, 'line-width': 7, 'line-opacity': whenState('gekozen', 1, 0) },
      },
      {
        id: `keuze-${source}`,
        type: 'line',
        source,
        layout: round,
        paint: { 'line-color': c.wijklijn, 'line-width': 3.6, 'line-opacity': whenState('gekozen', 1, 0) },
      },
    ]),
  ]
}

function wordLayers(thema: Thema): LayerSpecification[] {
  const c = KAARTKLEUREN[thema]
  return [
    {
      id: 'contextnamen',
      type: 'symbol',
      source: 'contextnamen',
      layout: {
        'text-field': ['get', 'naam'],
        'text-font': FONT.medium,
        'text-size': 12,
        'text-letter-spacing': 0.16,
        'text-transform': 'uppercase',
        'text-padding': 8,
      },
      paint: { 'text-color': c.subtiel, 'text-halo-color': c.land, 'text-halo-width': 2.6 },
    },
    {
      id: 'labels',
      type: 'symbol',
      source: 'labels',
      layout: {
        'text-field': [
          'format',
          ['get', 'naam'],
          { 'text-font': ['literal', FONT.medium] },
          ['get', 'regel'],
          {},
          ['get', 'waarde'],
          { 'font-scale': WAARDE_PIXELS / NAAM_PIXELS, 'text-font': ['literal', FONT.bold] },
          ['get', 'geen'],
          { 'text-font': ['literal', FONT.italic] },
        ],
        'text-font': FONT.medium,
        'text-size': NAAM_PIXELS,
        'text-line-height': 1.15,
        'text-max-width': 40,
        'text-padding': 1,
      },
      paint: {
        'text-color': ['get', 'woord'],
        'text-halo-color': ['get', 'grond'],
        'text-halo-width': 2.6,
      },
    },
  ]
}

/**
 * The style of the map: built here; nothing in it points outside.
 *
 * @param data what is in the sources from the start; the others are empty
 */
export function maakStijl(
  thema: Thema,
  data: Partial<Record<Bron, FeatureCollection>> = {},
): StyleSpecification {
  return {
    version: 8,
    sources: Object.fromEntries(
      BRONNEN.map((bron) => [
        bron,
        {
          type: 'geojson',
          promoteId: 'code',
          // The shared borders are generalised already; a second simplification would open gaps between buurten.
          tolerance: 0,
          data: data[bron] ?? { type: 'FeatureCollection', features: [] },
        },
      ]),
    ),
    layers: [...groundLayers(thema), ...areaLayers(thema), ...lineLayers(thema), ...wordLayers(thema)].map(
      aanHetBegin,
    ),
  }
}
