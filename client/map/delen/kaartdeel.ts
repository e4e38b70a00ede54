import type { Thema } from '../palettes.ts'

/** A part of the map with sources and layers of its own; see `Kaart.deel`. Its methods may be called after the map has gone. */
export interface Kaartdeel {
  setThema: (thema: Thema) => void
  /** Forgets what it listens to; the map removes its layers itself. */
  destroy: () => void
}
