import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { appInBrowser, PHONE, tooWide } from '../helpers/app-in-browser.ts'
import { faultsByAxe } from '../helpers/axe.ts'

const app = appInBrowser()
const main = (page: Page) => page.getByRole('main')
const at = (path: string) => `${app.url}/werk/programma${path}`

/** Opens the fields of an action and gives its card. */
async function openAction(page: Page, naam: string) {
  const card = main(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: naam, level: 4 }) })
  await card.getByText(`Bekijk of verander: ${naam}`, { exact: true }).click()
  return card
}

describe('the programme, as the programmabureau keeps it up to date', () => {
  it('is in the menu, per programme with its lines, goals, actions and targets of the plan', async () => {
    const { page, faults, close } = await app.signedIn()
    await page.goto(`${app.url}/werk/programma`)
    await page.getByRole('heading', { level: 1, name: 'Programma' }).waitFor()
    const menu = page.getByRole('navigation', { name: 'Hoofdmenu' })
    expect(await menu.getByRole('link', { name: 'Programma' }).getAttribute('aria-current')).toBe('page')
    await main(page).getByRole('heading', { level: 3, name: 'Preventie met gezag' }).waitFor()
    await main(page).getByRole('radio', { name: 'Wonen & Werk' }).click({ force: true })
    for (const name of ['Wonen & Openbare Ruimte', 'Werk & Inkomen', 'Armoede & Schulden']) {
      await main(page).getByRole('heading', { level: 3, name }).waitFor()
    }
    const targets = main(page).getByRole('list', { name: 'Streefgetallen van Renoveren en verduurzamen' })
    expect(await targets.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/750\s+particuliere woningen\s+streven, plan 2025/),
      expect.stringMatching(/220\s+VvE-woningen/),
      expect.stringMatching(/2\.000\s+corporatiewoningen/),
    ])
    expect(await faultsByAxe(page, 'all')).toEqual([])
    expect(faults).toEqual([])
    await close()
  })

  it('changes a field in its place by keyboard, keeps what the plan says beside it, and shows its history', async () => {
    const { page, faults, close } = await app.signedIn()
    await page.goto(at('?programma=wonen-en-werk'))
    const card = await openAction(page, 'Nieuwbouw en inbreiding')
    await card.getByRole('button', { name: 'Verander laatste jaar van Nieuwbouw en inbreiding' }).focus()
    await page.keyboard.press('Enter')
    // The form begins in its field.
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('2033')
    await page.keyboard.press('Enter')
    await card.getByText('Schrijf op waarom.').waitFor()
    await card.getByLabel('Waarom?').fill('nieuwe woningbouwafspraken')
    expect(await faultsByAxe(page, 'structure')).toEqual([])
    await page.keyboard.press('Enter')
    await card.getByText('Opgeslagen.').waitFor()
    await card.getByText('Volgens het plan van 2025: 2031.', { exact: false }).waitFor()
    await card
      .getByRole('button', { name: 'Geschiedenis van laatste jaar van Nieuwbouw en inbreiding' })
      .click()
    await card.getByText(/Programmabureau: 2033\. Reden: nieuwe woningbouwafspraken/).waitFor()
    expect(faults).toEqual([])
    await close()
  })

  it('shows both values when somebody else was first, and loses nothing', async () => {
    const { page, close } = await app.signedIn()
    await page.goto(at('?programma=wonen-en-werk'))
    const card = await openAction(page, 'Werkervarings- en stageplekken')
    const button = card.getByRole('button', { name: /^Verander wie besluit\? van/ })
    await button.click()
    await card.getByLabel('Wie besluit?').fill('het college')
    await card.getByLabel('Waarom?').fill('afgesproken')
    const other = await app.signedIn({}, 'programmamanager')
    const path = `${app.url}/api/v1/programma`
    const seen = await other.page.request.get(`${path}/nu`)
    const saved = await other.page.request.put(`${path}/actie/stageplekken/velden/wieBesluit`, {
      data: { waarde: 'de gemeenteraad', reden: 'besloten' },
      headers: { 'if-match': seen.headers()['etag'] ?? '' },
    })
    expect(saved.status()).toBe(200)
    await other.close()
    await card.getByRole('button', { name: 'Bewaar' }).click()
    await card.getByText('Er staat nu: de gemeenteraad. U wilde: het college.', { exact: false }).waitFor()
    await card.getByRole('button', { name: 'Bewaar' }).click()
    await card.getByText('Opgeslagen.').waitFor()
    await card.getByText('het college', { exact: true }).waitFor()
    await close()
  })

  it('says what stops when, the earliest first, and what is late to decide', async () => {
    const { page, faults, close } = await app.signedIn()
    await page.goto(at('/wat-stopt-wanneer'))
    const headings = main(page).getByRole('heading', { level: 2, name: /^Stopt op/ })
    await headings.first().waitFor()
    expect(await headings.allInnerTexts()).toEqual(
      ['2025', '2026', '2027', '2031', '2034'].map((year) => `Stopt op 31 december ${year}`),
    )
    const spuk = main(page).getByRole('table', { name: 'Wat stopt op 31 december 2026' })
    expect(await spuk.getByRole('row', { name: /^Meer lokaal werk/ }).innerText()).toMatch(
      /SPUK Kansrijke Wijken: re-integratie[\s\S]*stuurgroep Wonen & Werk[\s\S]*30 juni 2026/,
    )
    await main(page).getByRole('heading', { name: 'Einde niet bekend' }).waitFor()
    expect(await faultsByAxe(page, 'all')).toEqual([])
    expect(faults).toEqual([])
    await close()
  })

  it('draws the funds on a line of time, with the same in a table, and refuses a wrong one with what to do', async () => {
    const { page, faults, close } = await app.signedIn({ colorScheme: 'dark' })
    await page.goto(at('/geld'))
    await main(page)
      .getByRole('img', { name: /^Tijdlijn van de fondsen/ })
      .waitFor()
    const table = main(page).getByRole('table', { name: 'De fondsen met hun jaren en hun geld' })
    const row = await table.getByRole('row', { name: /VHF 1/ }).innerText()
    expect(row).toMatch(/2021 tot en met 2031\s+niet bekend/)
    await main(page).getByRole('button', { name: 'Zet een fonds erbij' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Naam', { exact: true }).fill('Klimaatgeld')
    await form.getByLabel('Eerste jaar').fill('2029')
    await form.getByLabel('Laatste jaar').fill('2026')
    await form.getByLabel('Grootte in euro').fill('1.250.000')
    await form.getByLabel('Waarom?').fill('nieuwe regeling')
    await form.getByRole('button', { name: 'Zet erbij' }).click()
    await form.getByText('Het einde ligt voor het begin (2029).', { exact: false }).waitFor()
    expect(await faultsByAxe(page, 'all')).toEqual([])
    await form.getByLabel('Eerste jaar').fill('2026')
    await form.getByLabel('Laatste jaar').fill('2029')
    await form.getByRole('button', { name: 'Zet erbij' }).click()
    const added = table.getByRole('row', { name: /^Klimaatgeld/ })
    await added.waitFor()
    expect(await added.innerText()).toMatch(/erbij gezet[\s\S]*€\s1\.250\.000[\s\S]*€\s1\.250\.000/)
    expect(faults).toEqual([])
    await close()
  })

  it('takes a plan of a partner into the register', async () => {
    const { page, faults, close } = await app.signedIn()
    await page.goto(at('/plannen'))
    await main(page).getByRole('button', { name: 'Zet een plan erbij' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Naam', { exact: true }).fill('Onderhoudsplan')
    await form.getByLabel('Van wie').selectOption({ label: 'Centrada' })
    await form.getByLabel('Boswijk').check()
    await form.getByLabel('Hoe staat het ermee').selectOption({ label: 'loopt' })
    await form.getByLabel('Waarom?').fill('gedeeld door de partner')
    await form.getByRole('button', { name: 'Zet erbij' }).click()
    const row = main(page).getByRole('row', { name: /^Onderhoudsplan/ })
    await row.waitFor()
    expect(await row.innerText()).toMatch(/Centrada\s+Boswijk\s+jaren niet bekend\s+loopt/)
    expect(faults).toEqual([])
    await close()
  })

  it('shows a reader everything and no button to change it; on a phone nothing is wider than the screen', async () => {
    const { page, faults, close } = await app.signedIn(PHONE, 'bewonersvertegenwoordiger')
    for (const path of ['?programma=wonen-en-werk', '/wat-stopt-wanneer', '/geld', '/plannen']) {
      await page.goto(at(path))
      await main(page).getByRole('heading', { level: 1, name: 'Programma' }).waitFor()
      await main(page)
        .getByRole('heading', { level: 2 })
        .or(main(page).getByText('Plannen die partners al hebben'))
        .first()
        .waitFor()
      expect(await tooWide(page), path).toBe(0)
      expect(
        await main(page)
          .getByRole('button', { name: /^(Zet|Verander)/ })
          .count(),
        path,
      ).toBe(0)
    }
    expect(faults).toEqual([])
    await close()
  })
})
