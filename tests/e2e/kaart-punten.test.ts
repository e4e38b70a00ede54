import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { appInBrowser, PHONE, tooWide } from '../helpers/app-in-browser.ts'
import { faultsByAxe } from '../helpers/axe.ts'
import { signInAs } from '../helpers/page.ts'
import { CHOICES, openSheet } from '../helpers/sheet.ts'

const app = appInBrowser()

/** A busy machine draws by software for a long time. */
const PATIENCE = 120_000

async function openMap(
  address: string,
  rol: Parameters<typeof signInAs>[2] = 'programmabureau',
  options = {},
) {
  const watched = await app.signedIn(options, rol)
  await watched.page.goto(`${app.url}/werk/kaart${address}`)
  // On a phone the layers are in a sheet over the map.
  if ('isMobile' in options) await openSheet(watched.page, CHOICES)
  await watched.page.getByRole('heading', { name: 'Lagen' }).waitFor()
  return watched
}

const layer = (page: Page, name: RegExp) => page.getByRole('switch', { name })
const lagenIn = (page: Page) => new URL(page.url()).searchParams.get('laag')

/** Presses a key on a control that has been brought into focus, as somebody without a mouse does. */
async function press(page: Page, control: ReturnType<Page['getByRole']>, key: string) {
  await control.focus()
  await page.keyboard.press(key)
}

/** Makes a campaign of one block, as the screen of campaigns does, and gives what it holds. */
async function startCampaign(page: Page, naam: string) {
  return page.evaluate(async (name) => {
    const list = (await (await fetch('/api/v1/campagnes')).json()) as {
      keuzes: { plekken: { soort: string; naam: string; buurt: string; woningen: number }[] }
    }
    const place = list.keuzes.plekken.find(({ soort, woningen }) => soort === 'blok' && woningen > 1)
    if (place === undefined) throw new Error('no block')
    const answer = await fetch('/api/v1/campagnes', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        naam: name,
        werk: 'opknappen',
        gebied: { blokken: [place.naam], straten: [], buurten: [] },
        van: '2027-K1',
        tot: '2028-K4',
        maatregelen: ['gevel'],
        ploegen: 1,
        fonds: null,
        budgetEuro: null,
        partner: null,
        contactplan: 'brief en gesprek thuis',
        staat: 'voorbereiding',
        reden: 'begin',
      }),
    })
    if (answer.status !== 201) throw new Error(`the campaign gave ${answer.status}: ${await answer.text()}`)
    return { blok: place.naam, buurt: place.buurt, woningen: place.woningen }
  }, naam)
}

