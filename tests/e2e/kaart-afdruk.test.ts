import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tekstbreedte } from '../../client/map/papier/letters.ts'
import { maakBalk } from '../../client/map/papier/schaalbalk.ts'
import { wgs84ToRd } from '../../geodata/coordinates/rd-new.ts'
import { tooWide } from '../helpers/app-in-browser.ts'
import { faultsByAxe } from '../helpers/axe.ts'
import { launchBrowser } from '../helpers/browser.ts'
import { openPage, signInAs, type WatchedPage } from '../helpers/page.ts'
import { findProjectRoot } from '../helpers/project-root.ts'
import { type GelezenPagina, leesPdf, type Pad, rollen } from '../helpers/read-pdf.ts'
import { type RunningServer, startServer } from '../helpers/server.ts'

let server: RunningServer
let browser: Browser
let watched: WatchedPage
let page: Page

/** Sheets of a large paper take a browser on a busy machine long. */
const PATIENCE_MILLISECONDS = 300_000
const MAP = 'v=2&cijfer=rivm-ervaren-gezondheid&jaar=2020&leeftijd=18plus'

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  watched = await openPage(browser, server.url)
  page = watched.page
  page.setDefaultTimeout(60_000)
  await signInAs(page, server.url, 'programmabureau')
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

async function openPrint(query: string, heading: string): Promise<void> {
  await page.goto(`${server.url}/werk/afdruk?${MAP}&${query}`)
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor()
}

async function print() {
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, printBackground: true })
  return leesPdf(new Uint8Array(bytes))
}

/** Corners of a buurt in RD New from the dataset itself, without the repeated last one. */
function corners(code: string): (readonly [number, number])[] {
  const path = new URL('geodata/datasets/cbs-gebieden-2022/buurten.geojson', findProjectRoot())
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as {
    features: { properties: { statcode: string }; geometry: { coordinates: [number, number][][] } }[]
  } // the embedded file, which has tests of its own
  const ring = features.find(({ properties }) => properties.statcode === code)?.geometry.coordinates[0] ?? []
  return ring.slice(0, -1).map(wgs84ToRd)
}

const between = (a: readonly [number, number], b: readonly [number, number]) =>
  Math.hypot(b[0] - a[0], b[1] - a[1])

/** Sides as shares of their sum: the shape, whatever its size. */
function shape(ring: readonly (readonly [number, number])[]): number[] {
  const sides = ring.map((corner, at) => between(corner, ring[(at + 1) % ring.length] ?? corner))
  const sum = sides.reduce((total, side) => total + side, 0)
  return sides.map((side) => side / sum)
}

/** The path with the shape of a buurt, whatever its size: its size is what is measured. */
function findBuurt(paths: readonly Pad[], ring: readonly (readonly [number, number])[]): Pad {
  const wanted = shape(ring)
  const found = paths.find((path) => {
    const open = path.slice(0, ring.length)
    const closes = path.length === ring.length || path.length === ring.length + 1
    return closes && shape(open).every((share, at) => Math.abs(share - (wanted[at] ?? 0)) < 0.002)
  })
  if (found === undefined) throw new Error('the buurt is not on the page')
  return found
}

function size(path: Pad): { breedte: number; hoogte: number } {
  const [xs, ys] = [path.map(([x]) => x), path.map(([, y]) => y)]
  return { breedte: Math.max(...xs) - Math.min(...xs), hoogte: Math.max(...ys) - Math.min(...ys) }
}

/** The bar: a rectangle as thick as a bar is on this paper; its length is what is measured. */
function barLength({ paden }: GelezenPagina, thickness: number): number {
  const bars = paden
    .map(size)
    .filter(({ breedte, hoogte }) => Math.abs(hoogte - thickness) < 0.05 && breedte > 15)
  return Math.max(...bars.map(({ breedte }) => breedte))
}

/** Largest error of a length in the print that is allowed: 0.2 %. */
const MOST_ERROR = 0.002
const BAR_MM = 1.3

