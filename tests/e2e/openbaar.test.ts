import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { editionFolder, readList } from '../../server/publish/files.ts'
import { appInBrowser, PHONE, tooWide } from '../helpers/app-in-browser.ts'
import { faultsByAxe } from '../helpers/axe.ts'
import { openPage } from '../helpers/page.ts'
import { findProjectRoot } from '../helpers/project-root.ts'
import { startStore, STORE_KEY } from '../helpers/s3-store.ts'
import { serveFolder } from '../helpers/static-server.ts'
import { makeTempDir } from '../helpers/temp-dir.ts'

const app = appInBrowser()
const QUESTIONS = [
  'Wat gebeurt hier?',
  'Wanneer, en hoe zeker is dat?',
  'Waarom hier?',
  'Kan ik meedoen?',
  'Wie kan ik bellen?',
  'Wat is er met onze ideeën gedaan?',
  'Waar kan ik vandaag terecht?',
]

const headings = (page: Page) => page.getByRole('heading', { level: 2 }).allInnerTexts()

/** Finds a street from the start in two steps, and reads the six questions. */
async function findStreet(page: Page, start: string, typed: string): Promise<void> {
  await page.goto(start)
  await page.getByLabel('Straat of postcode').fill(typed)
  await page.getByLabel('Straat of postcode').press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Voorbeelddreef 1' }).waitFor()
  expect((await headings(page)).slice(0, QUESTIONS.length)).toEqual(QUESTIONS)
}

