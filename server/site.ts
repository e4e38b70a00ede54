import type { Context, Hono } from 'hono'
import { readFileSync } from 'node:fs'
import { extname, join, normalize, sep } from 'node:path'
import type { RequestState } from './mount.ts'
import { type Prepared, prepare, sendPrepared } from './prepared.ts'

const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}

/** Assets carry a hash in their name: what was once sent stays right. */
const FOREVER = 'public, max-age=31536000, immutable'
const ALWAYS_ASK = 'no-cache'

/**
 * The page for a path, with its asset addresses relative to that path: at `/werk/kaart` the app's root is `../`. So the
 * app works under any sub-path of a proxy without knowing it.
 */
export function pageFor(html: string, path: string): string {
  const depth = path.split('/').length - 2
  const root = depth <= 0 ? './' : '../'.repeat(depth)
  return html
    .replaceAll(/((?:src|href)=")\.\//g, `$1${root}`)
    .replace(/(<meta name="wijkcyclus-root" content=")[^"]*/, `$1${root}`)
}

/** Serves the built screens: assets by name, and the one page for every address of a screen. */
export function mountSite(app: Hono<RequestState>, siteDir: string): void {
  const files = new Map<string, Prepared>()
  const pages = new Map<number, Prepared>()

  const load = (relative: string): Prepared | null => {
    const known = files.get(relative)
    if (known !== undefined) return known
    const path = join(siteDir, normalize(relative))
    if (!path.startsWith(siteDir + sep)) return null
    try {
      const made = prepare(readFileSync(path), MEDIA_TYPES[extname(path)] ?? 'application/octet-stream')
      files.set(relative, made)
      return made
    } catch {
      return null
    }
  }
  const asked = (context: Context) => ({
    accepts: context.req.header('accept-encoding'),
    ifNoneMatch: context.req.header('if-none-match'),
  })

  app.get('/assets/:name{[A-Za-z0-9._-]+}', (context) => {
    const found = load(`assets/${context.req.param('name')}`)
    return found === null ? context.notFound() : sendPrepared(found, asked(context), FOREVER)
  })
  for (const path of ['/', '/aanmelden', '/werk', '/werk/*']) {
    app.get(path, (context) => {
      const address = context.req.path
      const depth = address.split('/').length
      let page = pages.get(depth)
      if (page === undefined) {
        const html = readFileSync(join(siteDir, 'index.html'), 'utf8')
        page = prepare(pageFor(html, address), 'text/html; charset=utf-8')
        pages.set(depth, page)
      }
      return sendPrepared(page, asked(context), ALWAYS_ASK)
    })
  }
}
