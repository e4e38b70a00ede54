import type { Browser, BrowserContext, CDPSession } from 'playwright-core'
import { API_ROOT } from '../../server/contract/endpoint.ts'
import { lijstVoorzieningen } from '../../server/contract/voorzieningen.ts'
import { launchBrowser } from '../helpers/browser.ts'
import { NotMeasurable } from './harness.ts'
import { startSignedIn } from './signed-in-server.ts'

/** A browser, and a server with a session of the programmabureau for its pages. */
export interface MapBrowser {
  url: string
  browser: Browser
  /** A context that has seen nothing yet but knows the session. */
  newContext: () => Promise<BrowserContext>
  close: () => Promise<void>
}

/** The window of every measurement in the browser (bench.md). */
const viewport = { width: 1000, height: 700 }

/** Starts server and browser. */
export async function startMapBrowser(): Promise<MapBrowser> {
  const { server, cookie } = await startSignedIn()
  const browser = await launchBrowser()
  return {
    url: server.url,
    browser,
    newContext: async () => {
      const context = await browser.newContext({ viewport })
      await context.addCookies(readCookies(cookie, server.url))
      return context
    },
    close: async () => {
      await browser.close()
      await server.stop()
    },
  }
}

/** Script time of a page so far, in milliseconds, by Chromium's own counter. */
export async function readScriptMilliseconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const metric = metrics.find(({ name }) => name === 'ScriptDuration')
  if (metric === undefined) throw new NotMeasurable('Chromium gives no ScriptDuration')
  return metric.value * 1000
}

/** Path of the opening hours: the app asks for them again every minute, whatever a person does. */
const OPENING_HOURS = `/${API_ROOT}${lijstVoorzieningen.pad}`

/** Paths of the requests a context makes from now on for what a person does. */
export function watchRequests(context: BrowserContext): string[] {
  const requests: string[] = []
  context.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url())
    if (protocol.startsWith('http') && pathname !== OPENING_HOURS) requests.push(pathname)
  })
  return requests
}

function readCookies(header: string, url: string): { name: string; value: string; url: string }[] {
  return header.split('; ').map((pair) => {
    const at = pair.indexOf('=')
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url }
  })
}