describe('the public map', () => {
  test('without script, on a phone: two steps to a street, and a kind answer to a name that is not there', async () => {
    const { page, faults, close } = await openPage(app.browser, app.url, {
      ...PHONE,
      javaScriptEnabled: false,
    })
    await findStreet(page, app.url, 'voorbeelddreef 1')
    expect(await tooWide(page)).toBe(0)
    await page.getByRole('link', { name: 'Andere straat' }).click()
    await page.getByLabel('Straat of postcode').fill('Voorbeelddref 1')
    await page.getByRole('button', { name: 'Zoek' }).click()
    await page.getByText('Bedoelt u een van deze?').waitFor()
    await page.getByRole('link', { name: 'Voorbeelddreef 1' }).first().click()
    // The hours stand there as a table, whether or not a script says what is open.
    // Without script nothing says that it is open now, only that its hours are here.
    expect(await page.locator('[data-nu]').first().innerText()).toBe('openingstijden')
    await page.getByText('Zuiderzee (MFA Zuiderzeewijk)').first().click()
    await page.getByRole('rowheader', { name: 'maandag' }).first().waitFor()
    await page.getByText('De dag en de tijd staan er niet bij.').waitFor()
    await page.getByText('Menu', { exact: true }).click()
    await page.getByRole('link', { name: 'Werk in de wijk' }).click()
    await page.getByText('Er is nu geen werk aangekondigd').waitFor()
    // A word behind the address of the map is no dead end.
    await page.goto(`${app.url}/voorbeelddreef`)
    await page.getByText('Bedoelt u een van deze?').waitFor()
    await page.goto(`${app.url}/wijk/zuiderzeewijk`)
    await page
      .getByText('Hoeveel huizen een wijkcentrum op loopafstand hebben, weten wij nog niet.')
      .waitFor()
    await page.goto(`${app.url}/en/wijk/zuiderzeewijk`)
    await page.getByRole('cell', { name: '6,635' }).waitFor()
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([])
    await close()
  })

  test('with script, by keyboard: suggestions, what is open now, a menu that closes; and without internet after the first visit', async () => {
    const { page, faults, close } = await openPage(app.browser, app.url, PHONE)
    await page.goto(app.url)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud')
    await page.getByLabel('Straat of postcode').fill('voorbeelddr')
    await page.getByRole('link', { name: /^Voorbeelddreef 1,/ }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Wat gebeurt hier?' }).waitFor()
    const said = await page.locator('[data-nu]').first().innerText()
    expect(said).toMatch(/open|dicht|vraag/)
    await page.getByText('Menu').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    expect(await page.locator('details.ob-luik[open]').count()).toBe(0)
    await page.waitForFunction(async () => {
      const cache = await caches.open('openbaar')
      return (await cache.keys()).some(({ url }) => url.endsWith('/plannen.html'))
    })
    await page.context().setOffline(true)
    await page.goto(`${app.url}/plannen.html`)
    await page.getByRole('heading', { level: 1, name: 'Plannen voor de wijk' }).waitFor()
    await page.goto(`${app.url}/straat/nooit-bezocht`)
    await page.getByRole('heading', { level: 1, name: 'Wat gebeurt er in uw straat?' }).waitFor()
    await page.context().setOffline(false)
    expect(faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
    await close()
  })

  const KINDS = [
    'index',
    'zoek',
    'nu-open',
    'terecht',
    'werk',
    'plannen',
    'ideeen',
    'bronnen',
    'over',
    'inbedden',
    'wijk/waterwijk',
    'straat/voorbeelddreef-1',
  ]
  const OTHERS = ['en', 'tr', 'ar', 'pl'] as const

  test('every kind of page, in Dutch and in the other languages: no fault by axe, not too wide on a phone', async () => {
    const { page, faults, close } = await openPage(app.browser, app.url, PHONE)
    for (const [at, kind] of KINDS.entries()) {
      const other = OTHERS[at % OTHERS.length] ?? 'en'
      for (const path of [kind, `${other}/${kind}`]) {
        await page.goto(`${app.url}/${path}.html`)
        expect(await faultsByAxe(page, 'all'), path).toEqual([])
        expect(await tooWide(page), path).toBe(0)
      }
    }
    expect(faults).toEqual([])
    await close()
  })

  test('every public address is there and none holds anything of the working database', async () => {
    const list = readList(editionFolder(app.server.dataDir, 1))
    const pads = list?.bestanden.map(({ pad }) => pad) ?? []
    expect(pads.length).toBeGreaterThan(300)
    const secret =
      /VB\d{7}|VM\d{7}|WK099504|nog-niet-benaderd|energielabel|huisnummer":|eigenaar":|[0-9a-f]{8}-[0-9a-f]{4}-4|sqlite/i
    for (const pad of pads) {
      const answer = await fetch(`${app.url}/${pad}`)
      expect(answer.status, pad).toBe(200)
      expect(answer.headers.get('set-cookie'), pad).toBeNull()
      // Letters are no text.
      const text = pad.endsWith('.woff2') ? '' : await answer.text()
      expect(secret.exec(text)?.[0], pad).toBeUndefined()
    }
  })
})

describe('publishing', () => {
  test('a person decides, sees what a visitor will see, publishes, and withdraws', async () => {
    const { page, faults, close } = await app.signedIn()
    await page.goto(`${app.url}/werk/publiceren`)
    await page.getByRole('heading', { level: 1, name: 'Openbare kaart' }).waitFor()
    expect(await faultsByAxe(page, 'all')).toEqual([])
    await page.getByLabel('Zoek een cijfer').fill('koopwoningen')
    await page.getByRole('button', { name: 'Maak openbaar: Koopwoningen' }).click()
    const row = page.getByRole('row', { name: /Koopwoningen/ })
    await row.getByLabel('Waarom?').fill('bewoners vroegen erom')
    await row.getByRole('button', { name: 'Maak openbaar: Koopwoningen' }).click()
    await row.getByText('bewoners vroegen erom').waitFor()
    await page.goto(`${app.url}/werk/publiceren/voorbeeld/bronnen.html`)
    await page.getByText('Openbaar gemaakt omdat: bewoners vroegen erom').waitFor()
    await page.goto(`${app.url}/werk/publiceren`)
    await page.getByLabel('Waarom?').first().fill('nieuwe cijfers')
    await page.getByRole('button', { name: 'Publiceer een uitgave' }).click()
    await page.getByText('U kunt weer publiceren vanaf').waitFor()
    expect(await (await fetch(`${app.url}/bronnen`)).text()).toContain('bewoners vroegen erom')
    await page.getByRole('button', { name: 'Trek uitgave 2 in' }).click()
    await page.getByRole('listitem').filter({ hasText: 'Uitgave 2' }).getByLabel('Waarom?').fill('een fout')
    await page.getByRole('button', { name: 'Trek uitgave 2 in' }).click()
    await page.getByText(/Ingetrokken op .*: een fout/).waitFor()
    expect(await faultsByAxe(page, 'all')).toEqual([])
    expect(await (await fetch(`${app.url}/uitgave.json`)).json()).toMatchObject({ nummer: 1 })
    expect(faults).toEqual([])
    await close()
  })
})

describe('a copy', () => {
  const run = promisify(execFile)
  const program = fileURLToPath(new URL('dist/program/commands/publiceer.js', findProjectRoot()))
  const copy = (words: readonly string[]) =>
    run(process.execPath, [program, ...words], {
      env: {
        ...process.env,
        MODE: undefined,
        DATA_DIR: app.server.dataDir,
        OPSLAG_SLEUTEL: STORE_KEY,
        OPSLAG_GEHEIM: STORE_KEY,
      },
    })

  async function walk(url: string): Promise<void> {
    const { page, faults, close } = await openPage(app.browser, url, PHONE)
    await page.goto(`${url}index.html`)
    await page.getByLabel('Straat of postcode').fill('voorbeelddr')
    await page.getByRole('link', { name: /^Voorbeelddreef 1,/ }).click()
    await page.getByRole('heading', { level: 2, name: 'Wat gebeurt hier?' }).waitFor()
    await page.getByText('NL', { exact: true }).click()
    await page.getByRole('link', { name: 'Polski' }).click()
    await page.getByRole('heading', { level: 2, name: 'Co się tu dzieje?' }).waitFor()
    expect(faults).toEqual([])
    await close()
  }

  test('stands on any web server, also in a folder of it', async () => {
    const folder = makeTempDir('kopie')
    const { stdout } = await copy(['--naar', 'map', join(folder.path, 'kaart')])
    expect(stdout).toContain('Uitgave 1')
    await expect(copy(['--naar', 'map', fileURLToPath(findProjectRoot())])).rejects.toThrow('iets anders')
    const server = await serveFolder(join(folder.path, 'kaart'), '/oost/')
    await walk(server.url)
    server.close()
    folder.remove()
  })

  test('stands in a store that speaks S3', async () => {
    const folder = makeTempDir('opslag')
    const store = await startStore(folder.path, 'openbaar')
    const { stdout } = await copy(['--naar', 's3', store.url])
    expect(stdout).toContain('Uitgave 1')
    await walk(store.url)
    store.close()
    folder.remove()
  })
})
