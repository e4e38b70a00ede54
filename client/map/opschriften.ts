import { type Map as MapLibre, Marker, type PaddingOptions } from 'maplibre-gl'
import type { Positie } from '../../geodata/schema/gebied.ts'
import type { Kaartgeometrie } from './gegevens.ts'
import { naarPixels } from './layers/projectie.ts'
import { type Box, plaatsWijklabels, type Venster } from './layers/wijklabels.ts'

/** What stands beside a wijk: an element that the screen fills, and its size for which room is sought. */
export interface Wijkwoord {
  id: string
  element: HTMLElement
  breedte: number
  hoogte: number
  /** Size of shorter words, for where the whole ones would be cut off or lie behind something; null: there are none. */
  kort: { breedte: number; hoogte: number } | null
}

/** A symbol with a known point. */
export interface Teken {
  element: HTMLElement
  punt: Positie
}

/** What words stand on, and what things over the map take of it, in CSS pixels. */
interface Kader {
  geometrie: Kaartgeometrie
  rand: (width: number, height: number) => PaddingOptions
  bedekt?: () => readonly Box[]
}

/** Words keep this far from the edge of the map, in CSS pixels. */
const EDGE = 8

function sizesOf({ breedte, hoogte, kort }: Wijkwoord): string {
  return `${breedte} ${hoogte} ${kort?.breedte ?? ''} ${kort?.hoogte ?? ''}`
}

/** Words and symbols over the map as ordinary elements: beside wijken and on places. */
export class Opschriften {
  readonly #map: MapLibre
  readonly #geometrie: Kaartgeometrie
  readonly #rand: Kader['rand']
  readonly #bedekt: () => readonly Box[]
  #wijkwoorden: readonly Wijkwoord[] = []
  #opKort: (ids: ReadonlySet<string>) => void = () => undefined
  #words: Marker[] = []
  #wordKey = ''
  #marks: Marker[] = []
  /** Until the first colours stand nothing is placed: measuring room takes time that these would wait. */
  #uitgesteld: (() => void)[] | null = []

  constructor(map: MapLibre, { geometrie, rand, bedekt = () => [] }: Kader) {
    this.#map = map
    this.#geometrie = geometrie
    this.#rand = rand
    this.#bedekt = bedekt
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

  setWijkwoorden(words: readonly Wijkwoord[], opKort: (ids: ReadonlySet<string>) => void): void {
    this.#zodra(() => {
      this.#opKort = opKort
      this.#zetWijkwoorden(words)
    })
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
    const key = `${zoom.toFixed(3)}|${width} ${height}|${this.#wijkwoorden.map(sizesOf).join('|')}`
    if (key === this.#wordKey) return
    this.#wordKey = key
    const { gebieden, wijken } = this.#geometrie
    const border = new Map(gebieden.map((area) => [area.code, area.grens]))
    const places = plaatsWijklabels(
      this.#wijkwoorden.map(({ id, breedte, hoogte, kort }) => {
        const buurten = wijken.find((wijk) => wijk.id === id)?.buurten ?? []
        return { id, breedte, hoogte, kort, grenzen: buurten.flatMap((buurt) => border.get(buurt) ?? []) }
      }),
      zoom,
      this.#venster(zoom),
    )
    this.#opKort(new Set(places.filter(({ isKort }) => isKort).map(({ id }) => id)))
    for (const [index, word] of this.#wijkwoorden.entries()) {
      const place = places.find(({ id }) => id === word.id)
      const marker = this.#words[index]
      // Behind a button or the years words only spoil what can be read there.
      if (place === undefined || place.isBedekt) marker?.remove()
      else marker?.setLngLat(place.linksboven).addTo(this.#map)
    }
  }

  /** What is seen of the map, in pixels, between the things that lie over it above and below, and what else lies over it. */
  #venster(zoom: number): Venster {
    const { lng, lat } = this.#map.getCenter()
    const middle = naarPixels([lng, lat], zoom)
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer()
    const { top = 0, bottom = 0 } = this.#rand(width, height)
    const [left, above] = [middle.x - width / 2, middle.y - height / 2]
    return {
      left: left + EDGE,
      right: left + width - EDGE,
      top: above + Math.max(top, EDGE),
      bottom: above + height - Math.max(bottom, EDGE),
      bedekt: this.#bedekt().map((box) => ({
        left: left + box.left,
        right: left + box.right,
        top: above + box.top,
        bottom: above + box.bottom,
      })),
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
