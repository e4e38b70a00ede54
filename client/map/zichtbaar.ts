import type { LayerSpecification, Map as MapLibre } from 'maplibre-gl'

/**
 * Layers that come after the first choropleth. Each kind of layer is a program of the graphics card of its own, and without a card one
 * takes a fifth of a second to be made: colours and borders first, then ground, hatching, dashes, marks and words.
 */
const LATER: ReadonlySet<string> = new Set([
  'grond',
  'straten',
  'zonerand',
  'zones',
  'onzeker',
  'ontbreekt',
  'zweef',
  'keuzecasing-buurten',
  'keuze-buurten',
  'keuzecasing-wijklijnen',
  'keuze-wijklijnen',
  'contextnamen',
  'labels',
])

/** A layer as it stands in the style at the start: hidden when it comes later. */
export function aanHetBegin(layer: LayerSpecification): LayerSpecification {
  if (!LATER.has(layer.id)) return layer
  // One of the kinds with a layout that can hide it; which one does not matter here.
  return { ...layer, layout: { ...layer.layout, visibility: 'none' } } as LayerSpecification
}

/** Which layers of the style show: what a person switched on, and nothing of what comes later until the first colours stand. */
export class Zichtbaar {
  readonly #map: MapLibre
  readonly #off = new Set<string>()
  #first = true

  constructor(map: MapLibre) {
    this.#map = map
  }

  /** Switches layers on or off. */
  zet(layers: readonly string[], on: boolean): void {
    for (const layer of layers) {
      if (on) this.#off.delete(layer)
      else this.#off.add(layer)
      this.#apply(layer)
    }
  }

  /** The first colours stand: the rest may come. */
  toonRest(): void {
    this.#first = false
    for (const layer of LATER) this.#apply(layer)
  }

  #apply(layer: string): void {
    const shown = !this.#off.has(layer) && !(this.#first && LATER.has(layer))
    this.#map.setLayoutProperty(layer, 'visibility', shown ? 'visible' : 'none')
  }
}
