import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Rol } from '../../server/contract/sessie.ts'
import { samenTekst } from '../../server/contract/text/nl/samen.ts'
import { hoofdstukdeel } from '../../server/contract/text/nl/wijkaanpak.ts'
import { ambitieTekst } from '../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import { wijkaanpak } from '../../server/contract/wijkaanpak-schema.ts'
import { maakPlanobject } from '../../server/contract/wijkaanpak-schrijven.ts'
import { faultsByAxe } from '../helpers/axe.ts'
import { launchBrowser } from '../helpers/browser.ts'
import { copyDemoTo } from '../helpers/demo-folder.ts'
import { type ServerProcess, startProcess } from '../helpers/kill-loop/server-process.ts'
import { openPage, signInAs, type WatchedPage } from '../helpers/page.ts'
import { makeTempDir, type TempDir } from '../helpers/temp-dir.ts'

let folder: TempDir
let server: ServerProcess
let browser: Browser

beforeAll(async () => {
  folder = makeTempDir('samen')
  await copyDemoTo('server', folder.path, async (dataDir) => {
    await (await startProcess(dataDir)).stop()
  })
  server = await startProcess(folder.path)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
  folder.remove()
})

const FIGURE = '[[cijfer rivm-eenzaam BU09950112 2020 18plus 48.1]]'
const API = '/api/v1/cycli/2025/wijkaanpakken'

/** A plan with an ambition of the programmamanager, that both roles may write in. */
async function planOf(bureau: Page, manager: Page): Promise<{ plan: string; object: string }> {
  const plan = `${server.url}${API}/waterwijk`
  const made = await bureau.request.post(`${server.url}${API}`, {
    data: { wijk: 'waterwijk', naam: 'Waterwijk', kopieVan: null },
  })
  expect(made.status()).toBe(201)
  const added = await manager.request.post(`${plan}/objecten`, {
    data: { soort: 'ambitie', velden: { titel: 'Groen plein', tekst: `Nu: ${FIGURE}.` } },
  })
  const { objecten } = maakPlanobject.antwoord.schema.parse(await added.json())
  return { plan, object: objecten[0]?.id ?? '' }
}

const editor = (page: Page) => page.getByRole('textbox', { name: ambitieTekst.tekst })
const saved = (page: Page) => page.getByText(/^Opgeslagen om /)

/** Opens the ambition and begins to write at the end of its text. */
async function beginWriting(page: Page, object: string): Promise<void> {
  await page.goto(
    `${server.url}/werk/wijkaanpak/2025/waterwijk?hoofdstuk=wat-we-willen-bereiken&ambitie=${object}`,
  )
  const write = page.getByRole('button', { name: aanpakSchrijf('Groen plein') })
  await write.waitFor()
  await write.focus()
  await page.keyboard.press('Enter')
  await editor(page).waitFor()
  await editor(page).focus()
  await page.keyboard.press('Control+End')
}

const aanpakSchrijf = (naam: string) => hoofdstukdeel.schrijfIn(naam)

/** Types with a key after each other, as fast as a person. */
const type = (page: Page, words: string) => page.keyboard.type(words, { delay: 15 })

async function shows(page: Page, words: string): Promise<void> {
  await expect.poll(() => editor(page).innerText(), { timeout: 60_000 }).toContain(words)
}

async function personAs(rol: Rol): Promise<WatchedPage> {
  const watched = await openPage(browser, server.url)
  await signInAs(watched.page, server.url, rol)
  return watched
}

