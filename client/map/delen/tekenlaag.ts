import { type GeoJSONSource, type Map as MapLibre, Marker } from 'maplibre-gl'
import type { Positie } from '../../../geodata/schema/gebied.ts'
import type { Thema } from '../palettes.ts'
import { TEKENBRON, tekenlagen } from '../tekenen/lagen.ts'
import type { Tekenhand } from '../tekenen/tekenhand.ts'
import { tekening } from '../tekenen/tekening.ts'
import { type Raak, raakt } from '../tekenen/raken.ts'
import { kanAf, tekent, type Tekenstand, type Vorm } from '../tekenen/stand.ts'
import { opdrachtenVan, toetsdaad } from '../tekenen/toetsen.ts'
import { vang, VANG_PIXELS, type Vangnet } from '../tekenen/vangen.ts'
import type { Kaartdeel } from './kaartdeel.ts'

/** What a tool that draws tells the layer, and hears from it. */
export interface Koppeling {
  hand: Tekenhand
  /** Borders that draw a corner to them. */
  grenzen: Vangnet
  /** Shapes that this tool draws, the usual one first; the key of another is answered with `andereVorm`. */
  vormen: readonly Vorm[]
  andereVorm: (vorm: Vorm) => void
  /** A click while nothing is being drawn, with the buurt under it; null: a click begins a shape. */
  klik: ((buurt: string | null) => void) | null
  /** Escape while there is nothing left to leave; null: it goes on to the map. */
  verlaat: (() => void) | null
  /** Words that stand on the map beside the drawing, e.g. its size. */
  opschrift: (stand: Tekenstand) => { punt: Positie; tekst: string } | null
}

/** Reach of a mouse and of a finger in CSS pixels. */
const REACH_PIXELS = { mouse: 10, touch: 22 } as const
/** A pointer that moves farther than this while pressed drags; less is a click. */
const CLICK_PIXELS = 4
/** Share of the window that stays free around the crosshair before the map follows it. */
const FOLLOW_MARGIN = 0.08

function element(className: string): HTMLElement {
  const made = document.createElement('div')
  made.className = className
  made.setAttribute('aria-hidden', 'true')
  return made
}

/** What a pressed pointer may become: a corner that is dragged, or a click. */
interface Druk {
  x: number
  y: number
  raak: Raak | null
  sleept: boolean
}

/**
 * The drawing on the map: draws the state of a hand, and turns mouse, touch and keys into its commands. It holds no shape of its
 * own. While a tool is tied to it, clicks on the map are its; the map still pans, zooms, and walks from buurt to buurt with
 * the arrows as long as nothing is being drawn.
 */
export class Tekenlaag implements Kaartdeel {
  readonly #map: MapLibre
  readonly #container: HTMLElement
  /** The element around the map that has the focus (design.md section 12: one tab stop). */
  readonly #keys: HTMLElement
  #koppeling: Koppeling | null = null
  #stop: (() => void) | null = null
  #druk: Druk | null = null
  #frame = 0
  #alive = true
  readonly #kruis: Marker
  #kruisOn = false
  readonly #maat: Marker
  readonly #maatElement: HTMLElement

