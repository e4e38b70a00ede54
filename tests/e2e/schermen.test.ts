import type { Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { voorbeeldstrook } from '../../server/contract/text/nl/algemeen.ts'
import { lagenTekst } from '../../server/contract/text/nl/kaart.ts'
import { appInBrowser, mapIsDrawn, PHONE, tooWide } from '../helpers/app-in-browser.ts'
import { faultsByAxe } from '../helpers/axe.ts'
import { overlapping } from '../helpers/overlap.ts'
import { openPage } from '../helpers/page.ts'
import { openSheet } from '../helpers/sheet.ts'

const app = appInBrowser()

const SCREENS = [
  ['/werk/kaart', 'Lelystad Oost'],
  ['/werk/kaart?v=1&gebied=BU09950111&toon=beide&kleur=verschil', 'Zuiderzeelaan'],
  ['/werk/wijkanalyse', 'Kies een wijk'],
  ['/werk/wijkanalyse/2025/zuiderzeewijk', 'Zuiderzeewijk'],
  ['/werk/gegevens', 'Gegevens'],
  ['/werk/gegevens/rivm-gezondheid-50090ned', 'Gezondheid'],
  ['/werk/gegevens/invoer', 'Bestand inlezen'],
  ['/werk/gegevens/bron/rivm-gezondheid', 'Gezondheid per wijk en buurt'],
  ['/werk/cyclus/nieuw', 'Nieuwe cyclus'],
  ['/werk/zo-rekenen-we', 'De vijf pijlers'],
] as const

/** Screens with colours of their own in the dark, and another order of things on a phone. */
const OWN_LOOK: ReadonlySet<string> = new Set([
  '/werk/kaart',
  '/werk/wijkanalyse/2025/zuiderzeewijk',
  '/werk/gegevens',
  '/werk/cyclus/nieuw',
])

const isOfStaff = (address: string) => address.startsWith('/werk/')

/** A look by axe at every screen takes longer than one screen does, on a busy machine by far. */
const ALL_SCREENS_MILLISECONDS = 300_000

describe('every screen', () => {
  // What axe finds in the structure does not change with the colours, and contrast does not change with the width: light and wide
  // every screen is looked at whole, dark and on a phone those that have colours and places of their own.
  it.each([
    ['wide and light', { colorScheme: 'light' }, 'all'],
    ['wide and dark', { colorScheme: 'dark' }, 'contrast'],
    ['on a phone', PHONE, 'structure'],
  ] as const)(
    'has no fault that axe finds, and never scrolls sideways: %s',
    async (_, options, look) => {
      const { page, faults, close } = await app.signedIn(options)
      const screens = look === 'contrast' ? SCREENS.filter(([address]) => OWN_LOOK.has(address)) : SCREENS
      for (const [address, word] of screens) {
        await page.goto(app.url + address)
        // On a phone what stands beside the map is a sheet over it.
        if (options === PHONE && address === '/werk/kaart') await openSheet(page, 'De wijken')
        await page.getByRole('main').getByText(word).first().waitFor()
        await page.waitForFunction(() => document.querySelector('.skeleton') === null)
        const isLookedAt = look === 'all' || OWN_LOOK.has(address)
        expect(isLookedAt ? await faultsByAxe(page, look) : [], address).toEqual([])
        const sideways = await tooWide(page)
        expect(sideways, address).toBeLessThanOrEqual(0)
      }
      expect(faults).toEqual([])
      await close()
    },
    ALL_SCREENS_MILLISECONDS,
  )

  it('says that this is a demo, and that some of what is seen is made up', async () => {
    const { page, close } = await app.signedIn({ map: 'absent' })
    await page.goto(`${app.url}/werk/gegevens`)
    const menu = page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link')
    await menu.first().waitFor()
    const inMenu = await menu.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const addresses = new Set([...SCREENS.map(([address]) => address), ...inMenu.filter(isOfStaff)])
    // The menu has the screens of renovation, programme, progress and publication too.
    expect(addresses.size).toBeGreaterThan(SCREENS.length + 4)
    for (const address of addresses) {
      await page.goto(app.url + address)
      const strip = page.getByRole('complementary', { name: voorbeeldstrook.naam })
      await strip.getByText(voorbeeldstrook.demo, { exact: true }).waitFor()
      expect(await strip.getByText(voorbeeldstrook.woord, { exact: true }).isVisible(), address).toBe(true)
    }
    await close()
  })

  it('shows text and table before the code of the map has come', async () => {
    const { page, close } = await app.signedIn()
    const held: (() => void)[] = []
    let isHeld = true
    await page.route(/assets\/(maplibre|deklagen)[^/]*\.m?js/, async (route) => {
      if (isHeld) await new Promise<void>((resolve) => held.push(resolve))
      await route.continue()
    })
    // The page is not loaded as long as the code of the map is on its way.
    await page.goto(`${app.url}/werk/kaart?v=1&toon=beide`, { waitUntil: 'commit' })
    await page.getByRole('table').first().getByText('68,7').waitFor()
    expect(await page.getByRole('main').getByText('72,5 %').count()).toBeGreaterThan(0)
    expect(await page.locator('canvas').count()).toBe(0)
    await expect.poll(() => held.length, { timeout: 15_000 }).toBeGreaterThan(0)
    // What is asked for later, such as the worker, comes at once: without it nothing of the map shows.
    isHeld = false
    for (const go of held) go()
    await page.locator('canvas').first().waitFor()
    await close()
  })

  it('reads eight files of script until the whole map stands, none of which a layer that is off needs', async () => {
    const { page, close } = await app.signedIn()
    const read: string[] = []
    page.on('request', (request) => {
      const [, name] = /\/assets\/([a-z-]+)-[\w-]{8}\.m?js$/i.exec(request.url()) ?? []
      if (name !== undefined && !read.includes(name)) read.push(name)
    })
    await page.goto(`${app.url}/werk/kaart`)
    await mapIsDrawn(page)
    expect(read.toSorted()).toEqual([
      'client',
      'index',
      'kaart',
      'kaartdelen',
      'kaartscherm',
      'maplibre',
      'maplibre-gl-worker',
      'rolldown-runtime',
    ])
    await close()
  })

  it.each([
    ['/werk/kaart?v=1&gebied=BU99999999', 'BU99999999', 'Terug naar de standaardkaart'],
    ['/werk/kaart?v=1&cijfer=bestaat-niet', 'bestaat-niet', 'Terug naar de standaardkaart'],
    ['/werk/kaart?v=1&jaar=1999', '1999', 'Terug naar de standaardkaart'],
    ['/werk/kaart?v=1&laag=ufo', 'ufo', 'Terug naar de standaardkaart'],
    ['/werk/wijkanalyse/2099/boswijk', 'Deze cyclus bestaat niet', ''],
    ['/werk/wijkanalyse/2025/kustwijk', 'Deze wijk hoort niet bij deze cyclus', ''],
    ['/werk/gegevens/niets', 'Deze gegevens zijn hier niet geladen', ''],
    ['/werk/gegevens/bron/niets', 'Deze bron kennen we niet', ''],
    ['/werk/gegevens/invoer/7f0c1a52-6a0e-4a57-9a54-0d9f6f6c9d11', 'Deze invoer bestaat niet', ''],
    ['/werk/onzin', 'Deze pagina bestaat niet', ''],
  ])('says at %s what is wrong and offers the way back', async (address, sentence, back) => {
    const { page, close } = await app.signedIn({ map: 'absent' })
    await page.goto(app.url + address)
    await page.getByText(sentence).first().waitFor()
    const link = page.getByRole('main').getByRole('link', back === '' ? {} : { name: back })
    expect(await link.count()).toBeGreaterThan(0)
    await link.first().click()
    await page.waitForURL((url) => url.pathname + url.search !== address)
    await close()
  })

  it('asks who is not signed in for a role first, and then goes on to the address', async () => {
    const { page, close } = await openPage(app.browser, app.url, { map: 'absent' })
    await page.goto(`${app.url}/werk/gegevens`)
    await page.getByRole('heading', { name: 'Kies een rol' }).waitFor()
    await page.getByRole('button', { name: /Stuurgroep/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Gegevens' }).waitFor()
    expect(page.url()).toBe(`${app.url}/werk/gegevens`)
    await close()
  })

  it('hides dwellings and reports from a role that may not see them', async () => {
    const { page, close } = await openPage(app.browser, app.url, { map: 'absent' })
    await page.request.post(`${app.url}/api/v1/demo-sessies`, { data: { rol: 'wijkteam' } })
    await page.goto(`${app.url}/werk/kaart`)
    await page.getByRole('switch', { name: /Woonzorgzones/ }).waitFor()
    const dwellings = page.getByRole('switch', { name: /^Woningen/ })
    expect((await dwellings.count()) === 0 || (await dwellings.isDisabled())).toBe(true)
    await close()
  })
})

describe('the map', () => {
  it('can be used with the keyboard alone: to the next area, open, and back', async () => {
    const { page, faults, close } = await app.signedIn()
    await page.goto(`${app.url}/werk/kaart`)
    await mapIsDrawn(page)
    const map = page.getByRole('application', { name: /^Kaart van Lelystad Oost/ })
    await map.focus()
    const said = async () => (await page.getByRole('status').allInnerTexts()).join(' ')
    expect(await said()).toMatch(/30 van 38/)
    await page.keyboard.press('ArrowDown')
    const first = await said()
    await page.keyboard.press('ArrowRight')
    const second = await said()
    expect(first).toMatch(/wijk: (\d\d,\d|geen cijfer)/)
    expect(second).not.toBe(first)
    await page.keyboard.press('Enter')
    await page.waitForURL(/gebied=BU/)
    await map.focus()
    await page.keyboard.press('Escape')
    await page.waitForURL((url) => !url.search.includes('gebied='))
    expect(faults).toEqual([])
    await close()
  })

  it('lays no button and no words of a wijk over another, on a tablet, a laptop or a wide screen', async () => {
    for (const width of [1000, 1100, 1280, 1440, 1680]) {
      const { page, close } = await app.signedIn({ viewport: { width, height: 800 } })
      await page.goto(`${app.url}/werk/kaart`)
      await mapIsDrawn(page)
      const wordsOfWijken = page.locator('.wijkwoord')
      await wordsOfWijken.first().waitFor()
      // Also what is no button: no word may be behind the years or the scale.
      const over = page.locator(
        '.kaart__weergave label, .gereedschap button, .kaartknoppen button, .tijdstrip, .kaartmaat__schaal, .kaartlegenda, .wijkwoord',
      )
      expect(await overlapping(over), `at ${width}`).toEqual([])
      expect(await tooWide(page), `at ${width}`).toBeLessThanOrEqual(0)
      expect(await wordsOfWijken.count()).toBeGreaterThan(2)
      await close()
    }
  }, 120_000)

  it('draws dwellings and reports, marked as example data', async () => {
    const { page, faults, close } = await app.signedIn()
    await page.goto(`${app.url}/werk/kaart`)
    await mapIsDrawn(page)
    const dwellings = page.waitForResponse((answer) => answer.url().endsWith('/woningen-kaart'))
    await page.getByRole('switch', { name: /^Woningen/ }).click()
    expect((await dwellings).headers()['wijkcyclus-voorbeelddata']).toBe('voorbeelddata')
    const reports = page.waitForResponse((answer) => answer.url().includes('/meldingen'))
    await page.getByRole('switch', { name: /^Meldingen/ }).click()
    expect((await reports).status()).toBe(200)
    expect(await page.getByText('voorbeelddata', { exact: true }).count()).toBeGreaterThanOrEqual(2)
    await page
      .getByText(/meer meldingen kan betekenen dat mensen vaker melden/i)
      .first()
      .waitFor()
    expect(page.url()).toMatch(/laag=[^&]*meldingen[^&]*woningen/)
    expect(faults).toEqual([])
    await close()
  })

  it('draws dwellings and reports that were both switched on while the code of their layers was on its way', async () => {
    const { page, faults, close } = await app.signedIn()
    const held: Route[] = []
    await page.route(/assets\/deklagen[^/]*\.js/, (route) => void held.push(route))
    await page.goto(`${app.url}/werk/kaart?v=1&laag=woningen`)
    await expect.poll(() => held.length, { timeout: 30_000 }).toBe(1)
    const reports = page.waitForResponse((answer) => answer.url().includes('/meldingen'))
    await page.getByRole('switch', { name: /^Meldingen/ }).click()
    await reports
    await page
      .getByText(/meer meldingen kan betekenen/i)
      .first()
      .waitFor()
    await held[0]?.continue()
    await page.waitForFunction(() => performance.getEntriesByName('woningen gekleurd').length > 0)
    expect(await page.getByText(lagenTekst.mislukt).count()).toBe(0)
    expect(faults).toEqual([])
    await close()
  })

  it('opens the dwelling one clicks on, marked as example data, with its history', async () => {
    const { page, faults, close } = await app.signedIn()
    const answer = await page.request.get(`${app.url}/api/v1/woningen/VB0001000`)
    const { woning } = (await answer.json()) as { woning: { punt: [number, number]; blok: string } }
    const [lon, lat] = woning.punt
    await page.goto(`${app.url}/werk/kaart?v=1&laag=woningen&beeld=${lon},${lat},14.1`)
    await page.getByText(/^Status, 14\.913 woningen/).waitFor()
    const map = page.getByRole('application')
    const card = page.getByRole('article', { name: 'Woning' })
    // Drawn on a canvas: once the colours are there, there is nothing to wait for but the dwelling itself.
    await page.waitForFunction(() => performance.getEntriesByName('woningen gekleurd').length > 0)
    // A click before the map has its last size can open a neighbour of another block: then the dwelling itself is still to come.
    const block = card.getByText(woning.blok)
    for (let attempt = 0; attempt < 40 && !(await block.isVisible()); attempt += 1) {
      await page.waitForTimeout(500)
      await map.click()
    }
    await block.waitFor()
    expect(await card.getByText('voorbeelddata', { exact: true }).isVisible()).toBe(true)
    expect(await card.getByRole('listitem').count()).toBeGreaterThan(0)
    expect(faults).toEqual([])
    await close()
  })

  it('keeps the table when WebGL is missing, and says so in one sentence', async () => {
    const { page, close } = await app.signedIn({ map: 'absent' })
    await page.goto(`${app.url}/werk/kaart?v=1&toon=beide`)
    await page
      .getByText(/kan in deze browser niet worden getekend/)
      .first()
      .waitFor()
    expect(await page.getByRole('table').first().getByText('68,7').isVisible()).toBe(true)
    await close()
  })

  it('gives back from an address what was chosen', async () => {
    const { page, close } = await app.signedIn({ map: 'absent' })
    const address =
      '/werk/kaart?v=1&cijfer=rivm-eenzaam&jaar=2016&leeftijd=65plus&gebied=BU09950422&toon=tabel'
    await page.goto(app.url + address)
    await page.getByRole('heading', { name: 'Zeeenbuurt' }).waitFor()
    expect(await page.getByLabel('Cijfer op de kaart').inputValue()).toBe('rivm-eenzaam')
    expect(await page.getByLabel('Leeftijd').inputValue()).toBe('65plus')
    expect(await page.getByRole('radio', { name: /2016/ }).isChecked()).toBe(true)
    await close()
  })
})
