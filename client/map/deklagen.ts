import type { HeatmapLayer } from '@deck.gl/aggregation-layers'
import type { Layer } from '@deck.gl/core'
import { MapLibreOverlay } from '@deck.gl/maplibre'
import type { Map as MapLibre } from 'maplibre-gl'
import { dwellingKey } from '../../server/contract/woningen-binair.ts'
import { bewaarUniforms } from './dek-uniforms.ts'
import { plekOnder } from './delen/stapel.ts'
import { maakMeldinglagen, type Meldingbeeld } from './layers/meldinglagen.ts'
import { type Woningbeeld, Woninglaag } from './layers/woninglaag.ts'
import type { Thema } from './palettes.ts'

/** How near a click must be, in pixels: dwellings are small. */
const PICK_PIXELS = 4

/** What deck.gl shows, and between which layers of the screen. */
export interface Dekstand {
  thema: Thema
  /** All layers of the screen that are on, the first on top, 0 to 1 opaque. */
  lagen: readonly { naam: string; dekking: number }[]
  /** Null: off. */
  woningen: Woningbeeld | null
  meldingen: Meldingbeeld | null
  kies: (key: string) => void
}

/**
 * The layers drawn with deck.gl, in the canvas of the map: any of them can lie over or under any layer of the style. In a file of its
 * own, so that it is loaded only when one is switched on.
 */
export class Deklagen {
  readonly overlay: MapLibreOverlay
  readonly #map: MapLibre
  /** deck.gl refuses to look what lies at a place before it has started. */
  #loaded = false
  /** It is already going to be drawn again at rest. */
  #waits = false
  readonly #woninglaag = new Woninglaag()
  #stand: Dekstand | null = null
  #Warmte: typeof HeatmapLayer | null = null

  constructor(map: MapLibre) {
    this.#map = map
    this.overlay = new MapLibreOverlay({
      interleaved: true,
      layers: [],
      // Everything is flat: what is drawn later lies on top, as in the layers of the map itself.
      parameters: { depthWriteEnabled: false, depthCompare: 'always' },
      ...bewaarUniforms(map),
      onLoad: () => {
        this.#loaded = true
        // The screen around the map is the one tab stop; deck.gl makes the canvas another.
        map.getCanvas().removeAttribute('tabindex')
      },
    })
  }

  /** Shows what is asked; the heat surface is loaded the first time it is. */
  async zet(stand: Dekstand): Promise<void> {
    this.#stand = stand
    if (stand.meldingen?.vorm === 'warmte' && this.#Warmte === null) {
      const { HeatmapLayer: Loaded } = await import('@deck.gl/aggregation-layers')
      this.#Warmte = Loaded
    }
    this.#draw()
  }

  /** Opens the dwelling at a place; says whether there was one. */
  klik(point: { x: number; y: number }): boolean {
    const stand = this.#stand
    if (stand === null || stand.woningen === null || !this.#loaded) return false
    const hit = this.overlay.pickObject({
      x: point.x,
      y: point.y,
      radius: PICK_PIXELS,
      layerIds: ['woningen'],
    })
    if (hit === null || hit === undefined || hit.index < 0) return false
    const { columns, masker } = stand.woningen
    if (masker?.[hit.index] === 0) return false
    stand.kies(dwellingKey(columns, hit.index))
    return true
  }

  #draw(): void {
    this.overlay.setProps({ layers: this.#layers() })
    // While sources are being read deck.gl puts its layers nowhere, so over everything (visgl/deck.gl#10733): asked again when the map
    // is at rest, and again where somebody else changed the style at that very moment.
    if (this.#waits || this.#map.isStyleLoaded()) return
    this.#waits = true
    this.#map.once('idle', () => {
      this.#waits = false
      this.#draw()
    })
  }

  #layers(): Layer[] {
    const stand = this.#stand
    if (stand === null) return []
    const { thema, lagen, woningen, meldingen } = stand
    const ids = this.#map.getLayersOrder()
    return lagen
      .map(({ naam, dekking }, place): Layer[] => {
        const more = {
          beforeId: plekOnder(
            lagen.slice(0, place).map((laag) => laag.naam),
            ids,
          ),
        }
        if (naam === 'woningen' && woningen !== null) {
          return [this.#woninglaag.maak(woningen, thema, dekking, more)]
        }
        if (naam === 'meldingen' && meldingen !== null) {
          return maakMeldinglagen(meldingen, { thema, opacity: dekking, more, Warmte: this.#Warmte })
        }
        return []
      })
      .toReversed()
      .flat()
  }
}