  constructor(map: MapLibre) {
    this.#map = map
    this.#container = map.getContainer()
    this.#keys = this.#container.closest<HTMLElement>('[role="application"]') ?? this.#container
    map.addSource(TEKENBRON, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } })
    for (const { spec, before } of tekenlagen('licht')) {
      map.addLayer(spec, before !== undefined && map.getLayer(before) !== undefined ? before : undefined)
    }
    this.#kruis = new Marker({ element: element('tekenkruis'), anchor: 'center' })
    this.#maatElement = element('tekenmaat')
    this.#maat = new Marker({ element: this.#maatElement, anchor: 'left', offset: [14, 0] })
  }

  /** Ties a tool to the layer; gives the way to untie it, which also wipes the drawing off the map. */
  koppel(koppeling: Koppeling): () => void {
    this.#stop?.()
    this.#koppeling = koppeling
    const listen = [
      koppeling.hand.volg(() => this.#later()),
      this.#on(this.#container, 'pointerdown', this.#down),
      this.#on(this.#container, 'pointermove', this.#move),
      this.#on(this.#container, 'pointerup', this.#up),
      this.#on(this.#container, 'pointercancel', this.#up),
      this.#on(this.#container, 'click', this.#click),
      this.#on(this.#container, 'dblclick', (event) => this.#keep(event)),
      this.#on(this.#keys, 'keydown', this.#key),
    ]
    this.#container.classList.add('kaart--tekent')
    this.#later()
    const stop = () => {
      if (this.#stop !== stop) return
      this.#stop = null
      this.#koppeling = null
      for (const end of listen) end()
      this.#container.classList.remove('kaart--tekent')
      this.#later()
    }
    this.#stop = stop
    return stop
  }

  /** Brings the focus to the map, where the keys of drawing are heard. */
  focus(): void {
    this.#keys.focus()
  }

  /** Whether the keys of drawing are heard now. */
  get heeftFocus(): boolean {
    return document.activeElement === this.#keys
  }

  setThema(thema: Thema): void {
    if (!this.#alive) return
    for (const { spec } of tekenlagen(thema)) {
      for (const [name, value] of Object.entries(spec.paint ?? {})) {
        // Name and value come from one layer, so that they fit each other.
        this.#map.setPaintProperty(spec.id, name as 'fill-color', value as string)
      }
    }
  }

  destroy(): void {
    this.#stop?.()
    this.#alive = false
    cancelAnimationFrame(this.#frame)
  }

  #on<K extends keyof HTMLElementEventMap>(
    target: HTMLElement,
    type: K,
    heard: (event: HTMLElementEventMap[K]) => void,
  ): () => void {
    // Before MapLibre and before React hear of it.
    target.addEventListener(type, heard, { capture: true })
    return () => target.removeEventListener(type, heard, { capture: true })
  }

  /** Draws once per frame, however many commands came. */
  #later(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => this.#draw())
  }

  #draw(): void {
    if (!this.#alive) return
    const koppeling = this.#koppeling
    const stand = koppeling?.hand.lees() ?? null
    this.#map
      .getSource<GeoJSONSource>(TEKENBRON)
      ?.setData(stand === null ? { type: 'FeatureCollection', features: [] } : tekening(stand))
    const cross = stand !== null && stand.wijzer?.door === 'toetsen' ? stand.wijzer.punt : null
    if (cross !== null) this.#kruis.setLngLat([...cross])
    if (cross !== null && !this.#kruisOn) this.#kruis.addTo(this.#map)
    if (cross === null && this.#kruisOn) this.#kruis.remove()
    this.#kruisOn = cross !== null
    const words = stand === null || koppeling === null ? null : koppeling.opschrift(stand)
    this.#maatElement.textContent = words?.tekst ?? ''
    if (words === null) this.#maat.remove()
    else this.#maat.setLngLat([...words.punt]).addTo(this.#map)
  }

  #placeOf(event: MouseEvent): Positie {
    const { left, top } = this.#container.getBoundingClientRect()
    const { lng, lat } = this.#map.unproject([event.clientX - left, event.clientY - top])
    return [lng, lat]
  }

  /** A place, drawn to own corners and borders near it; with Alt it stays where it is. */
  #caught(event: MouseEvent, without: number | null = null): Positie {
    const place = this.#placeOf(event)
    const koppeling = this.#koppeling
    if (koppeling === null || event.altKey) return place
    const { hoeken } = koppeling.hand.lees()
    const others = without === null ? [] : hoeken.filter((_, at) => at !== without)
    const pixels =
      event instanceof PointerEvent && event.pointerType === 'touch' ? VANG_PIXELS * 1.5 : VANG_PIXELS
    return vang(place, { hoeken: others, grenzen: koppeling.grenzen }, this.#map.getZoom(), pixels).punt
  }

  readonly #down = (event: PointerEvent): void => {
    const koppeling = this.#koppeling
    if (koppeling === null || !event.isPrimary || event.button !== 0) return
    const reach = event.pointerType === 'touch' ? REACH_PIXELS.touch : REACH_PIXELS.mouse
    const stand = koppeling.hand.lees()
    const raak = raakt(stand, this.#placeOf(event), this.#map.getZoom(), reach)
    this.#druk = { x: event.clientX, y: event.clientY, raak, sleept: false }
    // The map must not pan away under a corner that is taken up.
    if (raak !== null) this.#map.dragPan.disable()
  }

  readonly #move = (event: PointerEvent): void => {
    const koppeling = this.#koppeling
    if (koppeling === null || !event.isPrimary) return
    const { hand } = koppeling
    // Released where no click was heard, as after panning.
    if (event.pointerType === 'mouse' && event.buttons === 0) this.#druk = null
    const druk = this.#druk
    if (druk !== null && druk.raak !== null) {
      if (!druk.sleept) {
        if (Math.hypot(event.clientX - druk.x, event.clientY - druk.y) < CLICK_PIXELS) return
        druk.sleept = true
        const { raak } = druk
        if (raak.soort === 'hoek') hand.doe({ soort: 'pak', hoek: raak.hoek })
        else {
          const { gekozen } = hand.doe({ soort: 'voegIn', na: raak.na, punt: raak.punt })
          if (gekozen !== null) hand.doe({ soort: 'pak', hoek: gekozen })
        }
      }
      hand.doe({ soort: 'sleep', punt: this.#caught(event, hand.lees().gekozen) })
      return
    }
    if (druk === null && tekent(hand.lees()) && event.pointerType !== 'touch') {
      hand.doe({ soort: 'wijs', wijzer: { punt: this.#caught(event), door: 'aanwijzer' } })
    }
  }

  readonly #up = (event: PointerEvent): void => {
    if (this.#druk?.raak === null || this.#druk === null) return
    this.#map.dragPan.enable()
    if (!this.#druk.sleept) return
    this.#koppeling?.hand.doe({ soort: event.type === 'pointercancel' ? 'terug' : 'los' })
  }

  readonly #click = (event: MouseEvent): void => {
    const koppeling = this.#koppeling
    if (koppeling === null) return
    this.#keep(event)
    const druk = this.#druk
    this.#druk = null
    if (druk?.sleept === true) return
    if (druk !== null && Math.hypot(event.clientX - druk.x, event.clientY - druk.y) >= CLICK_PIXELS) return
    const { hand } = koppeling
    const stand = hand.lees()
    if (druk !== null && druk.raak !== null && this.#clickOn(hand, druk.raak)) return
    if (koppeling.klik !== null && !tekent(stand)) {
      koppeling.klik(this.#buurtAt(event))
      return
    }
    const [usual] = koppeling.vormen
    if (stand.vorm === null && usual !== undefined) hand.doe({ soort: 'begin', vorm: usual })
    const punt = this.#caught(event)
    hand.doe({ soort: 'zet', punt }, { soort: 'wijs', wijzer: { punt, door: 'aanwijzer' } })
  }

  /** A click on a corner finishes the shape on its last corner or the first of an area; of a finished shape it chooses the corner. */
  #clickOn(hand: Tekenhand, raak: Raak): boolean {
    if (raak.soort !== 'hoek') return false
    const stand = hand.lees()
    const isEnd = raak.hoek === stand.hoeken.length - 1 || (raak.hoek === 0 && stand.vorm === 'vlak')
    if (stand.af) hand.doe({ soort: 'kies', hoek: raak.hoek })
    else if (isEnd && kanAf(stand)) hand.doe({ soort: 'maakAf' })
    return true
  }

  #buurtAt(event: MouseEvent): string | null {
    const { left, top } = this.#container.getBoundingClientRect()
    const place: [number, number] = [event.clientX - left, event.clientY - top]
    const [found] = this.#map.queryRenderedFeatures(place, { layers: ['focusgrond'] })
    return found === undefined ? null : String(found.properties['code'])
  }

  readonly #key = (event: KeyboardEvent): void => {
    const koppeling = this.#koppeling
    const daad = toetsdaad(event)
    if (koppeling === null || daad === null || event.target !== this.#keys) return
    const { hand } = koppeling
    const stand = hand.lees()
    if (daad.soort === 'vorm' && !koppeling.vormen.includes(daad.vorm)) {
      this.#keep(event)
      koppeling.andereVorm(daad.vorm)
      return
    }
    // Between drawings the arrows and Enter go from buurt to buurt, where a tool lets buurten be chosen.
    const isResting = koppeling.klik !== null && !tekent(stand) && stand.gekozen === null
    if (isResting && (daad.soort === 'stap' || daad.soort === 'zet')) return
    const { lng, lat } = this.#map.getCenter()
    const opdrachten = opdrachtenVan(stand, daad, [lng, lat])
    if (opdrachten === null) {
      if (daad.soort !== 'verlaat' || koppeling.verlaat === null) return
      this.#keep(event)
      koppeling.verlaat()
      return
    }
    this.#keep(event)
    const { wijzer } = hand.doe(...opdrachten)
    if (wijzer !== null) this.#follow(wijzer.punt)
  }

  /** Moves the map when the crosshair comes near its edge. */
  #follow(punt: Positie): void {
    const { clientWidth, clientHeight } = this.#container
    const { x, y } = this.#map.project([...punt])
    const [marginX, marginY] = [clientWidth * FOLLOW_MARGIN, clientHeight * FOLLOW_MARGIN]
    const isInside = x > marginX && x < clientWidth - marginX && y > marginY && y < clientHeight - marginY
    if (!isInside) this.#map.jumpTo({ center: [...punt] })
  }

  /** Keeps an event from the map and the screen: it was ours. */
  #keep(event: Event): void {
    event.stopPropagation()
    event.preventDefault()
  }
}
