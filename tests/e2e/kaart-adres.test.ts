import type { APIRequestContext, Page, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Invoer } from '../../server/contract/invoer.ts'
import { appInBrowser } from '../helpers/app-in-browser.ts'
import { faultsByAxe } from '../helpers/axe.ts'
import { orderFor } from '../helpers/import-flow.ts'

const app = appInBrowser()
/** Name of the figures before anything was brought in. */
let first: string

/** A busy machine draws a map in many seconds. */
const WAIT = { timeout: 60_000 }
const TEST_MILLISECONDS = 240_000

const api = (path: string) => `${app.url}/api/v1${path}`

/** Brings in other figures of the subject on the map for three buurten, as a program does. */
async function bringIn(request: APIRequestContext): Promise<void> {
  const text = 'buurtcode;gezond\nBU09950111;50,5\nBU09950112;61,5\nBU09950113;90\n'
  const given = await request.post(api('/invoer?naam=peiling.csv'), {
    headers: { 'content-type': 'application/octet-stream' },
    data: Buffer.from(text),
  })
  const { id } = (await given.json()) as Invoer
  const read = async () => {
    const answer = await request.get(api(`/invoer/${id}`))
    return { one: (await answer.json()) as Invoer, etag: answer.headers()['etag'] ?? '' }
  }
  const change = async (step: string, data: object) => {
    const answer = await request.post(api(`/invoer/${id}/${step}`), {
      data,
      headers: { 'if-match': (await read()).etag },
    })
    expect(answer.ok(), await answer.text()).toBe(true)
  }
  await change(
    'proef',
    orderFor('peiling.csv', {
      doel: 'cijfers',
      velden: { gebied: { kolom: 'buurtcode' }, jaar: { vast: '2020' }, leeftijd: { vast: '18plus' } },
      reeks: [{ kolom: 'gezond', als: 'rivm-ervaren-gezondheid' }],
      stelsel: null,
    }),
  )
  await expect.poll(async () => (await read()).one.staat, WAIT).toBe('beproefd')
  await change('toepassing', { sha256: (await read()).one.verslag?.sha256 })
}

const table = (page: Page) => page.getByRole('table', { name: /ervaren gezondheid|gezondheid/i }).first()
const rowOf = (page: Page, name: string) => table(page).getByRole('row', { name: new RegExp(name) })

/** Waits until the first choropleth has been drawn. */
const drawn = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('hele kaart').length > 0, undefined, WAIT)

