import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { appInBrowser } from '../helpers/app-in-browser.ts'
import { faultsByAxe } from '../helpers/axe.ts'
import { figuresCsv, OWN_NAME } from '../helpers/figures-csv.ts'

const app = appInBrowser()

/** A trial run starts a worker, which takes a while on a busy machine. */
const STEP_MILLISECONDS = 60_000

/** Waits for a step by its heading, which must have the focus, and looks it over. */
async function atStep(page: Page, name: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 2, name })
  await heading.waitFor({ timeout: STEP_MILLISECONDS })
  await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await faultsByAxe(page, 'all'), name).toEqual([])
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel('Kies een bestand of sleep het hierheen')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') })
}

/** From the file to the report, as a person does it. */
async function tryOut(page: Page, text: string): Promise<void> {
  await page.goto(`${app.url}/werk/gegevens`)
  await page.getByRole('link', { name: 'Lees een bestand in' }).click()
  await page.getByRole('heading', { level: 1, name: 'Bestand inlezen' }).waitFor()
  expect(await faultsByAxe(page, 'all')).toEqual([])
  await choose(page, 'groen.csv', text)

  await atStep(page, 'Wat we herkennen')
  await page.getByText('een puntkomma').waitFor()
  await page.getByRole('row', { name: /^Buurtcode/ }).waitFor()
  await page.getByRole('button', { name: 'Verder: zeg wat het is' }).click()

  await atStep(page, 'Wat staat er in het bestand?')
  await page.getByRole('button', { name: 'Verder: over de gegevens' }).click()
  await page.getByText('Kies eerst wat elke rij is.').first().waitFor()
  await page.getByLabel('Cijfers per gebied en jaar').check()
  await expect.poll(() => page.getByLabel('Kolom voor Waarde').inputValue()).toBe('kolom:Waarde')
  expect(await page.getByLabel('Kolom voor Cijfer').inputValue()).toBe('kolom:Onderwerp')
  await page.getByRole('button', { name: 'Maak een eigen cijfer' }).click()
  await page.getByLabel('Naam van het eigen cijfer').fill(OWN_NAME)
  await page.getByLabel('Wat is gunstig?').selectOption('hoger is gunstiger')
  expect(await faultsByAxe(page, 'all')).toEqual([])
  await page.reload()
  await expect.poll(() => page.getByLabel('Naam van het eigen cijfer').inputValue()).toBe(OWN_NAME)
  await page.getByRole('button', { name: 'Verder: over de gegevens' }).click()

  await atStep(page, 'Over de gegevens')
  await page.getByRole('button', { name: 'Doe eerst een proef' }).click()
  await page.getByText('Vul Titel in.').first().waitFor()
  await page.getByLabel('Titel').fill('Groen in de buurt')
  expect(await page.getByLabel('Korte naam').inputValue()).toBe('groen-in-de-buurt')
  await page.getByLabel('Wie houdt dit bij').fill('Gemeente')
  await page.getByLabel('Licentie').fill('alleen intern')
  await page.getByLabel('Stand').fill('peildatum 1 oktober 2024')
  await page.getByRole('button', { name: 'Doe eerst een proef' }).click()
  await atStep(page, 'Verslag van de proef')
}

/** The whole way with a look by axe at every step takes longer than one screen does. */
const WHOLE_WAY_MILLISECONDS = 300_000

