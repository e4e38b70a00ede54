import type { Locator, Page } from 'playwright-core'
import { describe, expect, it, vi } from 'vitest'
import { appInBrowser, mapIsDrawn, PHONE, tooWide } from '../helpers/app-in-browser.ts'
import { faultsByAxe } from '../helpers/axe.ts'
import { overlapping } from '../helpers/overlap.ts'
import { CHOICES, openSheet } from '../helpers/sheet.ts'

// Drawn by software on a busy machine.
vi.setConfig({ testTimeout: 180_000 })

const app = appInBrowser()

const BUURT = 'BU09950111'
/** Least size of what a thumb presses, in CSS pixels. */
const THUMB = 44

const map = (page: Page) => page.getByRole('application')
const years = (page: Page) => page.getByRole('region', { name: 'Jaren' })

async function boxOf(element: Locator) {
  const box = await element.boundingBox()
  if (box === null) throw new Error('not on the screen')
  return { ...box, right: box.x + box.width, bottom: box.y + box.height }
}

/** Things over the map, of which none may lie over another. */
const OVER_THE_MAP =
  '.kaart__weergave label, .gereedschap button, .kaartknoppen button, .tijdstrip, .kaartmaat__schaal, .kaartlegenda, .wijkwoord'

/** Parts of the screen in which something is wider than there is room for, besides tables and years that scroll on purpose. */
async function cutOff(page: Page): Promise<string[]> {
  return page
    .getByRole('main')
    .evaluate((main) =>
      [
        ...main.querySelectorAll(
          '.blad__inhoud, .gereedschapspaneel, .kaart__midden, .bladbalk, .tabel, .balken',
        ),
      ]
        .filter((part) => part.scrollWidth > part.clientWidth)
        .map((part) => part.className),
    )
}

