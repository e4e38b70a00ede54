import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Rol } from '../../server/contract/sessie.ts'
import { appInBrowser, tooWide } from '../helpers/app-in-browser.ts'
import { faultsByAxe } from '../helpers/axe.ts'
import type { WatchedPage } from '../helpers/page.ts'
import { PRIORITY } from '../helpers/plan-examples.ts'
import { changeElsewhere, good, holdPlan, planOf, replaceProposal } from '../helpers/plan-in-browser.ts'

const app = appInBrowser()

/** A busy machine draws with software in seconds. */
const PATIENT_MILLISECONDS = 240_000

/** For what is asked again and again until it is there. */
const PATIENCE = { timeout: 90_000 }

const CYCLUS = '2025'

async function signedIn(
  rol: Rol = 'programmabureau',
  viewport?: { width: number; height: number },
): Promise<WatchedPage> {
  const watched = await app.signedIn(viewport === undefined ? {} : { viewport }, rol)
  watched.page.setDefaultTimeout(90_000)
  return watched
}

const plek = (aanpak: string) => ({ url: app.url, cyclus: CYCLUS, aanpak })

const isSaved = (page: Page) => page.getByText(/^Opgeslagen om/).waitFor()
const map = (page: Page) => page.getByRole('application', { name: /met de ambities van het plan$/ })
const area = (page: Page) => page.getByRole('complementary', { name: 'Gebied' })
const isRecounted = (page: Page) => area(page).getByText('Gelijk aan de telling van de server').waitFor()

/** Presses a key on something, as somebody does who has no mouse. */
const press = (locator: Locator, key = 'Enter') => locator.press(key)

