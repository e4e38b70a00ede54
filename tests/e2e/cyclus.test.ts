import type { Browser, Page } from 'playwright-core'
import type { Bijeenkomst } from '../../geodata/schema/bijeenkomst.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mapIsDrawn, PHONE } from '../helpers/app-in-browser.ts'
import { launchBrowser } from '../helpers/browser.ts'
import { PRIORITY } from '../helpers/plan-examples.ts'
import { changeElsewhere, good, planOf, replaceProposal } from '../helpers/plan-in-browser.ts'
import { openPage, pickRole, type WatchedPage } from '../helpers/page.ts'
import { type RunningServer, startServer } from '../helpers/server.ts'

/**
 * The whole cycle as a person of the programmabureau walks it: figures, map, wijkanalyse, a second cyclus and what
 * changed. It grows with every capability and is the last test that may break.
 */
let server: RunningServer
let browser: Browser
let watched: WatchedPage
let page: Page

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  watched = await openPage(browser, server.url)
  page = watched.page
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

/** A session of residents of a wijk of the demo, as the form sends it. */
function meeting(wijk: string) {
  return {
    soort: 'bewoners',
    wijk,
    stadsdeel: wijk === 'boswijk' || wijk === 'waterwijk' ? 'zuidoost' : 'noordoost',
    datum: '2025-05-16',
    plaats: 'Wijkcentrum',
    vorm: 'Wijktafels',
    aantalMensen: 20,
    aantalOrganisaties: null,
    aantalBewoners: null,
    bereik: 'affiches in de wijk',
    volgorde: [{ thema: 'rondkomen', toelichting: 'zonder woorden', houding: null }],
  }
}

const text = async (name: string | RegExp) =>
  (await page.getByRole('main').getByText(name).first().innerText()).trim()

