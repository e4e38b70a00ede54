import type { LayerSpecification } from 'maplibre-gl'
import type { Thema } from '../palettes.ts'
import { TEKENKLEUREN, VULLING } from './kleuren.ts'

/** Source of the drawing; `tekening` makes its data. */
export const TEKENBRON = 'tekening'
/** Drawn shapes lie under the selection and the words; their corners over everything (design.md section 8). */
export const ONDER_SELECTIE = 'zweef'

/** Layers of the drawing, from below to above, each with the layer of the style it lies under. */
export function tekenlagen(thema: Thema): { spec: LayerSpecification; before: string | undefined }[] {
  const { lijn, casing, hoek, rand } = TEKENKLEUREN[thema]
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const
  const of = (...rollen: string[]): ['in', ['get', 'rol'], ['literal', string[]]] => [
    'in',
    ['get', 'rol'],
    ['literal', rollen],
  ]
  const source = TEKENBRON
  const under: LayerSpecification[] = [
    {
      id: 'tekenvlak',
      type: 'fill',
      source,
      filter: of('vlak'),
      paint: { 'fill-color': lijn, 'fill-opacity': VULLING },
    },
    {
      id: 'tekencasing',
      type: 'line',
      source,
      filter: of('lijn', 'hulp'),
      layout: round,
      paint: { 'line-color': casing, 'line-width': 6 },
    },
    {
      id: 'tekenlijn',
      type: 'line',
      source,
      filter: of('lijn'),
      layout: round,
      paint: { 'line-color': lijn, 'line-width': 3 },
    },
    {
      id: 'tekenhulp',
      type: 'line',
      source,
      filter: of('hulp'),
      paint: { 'line-color': lijn, 'line-width': 2, 'line-dasharray': [2, 2] },
    },
  ]
  const over: LayerSpecification[] = [
    {
      id: 'tekenmidden',
      type: 'circle',
      source,
      filter: of('midden'),
      paint: {
        'circle-radius': 4,
        'circle-color': casing,
        'circle-stroke-color': lijn,
        'circle-stroke-width': 1.6,
      },
    },
    {
      id: 'tekenhoek',
      type: 'circle',
      source,
      filter: of('hoek', 'gekozen'),
      paint: {
        'circle-radius': ['case', ['==', ['get', 'rol'], 'gekozen'], 8, 6],
        'circle-color': hoek,
        'circle-stroke-color': rand,
        'circle-stroke-width': ['case', ['==', ['get', 'rol'], 'gekozen'], 3, 1.8],
      },
    },
  ]
  return [
    ...under.map((spec) => ({ spec, before: ONDER_SELECTIE })),
    ...over.map((spec) => ({ spec, before: undefined })),
  ]
}
