import type { Browser, Page } from 'playwright-core'
import type { WoningVoorKaart } from '../../server/contract/woningen-binair.ts'
import { encodeDwellings } from '../../server/contract/woningen-binair.ts'

/** Window of every benchmark in a browser (bench.md). */
export const VIEWPORT = { width: 1000, height: 700 } as const

/** So many frames in a row that are this quick, in milliseconds, say that nothing is being drawn. */
export const AT_REST = { frames: 4, quick: 40 } as const

/** The legend of the dwellings; in a window of this width the choices are a sheet over the map. */
async function openChoices(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Cijfer en lagen' }).click()
  await page.getByRole('heading', { name: /^Status, / }).waitFor()
}

/**
 * A page of the map for who is signed in, whose dwellings are the given rows instead of those of the server.
 *
 * @param ready opens what is measured and waits until the dwellings are there; else the choices are open
 */
export async function openMapWith(
  browser: Browser,
  url: string,
  cookie: string,
  rows: readonly WoningVoorKaart[],
  address: string,
  ready: (page: Page) => Promise<void> = openChoices,
): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT })
  await context.addCookies(
    cookie.split('; ').map((pair) => {
      const at = pair.indexOf('=')
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url }
    }),
  )
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  const bytes = encodeDwellings(rows, {
    bronnen: [{ dataset: 'voorbeeld', versie: 'bench' }],
    voorbeelddata: true,
    zonderPlaats: 0,
  })
  await page.route('**/api/v1/woningen-kaart', (route) =>
    route.fulfill({ body: Buffer.from(bytes), contentType: 'application/octet-stream' }),
  )
  await page.goto(`${url}${address}`)
  await ready(page)
  await page.locator('canvas').first().waitFor()
  await page.waitForLoadState('networkidle')
  // Without a graphics card the last words stand long after the last answer has come.
  await page.waitForFunction(() => performance.getEntriesByName('hele kaart').length > 0)
  return page
}
