import type { FeatureCollection } from 'geojson'
import { type GeoJSONSource, type LngLatBoundsLike, Map as MapLibre, type PaddingOptions } from 'maplibre-gl'
import type { Positie } from '../../geodata/schema/gebied.ts'
import type { Woonzorgzone } from '../../geodata/schema/voorziening.ts'
import type { Deklagen } from './deklagen.ts'
import type { Kaartdeel } from './delen/kaartdeel.ts'
import { type Kaartgeometrie, labelpunten, omhullende, vasteBronnen } from './gegevens.ts'
import type { Vlakkleur } from './layers/kleuring.ts'
import { type LabelInvoer, labelVan } from './layers/labels.ts'
import { zonecirkels } from './layers/vlakken.ts'
import type { Box } from './layers/wijklabels.ts'
import { Opschriften, type Teken, type Wijkwoord } from './opschriften.ts'
import { haalWerker } from './kaartwerker.ts'
import { KAARTKLEUREN, type Thema } from './palettes.ts'
import { ontbreektPatroon, onzekerPatroon, PATROON_DICHTHEID } from './patroon.ts'
import { zoomVoorSchaal } from './schaal.ts'
import { type Bron, maakStijl, PATROON, PATROON_ONZEKER } from './stijl.ts'
import { Zichtbaar } from './zichtbaar.ts'

export interface Kaartbeeld {
  lon: number
  lat: number
  zoom: number
}

export interface Kaartopties {
  thema: Thema
  geometrie: Kaartgeometrie
  /** Scale denominator below which the borders mean nothing: the map zooms in no further. */
  kleinsteSchaalnoemer: number
  beeld: Kaartbeeld | null
  /** Room taken by things over the map when the whole area is fitted, in CSS pixels, by its width and height. */
  rand: (width: number, height: number) => PaddingOptions
  /** What lies over the map and would hide words beside a wijk, in CSS pixels from its left upper corner. */
  bedekt?: () => readonly Box[]
  /** No flights when a person asked for less motion. */
  zonderBeweging: boolean
}

export interface Kaartgebeurtenissen {
  kies: (code: string | null) => void
  zweef: (code: string | null) => void
  beeld: (beeld: Kaartbeeld, doorMens: boolean) => void
  /** The first choropleth has been drawn. */
  klaar: () => void
  /** WebGL was lost; the map is still. */
  verloren: () => void
}

/** Layers of the style per switch of the screen. */
const SCHAKELAARS = {
  buurten: ['klasse', 'onzeker', 'ontbreekt', 'labels'],
  woonzorgzones: ['zonerand', 'zones'],
  straten: ['straten'],
} as const
export type Schakelaar = keyof typeof SCHAKELAARS

/** Flight of the map in milliseconds (design.md section 9). */
const FLIGHT_MILLISECONDS = 600

/** The map, outside React: a thin hand on MapLibre that is told what to show and says what a person did. */
export class Kaart {
  readonly #map: MapLibre
  readonly #options: Kaartopties
  readonly #events: Kaartgebeurtenissen
  readonly #bounds: LngLatBoundsLike
  readonly #opschriften: Opschriften
  readonly #zichtbaar: Zichtbaar
  #thema: Thema
  #paint: readonly Vlakkleur[] = []
  #labels: readonly LabelInvoer[] = []
  #chosen: string | null = null
  #hovered: string | null = null
  #vlakkenAan = true
  #bleek = false
  #labelKey = ''
  #labelZoom = NaN
  #deck: Deklagen | null = null
  #deckComing: Promise<Deklagen> | null = null
  readonly #delen = new Map<string, Promise<Kaartdeel>>()
  #ready = false
  /** The whole area stays fitted when the window changes, until a person moves the map. */
  #fitted: boolean
  #alive = true

  private constructor(
    map: MapLibre,
    bounds: LngLatBoundsLike,
    options: Kaartopties,
    events: Kaartgebeurtenissen,
  ) {
    this.#map = map
    this.#options = options
    this.#events = events
    this.#thema = options.thema
    this.#fitted = options.beeld === null
    this.#opschriften = new Opschriften(map, options)
    this.#zichtbaar = new Zichtbaar(map)
    this.#bounds = bounds
    this.#addPattern()
    this.#listen()
  }