describe('a print', () => {
  it.each([
    {
      papier: 'a4',
      richting: 'staand',
      schaal: 25_000,
      wat: 'geheel',
      toelichting: 'los',
      mm: [210, 297],
      factor: 0.96,
    },
    {
      papier: 'a3',
      richting: 'liggend',
      schaal: 15_000,
      wat: 'zuiderzeewijk',
      toelichting: 'op-het-blad',
      mm: [420, 297],
      factor: 1,
    },
    {
      papier: 'a0',
      richting: 'staand',
      schaal: 5000,
      wat: 'zuiderzeewijk',
      toelichting: 'los',
      mm: [841, 1189],
      factor: 1.66,
    },
  ])(
    'on $papier at 1:$schaal is true to scale, tagged and vector',
    async ({ papier, richting, schaal, wat, toelichting, mm, factor }) => {
      await openPrint(
        `papier=${papier}&richting=${richting}&schaal=${schaal}&wat=${wat}&toelichting=${toelichting}`,
        'Ervaren gezondheid',
      )
      const { gemerkt, paginas } = await print()
      const [first, ...others] = paginas
      if (first === undefined) throw new Error('no page')
      // A browser rounds a page to whole pixels of 1/96 inch.
      expect(Math.abs(first.breedte - (mm[0] ?? 0))).toBeLessThan(0.3)
      expect(Math.abs(first.hoogte - (mm[1] ?? 0))).toBeLessThan(0.3)
      for (const other of others) expect(other.breedte).toBeLessThan(211)

      const bar = maakBalk(schaal, Math.max(60, 60 * factor))
      const measured = barLength(first, BAR_MM * factor)
      expect(Math.abs(measured / bar.millimeters - 1)).toBeLessThan(MOST_ERROR)

      // Zuiderzeelaan, Waddenlaan: the same buurt on each sheet, measured over its longest diagonal.
      const ring = corners('BU09950111')
      const drawn = findBuurt(first.paden, ring)
      const [a, b] = [0, Math.floor(ring.length / 2)]
      const ground = between(ring[a] ?? [0, 0], ring[b] ?? [0, 0])
      const paper = between(drawn[a] ?? [0, 0], drawn[b] ?? [0, 0])
      expect(ground).toBeGreaterThan(300)
      expect(Math.abs((paper * schaal) / 1000 / ground - 1)).toBeLessThan(MOST_ERROR)

      for (const pagina of paginas) expect(pagina.rasters).toBe(0)
      const words = paginas.map(({ tekst }) => tekst.replace(/\s+/g, ' ')).join(' ')
      for (const word of [
        'Ervaren gezondheid',
        'Legenda',
        'RIVM, GGD en CBS',
        'voor eigen werk, niet openbaar',
        'Afgedrukt op',
      ]) {
        expect(words).toContain(word)
      }
      expect(gemerkt).toBe(true)
      const roles = paginas.flatMap(({ tags }) => rollen(tags))
      expect(roles.indexOf('H1')).toBeGreaterThan(-1)
      expect(roles.indexOf('H1')).toBeLessThan(roles.indexOf('H2'))
      expect(roles.indexOf('H2')).toBeLessThan(roles.indexOf('Table'))
      for (const role of ['TH', 'TD', 'Figure', 'P']) expect(roles).toContain(role)
    },
    PATIENCE_MILLISECONDS,
  )

  it(
    'leaves buurten pale that the filters of the map leave out, and says so',
    async () => {
      await openPrint('filter=wijken:waterwijk&wat=geheel', 'Ervaren gezondheid')
      const sheets = page.getByRole('region', { name: 'Voorbeeld van wat u afdrukt' })
      await sheets
        .getByText('Gefilterd, alleen wat past bij: Waterwijk. Dat zijn', { exact: false })
        .waitFor()
      const colour = async (code: string) => sheets.locator(`[data-gebied="${code}"]`).getAttribute('fill')
      const dimmed = await colour('BU09950111')
      await openPrint('wat=geheel', 'Ervaren gezondheid')
      await sheets.getByText('Gefilterd', { exact: false }).waitFor({ state: 'detached' })
      expect(await colour('BU09950111')).not.toBe(dimmed)
    },
    PATIENCE_MILLISECONDS,
  )

  it(
    'of a wijkanalyse is two pages and a map; of a wijk a page per buurt',
    async () => {
      await openPrint('blad=wijkanalyse&wat=zuiderzeewijk', 'Zuiderzeewijk, cyclus 2025')
      await page.getByRole('heading', { name: 'Drie lijsten naast elkaar' }).waitFor()
      const analysis = await print()
      expect(analysis.paginas.map(({ breedte }) => Math.round(breedte))).toEqual([210, 210, 420])
      // Nothing of the two pages is cut off.
      expect(
        await page.evaluate(() =>
          [...document.querySelectorAll('.wijkanalyse-vel > div')].every(
            (one) => one.scrollHeight <= one.clientHeight + 1,
          ),
        ),
      ).toBe(true)
      await openPrint('blad=buurten&wat=waterwijk', 'Rivierenbuurt')
      const series = await print()
      expect(series.paginas).toHaveLength(7)
      for (const { tags, tekst } of series.paginas) {
        expect(rollen(tags).filter((role) => role === 'H1')).toHaveLength(1)
        expect(tekst).toMatch(/Onzekerheid|Van deze buurt is geen cijfer bekend/)
      }
      // Nothing is published about one of the seven: its sheet says so.
      expect(series.paginas.filter(({ tekst }) => tekst.includes('Onzekerheid'))).toHaveLength(6)
    },
    PATIENCE_MILLISECONDS,
  )
})

