import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { beeldTekst } from '../../server/contract/text/nl/ambitiebeeld.ts'
import type { Rol } from '../../server/contract/sessie.ts'
import { appInBrowser, mapIsDrawn } from '../helpers/app-in-browser.ts'
import { faultsByAxe } from '../helpers/axe.ts'
import type { WatchedPage } from '../helpers/page.ts'

const app = appInBrowser()

/** A busy machine draws with software in seconds. */
const PATIENT_MILLISECONDS = 150_000

async function openTool(rol: Rol = 'programmabureau', beeld = ''): Promise<WatchedPage & { panel: Locator }> {
  const watched = await app.signedIn({}, rol)
  const { page } = watched
  page.setDefaultTimeout(60_000)
  await page.goto(`${app.url}/werk/kaart?v=2&laag=buurten&paneel=ambitie${beeld}`)
  await mapIsDrawn(page)
  return { ...watched, panel: page.getByRole('region', { name: beeldTekst.gereedschap }) }
}

const picture = (page: Page) => page.getByRole('article', { name: beeldTekst.titel })

/** The number of dwellings that the panel says. */
async function dwellings(page: Page): Promise<number> {
  const words = await picture(page)
    .getByText(/^[\d.]+ woning(en)?( binnen \d+ meter)?$/)
    .first()
    .innerText()
  return Number(/^([\d.]+)/.exec(words)?.[1]?.replaceAll('.', ''))
}

/** Waits until the server has counted the shape and found the same. */
const isRecounted = (page: Page) => picture(page).getByText('Gelijk aan de telling van de server').waitFor()

describe('drawing an ambition', () => {
  it(
    'by mouse: the numbers follow the shape, are those of the server, and come back with the address',
    async () => {
      const { page, panel, faults, close } = await openTool()
      await panel.getByRole('button', { name: beeldTekst.begin }).click()
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
      if (last === undefined) throw new Error('no corner')
      await page.mouse.click(...last)
      await page.waitForURL(/ambitie=v/)
      await isRecounted(page)
      const before = await dwellings(page)
      expect(before).toBeGreaterThan(20)
      // Carried, and not yet put down: the numbers are there already.
      await page.mouse.move(...last)
      await page.mouse.down()
      await page.mouse.move(last[0] + 20, last[1] - 15)
      await page.mouse.move(last[0] + 70, last[1] - 50)
      await expect.poll(() => dwellings(page)).toBeLessThan(before)
      const meanwhile = await dwellings(page)
      await page.mouse.up()
      await isRecounted(page)
      expect(Math.abs((await dwellings(page)) - meanwhile)).toBeLessThan(10)
      expect(await faultsByAxe(page, 'all')).toEqual([])
      await picture(page).getByText(beeldTekst.alsTabel).click()
      await picture(page)
        .getByRole('row', { name: /^Woningen, VvE/ })
        .waitFor()
      const after = await dwellings(page)
      await page.reload()
      await mapIsDrawn(page)
      await isRecounted(page)
      expect(await dwellings(page)).toBe(after)
      await picture(page).getByRole('button', { name: beeldTekst.wis }).click()
      await page.waitForURL((url) => !url.search.includes('ambitie='))
      expect(faults).toEqual([])
      await close()
    },
    PATIENT_MILLISECONDS,
  )

  it(
    'with the keyboard alone: an area, then a line with its distance',
    async () => {
      // In the Zuiderzeewijk, where there are dwellings.
      const { page, panel, faults, close } = await openTool('programmabureau', '&beeld=5.4860,52.5225,14.2')
      const map = page.getByRole('application', { name: /^Kaart van Lelystad Oost/ })
      await panel.getByRole('button', { name: beeldTekst.begin }).press('Enter')
      await expect.poll(() => map.evaluate((element) => document.activeElement === element)).toBe(true)
      const press = async (...keys: string[]) => {
        for (const key of keys) await page.keyboard.press(key)
      }
      const six = (key: string) => Array.from({ length: 6 }, () => key)
      await press('Enter', ...six('Shift+ArrowRight'), 'Enter', ...six('Shift+ArrowUp'), 'Enter')
      await press(...six('Shift+ArrowLeft'), 'Enter', 'Enter')
      await page.waitForURL(/ambitie=v/)
      // 300 by 300 metres; between a number and its unit stands a space that does not break.
      await picture(page)
        .getByText(/^9,0\shectare\. Telt mee/)
        .waitFor()
      await isRecounted(page)
      const before = await dwellings(page)
      expect(before).toBeGreaterThan(0)
      await map.focus()
      await press('Tab', ...six('Shift+ArrowLeft'), ...six('Shift+ArrowDown'))
      await expect.poll(() => dwellings(page)).not.toBe(before)
      await press('Enter')
      await isRecounted(page)
      await press('l', 'Enter', ...six('Shift+ArrowRight'), 'Enter', 'Enter')
      await page.waitForURL(/ambitie=l/)
      await picture(page)
        .getByText(/^300\smeter, binnen 50\smeter\. Telt mee/)
        .waitFor()
      const near = await dwellings(page)
      await picture(page).getByLabel(beeldTekst.afstand).selectOption('200')
      await expect.poll(() => dwellings(page)).toBeGreaterThan(near)
      await isRecounted(page)
      expect(faults).toEqual([])
      await close()
    },
    PATIENT_MILLISECONDS,
  )

  it(
    'by somebody who may not see dwellings: whole buurten, rounded',
    async () => {
      const { page, panel, faults, close } = await openTool('stuurgroep')
      expect(await panel.getByRole('radio').count()).toBe(0)
      await panel.getByLabel('Zeeenbuurt').check()
      await page.waitForURL(/ambitie=bBU/)
      await picture(page)
        .getByText(/afgerond door de bron/)
        .first()
        .waitFor()
      expect((await dwellings(page)) % 5).toBe(0)
      await picture(page).getByText('Uw rol ziet dit niet.').first().waitFor()
      expect(await faultsByAxe(page, 'all')).toEqual([])
      expect(faults).toEqual([])
      await close()
    },
    PATIENT_MILLISECONDS,
  )
})
