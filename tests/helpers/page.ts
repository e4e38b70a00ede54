import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { INZAGEDOELEN } from '../../server/auth/rechten.ts'
import { rolNaam } from '../../server/contract/text/nl/algemeen.ts'
import type { Rol } from '../../server/contract/sessie.ts'

/** A page that remembers everything that went wrong in it. */
export interface WatchedPage {
  page: Page
  /** Faults of scripts, refused resources and requests to another address, as sentences; empty when all is well. */
  faults: string[]
  close: () => Promise<void>
}

/** What a page of a test may ask of its browser. */
export interface PageOptions extends BrowserContextOptions {
  /**
   * Drawing a map by software is the greatest cost of a page that has one. `absent`: the browser has no WebGL, so the app says in a
   * sentence that there is no map, and everything else stands: for tests of what is beside the map. Otherwise it is drawn.
   */
  map?: 'drawn' | 'absent'
}

/** A context, and a page in it that stays: as long as there is one, the next page finds the app compiled. */
interface KeptContext {
  context: BrowserContext
  keeper: Page
}

/**
 * Contexts that were closed, of each browser, by address and options: they know nothing of who used them, only the files of the app.
 * Fetching and compiling these anew costs seconds on two cores, which a test that is about something else need not pay.
 */
const emptied = new WeakMap<Browser, Map<string, KeptContext[]>>()

function emptiedContexts(browser: Browser, base: string, options: PageOptions): KeptContext[] {
  const byOptions = emptied.get(browser) ?? new Map<string, KeptContext[]>()
  emptied.set(browser, byOptions)
  const key = JSON.stringify([base, options])
  const contexts = byOptions.get(key) ?? []
  byOptions.set(key, contexts)
  return contexts
}

/** Takes everything out of a context that somebody left in it: cookies, storage, rights, answers of its own. */
async function emptyContext({ context, keeper }: KeptContext, base: string): Promise<void> {
  await context.unrouteAll({ behavior: 'ignoreErrors' })
  await context.setOffline(false)
  await context.clearPermissions()
  for (const page of context.pages()) if (page !== keeper) await page.close()
  const session = await context.newCDPSession(keeper)
  await session.send('Storage.clearDataForOrigin', { origin: new URL(base).origin, storageTypes: 'all' })
  await session.detach()
  await context.clearCookies()
}

/**
 * A window, and a person who asks for less motion: a flight of the map is thirty pictures that no test looks at. Half a pixel for each
 * of CSS: nothing a test reads is other for it, and a map drawn by software costs a fifth less time.
 */
const USUAL: BrowserContextOptions = {
  viewport: { width: 1390, height: 868 },
  reducedMotion: 'reduce',
  deviceScaleFactor: 0.5,
}

/** Runs in the page before its scripts: a browser without WebGL, as on a machine that cannot draw it. */
function takeWebglAway(): void {
  const before = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
    value(this: HTMLCanvasElement, kind: string, ...rest: unknown[]): unknown {
      return kind.startsWith('webgl') ? null : Reflect.apply(before?.value, this, [kind, ...rest])
    },
  })
}

async function makeContext(
  browser: Browser,
  base: string,
  { map = 'drawn', ...options }: PageOptions,
): Promise<KeptContext> {
  const context = await browser.newContext({ ...USUAL, ...options })
  // Another browser test may run beside this one, and both draw by software.
  context.setDefaultTimeout(60_000)
  if (map === 'absent') await context.addInitScript(takeWebglAway)
  const keeper = await context.newPage()
  // An empty page at the address of the app, without asking the app for anything.
  await keeper.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await keeper.goto(base)
  await keeper.unrouteAll()
  return { context, keeper }
}

/** Opens a page in a context that knows of no other; `base` is the only address it may ask. */
export async function openPage(
  browser: Browser,
  base: string,
  options: PageOptions = {},
): Promise<WatchedPage> {
  const free = emptiedContexts(browser, base, options)
  const kept = free.pop() ?? (await makeContext(browser, base, options))
  const page = await kept.context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
  page.on('console', (message) => {
    // A refused or missing answer of the API is part of some tests; the browser writes each in its console.
    const expected = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !expected) faults.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(base) && !/^(blob|data):/.test(url)) faults.push(`outside: ${url}`)
  })
  const close = async () => {
    await emptyContext(kept, base)
    free.push(kept)
  }
  return { page, faults, close }
}

/** Chooses the first purpose of a role for data about single dwellings and reports, if it has one. */
async function choosePurpose(page: Page, base: string, role: Rol): Promise<boolean> {
  const [doel] = INZAGEDOELEN[role] ?? []
  if (doel === undefined) return false
  const chosen = await page.request.put(`${base}/api/v1/sessie/inzagedoel`, { data: { doel } })
  if (!chosen.ok()) throw new Error(`choosing a purpose gave ${chosen.status()}`)
  return true
}

/** Signs in to a demo without a screen, with the first purpose of the role. */
export async function signInAs(page: Page, base: string, role: Rol): Promise<void> {
  const answer = await page.request.post(`${base}/api/v1/demo-sessies`, { data: { rol: role } })
  if (answer.status() !== 201) throw new Error(`signing in gave ${answer.status()}`)
  await choosePurpose(page, base, role)
}

/**
 * Signs in as a person does: opens the address, picks a role. A role that looks at single dwellings gets its first purpose, unless
 * the test is about choosing one.
 */
export async function pickRole(
  page: Page,
  base: string,
  role: Rol,
  { zonderDoel = false }: { zonderDoel?: boolean } = {},
): Promise<void> {
  await page.goto(`${base}/werk`)
  await page
    .getByRole('button', { name: rolNaam(role, null) })
    .first()
    .click()
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor()
  if (zonderDoel || !(await choosePurpose(page, base, role))) return
  await page.reload()
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor()
}