describe('layers on paper', () => {
  it(
    'hold as many dwellings as their legend says, are marked, and are asked for a purpose first',
    async () => {
      await openPrint('laag=woningen,meldingen,bereik,signalen,buurten&wat=geheel', 'Ervaren gezondheid')
      const sheets = page.getByRole('region', { name: 'Voorbeeld van wat u afdrukt' })
      const block = sheets.locator('section', {
        has: page.getByRole('heading', { name: /^Woningen naar status van renovatie: [\d.]+ op dit blad/ }),
      })
      await block.last().waitFor()
      const counts = await block.last().getByRole('listitem').allInnerTexts()
      const counted = counts.map((text) => Number(/\(([\d.]+)\)$/.exec(text.trim())?.[1]?.replace('.', '')))
      const drawn = await sheets
        .locator('[data-laag="woningen"]')
        .evaluateAll((paths) => paths.map((path) => (path.getAttribute('d') ?? '').split('M').length - 1))
      expect(drawn.toSorted((a, b) => a - b)).toEqual(counted.toSorted((a, b) => a - b))
      expect(drawn.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(10_000)
      await block.last().getByText('voorbeelddata', { exact: true }).waitFor()
      await sheets.getByText('Woningen: voorbeelddata, niet echt.', { exact: false }).first().waitFor()
      await sheets.getByRole('heading', { name: 'Bereik van wijkcentra' }).waitFor()
      expect(await faultsByAxe(page, 'all')).toEqual([])
      const { gemerkt, paginas } = await print()
      expect(gemerkt).toBe(true)
      expect(paginas.map(({ rasters }) => rasters).some((rasters) => rasters > 0)).toBe(false)

      await page.request.delete(`${server.url}/api/v1/sessie/inzagedoel`)
      await openPrint('laag=woningen,buurten&wat=geheel', 'Ervaren gezondheid')
      expect(await sheets.locator('[data-laag="woningen"]').count()).toBe(0)
      const first = page.getByRole('form', { name: 'Waarvoor hebt u deze gegevens nodig?' })
      await first.getByRole('radio').first().focus()
      await page.keyboard.press('Space')
      await first.getByRole('button', { name: 'Bekijk de gegevens' }).press('Enter')
      await sheets.locator('[data-laag="woningen"]').first().waitFor({ state: 'attached' })
    },
    PATIENCE_MILLISECONDS,
  )
})

describe('the screen of a print', () => {
  it(
    'says by keyboard what does not fit, and offers what does',
    async () => {
      await openPrint('papier=a4&richting=liggend&schaal=5000', 'Ervaren gezondheid')
      await page.getByText('Lelystad Oost past niet op A4 bij schaal 1 : 5.000.').waitFor()
      const offer = page.getByRole('button', { name: /^A4 staand, 1 : 25\.000/ })
      await offer.focus()
      await page.keyboard.press('Enter')
      await offer.waitFor({ state: 'detached' })
      expect(new URL(page.url()).searchParams.get('schaal')).toBe('25000')
      expect(new URL(page.url()).searchParams.get('cijfer')).toBe('rivm-ervaren-gezondheid')
      expect(await faultsByAxe(page, 'all')).toEqual([])
      // What the drawing holds for the width of a name is its width in the font.
      for (const name of ['Zuiderzeelaan, Waddenlaan', 'PABO en Jol-Galjoen', '85,7 % (geen cijfer)']) {
        const set = await page.evaluate(async (text) => {
          const font = "1000px 'Source Sans 3 Variable'"
          await document.fonts.load(font)
          const word = document.createElement('span')
          word.textContent = text
          word.style.cssText = `position: absolute; white-space: pre; font: ${font}; font-kerning: none;
            font-variant-numeric: tabular-nums;`
          document.body.append(word)
          const { width } = word.getBoundingClientRect()
          word.remove()
          return width
        }, name)
        expect(Math.abs(tekstbreedte(name, 1000) / set - 1)).toBeLessThan(0.005)
      }
      await page.setViewportSize({ width: 390, height: 844 })
      const sideways = await tooWide(page)
      expect(sideways).toBeLessThanOrEqual(0)
      await page.setViewportSize({ width: 1390, height: 868 })
    },
    PATIENCE_MILLISECONDS,
  )

  it(
    'gives the map as SVG and its figures as CSV from the tool of the map, by keyboard',
    async () => {
      await page.goto(`${server.url}/werk/kaart?${MAP}&toon=tabel`)
      await page.getByRole('button', { name: 'Afdrukken', exact: true }).focus()
      await page.keyboard.press('Enter')
      const panel = page.getByRole('region', { name: 'Afdrukken' })
      const start = 'kaart-lelystad-oost-rivm-ervaren-gezondheid-2020'
      const keep = async (button: string, file: string) => {
        const download = page.waitForEvent('download')
        await panel.getByRole('button', { name: button }).focus()
        await page.keyboard.press('Enter')
        const saved = await download
        expect(saved.suggestedFilename()).toBe(file)
        return readFileSync(await saved.path())
      }
      const svg = (await keep('Bewaar als SVG', `${start}.svg`)).toString('utf8')
      expect(svg).toMatch(/^<\?xml[^>]*>\s*<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
      expect(svg).not.toMatch(/<script|href=/)
      // Width in the header of a PNG: the 17th to the 20th byte.
      expect((await keep('Bewaar als PNG', `${start}.png`)).readUInt32BE(16)).toBe(2400)
      expect((await keep('Cijfers als CSV', `${start}.csv`)).toString('utf8')).toContain('Zuiderzeelaan')
      expect(await panel.getByRole('link', { name: 'Afdrukken of PDF' }).getAttribute('href')).toContain(
        '/werk/afdruk?v=2',
      )
      expect(await faultsByAxe(page, 'all')).toEqual([])
    },
    PATIENCE_MILLISECONDS,
  )

  it(
    'turns a sticker of a session into a signal of its day and buurt',
    async () => {
      const api = `${server.url}/api/v1`
      const session = await page.request.post(`${api}/cycli/2025/bijeenkomsten`, {
        data: {
          soort: 'bewoners',
          wijk: 'zuiderzeewijk',
          stadsdeel: 'noordoost',
          datum: '2025-05-16',
          plaats: 'Wijkcentrum',
          vorm: 'Wijktafels',
          aantalMensen: 20,
          aantalOrganisaties: null,
          aantalBewoners: null,
          bereik: 'affiches in de wijk',
          volgorde: [{ thema: 'rondkomen', toelichting: 'zonder woorden', houding: null }],
        },
      })
      expect(session.status()).toBe(201)
      await page.goto(`${server.url}/werk/afdruk/stickers`)
      await page.getByLabel('Bijeenkomst', { exact: true }).selectOption({ index: 1 })
      const square = page.getByLabel('Vak van de sticker')
      await square.fill('Z99')
      await page.getByText('Dit vak staat niet op de kaart.').waitFor()
      // D6 lies on more than one buurt: where it was stuck is asked.
      await square.fill('d6')
      await page.getByText('In vak D6 liggen meer buurten. Waar plakte de sticker?').waitFor()
      const choice = page.getByRole('radio').first()
      await choice.focus()
      await page.keyboard.press('Space')
      await page.getByLabel('Thema').selectOption({ label: 'Rondkomen' })
      await page.getByLabel('Wat ziet u?').fill('Bewoners vinden het hier fijn wonen')
      await page.getByLabel('Eén keer').check()
      await page.getByLabel('Nieuw', { exact: true }).check()
      await page.getByLabel('Wat voor organisatie bent u?').selectOption({ label: 'Gemeente' })
      expect(await faultsByAxe(page, 'all')).toEqual([])
      await page.getByRole('main').getByRole('button').last().click()
      await page.getByText('1 sticker is bewaard. Typ het volgende vak.').waitFor()
      const kept = (await (await page.request.get(`${api}/signalen`)).json()) as {
        signalen: { tekst: string; periodeVan: string; periodeTot: string; buurt: string }[]
      } // the answer of the contract, which has tests of its own
      const [signal] = kept.signalen.filter(({ tekst }) => tekst === 'Bewoners vinden het hier fijn wonen')
      expect(signal).toMatchObject({ periodeVan: '2025-05-16', periodeTot: '2025-05-16' })
      expect(signal?.buurt).toMatch(/^BU099502/)
      expect(watched.faults).toEqual([])
    },
    PATIENCE_MILLISECONDS,
  )
})
