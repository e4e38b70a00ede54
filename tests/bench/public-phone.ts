import type { Browser } from 'playwright-core'
import { launchBrowser } from '../helpers/browser.ts'
import { startServer } from '../helpers/server.ts'
import { type Benchmark, NotMeasurable } from './harness.ts'

/** Mijn straat, the page most people come for. */
const PAGE = '/straat/voorbeelddreef-1.html'
/** A slow phone on slow 4G (bench.md). */
const CPU_RATE = 4
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
/** After the last answer something may still move. */
const REST_MILLISECONDS = 1_500

interface Visit {
  /** Largest contentful paint in seconds. */
  lcp: number
  cls: number
  /** Compressed bytes of scripts, and of everything, in kB. */
  script: number
  page: number
}

/** One first visit of a phone that knows nothing of the site. */
async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    serviceWorkers: 'block',
  })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(120_000)
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', NETWORK)
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE })
    const scripts = new Set<string>()
    let script = 0
    let all = 0
    session.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId)
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      all += encodedDataLength
      if (scripts.has(requestId)) script += encodedDataLength
    })
    await page.goto(url + PAGE, { waitUntil: 'load' })
    await page.waitForTimeout(REST_MILLISECONDS)
    const seen = await page.evaluate(
      () =>
        new Promise<{ lcp: number; isText: boolean; cls: number }>((resolve) => {
          let cls = 0
          new PerformanceObserver((list) => {
            // Chromium gives these what the general type does not name.
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
              cls += entry.value
          }).observe({ type: 'layout-shift', buffered: true })
          new PerformanceObserver((list) => {
            const last = list.getEntries().at(-1) as (PerformanceEntry & { element?: Element }) | undefined // likewise
            const element = last?.element
            resolve({
              lcp: (last?.startTime ?? NaN) / 1000,
              isText: element?.closest('main') != null && element.closest('svg') === null,
              cls,
            })
          }).observe({ type: 'largest-contentful-paint', buffered: true })
        }),
    )
    if (!seen.isText) throw new NotMeasurable('the largest paint was not the main text')
    return { lcp: seen.lcp, cls: seen.cls, script: script / 1000, page: all / 1000 }
  } finally {
    await context.close()
  }
}

function phone(name: string, unit: string, goal: number, value: (visit: Visit) => number): Benchmark {
  return {
    name,
    unit,
    goal,
    prepare: async () => {
      const server = await startServer()
      const browser = await launchBrowser()
      return {
        run: async () => value(await visit(browser, server.url)),
        close: async () => {
          await browser.close()
          await server.stop()
        },
      }
    },
  }
}

/** Seconds until the main text of Mijn straat stands there, on a slow phone. */
export const publicPhone = phone('public-phone', 's', 2, ({ lcp }) => lcp)
/** How much of that page moves after it is first drawn. */
export const publicPhoneCls = phone('public-phone-cls', '-', 0.05, ({ cls }) => cls)
/** Compressed script of that page. */
export const publicPhoneScript = phone('public-phone-script', 'kB', 60, ({ script }) => script)
/** All bytes of that page; its map is part of it. */
export const publicPhonePage = phone('public-phone-page', 'kB', 150, ({ page }) => page)
