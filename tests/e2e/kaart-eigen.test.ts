import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { appInBrowser, mapIsDrawn } from '../helpers/app-in-browser.ts'
import { faultsByAxe } from '../helpers/axe.ts'
import { type WatchedPage } from '../helpers/page.ts'

const app = appInBrowser()

/** A busy machine draws with software in seconds. */
const PATIENT_MILLISECONDS = 120_000

async function openMap(address = '/werk/kaart'): Promise<WatchedPage & { map: Locator }> {
  const watched = await app.signedIn()
  const { page } = watched
  await page.goto(app.url + address)
  await mapIsDrawn(page)
  return { ...watched, map: page.getByRole('application', { name: /^Kaart van Lelystad Oost/ }) }
}

const profile = (page: Page) => page.getByRole('article', { name: 'Profiel van het eigen gebied' })

/** Hectares that a part of the screen says. */
async function hectares(within: Locator): Promise<number> {
  const words = await within
    .getByText(/[\d,]+\shectare/)
    .first()
    .innerText()
  return Number(/([\d,]+)\shectare/.exec(words)?.[1]?.replace(',', '.'))
}

describe('an own area', () => {
  it(
    'is drawn by mouse, kept in the address, and comes back the same',
    async () => {
      const { page, faults, close } = await openMap()
      await page.getByRole('button', { name: 'Eigen gebied' }).click()
      const panel = page.getByRole('region', { name: 'Eigen gebied' })
      await panel.getByRole('button', { name: 'Teken een vlak' }).click()
      // Said once the map listens.
      await panel.getByText(/^Klik om een hoek te zetten/).waitFor()
      const box = await page.locator('canvas').first().boundingBox()
      if (box === null) throw new Error('the map has no size')
      const place = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const
      // Left of the panel that lies over the map.
      const corners = [place(0.16, 0.42), place(0.3, 0.42), place(0.3, 0.55), place(0.16, 0.55)]
      for (const [x, y] of corners) {
        await page.mouse.move(x, y)
        await page.mouse.click(x, y)
      }
      await panel.getByText('Hoek 4 staat.').waitFor()
      const [last] = corners.slice(-1)
      if (last !== undefined) await page.mouse.click(...last)
      await page.waitForURL(/eigen=/)
      const before = await hectares(profile(page))
      expect(before).toBeGreaterThan(1)
      expect(await faultsByAxe(page, 'all')).toEqual([])
      await page.reload()
      await mapIsDrawn(page)
      expect(await hectares(profile(page))).toBe(before)
      await profile(page).getByRole('button', { name: 'Wis eigen gebied' }).click()
      await page.waitForURL((url) => !url.search.includes('eigen='))
      expect(faults).toEqual([])
      await close()
    },
    PATIENT_MILLISECONDS,
  )

  it(
    'is drawn with the keyboard alone, spoken as buurt and metres, and a crossing is refused',
    async () => {
      const { page, map, faults, close } = await openMap()
      await page.getByRole('button', { name: 'Eigen gebied' }).press('Enter')
      const panel = page.getByRole('region', { name: 'Eigen gebied' })
      await panel.getByRole('button', { name: 'Teken een vlak' }).press('Enter')
      await expect.poll(() => map.evaluate((element) => document.activeElement === element)).toBe(true)
      const said = panel.getByRole('status')
      const press = async (...keys: string[]) => {
        for (const key of keys) await page.keyboard.press(key)
      }
      const six = (key: string) => Array.from({ length: 6 }, () => key)
      await press('Enter', ...six('Shift+ArrowRight'))
      await said.getByText(/, 300 meter van de vorige hoek$/).waitFor()
      await press('Enter', ...six('Shift+ArrowUp'), 'Enter')
      // Straight through the first edge.
      await press(
        ...six('Shift+ArrowLeft'),
        ...six('Shift+ArrowDown'),
        'Shift+ArrowRight',
        'Shift+ArrowDown',
        'Enter',
      )
      await said.getByText('De grens mag zichzelf niet kruisen', { exact: false }).waitFor()
      await press('Shift+ArrowUp', 'Shift+ArrowLeft', ...six('Shift+ArrowUp'), 'Enter', 'Enter')
      await page.waitForURL(/eigen=/)
      // 300 by 300 metres.
      expect(await hectares(profile(page))).toBeCloseTo(9, 0)
      await press('Tab')
      await said.getByText(/^Hoek 1 van 4/).waitFor()
      await press('Shift+ArrowLeft', 'Enter')
      await expect.poll(() => hectares(profile(page))).toBeGreaterThan(9.3)
      expect(faults).toEqual([])
      await close()
    },
    PATIENT_MILLISECONDS,
  )

  it(
    'is put together of buurten, with boxes and with a click, and says its range and its source',
    async () => {
      const { page, map, faults, close } = await openMap()
      await page.getByRole('button', { name: 'Eigen gebied' }).click()
      const panel = page.getByRole('region', { name: 'Eigen gebied' })
      await panel.getByText('Buurten kiezen').click()
      await panel.getByLabel('Zeeenbuurt').check()
      await page.waitForURL(/eigen=BU/)
      await map.focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.waitForURL(/eigen=BU[^&]*BU/)
      const table = profile(page).getByRole('table')
      await expect.poll(() => table.getByRole('row').count()).toBe(3)
      await profile(page).getByText('bereik van de buurten', { exact: false }).first().waitFor()
      await profile(page)
        .getByRole('button', { name: /hectare/ })
        .click()
      await page.getByRole('dialog').getByText('stelsel RD', { exact: false }).waitFor()
      await page.keyboard.press('Escape')
      expect(faults).toEqual([])
      await close()
    },
    PATIENT_MILLISECONDS,
  )
})

