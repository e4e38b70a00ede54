import { type Map as MapLibre, Marker, type PaddingOptions } from 'maplibre-gl'
import type { Positie } from '../../geodata/schema/gebied.ts'
import type { Kaartgeometrie } from './gegevens.ts'
import { naarPixels } from './layers/projectie.ts'
import { type Box, plaatsWijklabels } from './layers/wijklabels.ts'

/** What stands beside a wijk: an element that the screen fills, and its size for which room is sought. */
export interface Wijkwoord {
  id: string
  element: HTMLElement
  breedte: number
  hoogte: number
}

/** A symbol with a known point. */
export interface Teken {
  element: HTMLElement
  punt: Positie
}

/** What words stand on, and the room that things over the map take of it, in CSS pixels by its width. */
interface Kader {
  geometrie: Kaartgeometrie
  rand: (width: number) => PaddingOptions
}

/** Words keep this far from the edge of the map, in CSS pixels. */
const EDGE = 8

/** Words and symbols over the map as ordinary elements: beside wijken and on places. */
export class Opschriften {
  readonly #map: MapLibre
  readonly #geometrie: Kaartgeometrie
  readonly #rand: (width: number) => PaddingOptions
  #wijkwoorden: readonly Wijkwoord[] = []
  #words: Marker[] = []
  #wordKey = ''
  #marks: Marker[] = []
  /** Until the first colours stand nothing is placed: measuring room takes time that these would wait. */
  #uitgesteld: (() => void)[] | null = []

  constructor(map: MapLibre, { geometrie, rand }: Kader) {
    this.#map = map
    this.#geometrie = geometrie
    this.#rand = rand
  }

  /** Places what was given so far, and from now on at once. */
  begin(): void {
    const later = this.#uitgesteld ?? []
    this.#uitgesteld = null
    for (const run of later) run()
  }

  #zodra(run: () => void): void {
    if (this.#uitgesteld === null) run()
    else this.#uitgesteld.push(run)
  }

  setWijkwoorden(words: readonly Wijkwoord[]): void {
    this.#zodra(() => this.#zetWijkwoorden(words))
  }

  #zetWijkwoorden(words: readonly Wijkwoord[]): void {
    const same = words.length === this.#wijkwoorden.length
    if (!same || words.some((word, index) => word.element !== this.#wijkwoorden[index]?.element)) {
      for (const marker of this.#words) marker.remove()
      this.#words = words.map(({ element }) => new Marker({ element, anchor: 'top-left' }))
      this.#wordKey = ''
    }
    this.#wijkwoorden = words
    this.plaats()
  }

  /** Looks for room beside the wijken; only when the zoom or a size has changed. */
  plaats(): void {
    const zoom = this.#map.getZoom()
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer()
    const key = `${zoom.toFixed(3)}|${width} ${height}|${this.#wijkwoorden.map((word) => `${word.breedte} ${word.hoogte}`).join('|')}`
    if (key === this.#wordKey) return
    this.#wordKey = key
    const { gebieden, wijken } = this.#geometrie
    const border = new Map(gebieden.map((area) => [area.code, area.grens]))
    const places = plaatsWijklabels(
      this.#wijkwoorden.map(({ id, breedte, hoogte }) => {
        const buurten = wijken.find((wijk) => wijk.id === id)?.buurten ?? []
        return { id, breedte, hoogte, grenzen: buurten.flatMap((buurt) => border.get(buurt) ?? []) }
      }),
      zoom,
      this.#venster(zoom),
    )
    for (const [index, word] of this.#wijkwoorden.entries()) {
      const place = places.find(({ id }) => id === word.id)
      const marker = this.#words[index]
      if (place === undefined) marker?.remove()
      else marker?.setLngLat(place.linksboven).addTo(this.#map)
    }
  }

  /** What is seen of the map, in pixels, between the things that lie over it above and below. */
  #venster(zoom: number): Box {
    const { lng, lat } = this.#map.getCenter()
    const middle = naarPixels([lng, lat], zoom)
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer()
    const { top = 0, bottom = 0 } = this.#rand(width)
    return {
      left: middle.x - width / 2 + EDGE,
      right: middle.x + width / 2 - EDGE,
      top: middle.y - height / 2 + Math.max(top, EDGE),
      bottom: middle.y + height / 2 - Math.max(bottom, EDGE),
    }
  }

  setTekens(marks: readonly Teken[]): void {
    this.#zodra(() => {
      for (const marker of this.#marks) marker.remove()
      this.#marks = marks.map(({ element, punt }) => new Marker({ element }).setLngLat(punt).addTo(this.#map))
    })
  }

  destroy(): void {
    this.#uitgesteld = []
    for (const marker of [...this.#words, ...this.#marks]) marker.remove()
  }
}
