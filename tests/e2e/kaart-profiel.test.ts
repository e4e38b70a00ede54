import { describe, expect, it } from 'vitest'
import { appInBrowser, mapIsDrawn, tooWide } from '../helpers/app-in-browser.ts'
import { faultsByAxe } from '../helpers/axe.ts'
import type { PageOptions } from '../helpers/page.ts'

const app = appInBrowser()

const BUURT = 'BU09950111'
const NAAM = 'Zuiderzeelaan, Waddenlaan'

/** A page of the programmabureau at an address, with everything drawn but the map: that only where a test asks for it. */
async function at(address: string, options: PageOptions = {}) {
  const watched = await app.signedIn({ map: 'absent', ...options })
  const { page } = watched
  await page.goto(app.url + address)
  await page.getByRole('main').getByRole('heading').first().waitFor()
  await page.waitForFunction(() => document.querySelector('.skeleton') === null)
  return watched
}

describe('the profile of a buurt', () => {
  it('leads with what holds, each with its source; a chart can be stepped by keyboard and read as a table', async () => {
    const { page, faults, close } = await at(`/werk/kaart?v=2&gebied=${BUURT}`)
    const profile = page.getByRole('article', { name: 'Profiel van het gebied' })
    const headings = await profile.getByRole('heading').allInnerTexts()
    expect(headings.slice(0, 2)).toEqual([NAAM, 'Dit staat vast'])
    await profile.getByText('heeft moeite met rondkomen').waitFor()
    await profile.getByText(/11,0 procentpunt boven Lelystad/).waitFor()
    await profile
      .getByText(/marge niet in de bron/)
      .first()
      .waitFor()
    await profile.getByRole('button', { name: 'bron van Moeite met rondkomen' }).first().press('Enter')
    await page.getByRole('dialog').getByText('27,6').first().waitFor()
    await page.keyboard.press('Escape')

    const steps = profile.getByRole('slider', { name: 'Punten van Vergeleken, 2020' })
    await steps.focus()
    expect(await steps.getAttribute('aria-valuetext')).toContain(`${NAAM}: 68,7`)
    await page.keyboard.press('ArrowRight')
    expect(await steps.getAttribute('aria-valuetext')).toMatch(/^2 van \d+: .*, marge niet in de bron$/)
    // On to the first point that is another buurt: that one opens.
    const isHere = async () => (await steps.getAttribute('aria-valuetext'))?.includes(NAAM) === true
    while (await isHere()) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => /gebied=BU/.test(url.search) && !url.search.includes(BUURT))
    await page.goBack()

    await profile.getByRole('button', { name: 'Toon als tabel: Vergeleken, 2020' }).press('Enter')
    const table = profile.getByRole('table', { name: 'Vergeleken, 2020' })
    expect(await table.getByRole('row').filter({ hasText: 'Lelystad' }).innerText()).toContain('77,2')
    expect(await faultsByAxe(page, 'all')).toEqual([])
    expect(faults).toEqual([])
    await close()
  }, 120_000)

  it('has every figure below: groups open, a filter finds by an everyday word, what is for internal use is marked', async () => {
    const { page, close } = await at(`/werk/kaart?v=2&gebied=${BUURT}`)
    const profile = page.getByRole('article', { name: 'Profiel van het gebied' })
    const filter = profile.getByRole('searchbox', { name: 'Zoek in de cijfers' })
    await filter.focus()
    await page.keyboard.type('roken')
    const row = profile.getByRole('listitem').filter({ hasText: 'Roken' }).first()
    await row.getByText('intern', { exact: true }).waitFor()
    await filter.fill('')
    const group = profile.getByText('Prettige buurtcontacten', { exact: true })
    await group.click()
    await profile.getByRole('button', { name: 'Zet Eenzaam op de kaart' }).press('Enter')
    await page.waitForURL(/cijfer=rivm-eenzaam/)
    expect(page.url()).toContain(BUURT)
    await close()
  }, 120_000)

  it('is a page of its own, with the way back, and another buurt beside it', async () => {
    const { page, faults, close } = await at(`/werk/kaart?v=2&gebied=${BUURT}`)
    await page.getByRole('link', { name: `Hele profiel van ${NAAM}` }).press('Enter')
    await page.getByRole('heading', { level: 1, name: NAAM }).waitFor()
    await page.getByRole('img', { name: `Waar ${NAAM} ligt in Lelystad Oost` }).waitFor()
    await page.getByRole('heading', { name: 'Vergeleken, 2020' }).waitFor()
    await page.getByLabel('Vergelijk met').selectOption({ label: 'Oostrandpark' })
    await page.waitForURL(/met=BU0995/)
    const table = page.getByRole('table', { name: new RegExp(`Cijfers van ${NAAM} en Oostrandpark`) })
    expect(await table.getByRole('row').filter({ hasText: 'Ervaren gezondheid' }).innerText()).toMatch(
      /68,7.*80,7.*−12,0/s,
    )
    expect(await faultsByAxe(page, 'all')).toEqual([])
    await page
      .getByRole('navigation', { name: 'Waar u bent' })
      .getByRole('link', { name: 'Zuiderzeewijk' })
      .click()
    await page.getByRole('heading', { level: 1, name: 'Zuiderzeewijk' }).waitFor()
    expect(faults).toEqual([])
    await close()
  }, 120_000)

  it.each([
    ['WK099504', /Dat is een ander gebied dan Waterwijk van het programma/],
    ['BU99999999', /‘BU99999999’ bestaat niet/],
  ])(
    'does not exist for %s, and says why',
    async (code, sentence) => {
      const { page, close } = await at(`/werk/gebied/${code}`)
      await page.getByText(sentence).waitFor()
      expect(await page.getByRole('main').innerText()).not.toMatch(/\d,\d\s%/)
      await page.getByRole('main').getByRole('link', { name: 'Waterwijk' }).click()
      await page.getByRole('heading', { level: 1, name: 'Waterwijk' }).waitFor()
      await close()
    },
    60_000,
  )
})

