import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mapIsDrawn, PHONE, tooWide } from '../helpers/app-in-browser.ts'
import { faultsByAxe } from '../helpers/axe.ts'
import { launchTestBrowser } from '../helpers/browser.ts'
import { copyDemoTo } from '../helpers/demo-folder.ts'
import { openPage, signInAs } from '../helpers/page.ts'
import { type RunningServer, startServer } from '../helpers/server.ts'
import { CHOICES, openSheet } from '../helpers/sheet.ts'
import { makeTempDir } from '../helpers/temp-dir.ts'
import { startTileServer, type TileServer } from '../helpers/tile-server.ts'

let server: RunningServer
let browser: Browser
let tiles: TileServer
const data = makeTempDir('kaart-filters')

beforeAll(async () => {
  tiles = await startTileServer()
  await copyDemoTo('server', data.path, async (dataDir) => {
    const first = await startServer({ dataDir })
    await first.stop()
  })
  server = await startServer({ dataDir: data.path, env: { BRT_ACHTERGROND: tiles.url } })
  browser = await launchTestBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
  await tiles.close()
  data.remove()
})

/** A busy machine draws by software for a long time. */
const PATIENCE = 120_000

async function openMap(address: string, options = {}) {
  const watched = await openPage(browser, server.url, options)
  watched.page.setDefaultTimeout(60_000)
  await signInAs(watched.page, server.url, 'programmabureau')
  await watched.page.goto(`${server.url}/werk/kaart${address}`)
  await watched.page.getByRole('group', { name: 'Gereedschap' }).waitFor()
  // The background is the one thing that may be asked elsewhere, and a tile that is refused is part of a test.
  const faults = () => watched.faults.filter((fault) => !fault.includes(tiles.url))
  return { ...watched, faults }
}

const filterIn = (page: Page) => new URL(page.url()).searchParams.get('filter') ?? ''
const rows = (page: Page) => page.getByRole('table').first().getByRole('checkbox')
const names = async (page: Page) =>
  (await page.getByRole('list', { name: 'Filters die aan staan' }).getByRole('button').allInnerTexts()).map(
    (text) => text.trim(),
  )

