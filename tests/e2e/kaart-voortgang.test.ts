import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { appInBrowser, PHONE, tooWide } from '../helpers/app-in-browser.ts'
import { faultsByAxe } from '../helpers/axe.ts'

const app = appInBrowser()
const main = (page: Page) => page.getByRole('main')
const card = (page: Page, naam: string) =>
  main(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2, name: naam, exact: true }) })

/** Posts as whoever is signed in on a page. */
async function post(
  page: Page,
  path: string,
  data: object,
  headers: Record<string, string> = {},
): Promise<void> {
  const answer = await page.request.post(`${app.url}/api/v1${path}`, { data, headers })
  if (answer.status() !== 201) throw new Error(`${path} gave ${answer.status()}: ${await answer.text()}`)
}

describe('progress', () => {
  it('is written down by keyboard with its source, asks the reason when it goes awry, and stands there at once', async () => {
    const { page, faults, close } = await app.signedIn({}, 'centrada')
    await page.goto(`${app.url}/werk/voortgang?waar=wonen-en-werk`)
    const naam = 'Renoveren en verduurzamen: particuliere woningen'
    await card(page, naam).getByText('Niemand schreef op hoe het hiermee staat. Dat is geen nul.').waitFor()
    await card(page, naam)
      .getByRole('button', { name: `Schrijf op hoe het staat: ${naam}` })
      .focus()
    await page.keyboard.press('Enter')
    // The form begins in its first field; the next is how it goes.
    const own = card(page, naam)
    await own.getByRole('radio', { name: 'op schema' }).focus()
    await page.keyboard.press('ArrowDown')
    await own.getByLabel('Hoeveel is er bereikt?').focus()
    await page.keyboard.type('62')
    await own.getByLabel('Waar weet u dat van?').focus()
    await page.keyboard.type('overzicht van de aannemers')
    await page.keyboard.press('Enter')
    await own.getByText('Het gaat anders dan bedoeld. Schrijf op waarom.').waitFor()
    expect(await faultsByAxe(page, 'structure')).toEqual([])
    await own.getByLabel('Waarom gaat het anders?').fill('het materiaal komt later')
    await own.getByLabel('Waar weet u dat van?').press('Enter')
    await own.getByText('Opgeschreven.').waitFor()
    await own.getByText(/^vertraagd, 62 op /).waitFor()
    await own.getByText(/^overzicht van de aannemers \(opgeschreven door Centrada op /).waitFor()
    expect(await faultsByAxe(page, 'all')).toEqual([])
    expect(faults).toEqual([])
    await close()
  })
})

describe('answers', () => {
  it('are one of five, and what is late stands first until it has one', async () => {
    const { page, faults, close } = await app.signedIn()
    await post(page, '/cycli/2025/bijeenkomsten', {
      soort: 'bewoners',
      wijk: 'waterwijk',
      stadsdeel: 'zuidoost',
      datum: '2025-06-01',
      plaats: 'wijkcentrum',
      vorm: 'wijktafels',
      aantalMensen: 24,
      aantalOrganisaties: null,
      aantalBewoners: null,
      bereik: 'uitnodiging in 1.200 brievenbussen',
      volgorde: [{ thema: 'contact', toelichting: 'te weinig plekken', houding: 'bevestigt' }],
    })
    await page.goto(`${app.url}/werk/voortgang/antwoorden`)
    const theme = main(page)
      .getByRole('listitem')
      .filter({ hasText: 'Waterwijk. Eén keer ingebracht door bewoners' })
    await theme.getByText('te laat', { exact: true }).waitFor()
    await theme.getByText('Antwoord uiterlijk 1 september 2025.', { exact: false }).waitFor()
    await theme.getByRole('button', { name: /^Geef antwoord op Contact in de buurt, Waterwijk/ }).click()
    await theme.getByRole('button', { name: 'Geef dit antwoord' }).click()
    await theme.getByText('Kies een van de vijf antwoorden.').waitFor()
    expect(await theme.getByRole('radio').count()).toBe(5)
    await theme.getByRole('radio', { name: 'Komt in het plan' }).check({ force: true })
    await theme.getByLabel(/^Wat is er gedaan/).fill('wij zoeken een plek om elkaar te zien')
    expect(await faultsByAxe(page, 'all')).toEqual([])
    // Somebody else was first: that is said, theirs is shown, and only then it can be replaced.
    await post(
      page,
      '/terugkoppeling',
      {
        van: 'bewoners',
        thema: 'contact',
        wijk: 'waterwijk',
        antwoord: 'doen-we-dit-jaar',
        toelichting: 'er komt een buurttafel',
      },
      { 'if-match': '*' },
    )
    await theme.getByRole('button', { name: 'Geef dit antwoord' }).click()
    await theme.getByText('Dit is intussen veranderd').waitFor()
    await theme.getByText('er komt een buurttafel').waitFor()
    await theme.getByRole('button', { name: 'Geef dit antwoord' }).click()
    await theme.getByText('Het antwoord staat er.').waitFor()
    await theme.getByText('beantwoord', { exact: true }).waitFor()
    expect(faults.filter((fault) => !fault.includes('412'))).toEqual([])
    await close()
  })
})

describe('what follows from it', () => {
  it('is one A4 for a stuurgroep, on paper without anything around it', async () => {
    const { page, faults, close } = await app.signedIn({}, 'stuurgroep')
    await page.goto(`${app.url}/werk/voortgang/rapportages`)
    await main(page).getByRole('link', { name: 'Blad van Wonen & Werk' }).click()
    await main(page).getByRole('heading', { level: 1, name: 'Stuurgroep Wonen & Werk' }).waitFor()
    for (const name of ['Te besluiten', 'Veranderd', 'Loopt vast', 'Geld dat stopt']) {
      await main(page).getByRole('region', { name }).waitFor()
    }
    await main(page)
      .getByRole('region', { name: 'Loopt vast' })
      .getByText(/particuliere woningen: vertraagd, 62 bereikt/)
      .waitFor()
    expect(await faultsByAxe(page, 'all')).toEqual([])
    const pdf = await page.pdf({
      format: 'A4',
      margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' },
    })
    // Each page of a PDF is an object of type Page.
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
    expect(faults).toEqual([])
    await close()
  })

  it('is a report per quarter: a draft, kept once with its fingerprint, and from then on the same', async () => {
    const { page, faults, close } = await app.signedIn()
    await page.goto(`${app.url}/werk/voortgang/kwartaal/2026-K1`)
    await main(page).getByText('Dit is een concept.', { exact: false }).waitFor()
    for (const name of ['Per programma', 'Per wijk', 'Per fonds', 'Terugkoppeling']) {
      await main(page).getByRole('heading', { level: 2, name }).waitFor()
    }
    await main(page).getByRole('button', { name: 'Leg dit kwartaal vast' }).click()
    await main(page).getByRole('button', { name: 'Ja, leg vast' }).click()
    const mark = main(page).getByText(/^Controlegetal \(SHA-256\): [0-9a-f]{64}$/)
    await mark.waitFor()
    const before = await mark.innerText()
    expect(await faultsByAxe(page, 'all')).toEqual([])
    await post(page, '/voortgang', {
      soort: 'actie',
      ding: 'renoveren',
      datum: '2026-03-01',
      stand: 'op-schema',
      waarde: null,
      verwachting: 'op-tijd',
      bron: 'een telling',
      reden: '',
    })
    await page.reload()
    expect(await mark.innerText()).toBe(before)
    expect(faults).toEqual([])
    await close()
  })

  it('is one sheet over all wijken, with what two plans claim first', async () => {
    const { page, faults, close } = await app.signedIn()
    const vorm = { soort: 'buurten', buurten: ['BU09950310'] }
    for (const [wijk, naam, titel] of [
      ['boswijk', 'Boswijk', 'Warm wonen'],
      ['waterwijk', 'Waterwijk', 'Isoleren'],
    ] as const) {
      await post(page, '/cycli/2025/wijkaanpakken', { wijk, naam, kopieVan: null })
      const root = `/cycli/2025/wijkaanpakken/${wijk}/objecten`
      await post(page, root, { soort: 'ambitie', velden: { titel, prioriteit: 1, vorm } })
      await post(page, root, {
        soort: 'budgetregel',
        velden: { fonds: 'vhf-3', jaar: 2028, bedragEuro: 100_000, omschrijving: 'isolatie' },
      })
    }
    await page.goto(`${app.url}/werk/stadsdeel`)
    const twice = main(page).getByRole('region', { name: 'Wat in twee plannen staat' })
    await twice
      .getByText(
        /“Warm wonen” \(Boswijk\) en “Isoleren” \(Waterwijk\) liggen voor .* over elkaar\. Daar staan \d+ woningen\./,
      )
      .waitFor()
    const table = main(page).getByRole('table', { name: 'Per fonds wat elk plan vraagt' })
    expect(await table.getByRole('row', { name: /VHF 3/ }).innerText()).toMatch(
      /€\s100\.000\s+€\s100\.000\s+€\s200\.000/,
    )
    expect(await faultsByAxe(page, 'all')).toEqual([])
    expect(faults).toEqual([])
    await close()
  })

  it('is no wider than a phone', async () => {
    const { page, faults, close } = await app.signedIn(PHONE)
    for (const path of [
      'voortgang',
      'voortgang/antwoorden',
      'voortgang/rapportages',
      'voortgang/blad/wonen-en-werk',
      'voortgang/kwartaal/2026-K1',
      'stadsdeel/2025',
    ]) {
      await page.goto(`${app.url}/werk/${path}`)
      await main(page).getByRole('heading', { level: 2 }).first().waitFor()
      expect(await tooWide(page), path).toBe(0)
    }
    expect(faults).toEqual([])
    await close()
  })
})
