import type { Page } from 'playwright-core'
import { describe, expect, it, vi } from 'vitest'
import { appInBrowser, mapIsDrawn, PHONE, tooWide } from '../helpers/app-in-browser.ts'
import { faultsByAxe } from '../helpers/axe.ts'
import { comparePictures } from '../helpers/compare-pictures.ts'
import { good, plansAt, replaceProposal } from '../helpers/plan-in-browser.ts'

// Two maps drawn by software, or one on a processor held back, take a busy machine long.
vi.setConfig({ testTimeout: 300_000 })

const app = appInBrowser()

/** A square of some 200 metres in the middle of the view below. */
const SQUARE = [
  [
    [5.4855, 52.5221],
    [5.4885, 52.5221],
    [5.4885, 52.5239],
    [5.4855, 52.5239],
  ],
]

const year = (page: Page, jaar: number) => page.getByRole('radio', { name: new RegExp(`^${jaar}`) })

describe('the years', () => {
  it('are chosen by keys, play only when asked, say which year it is, and stop with Escape', async () => {
    const { page, faults, close } = await app.signedIn({ reducedMotion: 'reduce' })
    await page.goto(`${app.url}/werk/kaart`)
    await mapIsDrawn(page)
    const strip = page.getByRole('region', { name: 'Jaren' })
    await strip.getByText('modelcijfers: verandering per buurt is hier niet gemeten').waitFor()
    expect(await year(page, 2020).isChecked()).toBe(true)
    await year(page, 2020).focus()
    await page.keyboard.press('Home')
    await page.waitForURL(/jaar=2012/)
    await page.keyboard.press('End')
    await page.waitForURL(/jaar=2020/)
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL(/jaar=2016/)
    expect(page.url()).not.toContain('klasjaren')

    await page.keyboard.press('End')
    await page.waitForURL(/jaar=2020/)
    await page.getByRole('button', { name: 'Speel de jaren af' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/jaar=2012/)
    await page.waitForURL(/jaar=2016/)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Speel de jaren af' }).waitFor()
    const stopped = new URL(page.url())
    await strip
      .getByRole('status')
      .getByText(/^20\d\d: 30 van 38 buurten, Lelystad \d/)
      .waitFor()
    // Longer than a year stands: nothing moves on by itself.
    await page.waitForTimeout(1500)
    expect(page.url()).toBe(stopped.href)
    expect(stopped.searchParams.get('klasjaren')).toBe('alle')
    await page
      .getByText('De klassen gelden voor alle jaren: een kleur betekent in elk jaar hetzelfde.')
      .waitFor()
    await page.getByRole('button', { name: 'Maak de klassen alleen van dit jaar' }).click()
    await page.waitForURL((url) => !url.search.includes('klasjaren'))
    expect(faults).toEqual([])
    await close()
  })
})

describe('two maps beside each other', () => {
  it('are begun, moved and read as a table with the keyboard alone', async () => {
    const { page, faults, close } = await app.signedIn()
    await page.goto(`${app.url}/werk/kaart`)
    await mapIsDrawn(page)
    await page.getByRole('button', { name: 'Vergelijk jaren' }).focus()
    await page.keyboard.press('Enter')
    const chooser = page.getByRole('region', { name: 'Wat vergelijkt u?' })
    await chooser.getByRole('radio', { name: 'Twee jaren' }).focus()
    await page.keyboard.press('Space')
    await page.waitForURL(/jaar=2016.*naast=rivm-ervaren-gezondheid~2020/)
    const divider = page.getByRole('slider', { name: 'Streep tussen links en rechts' })
    await divider.waitFor()
    expect(await faultsByAxe(page, 'all')).toEqual([])
    await page.keyboard.press('Escape')
    await chooser.waitFor({ state: 'hidden' })

    // Exact register: both pictures take the same place, and stay so when the map is zoomed.
    const boxes = async () =>
      Promise.all((await page.locator('.maplibregl-canvas').all()).map((canvas) => canvas.boundingBox()))
    const [first, second, more] = await boxes()
    expect(second).toEqual(first)
    expect(more).toBeUndefined()
    await divider.focus()
    expect(await divider.getAttribute('aria-valuenow')).toBe('50')
    await page.keyboard.press('ArrowRight')
    expect(await divider.getAttribute('aria-valuenow')).toBe('52')
    await page.keyboard.press('Shift+ArrowLeft')
    expect(await divider.getAttribute('aria-valuenow')).toBe('42')
    expect(await divider.getAttribute('aria-valuetext')).toMatch(/^42 procent links: .*2016; rechts: .*2020$/)
    const from = (await divider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    await page.mouse.move(from.x + from.width / 2, from.y + 200)
    await page.mouse.down()
    await page.mouse.move(from.x + from.width / 2 + 100, from.y + 210, { steps: 4 })
    await page.mouse.up()
    expect(Number(await divider.getAttribute('aria-valuenow'))).toBeGreaterThan(50)
    await page.getByText('De klassen gelden voor alle jaren, omdat u twee jaren vergelijkt.').waitFor()

    await page.getByRole('radio', { name: 'Tabel', exact: true }).focus()
    await page.keyboard.press('Space')
    const table = page.getByRole('table', { name: /^Links: .*2016\. Rechts: .*2020\.$/ })
    await table
      .getByRole('row', { name: /Zuiderzeelaan/ })
      .getByText('68,7')
      .waitFor()
    await page.getByText(/^Een verschil staat hier niet bij\. Dit is een berekend cijfer/).waitFor()
    expect(await table.getByText('Waterwijk-Landerijen').count()).toBe(0)
    expect(await faultsByAxe(page, 'all')).toEqual([])
    expect(faults).toEqual([])
    await close()
  })

  it('are today and the plans: the ambitions stand on the right side only, and in a list beside the table', async () => {
    const { page, faults, close } = await app.signedIn()
    const plan = { url: app.url, cyclus: '2025', aanpak: 'atolwijk' }
    await good(
      page.request.post(plansAt(plan), { data: { wijk: 'atolwijk', naam: 'Atolwijk', kopieVan: null } }),
    )
    await replaceProposal(page, plan, {
      titel: 'Een groen plein',
      vorm: { soort: 'vlak', vlakken: [SQUARE] },
    })
    await page.goto(`${app.url}/werk/kaart?v=2&laag=buurten&beeld=5.487,52.523,15`)
    await mapIsDrawn(page)
    await page.getByRole('button', { name: 'Vergelijk jaren' }).press('Enter')
    await page.getByRole('radio', { name: 'Plan en vandaag' }).press('Space')
    await page.waitForURL(/naast=plan/)
    await page.keyboard.press('Escape')
    const divider = page.getByRole('slider', { name: 'Streep tussen links en rechts' })
    expect(await divider.getAttribute('aria-valuetext')).toContain('links: Vandaag; rechts: Met de ambities')
    const box = await page.getByRole('application').boundingBox()
    if (box === null) throw new Error('the map has no size')
    // The middle of the map, where the square of the ambition lies.
    const clip = { x: box.x + box.width / 2 - 60, y: box.y + box.height / 2 - 60, width: 120, height: 120 }
    const middle = async (key: string) => {
      await divider.press(key)
      return page.screenshot({ clip })
    }
    const differing = async () => {
      const [today, plans] = [await middle('End'), await middle('Home')]
      return comparePictures(today, plans).share
    }
    await expect.poll(differing, { timeout: 60_000 }).toBeGreaterThan(0.03)
    await page.getByRole('radio', { name: 'Tabel', exact: true }).press('Space')
    const list = page.getByRole('region', { name: 'Met de ambities uit de plannen' })
    await list.getByRole('link', { name: /Een groen plein/ }).waitFor()
    await page.getByRole('row', { name: /Zuiderzeelaan/ }).waitFor()
    expect(await faultsByAxe(page, 'all')).toEqual([])
    expect(faults).toEqual([])
    await close()
  })

  it('show two figures from an address, on a phone and in the dark', async () => {
    const { page, faults, close } = await app.signedIn({ ...PHONE, colorScheme: 'dark' })
    await page.goto(`${app.url}/werk/kaart?v=2&toon=kaart&naast=rivm-eenzaam~2020~18plus`)
    const divider = page.getByRole('slider', { name: 'Streep tussen links en rechts' })
    await divider.waitFor()
    expect(await divider.getAttribute('aria-valuetext')).toMatch(/links: .*; rechts: .*, 2020$/)
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    expect(await faultsByAxe(page, 'all')).toEqual([])
    expect(faults).toEqual([])
    await close()
  })
})

describe('a map for each wijk', () => {
  it('opens the wijk with Enter; Waterwijk has its range and never the figure of another area', async () => {
    const { page, faults, close } = await app.signedIn()
    await page.goto(`${app.url}/werk/kaart`)
    await page.getByRole('radio', { name: 'Per wijk' }).focus()
    await page.keyboard.press('Space')
    await page.waitForURL(/toon=wijken/)
    const maps = page.getByRole('region', { name: /4 kaarten op dezelfde schaal/ })
    await maps.getByRole('button', { name: /^Zuiderzeewijk: 72,5/ }).waitFor()
    expect(await maps.getByRole('button').count()).toBe(4)
    const waterwijk = maps.getByRole('button', { name: /^Waterwijk: bereik van de buurten 69,8-75,7/i })
    expect(await waterwijk.innerText()).not.toContain('78,7')
    expect(await waterwijk.getAttribute('aria-label')).not.toContain('78,7')
    await waterwijk.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/gebied=waterwijk/)
    await page.getByRole('heading', { name: 'Waterwijk', exact: true }).waitFor()
    await maps.getByText('Dezelfde cijfers als tabel').focus()
    await page.keyboard.press('Enter')
    await maps.getByRole('table').getByText('68,7').waitFor()
    expect(await faultsByAxe(page, 'all')).toEqual([])
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    expect(faults).toEqual([])
    await close()
  })
})

describe('on a slow machine', () => {
  it('nothing jumps while the figures arrive, and another year and another area still come', async () => {
    const { page, faults, close } = await app.signedIn()
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.addInitScript(() => {
      let shift = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          // LayoutShift is in Chromium, not in TypeScript's description of the browser.
          const { value, hadRecentInput } = entry as PerformanceEntry & {
            value: number
            hadRecentInput: boolean
          }
          if (!hadRecentInput) shift += value
        }
        document.documentElement.dataset['shift'] = String(shift)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(`${app.url}/werk/kaart`)
    await mapIsDrawn(page)
    await year(page, 2016).check({ force: true })
    await page.waitForURL(/jaar=2016/)
    await page
      .getByText(/, 2016, 18 jaar en ouder/)
      .first()
      .waitFor()
    await page
      .getByRole('button', { name: /Zuiderzeewijk/ })
      .first()
      .click()
    await page.waitForURL(/gebied=zuiderzeewijk/)
    await page.getByRole('heading', { name: 'Zuiderzeewijk', exact: true }).waitFor()
    const shift = await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0))
    expect(shift).toBeLessThan(0.1)
    expect(faults).toEqual([])
    await close()
  })
})
