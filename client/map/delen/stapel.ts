import type { Map as MapLibre } from 'maplibre-gl'
import type { Kaartdeel } from './kaartdeel.ts'

/** A layer of the screen that is on, with how opaque it is: 0 to 1. */
export interface Stapellaag {
  naam: string
  dekking: number
}

/** Layers of the style that belong to a layer of the screen, the lowest first. */
const STIJLLAGEN: Readonly<Record<string, readonly string[]>> = {
  buurten: ['klasse', 'onzeker', 'ontbreekt', 'buurtlijn'],
  woonzorgzones: ['zonerand', 'zones'],
  woningen: ['straten'],
}

/** Lines of wijken, hover, selection and words lie above every layer that can be moved: the stack ends under this one. */
export const ANKER = 'wijkcasing'

/** What makes a layer of the style see-through, by its type. */
const OPACITY: Readonly<Record<string, readonly string[]>> = {
  fill: ['fill-opacity'],
  line: ['line-opacity'],
  raster: ['raster-opacity'],
  circle: ['circle-opacity', 'circle-stroke-opacity'],
  symbol: ['text-opacity', 'icon-opacity'],
}

/**
 * Layers of the style by layer of the screen, the lowest first: those named above, and those of parts of the map, which begin with the
 * name of the layer (`bereik`, `bereik-lopen`).
 */
export function stijllagenVan(naam: string, ids: readonly string[]): string[] {
  const own = STIJLLAGEN[naam] ?? []
  return [
    ...own.filter((id) => ids.includes(id)),
    ...ids.filter((id) => (id === naam || id.startsWith(`${naam}-`)) && !own.includes(id)),
  ]
}

/**
 * Before which layer of the style something must be put to lie just under every layer above it.
 *
 * @param boven layers of the screen that lie above it, the nearest last
 */
export function plekOnder(boven: readonly string[], ids: readonly string[]): string {
  for (const naam of boven.toReversed()) {
    const [lowest] = stijllagenVan(naam, ids)
    if (lowest !== undefined) return lowest
  }
  return ANKER
}

/** Keeps the layers of the style in the order, and as opaque, as the screen asks; also those that come later. */
export class Stapel implements Kaartdeel {
  readonly #map: MapLibre
  /** The first on top. */
  #lagen: readonly Stapellaag[] = []
  /** Opacity of layers of the style before the first change, by layer and property. */
  readonly #base = new Map<string, unknown>()
  /** What was last seen, so that the style is touched only when something is different. */
  #done = ''
  readonly #onStyle = () => this.#apply()

  constructor(map: MapLibre) {
    this.#map = map
    map.on('styledata', this.#onStyle)
  }

  /** Layers that are on, the first on top. */
  zet(lagen: readonly Stapellaag[]): void {
    this.#lagen = lagen
    this.#apply()
  }

  /** The theme gave every layer of the style its own opacity again. */
  setThema(): void {
    this.#done = ''
    this.#apply()
  }

  destroy(): void {
    this.#map.off('styledata', this.#onStyle)
  }

  #apply(): void {
    const ids = this.#map.getLayersOrder()
    const now = `${ids.join()}|${this.#lagen.map(({ naam, dekking }) => `${naam} ${dekking}`).join()}`
    if (now === this.#done) return
    const stack = this.#lagen.toReversed().flatMap(({ naam }) => stijllagenVan(naam, ids))
    const present = ids.filter((id) => stack.includes(id))
    if (stack.some((id, place) => present[place] !== id)) {
      for (const id of stack) this.#map.moveLayer(id, ANKER)
    }
    for (const { naam, dekking } of this.#lagen) {
      for (const id of stijllagenVan(naam, ids)) this.#fade(id, dekking)
    }
    const after = this.#map.getLayersOrder().join()
    this.#done = `${after}|${this.#lagen.map(({ naam, dekking }) => `${naam} ${dekking}`).join()}`
  }

  #fade(id: string, share: number): void {
    const type = this.#map.getLayer(id)?.type ?? ''
    for (const property of OPACITY[type] ?? []) {
      const key = `${id} ${property}`
      // The names above are opacities of the type of the layer, which MapLibre types one by one.
      const name = property as 'fill-opacity'
      if (!this.#base.has(key)) this.#base.set(key, this.#map.getPaintProperty(id, name) ?? 1)
      const base = this.#base.get(key) as number // a number, or an expression that gives one
      this.#map.setPaintProperty(id, name, share === 1 ? base : ['*', base, share])
    }
  }
}