describe('layers over the areas', () => {
  it(
    'change order and opacity by keyboard, in the address and on the map, and say so',
    async () => {
      const { page, faults, close } = await openMap('?v=2&laag=wijkcentra,woonzorgzones,buurten')
      await press(page, page.getByRole('button', { name: 'Volgorde' }), 'Enter')
      await press(page, page.getByRole('button', { name: 'Woonzorgzones lager' }), 'Enter')
      await expect.poll(() => lagenIn(page)).toBe('wijkcentra,buurten,woonzorgzones')
      await page.getByRole('status').getByText('Woonzorgzones ligt nu op plaats 3 van 3').waitFor()
      await press(page, page.getByRole('slider', { name: 'Dekking van Buurten en wijken' }), 'ArrowLeft')
      await expect.poll(() => lagenIn(page)).toBe('wijkcentra,buurten:90,woonzorgzones')
      const names = await page
        .getByRole('switch')
        .evaluateAll((rows) =>
          rows.map((row) => (row instanceof HTMLInputElement ? row.labels?.[0]?.textContent : '')),
        )
      expect(names.indexOf('Buurten en wijken')).toBeLessThan(names.indexOf('Woonzorgzones'))
      // The end of a group is said, not hidden: the button stays, and does nothing.
      const top = page.getByRole('button', { name: 'Buurten en wijken hoger' })
      expect(await top.getAttribute('aria-disabled')).toBe('true')
      expect(await faultsByAxe(page, 'all')).toEqual([])
      await page.goBack()
      await expect.poll(() => lagenIn(page)).toBe('wijkcentra,woonzorgzones,buurten')
      expect(faults).toEqual([])
      await close()
    },
    PATIENCE,
  )

  it(
    'dwellings are coloured by label and owner with counts, and open from the list of a buurt without a mouse',
    async () => {
      const { page, faults, close } = await openMap('?v=2&laag=buurten&gebied=BU09950111')
      await press(page, layer(page, /^Woningen/), 'Space')
      await page.getByRole('heading', { name: /^Status, 14\.913 woningen/ }).waitFor()
      await page.getByLabel('Kleur de woningen naar').selectOption('label')
      await page.getByRole('heading', { name: /^Energielabel, 14\.913 woningen/ }).waitFor()
      expect(page.url()).toContain('woning=label')
      await page.getByText('A of zuiniger').waitFor()
      await page.getByLabel('Kleur de woningen naar').selectOption('campagne')
      await page.getByText('Er is geen campagne in voorbereiding of bezig').waitFor()
      await page.getByLabel('Kleur de woningen naar').selectOption('mist')
      await page
        .getByRole('listitem')
        .filter({ hasText: /^Alleen het label ontbreekt[\d.]+$/ })
        .waitFor()
      await page.getByRole('columnheader', { name: 'Ontbreekt', exact: true }).waitFor()
      expect(page.url()).toContain('woning=mist')
      await page.getByLabel('Kleur de woningen naar').selectOption('label')
      const next = page.getByRole('button', { name: 'Volgende woningen' })
      await press(page, next, 'Enter')
      await page.getByText(/13 tot en met 24 van/).waitFor()
      const first = page.getByRole('button', { name: /^Open woning VB/ }).first()
      const name = await first.getAttribute('aria-label')
      await press(page, first, 'Enter')
      const card = page.getByRole('article', { name: 'Woning' })
      await card.getByRole('heading', { name: 'Geschiedenis' }).waitFor()
      expect(name).toMatch(/VB\d{7}/)
      expect(await card.evaluate((element) => element.contains(document.activeElement))).toBe(true)
      expect(await faultsByAxe(page, 'all')).toEqual([])
      await press(page, card.getByRole('button', { name: 'Sluit de woning' }), 'Enter')
      await page.getByText(/^Woningen in /).waitFor()
      expect(faults).toEqual([])
      await close()
    },
    PATIENCE,
  )

  it(
    'dwellings are coloured and filtered by campaign, in legend, list, chip and address',
    async () => {
      const { page, faults, close } = await openMap('?v=2&laag=woningen,buurten')
      const { blok, buurt, woningen } = await startCampaign(page, 'Naar een goed huis')
      const count = (name: string) =>
        page.getByRole('listitem').filter({ hasText: new RegExp(`^${name}[\\d.]+$`) })
      const number = async (name: string) => Number((await count(name).innerText()).replace(/\D/g, ''))
      await page.goto(`${app.url}/werk/kaart?v=2&laag=woningen,buurten&gebied=${buurt}`)
      await page.getByLabel('Kleur de woningen naar').selectOption('campagne')
      await page.getByRole('heading', { name: /^Campagne, 14\.913 woningen/ }).waitFor()
      expect(page.url()).toContain('woning=campagne')
      expect(await number('Naar een goed huis')).toBe(woningen)
      expect(await number('In geen campagne')).toBe(14_913 - woningen)
      await page.getByRole('columnheader', { name: 'Campagne', exact: true }).waitFor()
      await press(page, page.getByRole('button', { name: 'Filters', exact: true }), 'Enter')
      const box = page.getByRole('checkbox', { name: 'Naar een goed huis (in voorbereiding)' })
      await press(page, box, 'Space')
      await expect
        .poll(() => new URL(page.url()).searchParams.get('filter'))
        .toMatch(/^campagne:[0-9a-f-]{36}$/)
      await page.getByText(`${woningen} van 14.913 woningen passen bij uw filters.`).waitFor()
      await page.getByRole('button', { name: 'Wis het filter Naar een goed huis' }).waitFor()
      const table = page.getByRole('table', { name: /^Woningen in / })
      await table.getByText(`blok ${blok}`).first().waitFor()
      const names = await table.getByRole('row').getByRole('cell').allInnerTexts()
      expect(names.filter((_, at) => at % 4 === 3).every((name) => name === 'Naar een goed huis')).toBe(true)
      expect(await faultsByAxe(page, 'all')).toEqual([])
      // The link opened later shows the same; one to a campaign that is gone says so and shows none.
      await page.reload()
      await page.getByText(`${woningen} van 14.913 woningen passen bij uw filters.`).waitFor()
      const gone = 'filter=campagne:00000000-0000-4000-8000-000000000000'
      await page.goto(`${app.url}/werk/kaart?v=2&laag=woningen,buurten&woning=campagne&${gone}`)
      await page.getByRole('button', { name: /Een campagne die klaar is of niet bestaat/ }).waitFor()
      await page.getByText('0 van 14.913 woningen passen bij uw filters.').waitFor()
      expect(faults).toEqual([])
      await close()
    },
    PATIENCE,
  )

  it(
    'reports stand as points, in hexagons with a table, and as a surface that says it is no count',
    async () => {
      const { page, faults, close } = await openMap('?v=2&laag=meldingen,buurten')
      const form = page.getByLabel('Toon de meldingen als')
      await form.selectOption('zeshoeken')
      const soort = page.getByLabel('Soort melding')
      await soort.selectOption('overlastmelding')
      await page.getByText('Toon de aantallen in een tabel').click()
      const table = page.getByRole('table', { name: /^Overlastmeldingen, \d{4}, per zeshoek/ })
      await page.getByRole('button', { name: /^Toon alle \d+$/ }).click()
      const counts = await table
        .getByRole('cell')
        .evaluateAll((cells) => cells.map((cell) => Number(cell.textContent?.replace('.', ''))))
      const total = await page.getByText(/^Overlastmeldingen: [\d.]+$/).innerText()
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(total.replace(/\D/g, '')))
      await page.getByText(/meer meldingen kan betekenen dat mensen vaker melden/i).waitFor()
      await form.selectOption('warmte')
      await page.getByText('Dit is geen telling.').waitFor()
      expect(page.url()).toContain('melding=warmte')
      expect(page.url()).toContain('soort:overlastmelding')
      expect(await faultsByAxe(page, 'all')).toEqual([])
      expect(faults).toEqual([])
      await close()
    },
    PATIENCE,
  )

  it(
    'places stand in a list equal to their signs, ambities say that there are none yet, and a layer that fails says so',
    async () => {
      const { page, close } = await openMap('?v=2&laag=buurten', 'wijkteam', {
        ...PHONE,
        map: 'absent',
      })
      await press(page, layer(page, /^Ambities/), 'Space')
      await page.getByText('nog geen ambities').waitFor()
      expect(await layer(page, /^Woningen/).isDisabled()).toBe(true)
      await press(page, layer(page, /^Andere voorzieningen/), 'Space')
      await press(page, page.getByText('Toon de lijst van voorzieningen'), 'Enter')
      await page.getByText('Alleen de wijk is bekend: geen punt op de kaart.').first().waitFor()
      await page.getByText('tijden niet bekend').first().waitFor()
      await page.route('**/api/v1/eigen-signalen*', (route) => route.abort())
      await press(page, layer(page, /^Signalen/), 'Space')
      await page.getByText('Deze laag kon niet worden geladen. De rest werkt.').first().waitFor()
      expect(await layer(page, /^Buurten en wijken/).isChecked()).toBe(true)
      const sideways = await tooWide(page)
      expect(sideways).toBeLessThanOrEqual(0)
      expect(await faultsByAxe(page, 'structure')).toEqual([])
      await close()
    },
    PATIENCE,
  )
})
