import { DEURWERKER } from '../../../server/contract/deurwerker.ts'
import { paths } from '../../app/paths.ts'
import { appRoot } from '../../app/root.ts'
import { type Bewaarbericht, CACHE } from './werkerbericht.ts'

const inApp = (path: string): string => new URL(path.replace(/^\//, ''), appRoot.url).href

/** Every file of the build that this page was made of so far. */
function filesOfPage(): string[] {
  const linked = [...document.querySelectorAll<HTMLLinkElement>('link[href]')].map(({ href }) => href)
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src)
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  const assets = inApp('assets/')
  return [...new Set([...linked, ...scripts, ...loaded])].filter((url) => url.startsWith(assets))
}

/** Keeps the screen in this browser: a phone that threw the page away can then begin anew in the street. */
export async function bewaarDeurpagina(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const { active } = await navigator.serviceWorker
    .register(inApp(DEURWERKER))
    .then((registration) => activated(registration))
  const bericht: Bewaarbericht = { pagina: inApp(paths.aanDeDeur), bestanden: filesOfPage() }
  active?.postMessage(bericht, [])
}

/** Waits until the worker of this registration runs; `ready` would wait for that of another page. */
async function activated(registration: ServiceWorkerRegistration): Promise<ServiceWorkerRegistration> {
  const coming = registration.installing ?? registration.waiting
  if (registration.active === null && coming !== null) {
    await new Promise<void>((resolve) =>
      coming.addEventListener('statechange', () => {
        if (coming.state === 'activated' || coming.state === 'redundant') resolve()
      }),
    )
  }
  return registration
}

/** Forgets the screen again: without addresses there is nothing to go on with. */
export async function vergeetDeurpagina(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.getRegistration(inApp(DEURWERKER))
  // Where there is none, the browser gives that of the public pages.
  if (registration?.scope === new URL('./', inApp(DEURWERKER)).href) await registration.unregister()
  await caches.delete(CACHE)
}