describe('measuring', () => {
  it(
    'says a distance by keyboard, in the panel and on the map, and Escape clears it and then leaves',
    async () => {
      const { page, map, faults, close } = await openMap()
      await page.getByRole('button', { name: 'Meten' }).press('Enter')
      const panel = page.getByRole('region', { name: 'Meten' })
      await panel.getByRole('button', { name: 'Meet op de kaart' }).press('Enter')
      await expect.poll(() => map.evaluate((element) => document.activeElement === element)).toBe(true)
      for (const key of [
        'Enter',
        'Shift+ArrowUp',
        'Shift+ArrowUp',
        'ArrowUp',
        'Alt+ArrowUp',
        'Enter',
        'Enter',
      ]) {
        await page.keyboard.press(key)
      }
      await panel.getByRole('status').getByText('Afstand: 106 meter').waitFor()
      expect(await faultsByAxe(page, 'all')).toEqual([])
      await page.keyboard.press('Escape')
      await panel.getByText('Er is nog niets gemeten.').waitFor()
      await page.keyboard.press('Escape')
      await panel.waitFor({ state: 'detached' })
      expect(faults).toEqual([])
      await close()
    },
    PATIENT_MILLISECONDS,
  )

  it(
    'works without a map: corners as numbers',
    async () => {
      const { page, faults, close } = await app.signedIn()
      await page.goto(`${app.url}/werk/kaart?v=2&toon=tabel&paneel=meten`)
      const panel = page.getByRole('region', { name: 'Meten' })
      await panel.getByRole('radio', { name: 'Oppervlak' }).check()
      for (const [x, y] of [
        ['162000', '501000'],
        ['162300', '501000'],
        ['162300', '501400'],
      ] as const) {
        await panel.getByLabel('Nieuwe hoek, x in meters').fill(x)
        await panel.getByLabel('Nieuwe hoek, y in meters').fill(y)
        await panel.getByRole('button', { name: 'Voeg de hoek toe' }).click()
      }
      await panel.getByRole('button', { name: 'Klaar' }).click()
      await panel.getByRole('status').getByText('Oppervlak: 6,0 hectare').waitFor()
      await panel.getByText('1,20 kilometer', { exact: true }).waitFor()
      await panel.getByLabel('Hoek 3, y in meters').fill('501200')
      await panel.getByLabel('Hoek 3, y in meters').press('Enter')
      await panel.getByRole('status').getByText('Oppervlak: 3,0 hectare').waitFor()
      expect(faults).toEqual([])
      await close()
    },
    PATIENT_MILLISECONDS,
  )
})
