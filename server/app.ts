import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { isLoopback } from './config.ts'
import type { AppContext } from './context.ts'
import { API_ROOT, API_VERSION, type Endpoint } from './contract/endpoint.ts'
import { ENDPOINTS } from './contract/endpoints.ts'
import { codeOfError, problemResponse, ProblemError } from './errors.ts'
import { honoPath, mount, type RequestState } from './mount.ts'
import { makeOgc } from './ogc/mount-ogc.ts'
import { OGC_ROOT } from './ogc/root.ts'
import { openApiDocument } from './openapi.ts'
import { prepare, sendPrepared } from './prepared.ts'
import { allRoutes } from './routes/all.ts'
import { makeActorReader } from './session-actor.ts'
import { mountSite } from './site.ts'
import { noteStorageFault } from './storage-state.ts'

/** Whether a changing request comes from the app itself: browsers say so, and other programs send no Origin. */
function isOwnRequest(headers: Headers, host: string): boolean {
  const fetchSite = headers.get('sec-fetch-site')
  if (fetchSite !== null && fetchSite !== 'same-origin' && fetchSite !== 'none') return false
  const origin = headers.get('origin')
  return origin === null || (URL.canParse(origin) && new URL(origin).host === host)
}

/** Largest body in bytes, counted while it comes in. Files have a bound of their own, on the endpoint that takes them. */
const MOST_BODY_BYTES = 200_000

/** Paths that take a file; no path that takes one has parameters. */
const FILE_PATHS = new Set(
  ENDPOINTS.flatMap((endpoint: Endpoint) =>
    endpoint.bestand === undefined ? [] : [`${endpoint.methode.toUpperCase()} /${API_ROOT}${endpoint.pad}`],
  ),
)

/** The API under /api/v1: one actor per request, version on every answer, every fault as problem details. */
function makeApi(app: AppContext): Hono<RequestState> {
  const api = new Hono<RequestState>()
  const readActor = makeActorReader(app)
  const document = prepare(JSON.stringify(openApiDocument(ENDPOINTS)), 'application/json', {
    'Access-Control-Allow-Origin': '*',
  })

  api.use(async (context, next) => {
    await next()
    context.res.headers.set('API-Version', API_VERSION)
  })
  api.use(async (context, next) => {
    const changing = context.req.method !== 'GET' && context.req.method !== 'HEAD'
    if (changing && !isOwnRequest(context.req.raw.headers, new URL(context.req.url).host)) {
      return problemResponse('vreemde-herkomst')
    }
    context.set('actor', readActor(context))
    return next()
  })
  const limit = bodyLimit({ maxSize: MOST_BODY_BYTES, onError: () => problemResponse('te-groot') })
  api.use((context, next) =>
    FILE_PATHS.has(`${context.req.method} ${context.req.path}`) ? next() : limit(context, next),
  )
  api.get('/openapi.json', (context) =>
    sendPrepared(
      document,
      { accepts: context.req.header('accept-encoding'), ifNoneMatch: context.req.header('if-none-match') },
      'public, max-age=300',
    ),
  )
  for (const route of allRoutes(app)) mount(api, route, app)
  for (const path of new Set(ENDPOINTS.map((endpoint) => endpoint.pad))) {
    const allowed = ENDPOINTS.filter((endpoint) => endpoint.pad === path).map(({ methode }) =>
      methode.toUpperCase(),
    )
    api.all(honoPath(path), () => {
      const answer = problemResponse('methode-niet-toegestaan')
      answer.headers.set('allow', allowed.join(', '))
      return answer
    })
  }
  api.all('*', () => problemResponse('niet-gevonden'))
  return api
}

/** The answer to a thrown error; a full or read-only disk is remembered for whoever asks how the installation is. */
function answerError(app: AppContext, error: unknown): Response {
  const code = codeOfError(error)
  if (code === 'schijf-vol' || code === 'alleen-lezen') noteStorageFault(app, code)
  if (error instanceof ProblemError) return problemResponse(code, error.fouten, error.wachtSeconden)
  console.error(error)
  return problemResponse(code)
}

/**
 * The whole app: API, health and screens.
 * @param siteDir folder of the built screens, null when only the API is wanted
 */
export function makeApp(app: AppContext, siteDir: string | null): Hono<RequestState> {
  const root = new Hono<RequestState>()
  root.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'same-origin',
      xFrameOptions: 'DENY',
      strictTransportSecurity: false,
    }),
  )
  root.onError((error) => answerError(app, error))
  root.use(async (context, next) => {
    if (!URL.canParse(context.req.url)) return problemResponse('ongeldige-invoer')
    // A demo asks no password: another name for this machine (DNS rebinding) must not reach it.
    const { hostname } = new URL(context.req.url)
    if (app.demo && !isLoopback(hostname.replace(/^\[|\]$/g, ''))) return problemResponse('vreemde-herkomst')
    return next()
  })
  root.get('/health/ready', (context) => context.json({ status: 'klaar' }))
  for (const [path, part] of [
    [API_ROOT, makeApi(app)],
    [OGC_ROOT, makeOgc(app)],
  ] as const) {
    // Each part answers its own faults, so that what it sets on every answer stands on these too.
    part.onError((error) => answerError(app, error))
    root.route(`/${path}`, part)
  }
  if (siteDir !== null) mountSite(root, siteDir)
  root.notFound(() => problemResponse('niet-gevonden'))
  return root
}
