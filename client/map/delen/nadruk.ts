import type { Map as MapLibre } from 'maplibre-gl'
import { aanwijzer } from '../aanwijzer.ts'
import { KAARTKLEUREN, type Thema } from '../palettes.ts'
import type { Kaartdeel } from './kaartdeel.ts'

const LAYER = 'buurten-gedempt'
/** How much of the ground lies over a buurt that is not kept: its colour can still be guessed, and its place seen. */
const VEIL = 0.78

/** Dims buurten that the filters do not keep, shows which is pointed at elsewhere, and hears Shift and a click. */
export class Nadruk implements Kaartdeel {
  readonly #map: MapLibre
  readonly #stop: () => void
  #dimmed: ReadonlySet<string> = new Set()
  #hovered: readonly string[] = []
  #wissel: (code: string) => void = () => undefined
  #buurtenVan: (code: string) => readonly string[] = (code) => [code]
  #alive = true

  constructor(map: MapLibre) {
    this.#map = map
    map.addLayer(
      {
        id: LAYER,
        type: 'fill',
        source: 'buurten',
        // Drawn only when there is something to dim: it is a program of the graphics card of its own.
        layout: { visibility: 'none' },
        paint: {
          'fill-antialias': false,
          'fill-opacity': ['case', ['boolean', ['feature-state', 'gedempt'], false], VEIL, 0],
        },
      },
      'straten',
    )
    // Shift and a drag zooms to a box; Shift and a click is the box that did not come.
    map.on('boxzoomcancel', this.#onShiftClick)
    this.#stop = aanwijzer.luister(() => this.#point())
  }

  readonly #onShiftClick = (event: { originalEvent: unknown }): void => {
    const { originalEvent } = event
    // Escape during the drag ends the box too.
    if (!(originalEvent instanceof MouseEvent)) return
    const box = this.#map.getCanvas().getBoundingClientRect()
    const at: [number, number] = [originalEvent.clientX - box.left, originalEvent.clientY - box.top]
    const [found] = this.#map.queryRenderedFeatures(at, { layers: ['focusgrond'] })
    if (found !== undefined) this.#wissel(String(found.properties['code']))
  }

  #point(): void {
    const { code } = aanwijzer
    this.#set(this.#hovered, { zweef: false })
    this.#hovered = code === null ? [] : this.#buurtenVan(code)
    this.#set(this.#hovered, { zweef: true })
  }

  #set(codes: Iterable<string>, state: Record<string, boolean>): void {
    if (!this.#alive) return
    for (const id of codes) this.#map.setFeatureState({ source: 'buurten', id }, state)
  }

  /** Buurten to dim; the others stand as they are. */
  setGedempt(codes: ReadonlySet<string>): void {
    this.#set(
      [...this.#dimmed].filter((code) => !codes.has(code)),
      { gedempt: false },
    )
    this.#set(codes, { gedempt: true })
    this.#dimmed = codes
    if (this.#alive) this.#map.setLayoutProperty(LAYER, 'visibility', codes.size > 0 ? 'visible' : 'none')
  }

  /** @param wissel picks a buurt or lets it go @param buurtenVan buurten of what is pointed at: itself, or those of a wijk */
  setGedrag(wissel: (code: string) => void, buurtenVan: (code: string) => readonly string[]): void {
    this.#wissel = wissel
    this.#buurtenVan = buurtenVan
  }

  setThema(thema: Thema): void {
    if (this.#alive) this.#map.setPaintProperty(LAYER, 'fill-color', KAARTKLEUREN[thema].land)
  }

  destroy(): void {
    this.#alive = false
    this.#stop()
    this.#map.off('boxzoomcancel', this.#onShiftClick)
  }
}
