import type { Context, Hono } from 'hono'
import { readFileSync } from 'node:fs'
import { extname, join, normalize, sep } from 'node:path'
import { DEURWERKER } from './contract/deurwerker.ts'
import { problemResponse } from './errors.ts'
import type { RequestState } from './mount.ts'
import { type Prepared, prepare, prepareFile, sendPrepared } from './requests/prepared.ts'

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

/** The screen almost everybody begins with. */
const MAP_SCREEN = '/werk/kaart'

/**
 * The page with a word to the browser on what the map screen needs: its files, which the build wrote into the page, and its first
 * answers. Both then travel beside the first script, not after it has run.
 *
 * @param answersFirst addresses of the API from the root of the app, fit to stand in an attribute
 */
export function withMapHints(html: string, answersFirst: readonly string[]): string {
  const [, named = ''] = /<meta name="wijkcyclus-kaartscherm" content="([^"]*)"/.exec(html) ?? []
  const answers = answersFirst.map(
    (address) => `<link rel="preload" as="fetch" crossorigin="anonymous" href="./${address}">`,
  )
  const files = named
    .split(' ')
    .filter((file) => file !== '' && !html.includes(`"./${file}"`))
    .map((file) => {
      const rel = file.endsWith('.css') ? 'stylesheet' : 'modulepreload'
      return `<link rel="${rel}" crossorigin href="./${file}">`
    })
  return html.replace('</head>', `${[...answers, ...files].join('')}</head>`)
}

/** Slashes in the deepest address of a screen, and some more; deeper ones do not exist and are not made. */
const DEEPEST_SCREEN = 9

/**
 * Serves the built screens: assets by name, and the one page for every address of a screen.
 *
 * @param mapAsks what the map screen will ask first for this request, as addresses of the API; empty when it will not come that far
 */
export function mountSite(
  app: Hono<RequestState>,
  siteDir: string,
  mapAsks: (context: Context) => readonly string[],
): void {
  const files = new Map<string, Prepared>()
  const pages = new Map<string, Prepared>()

  const load = (relative: string): Prepared | null => {
    const known = files.get(relative)
    if (known !== undefined) return known
    const path = join(siteDir, normalize(relative))
    if (!path.startsWith(siteDir + sep)) return null
    try {
      const made = prepareFile(path, MEDIA_TYPES[extname(path)] ?? 'application/octet-stream')
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
  app.get(`/${DEURWERKER}`, (context) => {
    const found = load('deur-sw.js')
    return found === null ? context.notFound() : sendPrepared(found, asked(context), ALWAYS_ASK)
  })
  const sendPage = (context: Context, status: 200 | 404): Response => {
    const address = context.req.path
    const depth = address.split('/').length
    if (depth > DEEPEST_SCREEN) return problemResponse('niet-gevonden')
    const asks = address === MAP_SCREEN ? mapAsks(context) : []
    const key = `${depth} ${asks.join(' ')}`
    let page = pages.get(key)
    if (page === undefined) {
      const html = readFileSync(join(siteDir, 'index.html'), 'utf8')
      page = prepare(
        pageFor(asks.length > 0 ? withMapHints(html, asks) : html, address),
        'text/html; charset=utf-8',
      )
      pages.set(key, page)
    }
    const answer = sendPrepared(
      page,
      status === 200 ? asked(context) : { ...asked(context), ifNoneMatch: undefined },
      ALWAYS_ASK,
    )
    return status === 200 ? answer : new Response(answer.body, { status, headers: answer.headers })
  }
  for (const path of ['/aanmelden', '/aanmelden/uitnodiging', '/werk', '/werk/*'])
    app.get(path, (context) => sendPage(context, 200))
  // An address that does not exist: the page itself says so and offers the way back.
  app.get('*', async (context, next) => {
    const wantsPage = context.req.header('accept')?.includes('text/html') === true
    return wantsPage && !context.req.path.startsWith('/assets/') ? sendPage(context, 404) : next()
  })
}
