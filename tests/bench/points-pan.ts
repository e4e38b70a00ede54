import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { seededRandom } from '../../analyses/statistics/seeded-random.ts'
import { generateExampleDataset } from '../../geodata/pipeline.ts'
import { launchBrowser } from '../helpers/browser.ts'
import { findProjectRoot } from '../helpers/project-root.ts'
import { makeTempDir } from '../helpers/temp-dir.ts'
import { openMapWith, VIEWPORT } from './app-page.ts'
import type { Benchmark } from './harness.ts'
import { NotMeasurable } from './harness.ts'
import { startSignedIn } from './signed-in-server.ts'

const POINTS = 250_000
const PAN_MILLISECONDS = 3_000
/** One move of the mouse per frame of a screen of 60 Hz. */
const STEP_MILLISECONDS = 1_000 / 60
const SEED = 20_261_126
const VIEW = { lon: 5.4935, lat: 52.507, zoom: 12.4 } as const

/**
 * Frames per second over the same seeded pan of three seconds with the mouse, 250,000 seeded points: the map of the app (with its areas,
 * words and interface) against a page that holds nothing but deck.gl, built here from `bare-deck`, in a canvas of the same size. The two
 * take turns in one run.
 */
export const pointsPan: Benchmark = {
  name: 'points-pan',
  unit: 'ratio',
  goal: 0.5,
  prepare: async () => {
    const rows = seededPoints()
    const [{ server, cookie }, bare] = await Promise.all([startSignedIn(), serveBare()])
    const browser = await launchBrowser()
    const close = async () => {
      await browser.close()
      await bare.close()
      await server.stop()
    }
    try {
      const { lon, lat, zoom } = VIEW
      const ours = await openMapWith(
        browser,
        server.url,
        cookie,
        rows,
        `/werk/kaart?v=2&laag=woningen,buurten&toon=kaart&beeld=${lon},${lat},${zoom}`,
      )
      await ours.keyboard.press('Escape')
      const box = await ours.locator('canvas').first().boundingBox()
      if (box === null) throw new NotMeasurable('the map has no canvas')
      const peer = await (await browser.newContext({ viewport: VIEWPORT })).newPage()
      peer.setDefaultTimeout(120_000)
      await peer.goto(bare.url)
      const posities = rows.flatMap(({ punt }) => [...punt])
      await peer.evaluate((input) => window.tekenPunten(input), {
        posities,
        ...VIEW,
        breedte: box.width,
        hoogte: box.height,
      })
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      return {
        run: async () => {
          await ours.bringToFront()
          const value = await framesPerSecond(ours, middle)
          await peer.bringToFront()
          return {
            value,
            peer: await framesPerSecond(peer, { x: box.width / 2, y: box.height / 2 }),
          }
        },
        close,
      }
    } catch (error) {
      await close()
      throw error
    }
  },
}

/** Dwellings of the example, spread anew until there are enough: at most 40 metres from where one stands. */
function seededPoints() {
  const random = seededRandom(SEED, 'points-pan')
  const { woningen } = generateExampleDataset({ totaalWoningen: 15_000 }).inhoud
  return Array.from({ length: POINTS }, (_, index) => {
    const row = woningen[index % woningen.length]
    if (row === undefined) throw new NotMeasurable('no example dwellings')
    const [lon, lat] = row.punt
    const spread = () => (random.next() - 0.5) * 0.0008
    return {
      ...row,
      id: `VB${String(index + 1).padStart(7, '0')}`,
      blok: null,
      punt: [lon + spread(), lat + spread()] as const,
    }
  })
}

/** Holds the mouse down and moves it along the seeded path; counts the frames that were asked for meanwhile. */
async function framesPerSecond(page: Page, from: { x: number; y: number }): Promise<number> {
  const random = seededRandom(SEED, 'points-pan-mouse')
  let [x, y, dx, dy] = [from.x, from.y, 3, 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const counted = page.evaluate(
    (milliseconds) =>
      new Promise<number>((resolve) => {
        const start = performance.now()
        let frames = 0
        const frame = (now: number) => {
          frames += 1
          if (now - start < milliseconds) requestAnimationFrame(frame)
          else resolve((frames / (now - start)) * 1000)
        }
        requestAnimationFrame(frame)
      }),
    PAN_MILLISECONDS,
  )
  const end = Date.now() + PAN_MILLISECONDS
  for (let step = 1; Date.now() < end; step += 1) {
    // Turns around near the edge of the middle, so that the points stay in sight.
    if (Math.abs(x + dx - from.x) > 120) dx = -dx
    if (Math.abs(y + dy - from.y) > 80) dy = -dy
    x += dx * (0.5 + random.next())
    y += dy * (0.5 + random.next())
    await page.mouse.move(x, y)
    const late = Date.now() - (end - PAN_MILLISECONDS + step * STEP_MILLISECONDS)
    if (late < 0) await new Promise((resolve) => setTimeout(resolve, -late))
  }
  const value = await counted
  await page.mouse.up()
  return value
}

/** Builds the bare page as for production and serves it. */
async function serveBare(): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = makeTempDir('bare-deck')
  await build({
    // The page lies beside the source, not beside what was compiled of it.
    root: fileURLToPath(new URL('tests/bench/bare-deck/', findProjectRoot())),
    configFile: false,
    base: './',
    logLevel: 'silent',
    build: { outDir: folder.path, emptyOutDir: true, target: 'es2022' },
  })
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' }
  const server = createServer((request, response) => {
    const name = path.normalize(new URL(request.url ?? '/', 'http://bare').pathname)
    const file = path.join(folder.path, name === '/' ? 'index.html' : name)
    readFile(file).then(
      (bytes) => response.setHeader('content-type', types[path.extname(file)] ?? 'text/plain').end(bytes),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens on a port, not on a pipe
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.close()
      server.closeAllConnections()
      folder.remove()
    },
  }
}
