import type { Layer } from '@deck.gl/core'
import { ScatterplotLayer } from '@deck.gl/layers'
import { MapLibreOverlay } from '@deck.gl/maplibre'
import type { Melding } from '../../geodata/schema/melding.ts'
import { dwellingKey, type WoningenKolommen } from '../../server/contract/woningen-binair.ts'
import { demp } from './filter/woningen.ts'
import { meldingpunten } from './layers/meldingen.ts'
import { rgba, statuskleuren } from './layers/woningen.ts'
import { PALETTEN, type Thema } from './palettes.ts'

/** Radius of a dwelling on the ground in metres; never smaller or larger than these pixels on the screen. */
const DWELLING_METERS = 3.6
const DWELLING_PIXELS = [1.1, 5] as const
/** Edge round a dwelling in the dark. */
const EDGE_METERS = 0.8
/** Radius of a report, likewise. */
const REPORT_METERS = 13
const REPORT_PIXELS = [1.5, 4.5] as const
/** How near a click must be, in pixels: dwellings are small. */
const PICK_PIXELS = 4

/** The layers drawn with deck.gl over the map. In a file of its own, so that it is loaded only when switched on. */
export class Deklagen {
  readonly overlay: MapLibreOverlay = new MapLibreOverlay({
    interleaved: false,
    layers: [],
    // The map is one tab stop; deck.gl makes its canvas another.
    onLoad: () => {
      this.#loaded = true
      this.overlay.getCanvas()?.removeAttribute('tabindex')
    },
  })
  /** deck.gl refuses to look what lies at a place before it has started. */
  #loaded = false
  #woningen: { columns: WoningenKolommen; thema: Thema; masker: Uint8Array | null } | null = null
  #meldingen: { rows: readonly Melding[]; thema: Thema } | null = null
  #kies: (key: string) => void = () => undefined

  /** Shows dwellings by status group, pale where the mask of the filters is 0; null takes them off. */
  setWoningen(
    columns: WoningenKolommen | null,
    thema: Thema,
    kies: (key: string) => void,
    masker: Uint8Array | null = null,
  ): void {
    this.#woningen = columns === null ? null : { columns, thema, masker }
    this.#kies = kies
    this.#draw()
  }

  /** Shows reports as points per kind; null takes them off. */
  setMeldingen(rows: readonly Melding[] | null, thema: Thema): void {
    this.#meldingen = rows === null ? null : { rows, thema }
    this.#draw()
  }

  /** Opens the dwelling at a place; says whether there was one. */
  klik(point: { x: number; y: number }): boolean {
    if (this.#woningen === null || !this.#loaded) return false
    const hit = this.overlay.pickObject({
      x: point.x,
      y: point.y,
      radius: PICK_PIXELS,
      layerIds: ['woningen'],
    })
    if (hit === null || hit === undefined || hit.index < 0) return false
    this.#kies(dwellingKey(this.#woningen.columns, hit.index))
    return true
  }

  #draw(): void {
    this.overlay.setProps({ layers: [...this.#dwellings(), ...this.#reports()] })
  }

  #dwellings(): Layer[] {
    if (this.#woningen === null) return []
    const { columns, thema, masker } = this.#woningen
    const edge = PALETTEN[thema].statusRand
    return [
      new ScatterplotLayer({
        id: 'woningen',
        data: {
          length: columns.kop.aantal,
          attributes: {
            getPosition: { value: columns.posities, size: 2 },
            getFillColor: { value: demp(statuskleuren(columns, thema), masker), size: 4, normalized: true },
          },
        },
        getRadius: DWELLING_METERS,
        radiusMinPixels: DWELLING_PIXELS[0],
        radiusMaxPixels: DWELLING_PIXELS[1],
        stroked: edge !== null,
        getLineColor: edge === null ? [0, 0, 0, 0] : rgba(edge),
        // In metres, so that the edge fades with the dwelling and does not cover its colour from afar.
        getLineWidth: EDGE_METERS,
        lineWidthMaxPixels: 1,
        pickable: true,
      }),
    ]
  }

  #reports(): Layer[] {
    if (this.#meldingen === null) return []
    const { rows, thema } = this.#meldingen
    return meldingpunten(rows, thema).map(({ soort, aantal, posities, kleur }) => {
      const full = soort === 'melding-openbare-ruimte'
      return new ScatterplotLayer({
        id: `meldingen-${soort}`,
        data: { length: aantal, attributes: { getPosition: { value: posities, size: 2 } } },
        getRadius: full ? REPORT_METERS * 0.85 : REPORT_METERS,
        radiusMinPixels: REPORT_PIXELS[0],
        radiusMaxPixels: REPORT_PIXELS[1],
        filled: full,
        getFillColor: kleur,
        stroked: !full,
        getLineColor: kleur,
        lineWidthUnits: 'pixels',
        getLineWidth: 1.1,
      })
    })
  }
}
