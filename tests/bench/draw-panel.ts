import type { Page } from 'playwright-core'
import { beeldTekst } from '../../server/contract/text/nl/ambitiebeeld.ts'
import { generateExampleDataset } from '../../geodata/pipeline.ts'
import type { Plek } from '../../geodata/schema/planvorm.ts'
import { launchBrowser } from '../helpers/browser.ts'
import { openSheet } from '../helpers/sheet.ts'
import { AT_REST, openMapWith } from './app-page.ts'
import type { Benchmark } from './harness.ts'
import { NotMeasurable } from './harness.ts'
import { startSignedIn } from './signed-in-server.ts'

/**
 * An area of one ring as the address of the map holds it: hundred-thousandths of a degree, each corner from the one before. Written here
 * because of the client only types are built, and a benchmark runs what was built.
 */
function areaInAddress(corners: readonly Plek[]): string {
  let [x, y] = [0, 0]
  const steps = corners.flatMap(([lon, lat]) => {
    const [nextX, nextY] = [Math.round(lon * 1e5), Math.round(lat * 1e5)]
    const step = [nextX - x, nextY - y]
    ;[x, y] = [nextX, nextY]
    return step
  })
  return `v${steps.join('.')}`
}

/** Fixed by the definition of the benchmark. */
const DWELLINGS = 15_000
const CORNERS = 500
const MOVES = 200

/** Where the map looks, and how far the shape reaches around it in degrees of longitude and latitude. */
const VIEW = { lon: 5.49, lat: 52.509, zoom: 13 } as const
const REACH = [0.0125, 0.0075] as const
/** Where the corner that is dragged stands, in radians: up and to the left of the middle, clear of panels. */
const DRAGGED_RADIANS = 2.39
/** How far its two neighbours stand apart: between corners close together a move would take in no dwelling. */
const GAP_RADIANS = 1

/** A move that changes no number within this time, in milliseconds, held no dwelling: it is not counted. */
const LONGEST_MILLISECONDS = 1500
/** So many moves at most, to find 200 that change a number. */
const MOST_MOVES = 1200

/**
 * Time from a pointer event to the new number of dwellings in the DOM, p95 over 200 moves in ms: a corner of an area of 500 corners is
 * dragged over 15,000 seeded dwellings in the running app. The drawing of the map is apart: it comes in the next frame, and the next move
 * waits for it.
 */
export const drawPanel: Benchmark = {
  name: 'draw-panel',
  unit: 'ms',
  goal: 100,
  // One run takes minutes: every move draws the whole map by software.
  runs: 3,
  prepare: async () => {
    const rows = generateExampleDataset({ totaalWoningen: DWELLINGS }).inhoud.woningen.toSorted((a, b) =>
      a.id < b.id ? -1 : 1,
    )
    const onEllipse = (angle: number): Plek => [
      VIEW.lon + REACH[0] * Math.cos(angle),
      VIEW.lat + REACH[1] * Math.sin(angle),
    ]
    const step = (2 * Math.PI - GAP_RADIANS) / (CORNERS - 2)
    const first = onEllipse(DRAGGED_RADIANS)
    const others = Array.from({ length: CORNERS - 1 }, (_, at) =>
      onEllipse(DRAGGED_RADIANS + GAP_RADIANS / 2 + at * step),
    )
    const corners = [first, ...others]
    const shape = areaInAddress(corners)
    const { server, cookie } = await startSignedIn()
    const browser = await launchBrowser()
    const close = async () => {
      await browser.close()
      await server.stop()
    }
    try {
      const address = `/werk/kaart?v=2&laag=woningen,buurten&ambitie=${shape}&beeld=${VIEW.lon},${VIEW.lat},${VIEW.zoom}&toon=kaart&paneel=ambitie`
      const page = await openMapWith(browser, server.url, cookie, rows, address, numberIsThere)
      // Said once the map holds the corners.
      await page.getByText(beeldTekst.veelHoeken(CORNERS)).waitFor({ timeout: 60_000 })
      const from = await pixelOf(page, first)
      return { run: async () => dragged(page, from), close }
    } catch (error) {
      await close()
      throw error
    }
  },
}

