import type { BrowserContext, Page } from 'playwright-core'
import { launchBrowser } from '../helpers/browser.ts'
import { VIEWPORT } from './app-page.ts'
import type { Benchmark } from './harness.ts'
import { NotMeasurable } from './harness.ts'
import { startSignedIn } from './signed-in-server.ts'

const AMBITIONS = 200
const VERSIONS = 500
const CYCLUS = '2025'
const WIJK = 'boswijk'
const MARK = 'plan leesbaar'

/**
 * From the click on a plan in the list, in an app that is loaded, to the mark "plan leesbaar": its text stands there. A plan of 200
 * ambitions with 500 versions; wall, in ms.
 */
export const planOpen: Benchmark = {
  name: 'plan-open',
  unit: 'ms',
  goal: 300,
  prepare: async () => {
    const { server, cookie } = await startSignedIn()
    const browser = await launchBrowser()
    const close = async () => {
      await browser.close()
      await server.stop()
    }
    try {
      const naam = await writePlan(server.url, cookie)
      const context = await browser.newContext({ viewport: VIEWPORT })
      await context.addCookies(
        cookie.split('; ').map((pair) => {
          const at = pair.indexOf('=')
          return { name: pair.slice(0, at), value: pair.slice(at + 1), url: server.url }
        }),
      )
      return { run: () => openOnce(context, server.url, naam), close }
    } catch (error) {
      await close()
      throw error
    }
  },
}

/** Opens the list, lets everything come to rest, and opens the plan. */
async function openOnce(context: BrowserContext, url: string, naam: string): Promise<number> {
  const page = await context.newPage()
  try {
    page.setDefaultTimeout(120_000)
    await page.goto(`${url}/werk/wijkaanpak`)
    const link = page.getByRole('link', { name: naam, exact: true })
    await link.waitFor()
    await page.waitForLoadState('networkidle')
    await noteClick(page)
    await link.click()
    await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, MARK)
    return await page.evaluate((mark) => {
      const [clicked] = performance.getEntriesByName('geklikt')
      const [read] = performance.getEntriesByName(mark)
      return (read?.startTime ?? NaN) - (clicked?.startTime ?? NaN)
    }, MARK)
  } finally {
    await page.close()
  }
}

/** Marks the moment of the next click, before the app hears of it. */
async function noteClick(page: Page): Promise<void> {
  await page.evaluate(() =>
    addEventListener('click', () => performance.mark('geklikt'), { capture: true, once: true }),
  )
}

/** Makes the plan over the API, as people would: each save is a version. Gives its name. */
async function writePlan(url: string, cookie: string): Promise<string> {
  const base = `${url}/api/v1/cycli/${CYCLUS}/wijkaanpakken`
  const ask = async (path: string, method: string, body: unknown, ifMatch: string | null = null) => {
    const answer = await fetch(base + path, {
      method,
      headers: {
        'content-type': 'application/json',
        cookie,
        ...(ifMatch === null ? {} : { 'if-match': ifMatch }),
      },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new NotMeasurable(`${method} ${path} gave ${answer.status}`)
    return answer
  }
  const naam = 'Plan om te openen'
  await ask('', 'POST', { wijk: WIJK, naam, kopieVan: null })
  const ids: string[] = []
  for (let at = 0; at < AMBITIONS; at += 1) {
    const made = await ask(`/${WIJK}/objecten`, 'POST', { soort: 'ambitie', velden: ambition(at) })
    const { objecten } = (await made.json()) as { objecten: { id: string }[] } // the answer of this route
    ids.push(objecten[0]?.id ?? '')
  }
  // The beginning and each ambition were a version already.
  for (let at = AMBITIONS + 1; at < VERSIONS; at += 1) {
    const id = ids[at % ids.length] ?? ''
    const velden = { meting: `Elk jaar een eigen peiling, ronde ${at}` }
    await ask(`/${WIJK}/objecten/${id}`, 'PATCH', { soort: 'ambitie', velden }, '*')
  }
  return naam
}

/** An ambition with a text, a square and an owner; the squares lie in rows over the wijk. */
function ambition(at: number) {
  const [west, south] = [5.49 + (at % 20) * 0.001, 52.49 + Math.floor(at / 20) * 0.001]
  const side = 0.0008
  return {
    titel: `Ambitie ${at + 1}`,
    tekst: 'Wij maken de huizen warm en de straten groen. '.repeat(6).trim(),
    eigenaar: 'Gemeente Lelystad, team wonen',
    prioriteit: at < 3 ? at + 1 : null,
    pijler: 'woningen',
    vorm: {
      soort: 'vlak',
      vlakken: [
        [
          [
            [west, south],
            [west + side, south],
            [west + side, south + side],
            [west, south + side],
          ],
        ],
      ],
    },
  }
}
