import type { Gebeurtenis, Werker } from '../../app/service-worker.ts'
import { CACHE, type Bewaarbericht } from './werkerbericht.ts'

/**
 * Service worker of the screen at the door. Its scope is the folder of the visits, so no other screen is touched. It keeps the code of
 * the screen and never an answer of the server: the addresses lie in the database of the browser, and are wiped there.
 */
const worker = self as unknown as Werker // in a service worker the global is not the window the types know
/** The root of the app, two folders above `werk/bezoeken/`. */
const root = new URL('../../', worker.registration.scope).href
const ASSETS = `${root}assets/`

/** A line that gives nothing for so long is none, where there is a page to go on with. */
const PATIENCE_MILLISECONDS = 4000

const plain = (url: string): string => url.replace(/[?#].*$/, '')

/** The scripts that a page begins with. */
const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script[^>]*\ssrc="[^"]*?(assets\/[^"]+)"/g)].map(([, path = '']) => `${root}${path}`)

/**
 * Keeps a page with all it is made of, and throws away what another version of the app was made of. After an upgrade the server gives
 * another page than the one that asks: that one has other files, and is kept once it has been opened.
 */
async function keep(page: string, files: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE)
  const answer = await fetch(page, { cache: 'no-cache' })
  if (!answer.ok) return
  if (scriptsOf(await answer.clone().text()).some((script) => !files.includes(script))) return
  for (const url of files) if ((await cache.match(url)) === undefined) await cache.add(url)
  await cache.put(page, answer)
  for (const { url } of await cache.keys()) if (url !== page && !files.includes(url)) await cache.delete(url)
}

/** Named by its content: what is kept is right. */
async function fromCacheFirst(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE)
  return (await cache.match(request.url)) ?? fetch(request)
}

/** The page as it is now; where no answer comes, as it was kept. */
async function fromNetworkFirst(request: Request): Promise<Response> {
  const kept = await (await caches.open(CACHE)).match(plain(request.url))
  if (kept === undefined) return fetch(request)
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE_MILLISECONDS))
  return Promise.race([fetch(request), late]).catch(() => kept)
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('message', (event: Gebeurtenis) => {
  const { pagina, bestanden } = event.data as Bewaarbericht // only pages of this app can send it one
  if (!pagina.startsWith(worker.registration.scope)) return
  const files = bestanden.filter((one) => one.startsWith(ASSETS))
  event.waitUntil(keep(pagina, files).catch(() => undefined))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  if (request.url.startsWith(ASSETS)) event.respondWith(fromCacheFirst(request))
  else if (request.mode === 'navigate' && request.url.startsWith(worker.registration.scope))
    event.respondWith(fromNetworkFirst(request))
})
