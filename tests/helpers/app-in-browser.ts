import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { Rol } from '../../server/contract/sessie.ts'
import { launchTestBrowser } from './browser.ts'
import { openPage, type PageOptions, signInAs, type WatchedPage } from './page.ts'
import { type RunningServer, startServer } from './server.ts'

/** The demo on a server of its own, and a browser, for all tests of one file. */
export interface AppInBrowser {
  readonly server: RunningServer
  readonly url: string
  readonly browser: Browser
  /** A page of somebody who has signed in. */
  signedIn: (options?: PageOptions, rol?: Rol) => Promise<WatchedPage>
}

/** A phone, held upright. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
}

/**
 * Starts the app and a browser before the tests of a file and ends both after them; call it at the top of the file.
 *
 * @param start another server than the plain demo
 */
export function appInBrowser(start: () => Promise<RunningServer> = () => startServer()): AppInBrowser {
  const running: { server?: RunningServer; browser?: Browser } = {}
  beforeAll(async () => {
    running.server = await start()
    running.browser = await launchTestBrowser()
  })
  afterAll(async () => {
    await running.browser?.close()
    await running.server?.stop()
  })
  const of = <Part extends 'server' | 'browser'>(part: Part): NonNullable<(typeof running)[Part]> => {
    const found = running[part]
    if (found === undefined) throw new Error(`the ${part} has not been started`)
    return found
  }
  return {
    get server() {
      return of('server')
    },
    get url() {
      return of('server').url
    },
    get browser() {
      return of('browser')
    },
    signedIn: async (options = {}, rol = 'programmabureau') => {
      const watched = await openPage(of('browser'), of('server').url, options)
      await signInAs(watched.page, of('server').url, rol)
      return watched
    },
  }
}

/** Waits until the whole map has been drawn for the first time: colours, then hatching and words. */
export async function mapIsDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('hele kaart').length > 0)
}

/** How many pixels the page is wider than its window; more than none is a fault. */
export async function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