describe('drafting a wijkaanpak', () => {
  it(
    'by mouse: an ambition with its place, a live figure, a merge, versions beside each other',
    async () => {
      const { page, faults, close } = await signedIn('programmabureau', { width: 1440, height: 900 })
      await page.goto(`${app.url}/werk/wijkaanpak`)
      await page.getByRole('button', { name: 'Begin de wijkaanpak van Zuiderzeewijk' }).waitFor()
      expect(await faultsByAxe(page, 'all')).toEqual([])
      await page.getByRole('button', { name: 'Begin de wijkaanpak van Zuiderzeewijk' }).click()
      await page.waitForURL(/wijkaanpak\/2025\/zuiderzeewijk$/)
      await page.getByRole('button', { name: 'Hoofdstuk 6: Drie prioriteiten' }).click()
      await page.getByRole('button', { name: 'Voeg een ambitie toe' }).click()
      await page.getByRole('textbox', { name: 'Titel' }).fill('Warm en droog wonen')
      await page.getByRole('heading', { name: 'Drie prioriteiten' }).click()
      await page.getByRole('heading', { name: 'Warm en droog wonen' }).waitFor()

      // The place, on the map.
      await page.locator('canvas').first().waitFor()
      await page.waitForFunction(() => performance.getEntriesByName('eerste choropleth').length > 0)
      await page.getByRole('button', { name: 'Vlak', exact: true }).click()
      await page.getByText(/^Vlak\. Ga met de pijltjes/).waitFor()
      const box = await map(page).boundingBox()
      if (box === null) throw new Error('the map has no size')
      for (const [x, y] of [
        [0.35, 0.42],
        [0.65, 0.42],
        [0.65, 0.58],
        [0.35, 0.58],
      ] as const) {
        await page.mouse.move(box.x + box.width * x, box.y + box.height * y)
        await page.mouse.click(box.x + box.width * x, box.y + box.height * y)
      }
      await page.getByRole('button', { name: 'Klaar', exact: true }).click()
      await isRecounted(page)
      await page.getByText('Plek op de kaart: Een vlak').waitFor()
      expect(await faultsByAxe(page, 'all')).toEqual([])

      // A figure in the text, with its source.
      await page.getByRole('button', { name: 'Schrijf in Warm en droog wonen' }).click()
      await page
        .getByRole('textbox', { name: 'Tekst in gewone taal' })
        .fill('Veel mensen hebben moeite met rondkomen.')
      await page.getByRole('button', { name: 'Voeg een cijfer toe' }).click()
      await page.getByRole('textbox', { name: 'Zoek een onderwerp' }).fill('rondkomen')
      await page.getByRole('button', { name: /^Zet .* in de tekst$/ }).click()
      await page.getByRole('button', { name: 'Klaar met schrijven' }).click()
      await page
        .getByRole('button', { name: /Open de bron$/ })
        .last()
        .click()
      await page.getByRole('dialog').getByText('RIVM').first().waitFor()
      await page.keyboard.press('Escape')
      await isSaved(page)

      // Somebody else changes the title; this page does not know it yet.
      const release = await holdPlan(page, plek('zuiderzeewijk'))
      await changeElsewhere(page, plek('zuiderzeewijk'), 'ambitie', { titel: 'Warme huizen' })
      await page.getByRole('textbox', { name: 'Titel' }).fill('Warm, droog en stil wonen')
      release()
      await page.getByRole('heading', { name: 'Drie prioriteiten' }).click()
      const merge = page.getByRole('dialog', { name: 'Iemand anders wijzigde dit ook' })
      await merge.getByText('Warme huizen').waitFor()
      await merge.getByText('Warm, droog en stil wonen').waitFor()
      expect(await faultsByAxe(page, 'all')).toEqual([])
      await merge.getByRole('button', { name: 'Kies later' }).click()
      // Nothing typed is lost, and the choice comes again.
      expect(await page.getByRole('textbox', { name: 'Titel' }).inputValue()).toBe(
        'Warm, droog en stil wonen',
      )
      await page.getByRole('textbox', { name: 'Titel' }).press('Tab')
      await merge.getByRole('radio', { name: 'Schrijf er één tekst van' }).check()
      await merge.getByRole('textbox').fill('Warme, stille huizen')
      await merge.getByRole('button', { name: 'Bewaar deze keuze' }).click()
      await page.getByRole('heading', { name: 'Warme, stille huizen' }).waitFor()

      // Versions: undo, and two beside each other.
      await page.getByRole('button', { name: 'Maak mijn laatste wijziging ongedaan' }).click()
      await page.getByRole('heading', { name: 'Warme huizen' }).waitFor()
      await page.getByRole('link', { name: 'Versies' }).click()
      await page.getByText('maakte een wijziging ongedaan').first().waitFor()
      expect(await faultsByAxe(page, 'all')).toEqual([])
      await page.getByRole('button', { name: 'Vergelijk versie 2 met nu' }).click()
      await page.getByRole('heading', { name: 'Dezelfde maten naast elkaar' }).waitFor()
      await page.getByText('een vlak, 4 hoeken').first().waitFor()
      expect(await faultsByAxe(page, 'all')).toEqual([])
      expect(faults).toEqual([])
      await close()
    },
    PATIENT_MILLISECONDS,
  )

  it(
    'with the keyboard alone: a plan, an ambition, its shape, a task; and on a phone nothing lies beside the page',
    async () => {
      const { page, faults, close } = await signedIn('programmabureau', { width: 1440, height: 900 })
      await page.goto(`${app.url}/werk/wijkaanpak`)
      await press(page.getByRole('button', { name: 'Begin de wijkaanpak van Atolwijk' }))
      await press(page.getByRole('button', { name: 'Hoofdstuk 5: Wat we willen bereiken' }))
      await press(page.getByRole('button', { name: 'Voeg een ambitie toe' }))
      await page.getByRole('textbox', { name: 'Titel' }).pressSequentially('Elkaar ontmoeten')
      await page.keyboard.press('Tab')
      await page.getByRole('heading', { name: 'Elkaar ontmoeten' }).waitFor()
      await page.waitForFunction(() => performance.getEntriesByName('eerste choropleth').length > 0)
      await press(page.getByRole('button', { name: 'Vlak', exact: true }))
      await expect
        .poll(() => map(page).evaluate((element) => document.activeElement === element), PATIENCE)
        .toBe(true)
      const six = (key: string) => Array.from({ length: 6 }, () => key)
      const keys = ['Enter', ...six('Shift+ArrowRight'), 'Enter', ...six('Shift+ArrowUp'), 'Enter']
      for (const key of [...keys, ...six('Shift+ArrowLeft'), 'Enter', 'Enter']) await page.keyboard.press(key)
      await page.getByText('Het vlak is af.').waitFor()
      // 300 by 300 metres.
      await expect.poll(() => area(page).innerText(), PATIENCE).toMatch(/9,0\s+hectare/)
      await isRecounted(page)
      await page.getByText('Plek op de kaart: Een vlak').waitFor()

      // A task for the corporation, and where it stands.
      await press(page.getByRole('button', { name: 'Schrijf in Elkaar ontmoeten' }))
      await page
        .getByRole('textbox', { name: 'Tekst in gewone taal' })
        .pressSequentially('Wij maken een plein.')
      await press(page.getByRole('button', { name: 'Klaar met schrijven' }))
      await press(page.getByRole('button', { name: 'Maak een opmerking' }).last())
      await page.getByRole('textbox', { name: 'Opmerking' }).pressSequentially('Wie onderhoudt het plein?')
      await press(page.getByRole('checkbox', { name: 'Dit is een taak' }), 'Space')
      await press(page.getByRole('button', { name: 'Plaats de opmerking' }))
      // The window is there until the server has the remark, and nothing behind it can be reached.
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await press(page.getByRole('link', { name: /^Opmerkingen/ }))
      await page.getByRole('heading', { name: '1 taak voor u' }).waitFor()
      await press(page.getByRole('button', { name: 'Zet op afgedaan' }))
      await page.getByText('Er is geen taak voor u.').waitFor()
      await press(page.getByRole('link', { name: /^Wat nog moet/ }))
      await page.getByRole('link', { name: /kies een bijeenkomst$/ }).waitFor()
      expect(await faultsByAxe(page, 'all')).toEqual([])
      await press(page.getByRole('link', { name: /noem minstens één organisatie$/ }))
      await page.getByRole('textbox', { name: 'Organisaties die meedachten' }).pressSequentially('MDF')
      await page.keyboard.press('Tab')
      await expect
        .poll(
          async () =>
            (await planOf(page, plek('atolwijk'))).plan.opdracht.punten.find(
              ({ code }) => code === 'geraadpleegde-partners',
            )?.klaar,
          PATIENCE,
        )
        .toBe(true)

      await page.setViewportSize({ width: 390, height: 844 })
      expect(await tooWide(page)).toBeLessThanOrEqual(0)
      await press(page.getByRole('radio', { name: 'Tekst' }), 'ArrowRight')
      await map(page).waitFor()
      expect(await tooWide(page)).toBeLessThanOrEqual(0)
      expect(await faultsByAxe(page, 'all')).toEqual([])
      expect(faults).toEqual([])
      await close()
    },
    PATIENT_MILLISECONDS,
  )

  it(
    'put up by the one, adopted by the other, and then read only with its fingerprint',
    async () => {
      const bureau = await signedIn()
      const { page } = bureau
      const post = (path: string, data: object) =>
        good(page.request.post(`${app.url}/api/v1/cycli/${CYCLUS}${path}`, { data }))
      await post('/wijkaanpakken', { wijk: 'boswijk', naam: 'Wijkaanpak Boswijk', kopieVan: null })
      await replaceProposal(page, plek('boswijk'), PRIORITY)
      const session = await post('/bijeenkomsten', SESSION)
      const { id } = (await session.json()) as { id: string } // the answer of this route
      await page.goto(`${app.url}/werk/wijkaanpak/${CYCLUS}/boswijk`)
      await page.getByRole('button', { name: 'Naar bespreking' }).click()
      await page.getByRole('textbox', { name: 'Reden' }).fill('Het plan is klaar om te bespreken')
      await page.getByRole('button', { name: 'Zet deze stap: ter bespreking' }).click()
      await page.getByText('De stuurgroep stelt dit plan vast.').waitFor()

      const other = await signedIn('stuurgroep')
      await other.page.goto(`${app.url}/werk/wijkaanpak/${CYCLUS}/boswijk`)
      await other.page.getByRole('button', { name: 'Stel vast' }).click()
      // What is missing is shown as what to do, and not as an error.
      await other.page.getByRole('link', { name: /kies een bijeenkomst$/ }).waitFor()
      await changeElsewhere(page, plek('boswijk'), 'aanpak', { bijeenkomst: id, geraadpleegd: ['Centrada'] })
      await other.page.reload()
      await other.page.getByRole('button', { name: 'Stel vast' }).click()
      await other.page.getByRole('textbox', { name: 'Reden' }).fill('Besproken en goed bevonden')
      await other.page.getByRole('button', { name: 'Zet deze stap: vastgesteld' }).click()
      await other.page.getByText('Vingerafdruk van wat is vastgesteld').waitFor()
      expect(await other.page.getByRole('button', { name: /^Schrijf/ }).count()).toBe(0)
      expect(await faultsByAxe(other.page, 'all')).toEqual([])
      expect([...bureau.faults, ...other.faults]).toEqual([])
      await other.close()
      await bureau.close()
    },
    PATIENT_MILLISECONDS,
  )
})

/** A session of residents of Boswijk, of which the first theme is the priority of the example. */
const SESSION = {
  soort: 'bewoners',
  wijk: 'boswijk',
  stadsdeel: 'zuidoost',
  datum: '2026-05-12',
  plaats: 'wijkcentrum',
  vorm: 'wijktafels',
  aantalMensen: 34,
  aantalOrganisaties: null,
  aantalBewoners: null,
  bereik: 'uitnodiging in 1.200 brievenbussen',
  volgorde: [{ thema: PRIORITY.titel, toelichting: 'te weinig plekken', houding: 'bevestigt' }],
}
