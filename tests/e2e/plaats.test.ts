import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../helpers/browser.ts'
import { openPage, pickRole } from '../helpers/page.ts'
import { makeSeededCity, type SeededCity } from '../helpers/seeded-city.ts'
import { type RunningServer, startServer } from '../helpers/server.ts'

let city: SeededCity
let server: RunningServer
let browser: Browser

beforeAll(async () => {
  city = makeSeededCity()
  server = await startServer({ env: { FOCUSGEBIED: city.placeFile } })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
  city.remove()
})

describe('another place, by one configuration file', () => {
  it('says at the start what it is and what was refused', () => {
    expect(server.output()).toContain('Proefstad binnen de wallen: 11 buurten in 3 wijken')
    expect(server.output()).toContain('GM9002 is een andere gemeente')
  })

  it('draws its map, fills its table and shows its wijkanalyse, without a word of another place', async () => {
    const { page, faults, close } = await openPage(browser, server.url)
    await pickRole(page, server.url, 'programmabureau')
    const words = async () => (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ')
    const strange = /Lelystad|Zuiderzeewijk|Atolwijk|Boswijk|Waterwijk|Centrada/

    await page.goto(`${server.url}/werk/kaart?v=1&toon=beide`)
    await page.locator('canvas').first().waitFor()
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByName('hele kaart').length), {
        timeout: 30_000,
      })
      .toBeGreaterThan(0)
    const table = page.getByRole('table').first()
    for (const wijk of city.wijken) await table.getByText(wijk.naam).first().waitFor()
    expect(await table.getByRole('row').count()).toBeGreaterThan(11)
    expect(await words()).not.toMatch(strange)
    // The default figure is not there; nobody asked for it, so nothing is wrong with the address.
    expect(await words()).not.toContain('rivm-ervaren-gezondheid')

    await page.goto(`${server.url}/werk/wijkanalyse/2025/noorderwijk`)
    await page
      .getByRole('heading', { name: /Noorderwijk/ })
      .first()
      .waitFor()
    await page.getByText('Er is nog geen cijfer per buurt dat mag meetellen.').first().waitFor()
    await page.waitForLoadState('networkidle')
    const analysis = await words()
    expect(analysis).not.toMatch(strange)
    expect(analysis).not.toMatch(/NaN|undefined|null/)
    expect(analysis).toContain('In de buurten van Noorderwijk wonen')

    expect(faults).toEqual([])
    await close()
  })

  it('calls the housing corporation by no name that the configuration does not give', async () => {
    const { page, close } = await openPage(browser, server.url)
    await page.goto(`${server.url}/werk`)
    const button = page.getByRole('button', { name: /^Woningcorporatie/ })
    await button.waitFor()
    expect(await page.getByRole('button', { name: /Centrada/ }).count()).toBe(0)
    await close()
  })
})
