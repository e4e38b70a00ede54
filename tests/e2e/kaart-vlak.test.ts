import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { appInBrowser, mapIsDrawn, PHONE, tooWide } from '../helpers/app-in-browser.ts'
import { faultsByAxe } from '../helpers/axe.ts'
import { openPage } from '../helpers/page.ts'
import { CHOICES, openSheet } from '../helpers/sheet.ts'

const app = appInBrowser()

/** The map drawn by software on a busy machine, and axe on top of it. */
const SLOW_MILLISECONDS = 120_000

async function open(address: string, options: Parameters<typeof openPage>[2] = {}) {
  const watched = await app.signedIn(options)
  await watched.page.goto(`${app.url}/werk/kaart${address}`)
  // On a phone the choices are a sheet over the map.
  if (options === PHONE) await openSheet(watched.page, CHOICES)
  await way(watched.page, 'Klassen').waitFor()
  return watched
}

const way = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Wat de kleuren zeggen' }).getByRole('radio', { name, exact: true })

const heads = (page: Page) => page.getByRole('table').last().getByRole('columnheader').allInnerTexts()

describe('what the colours mean', () => {
  it(
    'is chosen with the mouse, and legend, table and address follow',
    async () => {
      const { page, faults, close } = await open('?v=2&toon=tabel')
      await way(page, 'Twee cijfers').check({ force: true })
      await page.waitForURL(/kleur=tweetal&tweede=/)
      await page.getByLabel('Tweede cijfer').selectOption({ label: 'Moeite met rondkomen' })
      await page.waitForURL(/tweede=rivm-moeite-met-rondkomen/)
      // The square counts the thirty buurten that have both.
      const square = page.getByRole('table', { name: /Vierkant van negen kleuren/ })
      const counts = (await square.getByRole('cell').allInnerTexts()).map(Number)
      expect(counts.reduce((sum, one) => sum + one, 0)).toBe(30)
      expect((await heads(page)).map((head) => head.trim())).toEqual([
        'Buurt',
        'Ervaren gezondheid',
        'Moeite met rondkomen',
        'Eerste en tweede',
      ])
      await page.getByText('van allebei veel', { exact: true }).waitFor()

      await way(page, 'Onderwerp').check({ force: true })
      await page.getByLabel('Onderwerp', { exact: true }).last().waitFor()
      await page.getByText('Onbeslist: er is maar één bron').waitFor()
      await page.getByText(/Comfortabele woningen: hiervoor zijn nog geen cijfers per buurt/).waitFor()
      expect(await heads(page)).toContain('Wat de cijfers zeggen')
      expect(faults).toEqual([])
      await close()
    },
    SLOW_MILLISECONDS,
  )

  it(
    'is chosen with the keyboard alone, past what this figure does not allow',
    async () => {
      const { page, faults, close } = await open('?v=2&toon=tabel')
      expect(await way(page, 'Verandering').isDisabled()).toBe(true)
      await page.getByText('Verandering en Bij elkaar: niet bij een berekend cijfer.').waitFor()
      await way(page, 'Klassen').focus()
      await page.keyboard.press('ArrowRight')
      await page.waitForURL(/kleur=verschil/)
      await page.keyboard.press('ArrowRight')
      await page.waitForURL(/kleur=tweetal/)
      await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('ArrowLeft')
      await page.waitForURL((url) => !url.search.includes('kleur='))

      const classes = page.getByText('Klassen: evenveel, 5')
      await classes.focus()
      await page.keyboard.press('Enter')
      await page.getByLabel('Indeling').selectOption('natuurlijk')
      await page.waitForURL(/klassen=natuurlijk-5/)
      await page.getByLabel('Indeling').selectOption('norm')
      await page.waitForURL(/klassen=norm-5-77\.2/)
      await page.getByLabel('Norm (%)').fill('zeventig')
      await page.getByText('Vul een getal in, bijvoorbeeld 77,2.').waitFor()
      await page.getByLabel('Norm (%)').fill('70,5')
      await page.waitForURL(/klassen=norm-5-70\.5/)
      await page.getByText('norm 70,5').waitFor()
      expect(faults).toEqual([])
      await close()
    },
    SLOW_MILLISECONDS,
  )

  it(
    'shows a change per wijk of a register, with both years in the table',
    async () => {
      const { page, faults, close } = await open(
        '?v=2&cijfer=cbs-65plus&jaar=2025&leeftijd=alle&kleur=verandering&vanaf=2022&toon=tabel',
      )
      expect(await way(page, 'Verandering').isChecked()).toBe(true)
      expect((await heads(page)).map((head) => head.trim())).toEqual([
        'Buurt',
        '2022',
        '2025',
        'Verschil in procentpunt',
        'Uitkomst',
      ])
      await page.getByLabel('Vergelijk met').selectOption('2024')
      await page.waitForURL(/vanaf=2024/)
      expect(faults).toEqual([])
      await close()
    },
    SLOW_MILLISECONDS,
  )

  it(
    'falls back to classes with one sentence where a wish cannot be met',
    async () => {
      const { page, faults, close } = await open('?v=2&toon=tabel')
      const wishes: readonly [string, string | RegExp][] = [
        ['kleur=verandering&vanaf=2016', 'Verandering kan hier niet. Dit is een berekend cijfer.'],
        ['kleur=clusters', 'Bij elkaar kan hier niet. Dit is een berekend cijfer.'],
        [
          'kleur=pijler&pijler=omgeving',
          /Uitnodigende omgeving: hiervoor zijn nog geen cijfers per buurt\. Een bewonersonderzoek/,
        ],
        ['kleur=tweetal', 'Twee cijfers kan hier niet.'],
      ]
      for (const [wish, sentence] of wishes) {
        await page.goto(`${app.url}/werk/kaart?v=2&toon=tabel&${wish}`)
        await page.getByRole('status').filter({ hasText: sentence }).waitFor()
        expect(await way(page, 'Klassen').isChecked(), wish).toBe(true)
      }
      expect(faults).toEqual([])
      await close()
    },
    SLOW_MILLISECONDS,
  )

  it.each([
    ['wide and light', { colorScheme: 'light' }, 'all'],
    ['wide and dark', { colorScheme: 'dark' }, 'contrast'],
    ['on a phone', PHONE, 'structure'],
  ] as const)(
    'has no fault that axe finds in any way, and never scrolls sideways: %s',
    async (_, options, look) => {
      const { page, close } = await open('?v=2&toon=tabel', options)
      for (const name of ['Klassen', 'Verschil', 'Twee cijfers', 'Onderwerp']) {
        await way(page, name).check({ force: true })
        expect(await faultsByAxe(page, look), name).toEqual([])
        const sideways = await tooWide(page)
        expect(sideways, name).toBeLessThanOrEqual(0)
      }
      await close()
    },
    SLOW_MILLISECONDS,
  )

  it(
    'says on the map and aloud what the table says',
    async () => {
      const { page, faults, close } = await open('?v=2&kleur=verschil')
      await mapIsDrawn(page)
      const map = page.getByRole('application')
      await map.focus()
      const said = async () => (await page.getByRole('status').allInnerTexts()).join(' ')
      expect(await said()).toMatch(/30 van 38 gebieden hebben een kleur\. .*10 of meer lager: \d/)
      await page.keyboard.press('ArrowDown')
      expect(await said()).toMatch(/Verschil met Lelystad [+−]?\d|geen cijfer/)
      expect(faults).toEqual([])
      await close()
    },
    SLOW_MILLISECONDS,
  )
})