/** What the shape means is a sheet over the map in a window of this size; it shows how many dwellings lie in the shape. */
async function numberIsThere(page: Page): Promise<void> {
  await openSheet(page, beeldTekst.titel)
  await page.getByRole('article', { name: beeldTekst.titel }).locator('.beeld__groot strong').waitFor()
}

/** Where a place stands in the window: Web Mercator around the middle of the map, 512 pixels to the world at zoom 0. */
async function pixelOf(page: Page, [lon, lat]: Plek): Promise<readonly [number, number]> {
  const box = await page.locator('canvas').first().boundingBox()
  if (box === null) throw new NotMeasurable('the map has no size')
  const world = 512 * 2 ** VIEW.zoom
  const north = (degrees: number) =>
    Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI)
  return [
    box.x + box.width / 2 + ((lon - VIEW.lon) / 360) * world,
    box.y + box.height / 2 - (north(lat) - north(VIEW.lat)) * world,
  ]
}

/** Drags the corner around and gives p95; then puts it back where it was, for the next run. */
async function dragged(page: Page, [x, y]: readonly [number, number]): Promise<number> {
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 8, y + 8)
  const times: number[] = []
  for (let move = 0; times.length < MOVES && move < MOST_MOVES; move += 1) {
    // Sweeps over the middle of the shape, so that the wedge from its neighbours to the corner takes in other dwellings each time; it
    // stays above the panel, which lies over the foot of the map in a window of this size.
    const angle = move * 0.37
    await redrawn(page)
    const seen = watch(page)
    await page.mouse.move(x + 60 + 60 * Math.cos(angle), y + 25 + 45 * Math.sin(angle * 1.3))
    const took = await seen
    if (took !== null) times.push(took)
  }
  await page.mouse.move(x, y)
  await page.mouse.up()
  if (times.length < MOVES)
    throw new NotMeasurable(`only ${times.length} of ${MOST_MOVES} moves changed a number`)
  return times.toSorted((a, b) => a - b)[Math.ceil(0.95 * MOVES) - 1] ?? NaN
}

/**
 * Waits until the map has been drawn after a move: by software that takes longer than the answer to the move, and a pointer event that
 * comes meanwhile waits for it. Drawn is when frames follow each other as fast as they do on a map at rest.
 */
function redrawn(page: Page): Promise<void> {
  return page.evaluate(
    ({ frames, quick }) =>
      new Promise<void>((resolve) => {
        let last = performance.now()
        let following = 0
        const frame = () => {
          const now = performance.now()
          following = now - last < quick ? following + 1 : 0
          last = now
          if (following >= frames) resolve()
          else requestAnimationFrame(frame)
        }
        requestAnimationFrame(frame)
      }),
    AT_REST,
  )
}

/** Time from the next pointer move to the change of the number that follows it; null: no number changed. */
function watch(page: Page): Promise<number | null> {
  return page.evaluate(
    (longest) =>
      new Promise<number | null>((resolve) => {
        const number = document.querySelector('.beeld__groot strong')
        if (number === null) {
          resolve(null)
          return
        }
        let began = NaN
        const heard = (event: Event) => {
          if (Number.isNaN(began)) began = event.timeStamp
        }
        const observer = new MutationObserver(() => {
          if (!Number.isNaN(began)) done(performance.now() - began)
        })
        const timer = setTimeout(() => done(null), longest)
        const done = (value: number | null) => {
          clearTimeout(timer)
          observer.disconnect()
          removeEventListener('pointermove', heard, true)
          resolve(value)
        }
        addEventListener('pointermove', heard, true)
        observer.observe(number, { characterData: true, childList: true, subtree: true })
      }),
    LONGEST_MILLISECONDS,
  )
}
