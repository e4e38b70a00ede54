import type { CDPSession, Page } from 'playwright-core'
import type { Benchmark, PreparedBenchmark } from './harness.ts'
import { median, NotMeasurable } from './harness.ts'
import { readScriptMilliseconds, startMapBrowser, watchRequests } from './map-browser.ts'

const switchesPerRun = 20
/** Long enough for the frames a switch asks for to be drawn by software. */
const settleMilliseconds = 300
const leastYears = 3
const heapSwitches = 200
/** Of the 200 switches only what is left of them counts; each is drawn before the next. */
const heapSettleMilliseconds = 60
const bytesPerMegabyte = 1_000_000

/**
 * Script time of one switch to another year on the map: the median over 20 switches over all years of the figure, in ms, by
 * Chromium's own `ScriptDuration`. Any request during the switches makes it unmeasurable.
 */
export const yearSwitch: Benchmark = {
  name: 'year-switch',
  unit: 'ms',
  goal: 50,
  prepare: async () => prepareMap(runSwitches),
}

/** Growth of the heap of the page over 200 switches of year, in MB, garbage collected before and after. */
export const yearSwitchHeap: Benchmark = {
  name: 'year-switch-heap',
  unit: 'MB',
  goal: 5,
  prepare: async () => prepareMap(runHeap),
}

interface Measured {
  page: Page
  session: CDPSession
  /** Years with figures. */
  years: readonly string[]
}

async function prepareMap(run: (measured: Measured) => Promise<number>): Promise<PreparedBenchmark> {
  const { url, newContext, close } = await startMapBrowser()
  try {
    const context = await newContext()
    const requests = watchRequests(context)
    const page = await context.newPage()
    await page.goto(`${url}/werk/kaart`)
    await page.waitForFunction(() => performance.getEntriesByName('eerste choropleth').length > 0)
    await page.waitForLoadState('networkidle')
    const years = await readYears(page)
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    return {
      run: async () => {
        requests.length = 0
        const value = await run({ page, session, years })
        if (requests.length > 0) {
          throw new NotMeasurable(`requests during the switches: ${requests.join(', ')}`)
        }
        return value
      },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function chooseYear({ page, years }: Measured, index: number): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${years[index % years.length] ?? ''}`) }).check({
    force: true,
  })
}

async function runSwitches(measured: Measured): Promise<number> {
  const { page, session } = measured
  const durations: number[] = []
  for (let index = 0; index < switchesPerRun; index += 1) {
    const before = await readScriptMilliseconds(session)
    await chooseYear(measured, index)
    await page.waitForTimeout(settleMilliseconds)
    durations.push((await readScriptMilliseconds(session)) - before)
  }
  return median(durations)
}

async function runHeap(measured: Measured): Promise<number> {
  const before = await readHeapBytes(measured.session)
  for (let index = 0; index < heapSwitches; index += 1) {
    await chooseYear(measured, index)
    await measured.page.waitForTimeout(heapSettleMilliseconds)
  }
  return ((await readHeapBytes(measured.session)) - before) / bytesPerMegabyte
}

async function readHeapBytes(session: CDPSession): Promise<number> {
  // Twice: what the first lets go of may hold more.
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

/** Years with figures of the figure the map opens with. */
async function readYears(page: Page): Promise<string[]> {
  const radios = await page.getByRole('group', { name: 'Jaar', exact: true }).locator('input:enabled').all()
  const years = await Promise.all(radios.map((radio) => radio.inputValue()))
  if (years.length < leastYears) throw new NotMeasurable(`only ${years.length} years to switch between`)
  return years
}
