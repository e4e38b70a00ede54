import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { aanpakTekst, hoofdstukdeel } from '../../server/contract/text/nl/wijkaanpak.ts'
import { leesTekst as tekst, voorstelTekst } from '../../server/contract/text/nl/wijkaanpak-lezen.ts'
import { appInBrowser, tooWide } from '../helpers/app-in-browser.ts'
import { faultsByAxe } from '../helpers/axe.ts'
import { leesDocx } from '../helpers/read-docx.ts'
import { leesPdf, rollen } from '../helpers/read-pdf.ts'

const app = appInBrowser()

/** Most pages of a wijkaanpak. Source: domain.md, "The wijkaanpak". */
const MOST_PAGES = 6
const PATIENT_MILLISECONDS = 240_000

const WIJKEN = [
  ['zuiderzeewijk', 'Zuiderzeewijk'],
  ['atolwijk', 'Atolwijk'],
  ['boswijk', 'Boswijk'],
  ['waterwijk', 'Waterwijk'],
] as const

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** Words of the plan as they stand on the page, block by block; the map has its own words. */
async function wordsOfPage(page: Page): Promise<string[]> {
  const found = await page
    .getByRole('article')
    .evaluate((article) =>
      [...article.querySelectorAll('h1, h2, h3, figcaption, caption, thead th, li, p')].map(
        (one) => one.textContent ?? '',
      ),
    )
  return found.map(plain).filter((line) => line !== '')
}

async function openPlan(page: Page, wijk: string, naam: string): Promise<void> {
  await page.goto(`${app.url}/werk/wijkaanpak/2025/${wijk}/lezen`)
  await page.getByRole('heading', { level: 1, name: `Wijkaanpak ${naam}, cyclus 2025` }).waitFor()
}

describe('a wijkaanpak made from the embedded data', () => {
  it(
    'of each of the four wijken is a page, at most six pages on paper, and a Word file with the same words',
    async () => {
      const { page, faults, close } = await app.signedIn({}, 'programmabureau')
      page.setDefaultTimeout(60_000)
      for (const [wijk, naam] of WIJKEN) {
        await page.goto(`${app.url}/werk/wijkaanpak`)
        await page.getByRole('button', { name: aanpakTekst.beginVan(naam) }).click()
        await page.waitForURL(new RegExp(`/werk/wijkaanpak/2025/${wijk}`))
        await openPlan(page, wijk, naam)
        const heads = await page.getByRole('article').getByRole('heading', { level: 2 }).allInnerTexts()
        expect(heads.filter((head) => /^\d+\. /.test(head))).toHaveLength(10)
        const words = await wordsOfPage(page)
        expect(words.join(' ')).not.toContain('[[cijfer')

        const download = page.waitForEvent('download')
        await page.getByRole('link', { name: tekst.word }).click()
        const saved = await download
        expect(saved.suggestedFilename()).toBe(`wijkaanpak-2025-${wijk}-versie-1.docx`)
        const { alineas } = await leesDocx(readFileSync(await saved.path()))
        expect(alineas.map((one) => plain(one.tekst)).filter((line) => line !== '')).toEqual(words)

        const { gemerkt, paginas } = await leesPdf(
          new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true, printBackground: true })),
        )
        expect(paginas.length).toBeLessThanOrEqual(MOST_PAGES)
        expect(gemerkt).toBe(true)
        for (const [at, { breedte, hoogte, tekst: printed, rasters }] of paginas.entries()) {
          expect(Math.abs(breedte - 210)).toBeLessThan(0.3)
          expect(Math.abs(hoogte - 297)).toBeLessThan(0.3)
          expect(plain(printed)).toContain(`bladzijde ${at + 1} van ${paginas.length}`)
          expect(rasters).toBe(0)
        }
        const roles = paginas.flatMap(({ tags }) => rollen(tags))
        expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
        for (const role of ['H2', 'H3', 'Figure', 'Table', 'TH', 'TD', 'L', 'P'])
          expect(roles).toContain(role)
        const printed = plain(paginas.map(({ tekst: one }) => one).join(' '))
        expect(printed).not.toContain(tekst.afdrukken)
      }
      // What the app would write now is what it wrote: there is nothing to take over.
      await page.getByRole('link', { name: tekst.terug }).click()
      const chapter = 'Wat bewoners zeggen'
      await page.getByRole('button', { name: hoofdstukdeel.open(2, chapter) }).click()
      await page.getByRole('button', { name: voorstelTekst.bekijkVan(chapter) }).click()
      const proposal = page.getByRole('dialog', { name: voorstelTekst.titel(chapter) })
      await proposal.getByText(voorstelTekst.gelijk).waitFor()
      expect(await proposal.getByRole('button', { name: voorstelTekst.neemOver }).isDisabled()).toBe(true)
      expect(faults).toEqual([])
      await close()
    },
    PATIENT_MILLISECONDS,
  )

  it(
    'reads by keyboard and by ear: landmarks, the map in words and as a list, no fault, on a wide and a narrow screen',
    async () => {
      const { page, faults, close } = await app.signedIn({}, 'stuurgroep')
      page.setDefaultTimeout(60_000)
      await openPlan(page, 'waterwijk', 'Waterwijk')
      expect(await faultsByAxe(page, 'all')).toEqual([])
      const map = page.getByRole('img', { name: /^Kaart van Waterwijk\. Op de kaart: 1\. / })
      const spoken = await map.getAttribute('aria-label')
      for (const item of await page
        .getByRole('listitem')
        .filter({ hasText: /^1\. Rondkomen: in / })
        .allInnerTexts()) {
        expect(spoken).toContain(item)
      }
      const chapter = page
        .getByRole('navigation', { name: tekst.hoofdstukken })
        .getByRole('link', { name: /^6\. / })
      await chapter.focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(/#drie-prioriteiten$/)
      await expect
        .poll(() =>
          page.evaluate(() => document.getElementById('drie-prioriteiten')?.getBoundingClientRect().top ?? 0),
        )
        .toBeLessThan(200)
      await page.setViewportSize({ width: 390, height: 844 })
      expect(await tooWide(page)).toBeLessThanOrEqual(0)
      expect(await faultsByAxe(page, 'structure')).toEqual([])
      expect(faults).toEqual([])
      await close()
    },
    PATIENT_MILLISECONDS,
  )
})
