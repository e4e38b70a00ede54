import { appRoot } from './root.ts'

/** Where the build wrote which scripts the map is made of (see vite.config.ts). */
const SCRIPTS = 'meta[name="wijkcyclus-kaart"]'

/** Whether the line is slow or costs money: there the code of the map waits until the screen has asked for its figures. */
export function isZuinig(): boolean {
  // Not in every browser, and therefore not in TypeScript's own description of it.
  const { connection } = navigator as Navigator & {
    connection?: { effectiveType?: string; saveData?: boolean }
  }
  return connection?.saveData === true || ['slow-2g', '2g', '3g'].includes(connection?.effectiveType ?? '')
}

/**
 * Fetches the code of the map without running it, behind everything that is more urgent: by the time text and table stand, it is
 * there. In a build without the mark, such as a development server, the map is simply asked for later.
 */
export function haalKaartAlvast(): void {
  const files = document.querySelector(SCRIPTS)?.getAttribute('content') ?? ''
  for (const file of files.split(' ').filter((one) => one !== '')) {
    const href = new URL(file, appRoot.url).href
    if (document.head.querySelector(`link[href="${href}"]`) !== null) continue
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.fetchPriority = 'low'
    link.href = href
    document.head.append(link)
  }
}

/** Reads the code of the map in a moment when nothing else is to be done, such as while the figures are on their way. */
export function leesKaartAlvast(): void {
  const read = () => {
    // What goes wrong here goes wrong again when the map is made, and is said then.
    import('../map/kaart.ts').catch(() => undefined)
  }
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) window.requestIdleCallback(read, { timeout: 2000 })
  else setTimeout(read, 200)
}
