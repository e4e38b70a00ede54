import type { CDPSession, Page } from 'playwright-core'
import { bladTekst } from '../../server/contract/text/nl/bladen.ts'
import type { Benchmark } from './harness.ts'
import { median, NotMeasurable } from './harness.ts'
import { readScriptMilliseconds, startMapBrowser, watchRequests } from './map-browser.ts'

const switchesPerRun = 20
const indicatorCount = 5
/** Long enough for the frames a switch asks for to be drawn by software. */
const settleMilliseconds = 300

/**
 * Script time of one switch to another indicator on the map: the median over 20 switches over 5 indicators, in ms, by
 * Chromium's own `ScriptDuration`. Any request during the switches makes it unmeasurable: the data must be there.
 */
export const switchIndicator: Benchmark = {
  name: 'switch-indicator',
  unit: 'ms',
  goal: 50,
  prepare: async () => {
    const { url, newContext, close } = await startMapBrowser()
    try {
      const context = await newContext()
      const requests = watchRequests(context)
      const page = await context.newPage()
      await page.goto(`${url}/werk/kaart`)
      const choices = await readChoices(page)
      await page.waitForLoadState('networkidle')
      const session = await context.newCDPSession(page)
      await session.send('Performance.enable')
      return { run: async () => runSwitches(page, session, choices, requests), close }
    } catch (error) {
      await close()
      throw error
    }
  },
}

async function runSwitches(
  page: Page,
  session: CDPSession,
  choices: readonly string[],
  requests: string[],
): Promise<number> {
  const control = page.getByLabel('Cijfer op de kaart')
  requests.length = 0
  const durations: number[] = []
  for (let index = 1; index <= switchesPerRun; index += 1) {
    const before = await readScriptMilliseconds(session)
    await control.selectOption(choices[index % choices.length] ?? '')
    await page.waitForTimeout(settleMilliseconds)
    durations.push((await readScriptMilliseconds(session)) - before)
  }
  if (requests.length > 0) throw new NotMeasurable(`requests during the switches: ${requests.join(', ')}`)
  return median(durations)
}

/** Values of the first five indicators that can be chosen, the map being drawn. */
async function readChoices(page: Page): Promise<string[]> {
  const control = page.getByLabel('Cijfer op de kaart')
  // In a window this narrow the choices are a sheet, closed until somebody wants them.
  await page.getByRole('button', { name: bladTekst.keuzes }).click({ timeout: 60_000 })
  await control.waitFor({ state: 'visible', timeout: 60_000 })
  await page.locator('canvas').first().waitFor({ state: 'visible', timeout: 60_000 })
  const options = await control.locator('option:not([disabled])').all()
  const values = await Promise.all(options.map((option) => option.getAttribute('value')))
  const choices = values.filter((value) => value !== null && value !== '').slice(0, indicatorCount)
  if (choices.length < indicatorCount)
    throw new NotMeasurable(`only ${choices.length} indicators to choose from`)
  return choices.filter((value) => value !== null)
}