describe('two people who write one plan', () => {
  it('lose no word through a cut line, a closed tab, and a server that is killed', async () => {
    const bureau = await personAs('programmabureau')
    const manager = await personAs('programmamanager')
    const context = manager.page.context()
    const { plan, object } = await planOf(bureau.page, manager.page)
    await beginWriting(bureau.page, object)
    await beginWriting(manager.page, object)

    await type(bureau.page, ' Het plein wordt groen.')
    await shows(manager.page, 'Het plein wordt groen.')
    await bureau.page.getByRole('button', { name: /Met u is er 1 ander/ }).waitFor()
    // A figure of the text is one sign, with its value and unit.
    await bureau.page
      .getByRole('img', { name: /48,1 %/ })
      .first()
      .waitFor()
    await saved(bureau.page).waitFor()
    expect(await faultsByAxe(bureau.page, 'all')).toEqual([])

    // A cut line: both write on.
    await context.setOffline(true)
    await type(manager.page, ' Bewoners kiezen de bomen.')
    await manager.page.getByText(/Geen verbinding, wij bewaren het hier/).waitFor()
    await type(bureau.page, ' Wij beginnen in het voorjaar.')
    const title = manager.page.getByRole('textbox', { name: ambitieTekst.titel })
    await title.fill('Groen plein voor iedereen')
    await title.press('Tab')
    await manager.page.waitForTimeout(500)

    // The tab is closed before the line is back; another opens.
    await manager.page.close({ runBeforeUnload: false })
    await context.setOffline(false)
    const again = await context.newPage()
    await again.goto(
      `${server.url}/werk/wijkaanpak/2025/waterwijk?hoofdstuk=wat-we-willen-bereiken&ambitie=${object}`,
    )
    await again.getByRole('heading', { name: 'Groen plein voor iedereen' }).waitFor()
    await again.getByRole('button', { name: aanpakSchrijf('Groen plein voor iedereen') }).click()
    await shows(again, 'Bewoners kiezen de bomen.')
    await shows(again, 'Wij beginnen in het voorjaar.')
    await shows(bureau.page, 'Bewoners kiezen de bomen.')
    await bureau.page.getByRole('heading', { name: 'Groen plein voor iedereen' }).waitFor()

    // The server is killed while one of them types.
    await editor(bureau.page).focus()
    await bureau.page.keyboard.press('Control+End')
    const typing = type(bureau.page, ' Wat dit zegt staat er nog na een storing.')
    await server.kill()
    await typing
    await bureau.page
      .getByText(/^Geen verbinding/)
      .first()
      .waitFor()
    server = await startProcess(folder.path, {}, Number(new URL(server.url).port))
    await shows(again, 'Wat dit zegt staat er nog na een storing.')
    await saved(bureau.page).waitFor({ timeout: 90_000 })

    // Undo takes back what one wrote oneself, and nothing of the other.
    await editor(again).focus()
    await again.keyboard.press('Control+End')
    await type(again, ' Dit was een vergissing.')
    await shows(bureau.page, 'Dit was een vergissing.')
    // Keys that came half a second after each other are two steps: on a slow machine one sentence takes more than one.
    for (let step = 0; step < 10 && (await editor(again).innerText()).includes('Dit was'); step += 1) {
      await again.keyboard.press('Control+z')
      await again.waitForTimeout(200)
    }
    await expect.poll(() => editor(bureau.page).innerText()).not.toContain('vergissing')
    await shows(bureau.page, 'Wat dit zegt staat er nog na een storing.')

    const read = async () => {
      const answer = await bureau.page.request.get(plan)
      return wijkaanpak.parse(await answer.json())
    }
    const sentences = [
      `Nu: ${FIGURE}.`,
      'Het plein wordt groen.',
      'Bewoners kiezen de bomen.',
      'Wij beginnen in het voorjaar.',
      'Wat dit zegt staat er nog na een storing.',
    ]
    const textNow = async () => {
      const found = (await read()).objecten.find(({ id }) => id === object)
      return found?.soort === 'ambitie' ? found.velden.tekst : ''
    }
    await expect
      .poll(
        async () => {
          const text = await textNow()
          return sentences.map((sentence) => text.split(sentence).length - 1)
        },
        { timeout: 60_000 },
      )
      .toEqual(sentences.map(() => 1))
    expect(await textNow()).not.toContain('vergissing')
    const writers = new Set(
      (await read()).versies.filter(({ soort }) => soort === 'wijziging').map(({ rol }) => rol),
    )
    expect([...writers].toSorted()).toEqual(['programmabureau', 'programmamanager'])
    // A line that breaks is written in the console; nothing else went wrong.
    const faults = [...bureau.faults, ...manager.faults].filter((fault) => !fault.includes('WebSocket'))
    expect(faults).toEqual([])
    await bureau.close()
    await manager.close()
  }, 480_000)

  it('keeps a text that may not stand in a plan as a draft that says why, also on a phone', async () => {
    const { page, close } = await openPage(browser, server.url, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    await signInAs(page, server.url, 'programmabureau')
    await page.goto(`${server.url}/werk/wijkaanpak/2025/waterwijk?hoofdstuk=hoe-staat-de-wijk-ervoor`)
    await page.getByRole('button', { name: /^Schrijf in Hoe staat/ }).click()
    const text = page.getByRole('textbox', { name: hoofdstukdeel.tekst })
    await text.click()
    await type(page, 'Bel 06 12345678 voor hulp.')
    await page.getByText(samenTekst.concept).waitFor({ timeout: 60_000 })
    await page.getByText(samenTekst.conceptVeilig).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await faultsByAxe(page, 'all')).toEqual([])
    // What is far too long does not come in, and says so.
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText('Goede tekst.')
    await page.getByText(samenTekst.regel.inPlan).waitFor({ timeout: 60_000 })
    await page.keyboard.insertText('x'.repeat(30_000))
    await page.getByText(/Dit is te lang om te plakken/).waitFor()
    expect(await text.innerText()).toBe('Goede tekst.')
    // Tab leaves the text.
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.shadowRoot ?? null)).toBeNull()
    await close()
  })
})
