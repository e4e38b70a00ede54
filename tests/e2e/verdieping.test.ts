import { describe, expect, it } from 'vitest'
import { DELEN } from '../../client/panels/verdieping/delen.ts'
import { appInBrowser, tooWide } from '../helpers/app-in-browser.ts'
import { faultsByAxe } from '../helpers/axe.ts'
import { openPage, pickRole } from '../helpers/page.ts'

const app = appInBrowser()

const ALL_PARTS_MILLISECONDS = 240_000
/** Figures of the CBS wijk that only shares the programmawijk's name: 16,5 % has trouble making ends meet there. */
const OTHER_WIJK = /WK099504/

describe('the parts of a wijkanalyse', () => {
  it(
    'open from the menu of the overview, stand without a fault, and hold no number that is none',
    async () => {
      const { page, faults, close } = await openPage(app.browser, app.url)
      await pickRole(page, app.url, 'programmabureau')
      await page.goto(`${app.url}/werk/wijkanalyse/2025/waterwijk`)
      const menu = page.getByRole('navigation', { name: 'Onderdelen van de wijkanalyse' })
      await menu.waitFor()
      expect(await menu.getByRole('link').allInnerTexts()).toEqual([
        'Overzicht',
        ...DELEN.map(({ naam }) => naam),
      ])
      for (const { id, naam } of DELEN) {
        await menu.getByRole('link', { name: naam, exact: true }).click()
        await page.waitForURL(`**/werk/wijkanalyse/2025/waterwijk/${id}`)
        await page.getByRole('heading', { level: 1, name: /^Waterwijk: / }).waitFor()
        await page.getByText(/^Startgetal 20250501/).waitFor()
        await page.waitForFunction(() => document.querySelector('.skeleton') === null)
        const words = await page.getByRole('main').innerText()
        expect(words, id).not.toMatch(/NaN|undefined|null|Infinity|∞/)
        expect(words, id).not.toMatch(OTHER_WIJK)
        expect(await faultsByAxe(page, 'all'), id).toEqual([])
      }
      expect(faults).toEqual([])
      await close()
    },
    ALL_PARTS_MILLISECONDS,
  )

  it(
    'of the city fit on a phone',
    async () => {
      const { page, faults, close } = await openPage(app.browser, app.url, {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      })
      await page.request.post(`${app.url}/api/v1/demo-sessies`, { data: { rol: 'programmabureau' } })
      for (const { id } of DELEN) {
        await page.goto(`${app.url}/werk/wijkanalyse/2025/stad/${id}`)
        await page.getByRole('heading', { level: 1, name: /^Lelystad: / }).waitFor()
        await page.getByText(/^Startgetal/).waitFor()
        const sideways = await tooWide(page)
        expect(sideways, id).toBeLessThanOrEqual(0)
      }
      expect(faults).toEqual([])
      await close()
    },
    ALL_PARTS_MILLISECONDS,
  )

  it('open a computed number to its formula, inputs, dataset and version, by keyboard', async () => {
    const { page, close } = await openPage(app.browser, app.url)
    await pickRole(page, app.url, 'programmabureau')
    await page.goto(`${app.url}/werk/wijkanalyse/2025/zuiderzeewijk/renovatie`)
    const number = page.getByRole('button', { name: /toon de berekening$/ }).first()
    await number.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Hoe is dit uitgerekend?' })
    await dialog.getByText('Gegevens en versie').waitFor()
    expect(await dialog.getByRole('link', { name: 'Lees de hele methode' }).isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await close()
  })

  it('say that an address is no part', async () => {
    const { page, close } = await openPage(app.browser, app.url)
    await pickRole(page, app.url, 'programmabureau')
    await page.goto(`${app.url}/werk/wijkanalyse/2025/zuiderzeewijk/toverij`)
    const message = page.getByText('Deze pagina bestaat niet').first()
    await message.waitFor()
    expect(await message.isVisible()).toBe(true)
    await close()
  })
})