describe('a link to the map', () => {
  it(
    'is made and copied with the keyboard alone, holds view and data version, and says what is in it',
    async () => {
      const { page, faults, close } = await app.signedIn({
        permissions: ['clipboard-read', 'clipboard-write'],
      })
      await page.goto(`${app.url}/werk/kaart?v=2&gebied=BU09950111&kleur=verschil`)
      await drawn(page)
      await page.getByRole('button', { name: 'Deel', exact: true }).focus()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Deel' }).waitFor()
      const field = page.getByLabel('Adres van dit beeld')
      await field.waitFor()
      for (let at = 0; at < 4; at += 1) {
        await page.keyboard.press('Tab')
        const label = await page.evaluate(() => document.activeElement?.textContent)
        if (label === 'Kopieer link') break
      }
      await page.keyboard.press('Enter')
      await page.getByText('De link is gekopieerd.').waitFor()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toBe(await field.inputValue())
      expect(copied).toMatch(/gebied=BU09950111&beeld=[\d.,]+&versie=[0-9a-f]{16}$/)
      expect(copied.length).toBeLessThan(2000)
      first = new URL(copied).searchParams.get('versie') ?? ''
      const panel = page.getByRole('region', { name: 'Deel' })
      expect(await panel.getByRole('definition').allInnerTexts()).toContain('het verschil met de gemeente')
      expect(await panel.getByText(/moet zich aanmelden/).isVisible()).toBe(true)
      expect(await faultsByAxe(page, 'all')).toEqual([])

      await page.goto(copied)
      await page.getByRole('heading', { name: 'Zuiderzeelaan' }).waitFor()
      expect(await page.getByText(/daarna vernieuwd/).count()).toBe(0)
      expect(faults).toEqual([])
      await close()
    },
    TEST_MILLISECONDS,
  )

  it(
    'made before an import shows the figures of now, says so, and on asking those of then',
    async () => {
      const { page, faults, close } = await app.signedIn({ map: 'absent' })
      await bringIn(page.request)
      await page.goto(`${app.url}/werk/kaart?v=2&toon=beide&versie=${first}`)
      const bar = page.getByRole('region', { name: 'Cijfers van toen of van nu' })
      await bar.getByText(/De cijfers zijn daarna vernieuwd/).waitFor()
      await bar.getByText('3 van 38 buurten hebben nu een ander cijfer.').waitFor()
      await rowOf(page, 'Zuiderzeelaan').getByText('50,5 %').waitFor()

      const then = bar.getByRole('button', { name: 'Zoals toen' })
      await then.focus()
      await page.keyboard.press('Enter')
      await rowOf(page, 'Zuiderzeelaan').getByText('68,7 %').waitFor()
      expect(await then.getAttribute('aria-pressed')).toBe('true')
      expect(new URL(page.url()).searchParams.get('cijfers')).toBe('toen')
      // Every table and text that shows them says which figures they are.
      expect(await page.getByText(/Cijfers zoals op .* niet de nieuwste/).count()).toBeGreaterThan(1)
      expect(
        await table(page)
          .getByText(/niet de nieuwste/)
          .count(),
      ).toBe(1)
      expect(await faultsByAxe(page, 'all')).toEqual([])

      // The page of an area shows them too, and leads back to a map that does.
      const wasOnMap = page.url()
      await page.goto(`${wasOnMap}&gebied=BU09950111`)
      await page.getByRole('link', { name: /^Hele profiel van Zuiderzeelaan/ }).press('Enter')
      await page.getByRole('heading', { name: /^Zuiderzeelaan/, level: 1 }).waitFor()
      // Not the figures that the bar keeps folded away.
      const figure = (text: string) => page.getByText(text).filter({ visible: true }).first()
      await figure('68,7').waitFor()
      // And so does the window of its source, which asks the server for the figure of then.
      await page
        .getByRole('button', { name: /^bron van ervaren gezondheid/i })
        .first()
        .press('Enter')
      const source = page.getByRole('dialog')
      await source.getByText('Dit is het cijfer van toen, met de bron van toen.').waitFor()
      await source.getByText('68,7').first().waitFor()
      expect(await faultsByAxe(page, 'structure')).toEqual([])
      await page.keyboard.press('Escape')
      await source.waitFor({ state: 'detached' })
      await page
        .getByText(/Cijfers zoals op .* niet de nieuwste/)
        .first()
        .waitFor()
      const leads = await page.getByRole('link', { name: 'Bekijk op de kaart' }).getAttribute('href')
      expect(leads).toContain(`versie=${first}&cijfers=toen`)
      expect(await faultsByAxe(page, 'all')).toEqual([])
      await bar.getByRole('button', { name: 'Nu', exact: true }).press('Enter')
      await figure('50,5').waitFor()
      expect(await page.getByText(/niet de nieuwste/).count()).toBe(0)
      await page.goto(wasOnMap)
      await rowOf(page, 'Zuiderzeelaan').getByText('68,7 %').waitFor()
      await bar.getByRole('button', { name: 'Nu', exact: true }).click()
      await rowOf(page, 'Zuiderzeelaan').getByText('50,5 %').waitFor()
      expect(await page.getByText(/niet de nieuwste/).count()).toBe(0)
      await bar.getByRole('button', { name: 'Verder met de cijfers van nu' }).click()
      await bar.waitFor({ state: 'detached' })
      expect(page.url()).not.toContain('versie=')
      expect(faults).toEqual([])
      await close()
    },
    TEST_MILLISECONDS,
  )

  it(
    'with figures that are gone says so in one sentence and shows the newest',
    async () => {
      const { page, close } = await app.signedIn()
      await page.goto(`${app.url}/werk/kaart?v=2&toon=tabel&versie=0123456789abcdef&cijfers=toen`)
      await page.getByText(/cijfers die hier niet meer zijn. U ziet de nieuwste cijfers/).waitFor()
      await rowOf(page, 'Zuiderzeelaan').getByText('50,5 %').waitFor()
      expect(await page.getByText(/niet de nieuwste/).count()).toBe(0)
      await close()
    },
    TEST_MILLISECONDS,
  )
})

