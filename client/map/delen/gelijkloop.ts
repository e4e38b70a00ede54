import type { Map as MapLibre } from 'maplibre-gl'
import type { Kaartdeel } from './kaartdeel.ts'

/** Keeps two maps in exactly the same view: one is moved by people, the other follows in the same frame. */
export class Gelijkloop implements Kaartdeel {
  readonly #map: MapLibre
  #stop: (() => void) | null = null

  constructor(map: MapLibre) {
    this.#map = map
  }

  /** Lets another map follow this one from now on; an earlier follower is let go. */
  leid(volger: Gelijkloop): void {
    this.laatLos()
    const follow = () => {
      volger.#map.jumpTo({ center: this.#map.getCenter(), zoom: this.#map.getZoom() })
    }
    // A box of another size has another centre: the follower learns of its size first.
    const resize = () => {
      volger.#map.resize()
      follow()
    }
    this.#map.on('move', follow)
    this.#map.on('resize', resize)
    this.#stop = () => {
      this.#map.off('move', follow)
      this.#map.off('resize', resize)
    }
    resize()
  }

  /** Lets the follower go. */
  laatLos(): void {
    this.#stop?.()
    this.#stop = null
  }

  setThema(): void {
    // It draws nothing.
  }

  destroy(): void {
    this.laatLos()
  }
}
