import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mapIsDrawn, PHONE } from '../helpers/app-in-browser.ts'
import { launchBrowser } from '../helpers/browser.ts'
import { openPage, signInAs } from '../helpers/page.ts'
import { findProjectRoot } from '../helpers/project-root.ts'
import { startServer } from '../helpers/server.ts'
import { keptPicture } from './kept.ts'
import { MAIN_SCREENS, REAL_PIXELS, takePicture } from './screens.ts'

/** The pictures of the README: name, address, and how the window looks. */
const PICTURES = [
  { name: 'kaart', address: '/werk/kaart?v=2&gebied=BU09950111', width: 1390, height: 868 },
  { name: 'kaart-donker', address: '/werk/kaart?v=2&kleur=verschil', width: 1390, height: 868, dark: true },
  { name: 'wijkanalyse', address: '/werk/wijkanalyse/2025/zuiderzeewijk', width: 1390, height: 1400 },
  { name: 'hoe-zeker', address: '/werk/wijkanalyse/2025/zuiderzeewijk/zekerheid', width: 1390, height: 1000 },
  { name: 'renovatie', address: '/werk/wijkanalyse/2025/zuiderzeewijk/renovatie', width: 1390, height: 1000 },
  { name: 'kaart-telefoon', address: '/werk/kaart?v=2', width: 390, height: 844, phone: true },
  { name: 'woningen', address: '/werk/renovatie', width: 1390, height: 868 },
  { name: 'openbaar', address: '/', width: 1000, height: 900 },
  { name: 'openbaar-straat', address: '/straat/voorbeelddreef-1.html', width: 390, height: 844 },
] as const

/** Long enough for what is drawn after all has come; nothing depends on it. */
const DRAWING_MILLISECONDS = 2000

/** Makes the pictures of the README and those that `e2e/beeld.test.ts` compares with, from the built app: `npm run pictures`. */
async function main(): Promise<void> {
  const folder = fileURLToPath(new URL('tests/pictures/', findProjectRoot()))
  mkdirSync(folder, { recursive: true })
  const server = await startServer()
  const browser = await launchBrowser()
  for (const picture of PICTURES) {
    const { page, close } = await openPage(browser, server.url, {
      viewport: { width: picture.width, height: picture.height },
      colorScheme: 'dark' in picture ? 'dark' : 'light',
      ...('phone' in picture ? PHONE : {}),
      ...REAL_PIXELS,
    })
    await signInAs(page, server.url, 'programmabureau')
    await page.goto(server.url + picture.address)
    await page.waitForLoadState('networkidle')
    const map = page.getByRole('application')
    if ((await map.count()) > 0) {
      await mapIsDrawn(page)
      await map.scrollIntoViewIfNeeded()
    }
    await page.waitForTimeout(DRAWING_MILLISECONDS)
    await page.screenshot({ path: `${folder}${picture.name}.png` })
    await close()
  }
  for (const screen of MAIN_SCREENS) {
    const kept = keptPicture(browser.version(), screen.name)
    mkdirSync(dirname(kept), { recursive: true })
    writeFileSync(kept, await takePicture(browser, server.url, screen))
  }
  await browser.close()
  await server.stop()
}

await main()