const refuse = (status: number) => (route: Route) =>
  status === 0 ? route.abort() : route.fulfill({ status, body: '' })

/** Which answer fails and how, and what the screen says then; `tafel`: the table stands all the same. */
const FAILING = [
  { path: '/kaartgegevens', status: 500, says: /Er ging iets mis/, tafel: false },
  { path: '/indicatoren', status: 503, says: /niet bereikbaar/, tafel: false },
  { path: '/gebieden', status: 0, says: /niet verbonden|niet bereikbaar/, tafel: false },
  { path: '/voorzieningen', status: 500, says: /wijkcentra en woonzorgzones konden niet/, tafel: true },
  { path: '/cycli', status: 503, says: /rondes konden niet/, tafel: true },
  { path: '/grenzen', status: 500, says: /grenzen van de buurten konden niet/, tafel: true },
] as const

describe('what does not come', () => {
  it.each([0, 3])(
    'is said in one sentence, the table stands where it can, and it comes on asking again (from %i)',
    async (from) => {
      await Promise.all(
        FAILING.slice(from, from + 3).map(async ({ path, status, says, tafel }) => {
          const { page, close } = await app.signedIn({ map: path === '/grenzen' ? 'drawn' : 'absent' })
          const pattern = new RegExp(`/api/v1${path}(\\?|$)`)
          await page.route(pattern, refuse(status))
          await page.goto(`${app.url}/werk/kaart?v=2&toon=beide`)
          await page.getByText(says).first().waitFor()
          // The sentence can stand before the figures have come.
          await expect.poll(() => table(page).count(), { ...WAIT, message: path }).toBe(tafel ? 1 : 0)
          await page.unroute(pattern)
          const again = page.getByRole('button', { name: /^Probeer (de kaart )?opnieuw$/ }).first()
          // What failed is also asked again by itself: then the button has gone, and the figures must be there all the same.
          if (await again.isVisible()) await again.click({ timeout: 5000 }).catch(() => undefined)
          await rowOf(page, 'Zuiderzeelaan').waitFor()
          await page.getByText(says).first().waitFor({ state: 'detached' })
          await close()
        }),
      )
    },
    TEST_MILLISECONDS,
  )

  it.each([
    ['the code of the map', /assets\/maplibre-[^/]*\.js/, /kaart kon niet worden geladen/, ''],
    ['the worker of the map', /assets\/maplibre-gl-worker[^/]*/, /kaart kon niet worden geladen/, ''],
    [
      'the code of dwellings',
      /assets\/deklagen-[^/]*\.js/,
      /laag kon niet worden geladen/,
      '&laag=woningen,buurten',
    ],
  ])(
    'when %s is gone, the table stands and the screen says so',
    async (_, pattern, says, layers) => {
      const { page, close } = await app.signedIn()
      await page.route(pattern, refuse(404))
      await page.goto(`${app.url}/werk/kaart?v=2&toon=beide${layers}`)
      await page.getByText(says).first().waitFor()
      expect(await rowOf(page, 'Zuiderzeelaan').isVisible()).toBe(true)
      await close()
    },
    TEST_MILLISECONDS,
  )

  it(
    'when a screen is gone after an upgrade, there is a sentence and a way on instead of a white page',
    async () => {
      const { page, close } = await app.signedIn()
      await page.goto(`${app.url}/werk/gegevens`)
      await page.getByRole('heading', { level: 1, name: 'Gegevens' }).waitFor()
      const pattern = /assets\/SignalenScherm-[^/]*\.js/
      await page.route(pattern, refuse(404))
      await page.getByRole('link', { name: 'Signalen', exact: true }).click()
      await page.getByText(/app is vernieuwd terwijl deze pagina open stond/).waitFor()
      expect(await faultsByAxe(page, 'structure')).toEqual([])
      await page.unroute(pattern)
      await page.getByRole('button', { name: 'Laad de pagina opnieuw' }).click()
      await page.getByRole('heading', { level: 1, name: 'Signalen' }).waitFor()
      await close()
    },
    TEST_MILLISECONDS,
  )
})