  /** Makes the map in a container. Rejects when there is no WebGL, or the code of its worker does not come. */
  static async create(
    container: HTMLElement,
    options: Kaartopties,
    events: Kaartgebeurtenissen,
  ): Promise<Kaart> {
    const { beeld, geometrie, kleinsteSchaalnoemer, rand, thema } = options
    const sources = vasteBronnen(geometrie)
    const bounds = omhullende(sources.wijklijnen ?? leeg)
    const [, south, , north] = bounds
    // Asked for first: making a map keeps this thread busy while it travels.
    const worker = haalWerker()
    // Until it is waited for nobody hears of its failure.
    worker.catch(() => undefined)
    const map = new MapLibre({
      container,
      // With its data and at its place from the start: nothing is cut into tiles twice.
      style: maakStijl(thema, sources),
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      keyboard: false,
      fadeDuration: 0,
      minZoom: 8,
      maxZoom: zoomVoorSchaal((south + north) / 2, kleinsteSchaalnoemer),
      ...(beeld === null
        ? { bounds, fitBoundsOptions: { padding: rand(container.clientWidth, container.clientHeight) } }
        : { center: [beeld.lon, beeld.lat] as [number, number], zoom: beeld.zoom }),
    })
    map.touchZoomRotate.disableRotation()
    // The screen around the map is the one tab stop; the canvas must not be a second.
    const canvas = map.getCanvas()
    for (const name of ['tabindex', 'role', 'aria-label']) canvas.removeAttribute(name)
    // A frame that shows has the whole window put together anew; half a map is not worth that.
    canvas.style.visibility = 'hidden'
    map.once('idle', () => canvas.style.removeProperty('visibility'))
    const styled = new Promise<void>((resolve, reject) => {
      map.once('style.load', () => resolve())
      map.once('error', (event) => reject(event.error))
    })
    try {
      await Promise.all([styled, worker])
    } catch (error) {
      map.remove()
      throw error
    }
    return new Kaart(map, bounds, options, events)
  }