describe('the search', () => {
  it('opens with a slash, finds a buurt and a figure, keeps what was chosen, and says what to try', async () => {
    const { page, faults, close } = await at('/werk/kaart?v=2&toon=beide')
    await page.keyboard.press('/')
    const field = page.getByRole('combobox', { name: 'Zoek buurt of cijfer' })
    await field.waitFor()
    await page.keyboard.type('damrif')
    // The map has a list of buurten of its own; that of the search stands last in the page.
    const found = page.getByRole('listbox').last()
    await found.getByRole('option', { name: /^Damrif/ }).waitFor()
    expect(await faultsByAxe(page, 'all')).toEqual([])
    await page.keyboard.press('Enter')
    await page.waitForURL(/gebied=BU/)
    await page
      .getByRole('heading', { name: /^Damrif/ })
      .first()
      .waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Zoek buurt of cijfer',
    )

    await page.keyboard.press('/')
    await field.waitFor()
    await page.keyboard.type('geld')
    await found.getByRole('option', { name: /^Moeite met rondkomen/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/cijfer=rivm-moeite-met-rondkomen/)
    expect(page.url()).toMatch(/gebied=BU.*toon=beide|toon=beide.*gebied=BU/)

    await page.keyboard.press('/')
    await field.waitFor()
    await page.keyboard.type('qqq')
    await page
      .getByText(/Niets gevonden voor ‘qqq’\. Probeer/)
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Zoek buurt of cijfer' }).waitFor()
    expect(faults).toEqual([])
    await close()
  }, 120_000)
})

describe('a narrow window', () => {
  it('has choices and profile as sheets over the map: half, whole, closed, all by keyboard', async () => {
    const { page, faults, close } = await at('/werk/kaart?v=2', {
      map: 'drawn',
      viewport: { width: 1000, height: 700 },
    })
    const choices = page.getByRole('button', { name: 'Cijfer en lagen' })
    await choices.press('Enter')
    const sheet = page.getByRole('region', { name: 'Cijfer en lagen' })
    await sheet.getByLabel('Cijfer op de kaart').waitFor()
    expect(await choices.getAttribute('aria-expanded')).toBe('true')
    expect(await sheet.evaluate((element) => element === document.activeElement)).toBe(true)
    const half = (await sheet.boundingBox())?.height ?? 0
    await sheet.getByRole('button', { name: 'Maak het paneel groter' }).press('Enter')
    await expect.poll(async () => (await sheet.boundingBox())?.height ?? 0).toBeGreaterThan(half * 1.5)
    await mapIsDrawn(page)
    expect(await faultsByAxe(page, 'all')).toEqual([])
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    expect(await choices.evaluate((element) => element === document.activeElement)).toBe(true)

    await page.getByRole('button', { name: 'De wijken' }).press('Enter')
    await page.getByRole('button', { name: 'Open het profiel van Boswijk' }).press('Enter')
    await page.getByRole('region', { name: 'Profiel: Boswijk' }).getByText('Dit staat vast').waitFor()
    expect(faults).toEqual([])
    await close()
  }, 120_000)

  it.each([
    ['400 % zoom', { viewport: { width: 320, height: 640 } }],
    ['forced colours', { viewport: { width: 390, height: 844 }, forcedColors: 'active' as const }],
  ])(
    'loses nothing and never scrolls sideways: %s',
    async (_, options) => {
      const { page, close } = await at(`/werk/kaart?v=2&gebied=${BUURT}`, options)
      await page.getByText('Dit staat vast').waitFor()
      await page.getByRole('heading', { name: 'Vergeleken, 2020' }).waitFor()
      expect(await tooWide(page)).toBeLessThanOrEqual(0)
      await page.goto(`${app.url}/werk/gebied/${BUURT}`)
      await page.getByRole('heading', { name: 'Vergeleken, 2020' }).waitFor()
      expect(await tooWide(page)).toBeLessThanOrEqual(0)
      expect(await faultsByAxe(page, 'structure')).toEqual([])
      await close()
    },
    120_000,
  )
})