describe('filters', () => {
  it(
    'keep in table and count what fits, and each chip takes one away',
    async () => {
      const { page, faults, close } = await openMap('?v=2&toon=tabel')
      await page.getByRole('button', { name: 'Filters', exact: true }).click()
      const panel = page.getByRole('region', { name: 'Filters' })
      await panel.getByRole('checkbox', { name: 'Waterwijk' }).check()
      await expect.poll(() => rows(page).count()).toBe(7)
      await panel.getByRole('textbox', { name: 'Van', exact: true }).fill('72,5')
      await page.keyboard.press('Enter')
      await expect.poll(() => filterIn(page)).toBe('wijken:waterwijk!waarde:72.5..')
      // Of seven buurten one has no figure; the line says so and is heard.
      await page
        .getByRole('status')
        .getByText(/^\d van 38 buurten\. 1 buurt valt af: geen cijfer\.$/)
        .waitFor()
      expect(await names(page)).toEqual(['Waterwijk', 'vanaf 72,5\u00a0%', 'Wis alle filters'])
      expect(await faultsByAxe(page, 'all')).toEqual([])
      await page.getByRole('button', { name: 'Wis het filter Waterwijk' }).click()
      await expect.poll(() => filterIn(page)).toBe('waarde:72.5..')
      await page.getByRole('button', { name: 'Wis alle filters' }).click()
      await expect.poll(() => rows(page).count()).toBe(38)
      expect(filterIn(page)).toBe('')
      expect(faults()).toEqual([])
      await close()
    },
    PATIENCE,
  )

  it(
    'can be set and taken away by keyboard alone, and the slider moves an end',
    async () => {
      const { page, faults, close } = await openMap('?v=2&toon=tabel')
      await page.getByRole('button', { name: 'Filters', exact: true }).focus()
      await page.keyboard.press('Enter')
      const panel = page.getByRole('region', { name: 'Filters' })
      await panel.getByRole('slider', { name: 'Tot en met' }).focus()
      await page.keyboard.press('ArrowLeft')
      await expect.poll(() => filterIn(page)).toMatch(/^waarde:\.\.\d+\.\d$/)
      await panel.getByRole('checkbox', { name: 'Boswijk' }).focus()
      await page.keyboard.press('Space')
      await expect.poll(() => filterIn(page)).toMatch(/^wijken:boswijk!waarde/)
      await page.keyboard.press('Escape')
      await expect.poll(() => panel.count()).toBe(0)
      const box = rows(page).first()
      await box.focus()
      await page.keyboard.press('Space')
      await expect.poll(() => filterIn(page)).toMatch(/buurten:BU\d{8}/)
      // Whoever picks in the table keeps seeing the others, until only what fits is asked for.
      expect(await rows(page).count()).toBe(38)
      await page.getByRole('button', { name: 'toon alleen wat past' }).press('Enter')
      await expect.poll(() => rows(page).count()).toBe(1)
      await page.getByRole('button', { name: 'filter wissen' }).press('Enter')
      await expect.poll(() => filterIn(page)).toBe('')
      expect(faults()).toEqual([])
      await close()
    },
    PATIENCE,
  )

  it(
    'cross table, legend and map: pointed at in one, shown in the others; picked in one, picked in all',
    async () => {
      const { page, faults, close } = await openMap('?v=2&toon=beide')
      await mapIsDrawn(page)
      const dots = page.getByRole('listbox', { name: /gebieden op volgorde van het cijfer/ })
      await dots.focus()
      await page.keyboard.press('Home')
      const lowest = await dots.getByRole('option').evaluateAll((options) => {
        const active = options[0]?.parentElement?.getAttribute('aria-activedescendant')
        return options.find(({ id }) => id === active)?.textContent ?? ''
      })
      const [name = ''] = lowest.split(/, (?=\d)/)
      const row = page
        .getByRole('row')
        .filter({ has: page.getByRole('checkbox', { name: `Kies deze buurt: ${name}`, exact: true }) })
      await expect.poll(() => row.getAttribute('class')).toContain('aangewezen')
      await page.keyboard.press('Enter')
      await expect.poll(() => filterIn(page)).toMatch(/^buurten:BU\d{8}$/)
      await expect.poll(() => row.getByRole('checkbox').isChecked()).toBe(true)
      await expect.poll(() => rows(page).count()).toBe(1)

      // A second buurt, on the map with the arrows and Shift+Enter.
      const map = page.getByRole('application')
      await map.focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Shift+Enter')
      await expect.poll(() => filterIn(page)).toMatch(/^buurten:BU\d{8}(_BU\d{8})?$|^$/)
      await page
        .getByRole('status')
        .getByText(/gekozen\. /)
        .waitFor()

      // A stretch of the dots with the mouse takes the place of what was picked.
      const box = await dots.boundingBox()
      if (box === null) throw new Error('the dots are not there')
      await page.mouse.move(box.x + 2, box.y + 10)
      await page.mouse.down()
      await page.mouse.move(box.x + box.width / 2, box.y + 10, { steps: 4 })
      await page.mouse.up()
      await expect.poll(() => filterIn(page).split('_').length).toBeGreaterThan(3)
      await page.getByRole('button', { name: /^Wis het filter \d+ gekozen buurten$/ }).waitFor()
      expect(await faultsByAxe(page, 'all')).toEqual([])

      // Shift and a click on the map lets one go or takes one in.
      const before = filterIn(page)
      const canvas = await map.boundingBox()
      if (canvas === null) throw new Error('the map is not there')
      await page.keyboard.down('Shift')
      await page.mouse.click(canvas.x + canvas.width * 0.4, canvas.y + canvas.height * 0.52)
      await page.keyboard.up('Shift')
      await expect.poll(() => filterIn(page)).not.toBe(before)
      expect(faults()).toEqual([])
      await close()
    },
    PATIENCE,
  )

  it(
    'of an address that mean nothing are named, and the rest works on a phone',
    async () => {
      const phone = { ...PHONE, map: 'absent' }
      const { page, close } = await openMap('?v=2&filter=wijken:boswijk!status:ufo&paneel=filters', phone)
      await page.getByText("Het filter 'ufo' kunnen we niet lezen.").waitFor()
      await page.getByRole('status').getByText('8 van 38 buurten').waitFor()
      const sideways = await tooWide(page)
      expect(sideways).toBeLessThanOrEqual(0)
      expect(await faultsByAxe(page, 'structure')).toEqual([])
      // The panel of the tool stands at the foot of the map, and leaves the buttons of the tools free.
      const panel = await page.getByRole('region', { name: 'Filters' }).boundingBox()
      const tools = await page.getByRole('group', { name: 'Gereedschap' }).boundingBox()
      expect(panel?.y ?? 0).toBeGreaterThanOrEqual((tools?.y ?? Infinity) + (tools?.height ?? 0))
      expect((panel?.y ?? 0) + (panel?.height ?? 0)).toBeLessThanOrEqual(844)
      const sheet = await openSheet(page, CHOICES)
      await sheet.getByRole('heading', { name: 'Lagen' }).waitFor()
      expect(await faultsByAxe(page, 'structure')).toEqual([])
      await close()
    },
    PATIENCE,
  )
})

describe('the background', () => {
  it(
    'is asked only after this visitor said yes, without cookies and without the page, and names its source',
    async () => {
      const { page, faults, close } = await openMap('?v=2&laag=buurten,achtergrond')
      await mapIsDrawn(page)
      await page
        .getByText(/PDOK ziet dan het internetadres van uw computer/)
        .first()
        .waitFor()
      expect(tiles.requests).toEqual([])
      await page.getByRole('button', { name: 'Toon de achtergrondkaart' }).click()
      await expect.poll(() => tiles.requests.length, { timeout: 30_000 }).toBeGreaterThan(0)
      for (const { path, headers } of tiles.requests) {
        expect(path).toMatch(/^\/tegels\/\d+\/\d+\/\d+\.png$/)
        expect(headers['cookie']).toBeUndefined()
        expect(headers['referer']).toBeUndefined()
      }
      await page.getByText('Kaartgegevens: PDOK, Kadaster, CC BY 4.0').waitFor()
      expect(faults()).toEqual([])
      await close()
    },
    PATIENCE,
  )

  it(
    'that does not come is said in one sentence, the rest works, and it comes back by itself',
    async () => {
      tiles.gives = false
      const { page, close } = await openMap('?v=2')
      await mapIsDrawn(page)
      const sentence = page.getByText('De achtergrondkaart komt niet door')
      await page.getByRole('switch', { name: 'Achtergrondkaart' }).click()
      await sentence.waitFor()
      expect(await page.getByText('72,5\u00a0%').count()).toBeGreaterThan(0)
      tiles.gives = true
      await page.evaluate(() => dispatchEvent(new Event('online')))
      await sentence.waitFor({ state: 'detached' })
      await page.getByRole('switch', { name: 'Achtergrondkaart' }).click()
      await expect.poll(() => page.url()).not.toContain('achtergrond')
      await close()
    },
    PATIENCE,
  )
})