describe('while working', () => {
  it(
    'without a connection the figures stay, choices go on, and the rest comes by itself',
    async () => {
      const { page, close } = await app.signedIn()
      await page.goto(`${app.url}/werk/kaart?v=2&toon=beide`)
      await drawn(page)
      await page.context().setOffline(true)
      await page.getByText(/^U bent niet verbonden. U ziet de cijfers van/).waitFor()
      expect(await faultsByAxe(page, 'structure')).toEqual([])
      await page.getByLabel('Cijfer op de kaart').selectOption('rivm-eenzaam')
      await page
        .getByRole('table', { name: /eenzaam/i })
        .first()
        .waitFor()
      await page.getByRole('switch', { name: /^Woningen/ }).click()
      await page.context().setOffline(false)
      await page.getByText(/^U bent niet verbonden/).waitFor({ state: 'detached' })
      await page.getByText(/^Status, 14\.913 woningen/).waitFor()
      await close()
    },
    TEST_MILLISECONDS,
  )

  it(
    'the map comes back by itself when the browser takes the picture away',
    async () => {
      const { page, close } = await app.signedIn()
      await page.goto(`${app.url}/werk/kaart?v=2`)
      await drawn(page)
      await page.locator('canvas.maplibregl-canvas').evaluate((canvas) => {
        // The element that was asked for.
        ;(canvas as HTMLCanvasElement).dataset['oud'] = 'ja'
        ;(canvas as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
      })
      await page.getByText(/De kaart wordt opnieuw getekend/).waitFor()
      await page.getByText(/De kaart wordt opnieuw getekend/).waitFor({ state: 'detached' })
      await page.locator('canvas.maplibregl-canvas:not([data-oud])').waitFor()
      await page.getByRole('application').focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.waitForURL(/gebied=BU/)
      expect(await page.locator('canvas.maplibregl-canvas').count()).toBe(1)
      await close()
    },
    TEST_MILLISECONDS,
  )

  it(
    'a session that is over asks to sign in and leads back to the same address',
    async () => {
      const { page, close } = await app.signedIn()
      await page.goto(`${app.url}/werk/kaart?v=2&gebied=BU09950111&toon=tabel`)
      await rowOf(page, 'Zuiderzeelaan').waitFor()
      // What the screen asks by itself would find the session over before the switch does: nothing is answered until it is pressed.
      let press = () => {}
      const pressed = new Promise<void>((resolve) => {
        press = resolve
      })
      await page.route('**/api/**', async (route) => {
        await pressed
        await route.continue()
      })
      await page.context().clearCookies()
      await page.getByRole('switch', { name: /^Woningen/ }).click()
      await page.waitForURL(/laag=[^&]*woningen/)
      press()
      await page.getByRole('heading', { name: 'Kies een rol' }).waitFor()
      await page
        .getByRole('button', { name: /Programmabureau/ })
        .first()
        .click()
      await page.getByRole('heading', { name: 'Zuiderzeelaan' }).waitFor()
      const { searchParams } = new URL(page.url())
      expect(searchParams.get('gebied')).toBe('BU09950111')
      expect(searchParams.get('laag')).toContain('woningen')
      await close()
    },
    TEST_MILLISECONDS,
  )

  it(
    'says after a second what takes long, and how long already',
    async () => {
      const { page, close } = await app.signedIn()
      let go = () => {}
      const held = new Promise<void>((resolve) => {
        go = resolve
      })
      await page.route(/\/api\/v1\/woningen-kaart/, async (route) => {
        await held
        await route.continue()
      })
      await page.goto(`${app.url}/werk/kaart?v=2&toon=tabel&laag=woningen,buurten`)
      await page.getByText(/De woningen worden geladen, \d+ s/).waitFor()
      expect(await page.locator('[aria-busy="true"]').count()).toBe(1)
      const said = page.getByRole('status').filter({ hasText: 'De woningen worden geladen' })
      expect(await said.count()).toBe(1)
      go()
      await page
        .getByText(/De woningen worden geladen/)
        .first()
        .waitFor({ state: 'detached' })
      expect(await page.locator('[aria-busy="true"]').count()).toBe(0)
      await close()
    },
    TEST_MILLISECONDS,
  )
})
