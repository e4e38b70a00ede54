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

/**
 * Contexts that were closed, of each browser, by their options: they know nothing of who used them, only the files of the app. Fetching
 * and compiling these anew costs seconds on two cores, which a test that is about something else need not pay.
 */
const emptied = new WeakMap<Browser, Map<string, BrowserContext[]>>()

function emptiedContexts(browser: Browser, options: BrowserContextOptions): BrowserContext[] {
  const byOptions = emptied.get(browser) ?? new Map<string, BrowserContext[]>()
  emptied.set(browser, byOptions)
  const key = JSON.stringify(options)
  const contexts = byOptions.get(key) ?? []
  byOptions.set(key, contexts)
  return contexts
}

/** Takes everything out of a context that somebody left in it: cookies, storage, rights, answers of its own. */
async function emptyContext(context: BrowserContext, base: string): Promise<void> {
  await context.unrouteAll({ behavior: 'ignoreErrors' })
  await context.setOffline(false)
  await context.clearPermissions()
  const [first, ...others] = context.pages()
  for (const page of others) await page.close()
  if (first !== undefined) {
    const session = await context.newCDPSession(first)
    await session.send('Storage.clearDataForOrigin', { origin: new URL(base).origin, storageTypes: 'all' })
    await first.close()
  }
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

/** Opens a page in a context that knows of no other; `base` is the only address it may ask. */
export async function openPage(
  browser: Browser,
  base: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const free = emptiedContexts(browser, options)
  const context = free.pop() ?? (await browser.newContext({ ...USUAL, ...options }))
  // Another browser test may run beside this one, and both draw by software.
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
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
    await emptyContext(context, base)
    free.push(context)
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
