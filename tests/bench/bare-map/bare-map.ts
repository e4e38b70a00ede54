/// <reference types="vite/client" />
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import type { GebiedMetGrens } from '../../../geodata/schema/gebied.ts'

/**
 * The peer of `map-idle`: MapLibre with the same polygons in five colours, and nothing else. No screen, no words, no figures; the
 * borders are asked while the library is still being read, as someone who knows MapLibre would.
 */
const COLOURS = ['#f5f3cc', '#b9d895', '#55b395', '#0a7e9b', '#1d4176']

setWorkerUrl(workerUrl)
const answer = await fetch(new URL('../api/v1/grenzen', location.href))
const { gebieden } = (await answer.json()) as { gebieden: GebiedMetGrens[] }
const map = new MapLibre({
  container: 'map',
  attributionControl: false,
  fadeDuration: 0,
  center: [5.49, 52.51],
  zoom: 12,
  style: {
    version: 8,
    sources: {
      buurten: {
        type: 'geojson',
        tolerance: 0,
        data: {
          type: 'FeatureCollection',
          features: gebieden
            .filter(({ soort }) => soort === 'buurt')
            .map(({ grens }, index) => ({
              type: 'Feature',
              properties: { kleur: COLOURS[index % COLOURS.length] },
              geometry: grens,
            })),
        },
      },
    },
    layers: [
      { id: 'vlak', type: 'fill', source: 'buurten', paint: { 'fill-color': ['get', 'kleur'] } },
      { id: 'lijn', type: 'line', source: 'buurten', paint: { 'line-color': '#ffffff' } },
    ],
  },
})
map.once('idle', () => performance.mark('eerste choropleth'))