/** What a person presses in an element and is smaller than a thumb; words may be narrower, and links in a sentence as high as their line. */
async function tooSmall(element: Locator): Promise<string[]> {
  return element.evaluate((root, least) => {
    const wordsOf = (one: Element) =>
      one.getAttribute('aria-label') ?? (one.textContent || one.id || one.className)
    const pressed = root.querySelectorAll(
      'button, summary, select, a.button, input:not([type="checkbox"], [type="radio"])',
    )
    const small = [...pressed].flatMap((one) => {
      const { width, height } = one.getBoundingClientRect()
      const isNarrow = one.textContent === '' && Math.round(width) < least
      const isSmall = one.checkVisibility() && (isNarrow || Math.round(height) < least)
      return isSmall ? `${wordsOf(one)} ${width} x ${height}` : []
    })
    // Of a box or a switch counts what answers to a finger, its words included.
    const boxes = [...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"], input[type="radio"]')]
    const smallBoxes = boxes.flatMap((box) => {
      if (!box.checkVisibility()) return []
      box.scrollIntoView({ block: 'center' })
      const { left, top, width, height } = box.getBoundingClientRect()
      const half = least / 2 - 1
      return [-half, half].flatMap((down) => {
        const hit = document.elementFromPoint(left + width / 2, top + height / 2 + down)
        const answers = hit !== null && (hit === box || hit.closest('label')?.control === box)
        return answers ? [] : `${wordsOf(box)} at ${down}: ${hit?.className}`
      })
    })
    return [...small, ...smallBoxes]
  }, THUMB)
}

describe('the map on a small screen', () => {
  it.each([
    ['a phone', { ...PHONE, viewport: { width: 390, height: 844 } }],
    ['a small phone', { ...PHONE, viewport: { width: 360, height: 640 } }],
    ['400 % zoom', { viewport: { width: 320, height: 640 } }],
  ])(
    'is in the first screen between header and sheets, with nothing over anything and nothing that jumps: %s',
    async (_, options) => {
      const { page, faults, close } = await app.signedIn(options)
      await page.addInitScript(() => {
        let shift = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            // LayoutShift is in Chromium, not in TypeScript's description of the browser.
            shift += (entry as PerformanceEntry & { value: number }).value
          }
          document.documentElement.dataset['shift'] = String(shift)
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.goto(`${app.url}/werk/kaart`)
      await mapIsDrawn(page)
      const { width, height } = options.viewport
      const canvas = await boxOf(map(page))
      const buttons = await boxOf(page.getByRole('navigation', { name: 'Panelen bij de kaart' }))
      const strip = await boxOf(years(page))
      const header = await boxOf(page.getByRole('banner'))
      // One under the other, from the top of the window to its foot, over the whole width.
      expect(Math.round(buttons.bottom)).toBe(height)
      expect(Math.abs(strip.bottom - buttons.y)).toBeLessThanOrEqual(1)
      expect(Math.abs(canvas.bottom - strip.y)).toBeLessThanOrEqual(1)
      expect(canvas.y).toBeGreaterThan(header.bottom)
      expect([Math.round(canvas.x), Math.round(canvas.width)]).toEqual([0, width])
      // At least half of the window is map.
      expect(canvas.height).toBeGreaterThan(height / 2)
      // What is example data and what is not stands there too, and which figure this is.
      const example = await boxOf(page.getByRole('complementary', { name: 'Over de gegevens op dit scherm' }))
      expect(example.bottom).toBeLessThanOrEqual(canvas.y + 1)
      await page.getByRole('button', { name: 'Ervaren gezondheid, 2020' }).waitFor()
      expect(await overlapping(page.locator(OVER_THE_MAP))).toEqual([])
      expect(await page.locator('.wijkwoord').count()).toBeGreaterThan(2)
      for (const control of await page.locator('.kaart__weergave label, .gereedschap button').all()) {
        const box = await boxOf(control)
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.right).toBeLessThanOrEqual(width)
      }
      expect(await tooWide(page)).toBeLessThanOrEqual(0)
      expect(await cutOff(page)).toEqual([])
      expect(await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0))).toBeLessThan(
        0.1,
      )
      expect(await faultsByAxe(page, 'all')).toEqual([])
      expect(faults).toEqual([])
      await close()
    },
  )

  it.each([
    ['a phone on its side', { ...PHONE, viewport: { width: 800, height: 360 } }],
    ['400 % zoom of a usual window', { viewport: { width: 320, height: 256 } }],
  ])('begins in the first screen, and is whole once the page has rolled to it: %s', async (_, options) => {
    const { page, faults, close } = await app.signedIn(options)
    await page.goto(`${app.url}/werk/kaart`)
    await mapIsDrawn(page)
    const { width, height } = options.viewport
    expect((await boxOf(map(page))).y).toBeLessThan(height / 2)
    const buttons = page.getByRole('navigation', { name: 'Panelen bij de kaart' })
    expect(Math.round((await boxOf(buttons)).bottom)).toBe(height)
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    expect(await overlapping(page.locator(OVER_THE_MAP))).toEqual([])
    // The years are the last of the page; the buttons of the sheets leave them free.
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    const strip = await boxOf(years(page))
    expect(strip.bottom).toBeLessThanOrEqual((await boxOf(buttons)).y + 1)
    expect(strip.y).toBeGreaterThan(0)
    expect((await boxOf(map(page))).height).toBeGreaterThan(120)
    // A sheet is as high as the window, with its buttons in sight.
    const sheet = await openSheet(page, CHOICES)
    await expect.poll(async () => (await boxOf(sheet)).y).toBeGreaterThanOrEqual(-1)
    expect((await boxOf(sheet)).right).toBeLessThanOrEqual(width)
    const shut = await boxOf(sheet.getByRole('button', { name: 'Sluit het paneel' }))
    expect(shut.y).toBeGreaterThanOrEqual(0)
    expect(shut.bottom).toBeLessThanOrEqual(height)
    expect(await cutOff(page)).toEqual([])
    expect(await faultsByAxe(page, 'structure')).toEqual([])
    expect(faults).toEqual([])
    await close()
  })

  it('shows the table by the switch, and both below each other from an older link', async () => {
    const { page, faults, close } = await app.signedIn(PHONE)
    await page.goto(`${app.url}/werk/kaart?v=2&toon=beide`)
    await mapIsDrawn(page)
    const table = page.getByRole('table').first()
    await table.getByText('68,7').waitFor()
    const [canvas, rows] = [await boxOf(map(page)), await boxOf(page.locator('.tabel'))]
    expect(rows.y).toBeGreaterThanOrEqual(canvas.bottom - 1)
    expect(rows.bottom).toBeLessThanOrEqual((await boxOf(years(page))).y + 1)
    await page.getByRole('radio', { name: 'Tabel', exact: true }).tap({ force: true })
    await page.waitForURL(/toon=tabel/)
    await map(page).waitFor({ state: 'detached' })
    await table.getByText('68,7').waitFor()
    expect(await cutOff(page)).toEqual([])
    expect(await tooSmall(page.locator('.kaart__midden'))).toEqual([])
    await page.getByRole('radio', { name: 'Per wijk' }).tap({ force: true })
    await page.getByRole('region', { name: /4 kaarten op dezelfde schaal/ }).waitFor()
    expect(await cutOff(page)).toEqual([])
    expect(faults).toEqual([])
    await close()
  })
})

