import { addProtocol, type Map as MapLibre, type RasterTileSource, removeProtocol } from 'maplibre-gl'
import type { Thema } from '../palettes.ts'
import type { Kaartdeel } from './kaartdeel.ts'
import { type Tegelstaat, Tegelwacht } from './tegelwacht.ts'

const NAAM = 'achtergrond'
/** Deepest level that PDOK makes; deeper, its tiles are drawn larger. */
const DEEPEST = 19
/** The Netherlands: west, south, east, north in degrees. Elsewhere nothing is asked. */
const NEDERLAND: [number, number, number, number] = [3.2, 50.7, 7.3, 53.7]
/** How long one tile may take, in milliseconds. */
const TILE_MILLISECONDS = 10_000
/** How often is looked whether the tiles come, and how long after a failure they are asked again, in milliseconds. */
const LOOK_MILLISECONDS = 500
const RETRY_MILLISECONDS = 30_000

/**
 * In the dark the tiles are turned round: white paper becomes the dark ground of the map, black words become grey. Brightness
 * names what black and what white turn into, from 0 to 1.
 */
const PAINT: Record<Thema, { zwart: number; wit: number; verzadiging: number }> = {
  licht: { zwart: 0.06, wit: 1, verzadiging: 0 },
  donker: { zwart: 0.72, wit: 0.12, verzadiging: -0.4 },
}

/** What MapLibre takes for a tile without content. */
const NO_TILE = new ArrayBuffer(0)

let made = 0

/**
 * The background under everything: tiles of another house, asked by this browser itself. They are asked without cookies and
 * without saying from which page; the other house sees the internet address and which tiles. A tile that does not come is left
 * out: the map goes on without it.
 */
export class Achtergrond implements Kaartdeel {
  readonly #map: MapLibre
  readonly #address: string
  readonly #protocol: string
  readonly #tiles: string[]
  readonly #watch = new Tegelwacht()
  #staat: Tegelstaat = 'laadt'
  #opStaat: (staat: Tegelstaat) => void = () => undefined
  #look: ReturnType<typeof setInterval> | undefined
  #failedAt = 0
  #alive = true

  /** @param address where the tiles stand, as `/{z}/{x}/{y}.png` behind it */
  constructor(map: MapLibre, address: string) {
    this.#map = map
    this.#address = address
    made += 1
    this.#protocol = `${NAAM}-${made}`
    this.#tiles = [`${this.#protocol}://{z}/{x}/{y}`]
    addProtocol(this.#protocol, (request, { signal }) => this.#fetchTile(request.url, signal))
    map.addSource(NAAM, {
      type: 'raster',
      tiles: this.#tiles,
      tileSize: 256,
      maxzoom: DEEPEST,
      bounds: NEDERLAND,
    })
    map.addLayer(
      { id: NAAM, type: 'raster', source: NAAM, layout: { visibility: 'none' } },
      // Over the pale ground, under everything that says something.
      'contextlijn',
    )
    addEventListener('online', this.#again)
  }

  async #fetchTile(url: string, signal: AbortSignal): Promise<{ data: ArrayBuffer }> {
    this.#watch.vraag(performance.now())
    try {
      const answer = await fetch(`${this.#address}/${url.slice(this.#protocol.length + 3)}.png`, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.any([signal, AbortSignal.timeout(TILE_MILLISECONDS)]),
      })
      // Beside the country there are no tiles, and that is an answer too.
      const data = answer.ok ? await answer.arrayBuffer() : NO_TILE
      if (answer.ok || answer.status === 404) this.#watch.kwam()
      else this.#watch.kwamNiet()
      return { data }
    } catch (error) {
      if (signal.aborted) {
        this.#watch.hoeftNiet()
        throw error
      }
      this.#watch.kwamNiet()
      return { data: NO_TILE }
    } finally {
      this.#judge()
    }
  }

  #judge(): void {
    if (!this.#alive) return
    const now = performance.now()
    const staat = this.#watch.staat(now)
    if (staat !== this.#staat) {
      this.#staat = staat
      if (staat === 'mislukt') this.#failedAt = now
      this.#showGround()
      this.#opStaat(staat)
    }
    if (staat === 'mislukt' && now - this.#failedAt >= RETRY_MILLISECONDS) this.#again()
  }

  /** Asks all tiles anew after they did not come. */
  readonly #again = (): void => {
    if (this.#staat !== 'mislukt' || this.#look === undefined) return
    this.#failedAt = performance.now()
    this.#map.getSource<RasterTileSource>(NAAM)?.setTiles(this.#tiles)
  }

  /** The own pale ground makes way once there is something to see under it. */
  #showGround(): void {
    const own = this.#look === undefined || this.#staat !== 'goed' ? 1 : 0
    this.#map.setPaintProperty('contextlijn', 'line-opacity', own)
    this.#map.setPaintProperty('focusgrond', 'fill-opacity', own)
  }

  /** Switches it on or off; off, nothing is asked. @param opStaat told whether the tiles come */
  setAan(on: boolean, opStaat: (staat: Tegelstaat) => void): void {
    if (!this.#alive) return
    this.#opStaat = opStaat
    clearInterval(this.#look)
    this.#look = on ? setInterval(() => this.#judge(), LOOK_MILLISECONDS) : undefined
    this.#map.setLayoutProperty(NAAM, 'visibility', on ? 'visible' : 'none')
    this.#showGround()
    opStaat(this.#staat)
  }

  setThema(thema: Thema): void {
    if (!this.#alive) return
    const { zwart, wit, verzadiging } = PAINT[thema]
    this.#map.setPaintProperty(NAAM, 'raster-brightness-min', zwart)
    this.#map.setPaintProperty(NAAM, 'raster-brightness-max', wit)
    this.#map.setPaintProperty(NAAM, 'raster-saturation', verzadiging)
  }

  destroy(): void {
    this.#alive = false
    clearInterval(this.#look)
    removeEventListener('online', this.#again)
    removeProtocol(this.#protocol)
  }
}
