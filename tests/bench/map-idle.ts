import { buildBarePage } from './bare-map-page.ts'
import type { Benchmark } from './harness.ts'
import { type MapBrowser, startMapBrowser } from './map-browser.ts'

/** One page load takes seconds on a small machine without a graphics card. */
const drawnWithinMilliseconds = 60_000

/**
 * How long until the first choropleth stands, ours over a page with MapLibre and the same polygons alone: performance mark "eerste
 * choropleth" since navigationStart, each time in a context that has seen nothing, both pages of the same server and in turn.
 */
export const mapIdle: Benchmark = {
  name: 'map-idle',
  unit: 'ratio',
  goal: 1.3,
  runs: 9,
  prepare: async () => {
    const started = await startMapBrowser()
    try {
      const bare = await buildBarePage()
      return {
        run: async () => ({
          value: await firstChoropleth(started, 'werk/kaart'),
          peer: await firstChoropleth(started, bare.path),
        }),
        close: async () => {
          bare.remove()
          await started.close()
        },
      }
    } catch (error) {
      await started.close()
      throw error
    }
  },
}

/** Milliseconds from the start of the navigation to the mark. */
async function firstChoropleth({ url, newContext }: MapBrowser, path: string): Promise<number> {
  const context = await newContext()
  try {
    const page = await context.newPage()
    await page.goto(`${url}/${path}`)
    await page.waitForFunction(
      () => performance.getEntriesByName('eerste choropleth').length > 0,
      undefined,
      // Looked at rarely: looking takes time of the page that is measured.
      { timeout: drawnWithinMilliseconds, polling: 250 },
    )
    return await page.evaluate(() => performance.getEntriesByName('eerste choropleth')[0]?.startTime ?? NaN)
  } finally {
    await context.close()
  }
}
