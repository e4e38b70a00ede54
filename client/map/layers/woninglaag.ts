import { ScatterplotLayer } from '@deck.gl/layers'
import { PALETTEN, type Thema } from '../palettes.ts'
import type { Kaartwoningen } from './campagnes.ts'
import { kleurWoningen, rgba, type Woningkleurwijze, type Woningmasker } from './woningen.ts'

/** Radius of a dwelling on the ground in metres; never smaller or larger than these pixels on the screen. */
const DWELLING_METERS = 3.6
const DWELLING_PIXELS = [1.1, 5] as const
/** Edge round a dwelling in the dark. */
const EDGE_METERS = 0.8

/** Set each time the colours of the dwellings are ready for the graphics card. */
const COLOURED = 'woningen gekleurd'

export interface Woningbeeld {
  columns: Kaartwoningen
  wijze: Woningkleurwijze
  masker: Woningmasker
}

interface Attribuut {
  value: Float64Array | Uint8Array
  size: number
  normalized?: boolean
}

/**
 * Makes the layer of dwellings. deck.gl compares attributes by identity: the positions of one answer stay one object and are sent to
 * the graphics card once; another way of colouring writes the same bytes anew and sends those only.
 */
export class Woninglaag {
  #columns: Kaartwoningen | null = null
  #painted: { wijze: Woningkleurwijze; thema: Thema; masker: Woningmasker } | null = null
  #bytes = new Uint8Array()
  #data: { length: number; attributes: { getPosition: Attribuut; getFillColor: Attribuut } } | null = null

  #prepare({ columns, wijze, masker }: Woningbeeld, thema: Thema) {
    // Campaigns that came later, or stand otherwise, leave the places what they were.
    const fresh = columns.posities !== this.#columns?.posities || this.#data === null
    const isSame = columns === this.#columns
    const { aantal } = columns.kop
    this.#columns = columns
    if (fresh) {
      this.#bytes = new Uint8Array(aantal * 4)
    }
    const painted = this.#painted
    const same = isSame && painted?.wijze === wijze && painted.thema === thema && painted.masker === masker
    if (same && this.#data !== null) return this.#data
    kleurWoningen(columns, wijze, thema, this.#bytes, masker)
    performance.clearMarks(COLOURED)
    performance.mark(COLOURED)
    this.#painted = { wijze, thema, masker }
    const positions = fresh ? undefined : this.#data?.attributes.getPosition
    this.#data = {
      length: aantal,
      attributes: {
        getPosition: positions ?? { value: columns.posities, size: 2 },
        getFillColor: { value: this.#bytes, size: 4, normalized: true },
      },
    }
    return this.#data
  }

  /**
   * @param opacity 0 to 1
   * @param more props that say where the layer lies
   */
  maak(beeld: Woningbeeld, thema: Thema, opacity: number, more: object): ScatterplotLayer {
    const edge = PALETTEN[thema].statusRand
    return new ScatterplotLayer({
      id: 'woningen',
      ...more,
      data: this.#prepare(beeld, thema),
      opacity,
      getRadius: DWELLING_METERS,
      radiusMinPixels: DWELLING_PIXELS[0],
      radiusMaxPixels: DWELLING_PIXELS[1],
      // With a mask the edge would draw what is left out.
      stroked: edge !== null && beeld.masker === null,
      getLineColor: edge === null ? [0, 0, 0, 0] : rgba(edge),
      // In metres, so that the edge fades with the dwelling and does not cover its colour from afar.
      getLineWidth: EDGE_METERS,
      lineWidthMaxPixels: 1,
      pickable: true,
    })
  }
}