  #source(name: Bron): GeoJSONSource | undefined {
    return this.#map.getSource<GeoJSONSource>(name)
  }

  #addPattern(): void {
    const { ontbreektLijn, ontbreektGrond, land } = KAARTKLEUREN[this.#thema]
    const images = [
      [PATROON, ontbreektPatroon(ontbreektLijn, ontbreektGrond)],
      [PATROON_ONZEKER, onzekerPatroon(land)],
    ] as const
    for (const [name, image] of images) {
      if (this.#map.hasImage(name)) this.#map.updateImage(name, image)
      else this.#map.addImage(name, image, { pixelRatio: PATROON_DICHTHEID })
    }
  }

  #listen(): void {
    const map = this.#map
    const codeAt = (point: { x: number; y: number }): string | null => {
      const [found] = map.queryRenderedFeatures([point.x, point.y], { layers: ['focusgrond'] })
      return found === undefined ? null : String(found.properties['code'])
    }
    map.on('click', (event) => {
      if (this.#deck?.klik(event.point) !== true) this.#events.kies(codeAt(event.point))
    })
    map.on('mousemove', (event) => this.#hover(codeAt(event.point)))
    map.on('mouseout', () => this.#hover(null))
    map.on('moveend', (event) => {
      this.#drawLabels()
      this.#opschriften.plaats()
      const byButton = 'doorMens' in event
      const byPerson = byButton || ('originalEvent' in event && event.originalEvent !== undefined)
      if (byPerson) this.#fitted = false
      this.#events.beeld(this.beeld, byPerson)
    })
    map.on('resize', () => {
      if (this.#fitted) this.pas(false)
    })
    map.on('webglcontextlost', () => this.#events.verloren())
  }

  #hover(code: string | null): void {
    if (code === this.#hovered) return
    this.#state(this.#hovered, { zweef: false })
    this.#hovered = code
    this.#state(code, { zweef: true })
    this.#map.getCanvas().style.cursor = code === null ? '' : 'pointer'
    this.#events.zweef(code)
  }

  #state(code: string | null, state: Record<string, unknown>): void {
    if (code === null) return
    const source = code.startsWith('BU') ? 'buurten' : 'wijklijnen'
    this.#map.setFeatureState({ source, id: code }, state)
  }

  /** Colours and words of the buurten. No request is made; the polygons stay where they are. */
  setGegevens(paint: readonly Vlakkleur[], labels: readonly LabelInvoer[]): void {
    this.#paint = paint
    this.#labels = labels
    for (const { code, kleur, onzeker } of paint) {
      this.#state(code, {
        kleur: kleur ?? KAARTKLEUREN[this.#thema].ontbreektGrond,
        ontbreekt: kleur === null,
        onzeker,
      })
    }
    this.#labelKey = ''
    this.#drawLabels()
    if (this.#ready) return
    this.#ready = true
    this.#map.once('idle', () => {
      performance.mark('eerste choropleth')
      this.#events.klaar()
      this.#zichtbaar.toonRest()
      this.#opschriften.begin()
      this.#map.once('idle', () => performance.mark('hele kaart'))
    })
  }

  /** Chooses the words that fit at this zoom; only when they change the source is filled again. */
  #drawLabels(): void {
    const zoom = this.#map.getZoom()
    // Words depend on the zoom alone: while a person pans nothing is measured again.
    if (this.#labelKey !== '' && zoom === this.#labelZoom) return
    this.#labelZoom = zoom
    const labels = this.#labels.flatMap((area) => labelVan(area, zoom) ?? [])
    const painted = this.#vlakkenAan && !this.#bleek
    const key = `${this.#thema}|${painted}|${labels.map((label) => `${label.code}${label.naam}`).join('|')}`
    if (key === this.#labelKey) return
    this.#labelKey = key
    this.#source('labels')?.setData(labelpunten(labels, this.#paint, this.#thema, painted))
  }

  /** Switches a group of layers of the style on or off. */
  setLaag(name: Schakelaar, on: boolean): void {
    this.#zichtbaar.zet(SCHAKELAARS[name], on)
    if (name !== 'buurten') return
    this.#vlakkenAan = on
    this.#labelKey = ''
    this.#drawLabels()
  }

  /** The buurten are pale: their words are written as on the ground, not as on a class. */
  setBleek(on: boolean): void {
    if (on === this.#bleek) return
    this.#bleek = on
    this.#labelKey = ''
    this.#drawLabels()
  }

  setStraten(lines: FeatureCollection): void {
    this.#source('straten')?.setData(lines)
  }

  /** Woonzorgzones as circles; they may come after the map. */
  setZones(zones: readonly Woonzorgzone[]): void {
    this.#source('zones')?.setData(zonecirkels(zones))
  }

  /** Dwellings and reports; deck.gl is loaded when first asked for, and put on the map once: who asks meanwhile waits for the same. */
  async deklagen(): Promise<Deklagen> {
    const coming = (this.#deckComing ??= this.#maakDeklagen())
    coming.catch(() => (this.#deckComing = null))
    return coming
  }

  async #maakDeklagen(): Promise<Deklagen> {
    const { Deklagen: Made } = await import('./deklagen.ts')
    this.#deck = new Made(this.#map)
    if (this.#alive) this.#map.addControl(this.#deck.overlay)
    return this.#deck
  }

  /**
   * A part of the map with sources and layers of its own, made the first time it is asked for: a drawing, a background.
   *
   * @param naam name of the part; every part has one
   * @param maak makes it on the map of MapLibre, which only parts touch
   */
  async deel<T extends Kaartdeel>(naam: string, maak: (map: MapLibre) => Promise<T> | T): Promise<T> {
    let deel = this.#delen.get(naam)
    if (deel === undefined) {
      deel = Promise.resolve(maak(this.#map)).then((made) => {
        if (this.#alive) made.setThema(this.#thema)
        else made.destroy()
        return made
      })
      this.#delen.set(naam, deel)
      deel.catch(() => this.#delen.delete(naam))
    }
    return (await deel) as T // one name stands for one kind of part
  }

  setSelectie(code: string | null): void {
    this.#state(this.#chosen, { gekozen: false })
    this.#chosen = code
    this.#state(code, { gekozen: true })
  }

  /** Repaints in another theme; colours and words follow with the next setGegevens. */
  setThema(thema: Thema): void {
    if (thema === this.#thema) return
    this.#thema = thema
    for (const layer of maakStijl(thema).layers) {
      for (const [name, value] of Object.entries(layer.paint ?? {})) {
        // Name and value come from the same style, so that they fit each other.
        this.#map.setPaintProperty(layer.id, name as 'fill-color', value as string)
      }
    }
    this.#addPattern()
    this.#opDelen((deel) => deel.setThema(thema))
  }

  /** Words beside the wijken; `opKort` hears for which of them only the short ones fit, whenever that changes. */
  setWijkwoorden(words: readonly Wijkwoord[], opKort: (ids: ReadonlySet<string>) => void): void {
    this.#opschriften.setWijkwoorden(words, opKort)
  }

  /** Symbols with a known point, e.g. wijkcentra. */
  setTekens(marks: readonly Teken[]): void {
    this.#opschriften.setTekens(marks)
  }

  get beeld(): Kaartbeeld {
    const { lng, lat } = this.#map.getCenter()
    return { lon: lng, lat, zoom: this.#map.getZoom() }
  }

  /** Calls back on every change of the view; gives the way to stop. */
  opBeeld(changed: () => void): () => void {
    this.#map.on('move', changed)
    changed()
    return () => void this.#map.off('move', changed)
  }

  get kanVerderIn(): boolean {
    return this.#map.getZoom() < this.#map.getMaxZoom() - 0.01
  }

  setBeeld({ lon, lat, zoom }: Kaartbeeld): void {
    const now = this.beeld
    // The address holds rounded numbers; only a real difference moves the map.
    const apart = Math.max(Math.abs(now.lon - lon), Math.abs(now.lat - lat), Math.abs(now.zoom - zoom) / 100)
    if (apart < 1e-4) return
    this.#fitted = false
    this.#map.easeTo({ center: [lon, lat], zoom, duration: this.#flight })
  }

  get #flight(): number {
    return this.#options.zonderBeweging ? 0 : FLIGHT_MILLISECONDS
  }

  /** Shows the whole focus area. */
  pas(fly = true): void {
    this.#fitted = true
    const { clientWidth, clientHeight } = this.#map.getContainer()
    const padding = this.#options.rand(clientWidth, clientHeight)
    this.#map.fitBounds(this.#bounds, { padding, duration: fly ? this.#flight : 0 })
  }

  zoom(step: 1 | -1): void {
    this.#fitted = false
    const duration = this.#options.zonderBeweging ? 0 : 200
    this.#map.zoomTo(this.#map.getZoom() + step * 0.75, { duration }, { doorMens: true })
  }

  /** Brings an area into view when it lies outside, or under what covers the foot of the map by so many pixels. */
  toon(punt: Positie, bedekt = 0): void {
    const foot = this.#map.getContainer().clientHeight - bedekt
    if (this.#map.getBounds().contains(punt) && this.#map.project(punt).y <= foot) return
    this.#map.panTo(punt, { duration: this.#flight, offset: [0, -bedekt / 2] })
  }

  #opDelen(run: (deel: Kaartdeel) => void): void {
    for (const deel of this.#delen.values()) deel.then(run).catch(() => undefined)
  }

  destroy(): void {
    this.#alive = false
    this.#opDelen((deel) => deel.destroy())
    this.#opschriften.destroy()
    this.#map.remove()
  }
}

const leeg: FeatureCollection = { type: 'FeatureCollection', features: [] }