describe('the cycle, as the programmabureau walks it', () => {
  it('begins with a role and says on the screen what is example data', async () => {
    await pickRole(page, server.url, 'programmabureau')
    expect(await page.title()).toContain('Wijkcyclus')
    expect(
      await page
        .getByText(/^Voorbeelddata/)
        .first()
        .isVisible(),
    ).toBe(true)
    expect(await page.getByText('Demo', { exact: true }).first().isVisible()).toBe(true)
  })

  it('shows Lelystad Oost in four wijken on a real WebGL map, Waterwijk as a range of its buurten', async () => {
    for (const wijk of ['Zuiderzeewijk', 'Atolwijk', 'Boswijk', 'Waterwijk']) {
      await page.getByRole('main').getByText(wijk, { exact: true }).first().waitFor()
    }
    await page.locator('canvas').first().waitFor()
    await mapIsDrawn(page)
    const painted = await page
      .locator('canvas')
      .first()
      .evaluate((canvas: HTMLCanvasElement) => {
        const gl = canvas.getContext('webgl2')
        return gl === null ? 'geen webgl' : String(gl.getParameter(gl.VERSION))
      })
    expect(painted).toContain('WebGL 2')
    await page.getByLabel('Cijfer op de kaart').selectOption('rivm-moeite-met-rondkomen')
    expect(await text(/bereik van de buurten 20,0-27,7/)).toContain('20,0-27,7')
    const all = (await page.getByRole('main').innerText()).split('\n')
    for (const line of all.filter((row) => row.includes('16,5')))
      expect(line).toMatch(/Waterwijk-Landerijen|CBS-wijk, niet de Waterwijk/)
  })

  it('does not call 4,7 points a difference, and shows eight buurten without a figure', async () => {
    await page.getByLabel('Cijfer op de kaart').selectOption('rivm-ervaren-gezondheid')
    expect(await text('72,5 %')).toBeTruthy()
    expect(await text(/Geen cijfer: niet gepubliceerd/)).toBeTruthy()
    await page.getByRole('radio', { name: 'Tabel', exact: true }).check({ force: true })
    const table = page.getByRole('table').first()
    await table.waitFor()
    const rows = await table.getByRole('row').allInnerTexts()
    expect(rows.filter((row) => row.includes('geen cijfer'))).toHaveLength(8)
    await table.getByRole('button', { name: /Zuiderzeelaan, Waddenlaan/ }).click()
    await page.getByRole('heading', { name: 'Zuiderzeelaan, Waddenlaan' }).waitFor()
    expect(page.url()).toContain('gebied=BU09950111')
    expect(page.url()).toContain('v=2')
    expect(await page.getByText('8,5 procentpunt onder Lelystad in hetzelfde jaar').first().isVisible()).toBe(
      true,
    )
  })

  it('reads the wijkanalyse of Waterwijk, every figure leading to its source', async () => {
    await page
      .getByRole('navigation', { name: 'Hoofdmenu' })
      .getByRole('link', { name: 'Wijkanalyse' })
      .click()
    await page
      .getByRole('link', { name: /Waterwijk/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: /Waterwijk, cyclus 2025/ }).waitFor()
    for (const heading of [
      'Sterk',
      'Zwak',
      'Vijf pijlers',
      'Wat we niet weten',
      'Voorstel om over te praten',
    ]) {
      expect(await page.getByRole('heading', { name: heading }).first().isVisible(), heading).toBe(true)
    }
    expect(await page.getByText('Hiervoor zijn nog geen cijfers per buurt').count()).toBeGreaterThanOrEqual(2)
    const body = await page.getByRole('main').innerText()
    for (const line of body.split('\n').filter((row) => row.includes('16,5'))) {
      expect(line).toMatch(/Waterwijk-Landerijen|CBS-wijk, niet de Waterwijk/)
    }
    await page.getByRole('button', { name: /27,7/ }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('MoeiteMetRondkomen_38').waitFor()
    const source = await dialog.innerText()
    for (const part of ['marge niet in de bron', 'MoeiteMetRondkomen_38', 'CC BY 4.0'])
      expect(source).toContain(part)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
  })

  it('begins a second cyclus with another decision, and explains what changed', async () => {
    await page.goto(`${server.url}/werk/cyclus/nieuw`)
    await page.getByLabel('Naam', { exact: true }).fill('Cyclus 2018')
    await page.getByLabel('Naam in het adres').fill('2018')
    await page.getByLabel('Peildatum').fill('2018-05-01')
    await page.getByLabel('Wijk van Groene Velden').selectOption({ label: 'hoort er niet bij' })
    await page.getByLabel('Reden van het besluit').fill('Groene Velden hoort er in deze proef niet bij.')
    await page.getByRole('button', { name: 'Begin de cyclus' }).click()
    await page
      .getByRole('link', { name: /Zuiderzeewijk/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Reken de wijkanalyses uit' }).click()
    await page.getByRole('heading', { level: 1, name: /Zuiderzeewijk, cyclus 2018/ }).waitFor()
    await page.getByRole('heading', { name: 'Vijf pijlers' }).waitFor()
    expect(await page.getByText(/bereik van de buurten/i).count()).toBeGreaterThan(0)

    await page.goto(`${server.url}/werk/wijkanalyse/2025/zuiderzeewijk/verschil?met=2018`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByText('Groene Velden').first().waitFor()
    expect(await page.getByRole('main').innerText()).toMatch(/indeling/i)
  })

  it('records what residents of a wijk find important, and shows their list beside the proposal, differences first', async () => {
    await page.goto(`${server.url}/werk/cyclus/2025/bijeenkomst`)
    await page.getByLabel('Waarover ging het?').selectOption({ label: 'Zuiderzeewijk' })
    await page.getByLabel('Datum').fill('2025-05-15')
    await page.getByLabel('Plaats').fill('Wijkcentrum Zuiderzee')
    await page.getByLabel('Vorm').fill('Wijktafels')
    await page.getByLabel('Aantal mensen').fill('46')
    await page.getByLabel('Bereik').fill('uitnodiging in 1.200 brievenbussen')
    await page.getByLabel('Thema op plek 1').selectOption({ label: 'Warme, droge huizen' })
    const why = page.getByLabel('Toelichting bij plek 1, in één regel')
    await why.fill('bel 06 12345678 voor meer')
    await page.getByRole('button', { name: 'Leg vast' }).click()
    await page
      .getByText(/telefoonnummer/i)
      .last()
      .waitFor()
    await why.fill('tocht en schimmel')
    await page.getByLabel('Thema op plek 2').selectOption({ label: 'Rondkomen' })
    await page.getByLabel('Toelichting bij plek 2, in één regel').fill('regelingen zijn lastig te vinden')
    await page.getByRole('button', { name: 'Leg vast' }).click()
    await page.waitForURL('**/werk/cyclus/2025')
    await page
      .getByText(/46 mensen/)
      .first()
      .waitFor()

    await page.goto(`${server.url}/werk/wijkanalyse/2025/zuiderzeewijk`)
    await page.getByText('Hier verschillen de lijsten').waitFor()
    expect(await page.getByText('Wat bewoners en professionals zelf zeggen').count()).toBe(0)
    const residents = page.getByRole('region', { name: 'Wat bewoners zeggen' })
    expect(await residents.innerText()).toMatch(/Warme, droge huizen[\s\S]*Rondkomen/)
  })

  it('computes a stored analysis again from its archive, to the byte', async () => {
    await page.getByRole('button', { name: 'Reken opnieuw uit het archief' }).click()
    for (const document of ['De wijkanalyse', 'De verdieping']) {
      const same = page.getByText(`${document} komt er tot op de byte hetzelfde uit.`)
      await same.waitFor()
      expect(await same.isVisible()).toBe(true)
    }
  })

  it('drafts the wijkaanpak of that wijk from its analysis; the stuurgroep adopts it, and it reads as one document', async () => {
    await page.goto(`${server.url}/werk/wijkaanpak`)
    await page.getByRole('button', { name: 'Begin de wijkaanpak van Zuiderzeewijk' }).click()
    await page.waitForURL(/wijkaanpak\/2025\/zuiderzeewijk$/)
    await page.getByRole('button', { name: 'Hoofdstuk 6: Drie prioriteiten' }).click()
    // What the analysis proposes stands there to be talked about; the residents' list decides what comes of it.
    const plek = { url: server.url, cyclus: '2025', aanpak: 'zuiderzeewijk' }
    const proposed = (await planOf(page, plek)).plan.objecten.filter(
      (one) => one.soort === 'ambitie' && typeof one.velden.prioriteit === 'number',
    )
    expect(proposed).toHaveLength(3)
    const theme = 'Warme, droge huizen'
    await replaceProposal(page, plek, { ...PRIORITY, titel: theme })
    const held = await good(page.request.get(`${server.url}/api/v1/cycli/2025/bijeenkomsten`))
    const { bijeenkomsten } = (await held.json()) as { bijeenkomsten: Bijeenkomst[] } // the answer of this route
    const session = bijeenkomsten[0]
    await changeElsewhere(page, plek, 'aanpak', {
      bijeenkomst: session?.id ?? null,
      geraadpleegd: ['Centrada'],
      afwijkingen: (session?.volgorde ?? []).map(({ thema }) => ({
        thema,
        reden: 'Dit staat er in eigen woorden.',
      })),
    })
    await page.reload()
    await page.getByRole('button', { name: 'Naar bespreking' }).click()
    await page.getByRole('textbox', { name: 'Reden' }).fill('Het plan is klaar om te bespreken')
    await page.getByRole('button', { name: 'Zet deze stap: ter bespreking' }).click()
    await page.getByText('De stuurgroep stelt dit plan vast.').waitFor()

    await page.request.post(`${server.url}/api/v1/demo-sessies`, { data: { rol: 'stuurgroep' } })
    await page.reload()
    await page.getByRole('button', { name: 'Stel vast' }).click()
    await page.getByRole('textbox', { name: 'Reden' }).fill('Besproken en goed bevonden')
    await page.getByRole('button', { name: 'Zet deze stap: vastgesteld' }).click()
    await page.getByText('Vingerafdruk van wat is vastgesteld').waitFor()
    await page.goto(`${server.url}/werk/wijkaanpak/2025/zuiderzeewijk/lezen`)
    await page.getByRole('heading', { name: theme }).first().waitFor()
    const headings = await page.getByRole('article').getByRole('heading', { level: 2 }).allInnerTexts()
    expect(headings.filter((heading) => /^\d+\. /.test(heading))).toHaveLength(10)
    await page.request.post(`${server.url}/api/v1/demo-sessies`, { data: { rol: 'programmabureau' } })
  })

  it('adopts the cyclus when everything is there, and then changes nothing of it any more', async () => {
    const api = `${server.url}/api/v1`
    for (const wijk of ['atolwijk', 'boswijk', 'waterwijk']) {
      const answer = await page.request.post(`${api}/cycli/2025/bijeenkomsten`, { data: meeting(wijk) })
      expect(answer.status(), await answer.text()).toBe(201)
    }
    for (const van of ['voorbereiding', 'gegevens', 'terugkoppeling', 'conclusies']) {
      const seen = await page.request.get(`${api}/cycli/2025`)
      const answer = await page.request.post(`${api}/cycli/2025/stappen`, {
        headers: { 'if-match': seen.headers()['etag'] ?? '' },
        data: { van, reden: 'Alles is er.' },
      })
      expect(answer.status(), van).toBe(200)
    }
    await page.request.post(`${api}/demo-sessies`, { data: { rol: 'stuurgroep' } })
    await page.goto(`${server.url}/werk/cyclus/2025`)
    await page.getByRole('button', { name: 'Stel de cyclus vast' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Reden').fill('Besproken en akkoord.')
    await dialog.getByRole('button', { name: 'Stel de cyclus vast' }).click()
    await page
      .getByText(/Deze cyclus is vastgesteld/)
      .first()
      .waitFor()
    await page.request.post(`${api}/demo-sessies`, { data: { rol: 'programmabureau' } })
    const again = await page.request.post(`${api}/cycli/2025/wijkanalyses`)
    expect(again.status()).toBe(409)
    const rerun = await page.request.post(`${api}/cycli/2025/wijkanalyses/boswijk/herhalingen`)
    expect(await rerun.json()).toMatchObject({ stukken: [{ uitkomst: 'gelijk' }, { uitkomst: 'gelijk' }] })
  })

  it('publishes an edition, in which a resident reads the adopted plan without signing in', async () => {
    await page.goto(`${server.url}/werk/publiceren`)
    await page.getByLabel('Waarom?').first().fill('Het plan is vastgesteld')
    await page.getByRole('button', { name: 'Publiceer een uitgave' }).click()
    await page.getByText('U kunt weer publiceren vanaf').waitFor()
    const resident = await openPage(browser, server.url, PHONE)
    await resident.page.goto(server.url)
    await resident.page.getByRole('link', { name: 'Plannen voor de wijk' }).first().click()
    await resident.page.getByText('Warme, droge huizen').first().waitFor()
    expect(resident.faults).toEqual([])
    await resident.close()
  })

  it('ran without a fault in any script, and asked nothing of another address', () => {
    expect(watched.faults).toEqual([])
  })
})