describe('the sheets of a phone', () => {
  it('are pressed by thumb, and everything in them and on the map is large enough for one', async () => {
    const { page, faults, close } = await app.signedIn(PHONE)
    await page.goto(`${app.url}/werk/kaart?v=2&laag=woningen,wijkcentra,woonzorgzones,buurten`)
    await mapIsDrawn(page)
    expect(await tooSmall(page.locator('.kaart__midden'))).toEqual([])
    const nav = page.getByRole('navigation', { name: 'Panelen bij de kaart' })
    expect(await tooSmall(nav)).toEqual([])
    for (const name of [CHOICES, 'De wijken']) {
      const sheet = await openSheet(page, name)
      await sheet.getByRole('heading').first().waitFor()
      expect(await tooSmall(sheet), name).toEqual([])
      expect(await cutOff(page), name).toEqual([])
      expect(await faultsByAxe(page, 'all'), name).toEqual([])
      await sheet.getByRole('button', { name: 'Sluit het paneel' }).tap()
      await sheet.waitFor({ state: 'detached' })
    }
    expect(faults).toEqual([])
    await close()
  })

  it('come up for an area that is chosen, and the map moves it out from under them', async () => {
    const { page, faults, close } = await app.signedIn(PHONE)
    await page.goto(`${app.url}/werk/kaart`)
    await mapIsDrawn(page)
    // The lowest buurt, by the keys: where it stands a sheet comes up.
    await map(page).focus()
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/gebied=BU/)
    const chosen = () => new URL(page.url()).searchParams.get('gebied')
    const code = chosen()
    const sheet = page.getByRole('region', { name: /^Profiel: / })
    await sheet.waitFor()
    // It stands in the middle of what is seen of the map: pressed there, it is chosen once more and nothing else is.
    const canvas = await boxOf(map(page))
    const middle = (canvas.y + (await boxOf(sheet)).y) / 2
    await page.touchscreen.tap(canvas.x + canvas.width / 2, middle)
    await page.waitForTimeout(500)
    expect(chosen()).toBe(code)
    // What is open lies over the years: they cannot be reached then, and can again when it has closed.
    expect(await years(page).count()).toBe(0)
    await sheet.getByRole('heading').first().waitFor()
    expect(await tooSmall(sheet)).toEqual([])
    expect(await cutOff(page)).toEqual([])
    expect(await faultsByAxe(page, 'structure')).toEqual([])
    await sheet.getByRole('button', { name: 'Maak het paneel groter' }).tap()
    await expect.poll(() => map(page).count()).toBe(0)
    await sheet.getByRole('button', { name: 'Maak het paneel kleiner' }).tap()
    await map(page).waitFor()
    await sheet.getByRole('button', { name: 'Sluit het paneel' }).focus()
    await page.keyboard.press('Enter')
    await sheet.waitFor({ state: 'detached' })
    await years(page).waitFor()
    expect(faults).toEqual([])
    await close()
  })

  it('are reached by keyboard in the order in which they stand, and give the focus back', async () => {
    const { page, faults, close } = await app.signedIn({
      viewport: { width: 390, height: 844 },
      map: 'absent',
    })
    await page.goto(`${app.url}/werk/kaart?v=2`)
    const switchOfViews = page.getByRole('radio', { name: 'Kaart', exact: true })
    await switchOfViews.focus()
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: here } = document
        return here?.getAttribute('aria-label') ?? here?.textContent?.trim() ?? ''
      })
    const seen: string[] = []
    for (let step = 0; step < 16; step += 1) {
      await page.keyboard.press('Tab')
      seen.push(await focused())
    }
    const order = [
      'Filters',
      'Deel',
      'Kaart van',
      'Speel de jaren af',
      'Vergelijk jaren',
      CHOICES,
      'De wijken',
    ]
    const places = order.map((word) => seen.findIndex((name) => name.startsWith(word)))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    const choices = page.getByRole('button', { name: CHOICES })
    await choices.press('Enter')
    const sheet = page.getByRole('region', { name: CHOICES, exact: true })
    await sheet.waitFor()
    expect(await sheet.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    expect(await choices.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(faults).toEqual([])
    await close()
  })

  it('stay away while a shape is drawn, and tell what it means once the tool is closed', async () => {
    const { page, faults, close } = await app.signedIn({ ...PHONE, map: 'absent' })
    await page.goto(`${app.url}/werk/kaart?v=2&paneel=ambitie`)
    const tool = page.getByRole('region', { name: 'Ambitie tekenen' })
    await tool.getByRole('radio', { name: /buurten/i }).check({ force: true })
    await tool.getByRole('checkbox').first().check({ force: true })
    await page.waitForURL(/ambitie=/)
    const sheet = page.getByRole('region', { name: 'Wat betekent dit?' })
    expect(await sheet.count()).toBe(0)
    expect(await tooSmall(tool)).toEqual([])
    expect(await cutOff(page)).toEqual([])
    await tool.getByRole('button', { name: /^Sluit/ }).tap()
    await sheet.waitFor()
    expect(await cutOff(page)).toEqual([])
    expect(faults).toEqual([])
    await close()
  })
})

describe('a tablet', () => {
  it('keeps the profile sheet of an address under the map that is seen, and the words of the wijken whole', async () => {
    const { page, faults, close } = await app.signedIn({ viewport: { width: 820, height: 1100 } })
    await page.goto(`${app.url}/werk/kaart?v=2&gebied=${BUURT}`)
    await page.getByRole('region', { name: /^Profiel: Zuiderzeelaan/ }).waitFor()
    await mapIsDrawn(page)
    expect(await overlapping(page.locator(OVER_THE_MAP))).toEqual([])
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    expect(faults).toEqual([])
    await close()
  })
})
