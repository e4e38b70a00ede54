import type { CDPSession, Page } from 'playwright-core'
import { generateExampleDataset } from '../../geodata/pipeline.ts'
import { launchBrowser } from '../helpers/browser.ts'
import { openMapWith } from './app-page.ts'
import type { Benchmark } from './harness.ts'
import { median, NotMeasurable } from './harness.ts'
import { readScriptMilliseconds, watchRequests } from './map-browser.ts'
import { startSignedIn } from './signed-in-server.ts'

/** Dwellings on the map, fixed by the definition of the benchmark. */
const DWELLINGS = 15_000
const recoloursPerRun = 12
const stillsPerRun = 5
/** Keys that go through the list of ways and back: each is another way. */
const KEYS = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'] as const
/** Long enough for the frames a recolour asks for to be drawn by software. */
const settleMilliseconds = 400

/**
 * Script time of one recolour of 15,000 seeded dwellings in the running app, from the choice in the list to the last frame: the median
 * over 12 recolours between status, label and owner, by Chromium's own `ScriptDuration`. It holds everything the app does: address,
 * legend with its counts, colours, attribute, drawing. A request during the recolours makes it unmeasurable.
 */
export const dwellingsRecolour: Benchmark = {
  name: 'dwellings-recolour',
  unit: 'ms',
  goal: 16,
  prepare: async () => {
    const rows = generateExampleDataset({ totaalWoningen: DWELLINGS }).inhoud.woningen.toSorted((a, b) =>
      a.id < b.id ? -1 : 1,
    )
    const { server, cookie } = await startSignedIn()
    const browser = await launchBrowser()
    const close = async () => {
      await browser.close()
      await server.stop()
    }
    try {
      const page = await openMapWith(
        browser,
        server.url,
        cookie,
        rows,
        '/werk/kaart?v=2&laag=woningen,buurten',
      )
      const requests = watchRequests(page.context())
      const session = await page.context().newCDPSession(page)
      await session.send('Performance.enable')
      return { run: async () => recolour(page, session, requests), close }
    } catch (error) {
      await close()
      throw error
    }
  },
}

async function recolour(page: Page, session: CDPSession, requests: string[]): Promise<number> {
  const control = page.getByLabel('Kleur de woningen naar')
  await control.focus()
  await control.selectOption('status')
  await page.waitForTimeout(settleMilliseconds)
  // deck.gl looks in every frame whether there is something to draw, also when nobody does anything: that is no part of a recolour.
  const still = median(await scriptOver(page, session, () => Promise.resolve(), stillsPerRun))
  requests.length = 0
  const durations = await scriptOver(
    page,
    session,
    // A key of a real keyboard: choosing by script would run script of its own in the page.
    (index) => page.keyboard.press(KEYS[index % KEYS.length] ?? 'ArrowDown'),
    recoloursPerRun,
  )
  if ((await control.inputValue()) !== 'status') throw new NotMeasurable('the keys chose no other way')
  if (requests.length > 0) throw new NotMeasurable(`requests during the recolours: ${requests.join(', ')}`)
  return Math.max(0, median(durations) - still)
}

/** Script time in ms of each of some doings, with the frames they ask for. */
async function scriptOver(
  page: Page,
  session: CDPSession,
  doing: (index: number) => Promise<void>,
  times: number,
): Promise<number[]> {
  const durations: number[] = []
  for (let index = 0; index < times; index += 1) {
    const before = await readScriptMilliseconds(session)
    await doing(index)
    await page.waitForTimeout(settleMilliseconds)
    durations.push((await readScriptMilliseconds(session)) - before)
  }
  return durations
}