describe('bringing in a file', () => {
  it(
    'reports ten mistakes in a thousand rows, takes over the others, shows them, and undoes it',
    async () => {
      const { page, faults, close } = await app.signedIn()
      const list = figuresCsv()
      await tryOut(page, list.text)

      await page.getByText('990 van de 1.000 rijen zijn goed.').waitFor()
      await page.getByText('Er is nog niets veranderd.').waitFor()
      const refused = page.getByRole('table', { name: 'Wat er niet klopt' }).getByRole('row')
      const places = (await refused.allInnerTexts()).slice(1).map((row) => row.split('\t').slice(0, 2))
      expect(places).toEqual(list.mistakes.map(({ rij, kolom }) => [rij.toLocaleString('nl'), kolom]))
      await page.getByText('Getallen met een komma').waitFor()
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Download als CSV' }).click()
      expect((await download).suggestedFilename()).toBe('groen-geweigerd.csv')
      await page.reload()
      await page.getByRole('button', { name: 'Neem 990 rijen over' }).click()

      await atStep(page, 'De rijen zijn overgenomen')
      const figure = `/werk/kaart?v=2&cijfer=eigen-tevreden-met-het-groen&jaar=${list.known.jaar}&leeftijd=alle`
      const link = page.getByRole('link', { name: 'Bekijk ze op de kaart' })
      expect(await link.getAttribute('href')).toBe(figure)
      await page.goto(`${app.url}${figure}&toon=tabel`)
      const row = page.getByRole('row', { name: list.known.naam })
      await row.getByText(`${list.known.waarde}\u00a0%`).waitFor()
      await page.getByRole('table', { name: new RegExp(`^${OWN_NAME}, ${list.known.jaar}`) }).waitFor()
      await page.getByText(/Eigen cijfer van wie het bestand gaf/).waitFor()

      await page.goto(`${app.url}/werk/gegevens/groen-in-de-buurt`)
      await page.getByRole('heading', { level: 1, name: 'Groen in de buurt' }).waitFor()
      expect(await faultsByAxe(page, 'all')).toEqual([])
      await page.getByRole('button', { name: 'Draai terug' }).click()
      await page.getByRole('button', { name: 'Ja, draai terug' }).click()
      await atStep(page, 'De invoer is teruggedraaid')
      await page.goto(app.url + figure)
      await page.getByText("Het cijfer 'eigen-tevreden-met-het-groen' kennen we niet").waitFor()
      expect(faults).toEqual([])
      await close()
    },
    WHOLE_WAY_MILLISECONDS,
  )

  it('refuses a file that cannot be read, says why and where, and keeps nothing', async () => {
    const { page, faults, close } = await app.signedIn()
    await page.goto(`${app.url}/werk/gegevens/invoer`)
    // Dropped, not chosen: the frame takes it as well.
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 73) % 256)
      transfer.items.add(new File([bytes], 'foto.csv', { type: 'text/csv' }))
      return transfer
    })
    await page
      .getByLabel('Kies een bestand of sleep het hierheen')
      .dispatchEvent('drop', { dataTransfer: data })
    await atStep(page, 'Dit bestand is geweigerd')
    await page.getByRole('alert').getByText('bestand foto.csv').waitFor()
    await page.getByText('Er is niets bewaard.', { exact: false }).waitFor()
    expect(await page.getByRole('button', { name: 'Verder: zeg wat het is' }).count()).toBe(0)
    await page.goto(`${app.url}/werk/gegevens/invoer`)
    await page.getByRole('row', { name: /foto\.csv.*geweigerd/ }).waitFor()
    expect(faults).toEqual([])
    await close()
  })
})

describe('the sources', () => {
  it('say what is expected, and after a failed visit what was tried, when, and what stands', async () => {
    const { page, faults, close } = await app.signedIn()
    await page.goto(`${app.url}/werk/gegevens`)
    const source = page.getByRole('article').filter({ hasText: 'Energielabels van woningen.' })
    await source.getByText('sleutel ontbreekt').waitFor()
    await source.getByRole('button', { name: /^Haal nu op/ }).click()
    await source
      .getByText(/^Niet gelukt: wij vroegen .* om \d+\.\d\d uur; er is geen sleutel/)
      .first()
      .waitFor()
    await source.getByText('Vraag de beheerder om de sleutel in te stellen.').waitFor()
    expect(await faultsByAxe(page, 'all')).toEqual([])
    expect(faults).toEqual([])
    await close()
  })
})
