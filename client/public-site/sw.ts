import type { Werker } from '../app/service-worker.ts'

/** What an edition says of itself. */
interface Uitgave {
  nummer: number
  /** Pages to keep, within their language. */
  kern: string[]
  /** Files that all pages share. */
  bestanden: string[]
}

const worker = self as unknown as Werker // in a service worker the global is not the window the types know
const root = worker.registration.scope
const CACHE = 'openbaar'
const MARK = `${root}uitgave.json`

/** Addresses of the app for staff, which this worker never touches. */
const STAFF = /^(werk|aanmelden|api|ogc|assets|health|metrics)(\/|$|\?)/

const pathOf = (url: string): string | null => (url.startsWith(root) ? url.slice(root.length) : null)

/** The same page under its shortest and its longest name is one page. */
function keyOf(url: string): string {
  const plain = url.replace(/[?#].*$/, '')
  return plain.endsWith('/') ? `${plain}index.html` : plain
}

/** Throws away what is kept when the edition is another now, or was withdrawn. */
async function followEdition(): Promise<Uitgave | null> {
  const answer = await fetch(MARK, { cache: 'no-cache' })
  const cache = await caches.open(CACHE)
  if (answer.status === 410 || answer.status === 404) {
    await caches.delete(CACHE)
    return null
  }
  if (!answer.ok) return null
  const now = (await answer.clone().json()) as Uitgave // made by the same edition as this file
  const before = await cache.match(MARK)
  const kept = before === undefined ? null : ((await before.json()) as Uitgave) // likewise
  if (kept !== null && kept.nummer !== now.nummer) await caches.delete(CACHE)
  await (await caches.open(CACHE)).put(MARK, answer)
  return now
}

/** Keeps the pages of a language that a phone should have without internet, and the page somebody looks at. */
async function keep(language: string, page: string): Promise<void> {
  const edition = await followEdition()
  if (edition === null) return
  const folder = language === 'nl' ? '' : `${language}/`
  const cache = await caches.open(CACHE)
  const wanted = [
    ...edition.bestanden.map((name) => `${root}${name}`),
    ...edition.kern.map((name) => `${root}${folder}${name}`),
    keyOf(page),
  ]
  await Promise.all(
    wanted.map(async (url) => {
      if ((await cache.match(url)) === undefined) await cache.add(url).catch(() => undefined)
    }),
  )
}

/** Named by its content: what is kept is right. */
async function fromCacheFirst(request: Request): Promise<Response> {
  const kept = await caches.match(request)
  if (kept !== undefined) return kept
  const answer = await fetch(request)
  if (answer.ok) await (await caches.open(CACHE)).put(request, answer.clone())
  return answer
}

/** A page as it is now; without internet as it was, or else the start of its language. */
async function fromNetworkFirst(request: Request): Promise<Response> {
  const key = keyOf(request.url)
  try {
    const answer = await fetch(request)
    if (answer.status === 410) await caches.delete(CACHE)
    else if (answer.ok && !answer.redirected && !request.url.includes('?')) {
      await (await caches.open(CACHE)).put(key, answer.clone())
    }
    return answer
  } catch (error) {
    const [language = ''] = (pathOf(key) ?? '').split('/')
    const folder = /^(en|tr|ar|pl)$/.test(language) ? `${language}/` : ''
    const kept =
      (await caches.match(key)) ??
      (await caches.match(`${key}.html`)) ??
      (await caches.match(`${root}${folder}index.html`))
    if (kept === undefined) throw error
    return kept
  }
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('message', (event) => {
  const { bewaar, pagina } = event.data as { bewaar?: unknown; pagina?: unknown } // sent by our own page
  if (typeof bewaar === 'string' && typeof pagina === 'string' && pagina.startsWith(root)) {
    event.waitUntil(keep(bewaar, pagina).catch(() => undefined))
  }
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const path = pathOf(request.url)
  if (request.method !== 'GET' || path === null || STAFF.test(path)) return
  if (path.startsWith('a/')) event.respondWith(fromCacheFirst(request))
  else if (request.mode === 'navigate') event.respondWith(fromNetworkFirst(request))
})
