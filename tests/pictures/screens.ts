import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { mapIsDrawn, PHONE } from '../helpers/app-in-browser.ts'
import { openPage, signInAs } from '../helpers/page.ts'

/** A main screen as people first see it. */
export interface MainScreen {
  readonly name: string
  readonly address: string
  /** A text that stands there once it is complete. */
  readonly word: string
  readonly look: BrowserContextOptions
}

const LIGHT: BrowserContextOptions = { colorScheme: 'light' }
const DARK: BrowserContextOptions = { colorScheme: 'dark' }

const PROFIEL = '/werk/kaart?v=2&gebied=BU09950111&toon=beide'

/** The screens whose picture is kept; one more is one more line, and `npm run pictures`. */
export const MAIN_SCREENS: readonly MainScreen[] = [
  { name: 'kaart', address: PROFIEL, word: 'Dit staat vast', look: LIGHT },
  { name: 'kaart-donker', address: PROFIEL, word: 'Dit staat vast', look: DARK },
  { name: 'kaart-telefoon', address: '/werk/kaart?v=2', word: 'Cijfer en lagen', look: PHONE },
  {
    name: 'wijkanalyse',
    address: '/werk/wijkanalyse/2025/zuiderzeewijk',
    word: 'Zuiderzeewijk',
    look: LIGHT,
  },
  {
    name: 'wijkanalyse-donker',
    address: '/werk/wijkanalyse/2025/zuiderzeewijk',
    word: 'Zuiderzeewijk',
    look: DARK,
  },
  { name: 'gegevens', address: '/werk/gegevens', word: 'Gegevens', look: LIGHT },
  { name: 'gegevens-telefoon', address: '/werk/gegevens', word: 'Gegevens', look: PHONE },
]

/** As many pixels as a screen has: other tests do with fewer. */
export const REAL_PIXELS = { reducedMotion: 'reduce', deviceScaleFactor: 1 } as const

/** Opens a main screen as programmabureau and takes its picture, without the map, when nothing moves any more. */
export async function takePicture(browser: Browser, url: string, screen: MainScreen): Promise<Buffer> {
  const { page, close } = await openPage(browser, url, { ...screen.look, ...REAL_PIXELS })
  await signInAs(page, url, 'programmabureau')
  await page.goto(url + screen.address)
  await page.getByRole('main').getByText(screen.word).first().waitFor()
  await standsStill(page)
  await hideMap(page)
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  await close()
  return picture
}

async function standsStill(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.querySelector('.skeleton') === null)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  if ((await page.locator('canvas').count()) > 0) await mapIsDrawn(page)
}

/** The map itself is compared by what it has drawn, in its own tests. By hand: the policy of the app refuses a style from outside. */
async function hideMap(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const canvas of document.querySelectorAll('canvas')) canvas.style.visibility = 'hidden'
  })
}
