import { createServer, request, type Server } from 'node:http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../helpers/browser.ts'
import { openPage, pickRole } from '../helpers/page.ts'
import { type RunningServer, startServer } from '../helpers/server.ts'

const PREFIX = '/gemeente/wijkcyclus'

let app: RunningServer
let proxy: Server
let base: string
let browser: Browser

/** A proxy as a municipality would have it: the app lives under a path, which it takes off before asking. */
beforeAll(async () => {
  app = await startServer()
  proxy = createServer((incoming, outgoing) => {
    if (incoming.url?.startsWith(`${PREFIX}/`) !== true) {
      outgoing.writeHead(404).end()
      return
    }
    const forward = request(
      app.url + incoming.url.slice(PREFIX.length),
      { method: incoming.method ?? 'GET', headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      },
    )
    incoming.pipe(forward)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const address = proxy.address()
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}${PREFIX}`
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  proxy.closeAllConnections()
  proxy.close()
  await app.stop()
})

describe('under a path of a proxy', () => {
  it('the screens find their files, the API and each other', async () => {
    const { page, faults, close } = await openPage(browser, base)
    await pickRole(page, base, 'programmabureau')
    await page.getByRole('main').getByText('72,5 %').first().waitFor()
    await page.locator('canvas').first().waitFor()
    expect(page.url()).toContain(`${PREFIX}/werk/kaart`)
    await page.goto(`${base}/werk/wijkanalyse/2025/boswijk`)
    await page.getByRole('heading', { level: 1, name: /Boswijk/ }).waitFor()
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Gegevens' }).click()
    await page.getByRole('heading', { level: 1, name: 'Gegevens' }).waitFor()
    expect(page.url()).toBe(`${base}/werk/gegevens`)
    expect(faults).toEqual([])
    await close()
  })
})
