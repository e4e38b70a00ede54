import type { Page } from 'playwright-core'
import { type Registerrij, ZONDER_WERK } from '../../geodata/schema/registerrij.ts'
import { eigenaar, energielabel, renovatieStatus } from '../../geodata/schema/woning.ts'
import { encodeCampaigns, GEEN_CAMPAGNE, sleutelmerk } from '../../server/contract/campagnes-binair.ts'
import { decodeRegister, encodeRegister } from '../../server/contract/renovatie-binair.ts'
import { seededRandom } from '../../analyses/statistics/seeded-random.ts'
import { launchBrowser } from '../helpers/browser.ts'
import { AT_REST, VIEWPORT } from './app-page.ts'
import type { Benchmark } from './harness.ts'
import { NotMeasurable } from './harness.ts'
import { startSignedIn } from './signed-in-server.ts'

/** Fixed by the definition of the benchmark. */
const DWELLINGS = 250_000
const ACTIONS = 200
const PER_STREET = 100
/** Longest that one action may take before the run is given up, in milliseconds. */
const LONGEST_MILLISECONDS = 30_000
/** The mark that the app sets when the colours of all dwellings are ready for the graphics card. */
const COLOURED = 'woningen gekleurd'

/** 250,000 dwellings in streets of a hundred, one in eight without a label. */
function dwellings(): Registerrij[] {
  const { next: random } = seededRandom(20_251_126, 'register-filter')
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T // never empty
  let street: readonly [number, number] = [5.47, 52.5]
  return Array.from({ length: DWELLINGS }, (_, at): Registerrij => {
    if (at % PER_STREET === 0) street = [5.45 + random() * 0.1, 52.48 + random() * 0.06]
    return {
      ...ZONDER_WERK,
      id: `VB${String(at + 1).padStart(7, '0')}`,
      buurt: pick(['BU09950110', 'BU09950111', 'BU09950420']),
      straat: `straat-${Math.floor(at / PER_STREET)}`,
      blok: `blok-${Math.floor(at / 40)}`,
      huisnummer: 1 + (at % PER_STREET),
      huisletter: null,
      huisnummertoevoeging: null,
      postcode: null,
      eigenaar: pick(eigenaar.options),
      energielabel: random() < 0.125 ? null : pick(energielabel.options),
      bouwjaar: 1967 + Math.floor(random() * 20),
      oppervlakte: null,
      woningtype: null,
      status: pick(renovatieStatus.options),
      statusSinds: null,
      punt: [street[0] + (at % PER_STREET) * 0.00004, street[1]],
    }
  })
}

/** Four campaigns; every fifth block of a hundred dwellings is in none. */
function campaignsOf(register: Uint8Array): Uint8Array {
  const CAMPAIGNS = 4
  const campagnes = Array.from({ length: CAMPAIGNS }, (_, at) => ({
    id: `00000000-0000-4000-8000-00000000000${at}`,
    naam: `Campagne ${at + 1}`,
    staat: 'loopt' as const,
  }))
  return encodeCampaigns({
    kop: {
      aantal: DWELLINGS,
      merk: sleutelmerk(decodeRegister(register).woningen),
      campagnes,
      gewijzigdOp: '2026-11-01T10:00:00.000Z',
    },
    nummer: Uint16Array.from({ length: DWELLINGS }, (_, at) => {
      const place = Math.floor(at / PER_STREET) % (CAMPAIGNS + 1)
      return place === CAMPAIGNS ? GEEN_CAMPAGNE : place
    }),
  })
}

/**
 * Time from an input event to the new counts, the first page of the list and the buffer of colours, p95 over 200 seeded filters and
 * selections over 250,000 dwellings in the running app. Counts and list are in the DOM before the colours are written: the mark of the
 * colours is the end of all three. What comes after it, the map drawn anew, belongs to no action. A graphics card does that beside the
 * script; without one it takes all cores for five seconds, an hour for all actions, so once the whole map stands nothing is drawn.
 */
