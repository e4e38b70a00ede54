import type { Browser, BrowserContext, CDPSession } from 'playwright-core'
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

/** Paths of the requests a context makes from now on. */
export function watchRequests(context: BrowserContext): string[] {
  const requests: string[] = []
  context.on('request', (request) => {
    if (request.url().startsWith('http')) requests.push(new URL(request.url()).pathname)
  })
  return requests
}

function readCookies(header: string, url: string): { name: string; value: string; url: string }[] {
  return header.split('; ').map((pair) => {
    const at = pair.indexOf('=')
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url }
  })
}
