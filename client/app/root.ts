import { API_ROOT } from '../../server/contract/endpoint.ts'

/** Where the app lives: the router's base, and the address of the API. */
export interface AppRoot {
  /** Address of the folder of the app, ending in a slash. */
  url: URL
  /** Path of the app without a slash at the end; empty at the root of a host. */
  routerBase: string
  /** Address of the API without a slash at the end. */
  apiBase: string
}

/**
 * The root of the app from the page's address and the relative way the server wrote into the page, so that the same
 * build works under any sub-path. An absolute way is not followed to another host.
 *
 * @param relative content of `<meta name="wijkcyclus-root">`, e.g. `../` on /werk/kaart
 */
export function rootFrom(relative: string | null, page: string): AppRoot {
  const found = new URL(relative ?? './', page)
  const url = found.origin === new URL(page).origin ? found : new URL('./', page)
  url.search = ''
  url.hash = ''
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return {
    url,
    routerBase: url.pathname.replace(/\/$/, ''),
    apiBase: new URL(API_ROOT, url).href,
  }
}

function rootOfThisPage(): AppRoot {
  // Outside a browser (unit tests) there is no page; nothing is called from there.
  if (typeof document === 'undefined') return rootFrom('./', 'http://localhost/')
  const meta = document.querySelector('meta[name="wijkcyclus-root"]')
  return rootFrom(meta?.getAttribute('content') ?? null, document.baseURI)
}

/** Computed once at load: the way is relative to the page that was loaded, not to where the router went since. */
export const appRoot: AppRoot = rootOfThisPage()