export const registerFilter: Benchmark = {
  name: 'register-filter',
  unit: 'ms',
  goal: 100,
  runs: 3,
  prepare: async () => {
    const bytes = Buffer.from(
      encodeRegister(dwellings(), {
        bronnen: [{ dataset: 'voorbeeld', versie: 'bench' }],
        voorbeelddata: true,
        zonderPlaats: 0,
      }),
    )
    const campaigns = Buffer.from(campaignsOf(bytes))
    const { server, cookie } = await startSignedIn()
    const browser = await launchBrowser()
    const close = async () => {
      await browser.close()
      await server.stop()
    }
    try {
      const context = await browser.newContext({ viewport: VIEWPORT })
      await context.addCookies(
        cookie.split('; ').map((pair) => {
          const at = pair.indexOf('=')
          return { name: pair.slice(0, at), value: pair.slice(at + 1), url: server.url }
        }),
      )
      const page = await context.newPage()
      page.setDefaultTimeout(120_000)
      await page.route('**/api/v1/renovatie/register', (route) =>
        route.fulfill({ body: bytes, contentType: 'application/octet-stream' }),
      )
      await page.route('**/api/v1/woningen-campagnes', (route) =>
        route.fulfill({ body: campaigns, contentType: 'application/octet-stream' }),
      )
      await page.goto(`${server.url}/werk/renovatie`)
      await page.getByRole('heading', { name: 'Status, 250.000 woningen' }).waitFor()
      await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, COLOURED)
      await page.waitForLoadState('networkidle')
      // Without a graphics card the first whole map stands long after the last answer has come, and only then it is coloured anew.
      await page.waitForFunction(() => performance.getEntriesByName('hele kaart').length > 0)
      await page.evaluate(drawNothing)
      let run = 0
      return { run: async () => p95(await actions(page, (run += 1))), close }
    } catch (error) {
      await close()
      throw error
    }
  },
}

/** Lets calls that draw do nothing, in a page; what they would draw is still sent to where it would be drawn. */
function drawNothing(): void {
  const calls = ['drawArrays', 'drawArraysInstanced', 'drawElements', 'drawElementsInstanced'] as const
  for (const call of calls) WebGL2RenderingContext.prototype[call] = () => undefined
}

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(0.95 * times.length) - 1] ?? NaN
}

/** Does 200 seeded actions as a person does and gives how long each took. */
async function actions(page: Page, seed: number): Promise<number[]> {
  const { next: random } = seededRandom(seed, 'register-filter/acties')
  const draws = Array.from({ length: ACTIONS }, () => [random(), random()] as const)
  const times = await page.evaluate(
    async ({ draws: chosen, mark, longest, frames, quick }) => {
      const form = document.querySelector('.renovatie__filters')
      if (form === null) return null
      const inForm = (selector: string) => [...form.querySelectorAll<HTMLElement>(selector)]
      const lists = [...form.querySelectorAll('select')]
      const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
      const select = (list: HTMLSelectElement, part: number) => {
        const now = list.selectedIndex
        // Half of the time back to all, so that filters do not pile up until nothing is left.
        const next = now > 0 && part < 0.5 ? 0 : Math.floor(part * list.options.length)
        list.selectedIndex = next === now ? (now + 1) % list.options.length : next
        list.dispatchEvent(new Event('change', { bubbles: true }))
      }
      const took: number[] = []
      for (const [which, part] of chosen) {
        // The button that changes what is chosen filters nothing.
        const buttons = [
          ...document.querySelectorAll<HTMLElement>('.registerlijst__kiezen button:not(.button--primary)'),
        ]
        const kind = Math.floor(which * 4)
        // Looked up anew: another way of colouring takes boxes away, and puts others in their place.
        const pool = [inForm('input[type=checkbox]'), inForm('.renovatie__chip'), [], buttons][kind] ?? []
        const target = pool[Math.floor(part * pool.length)]
        const began = performance.now()
        if (target !== undefined) target.click()
        else {
          const list = lists[Math.floor(which * 4 * lists.length) % lists.length]
          if (list !== undefined) select(list, part)
        }
        for (;;) {
          const at = performance.getEntriesByName(mark).at(-1)?.startTime ?? 0
          if (at >= began) {
            took.push(at - began)
            break
          }
          if (performance.now() - began > longest) return null
          await rest(1)
        }
        // The frame with the new colours belongs to no action: it is over when frames follow each other as on a map at rest.
        for (let following = 0, last = performance.now(); following < frames;) {
          await new Promise(requestAnimationFrame)
          const now = performance.now()
          following = now - last < quick ? following + 1 : 0
          last = now
        }
      }
      return took
    },
    {
      draws,
      mark: COLOURED,
      longest: LONGEST_MILLISECONDS,
      ...AT_REST,
    },
  )
  if (times === null) throw new NotMeasurable('an action gave no new colours')
  return times
}
