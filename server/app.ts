import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { ANONYMOUS } from './auth/actor.ts'
import { isLoopback } from './config.ts'
import type { AppContext } from './context.ts'
import { API_ROOT, API_VERSION, type Endpoint } from './contract/endpoint.ts'
import { ENDPOINTS } from './contract/endpoints.ts'
import type { Handeling } from './contract/sessie.ts'
import { codeOfError, problemResponse, ProblemError } from './errors.ts'
import { makeRefusalLog } from './logboek/refusals.ts'
import { honoPath, mount, type RequestState } from './mount.ts'
import { makeOgc } from './ogc/mount-ogc.ts'
import { OGC_ROOT } from './ogc/root.ts'
import { openApiDocument } from './openapi.ts'
import { mountPreview } from './publish/voorbeeld.ts'
import { prepare, type Prepared, sendPrepared } from './requests/prepared.ts'
import { allRoutes } from './routes/all.ts'
import { mountSamen } from './samen/mount-samen.ts'
import { mountOidc } from './routes/oidc.ts'
import { bearerKey, makeActorReader } from './session-actor.ts'
import { mountSite } from './site.ts'
import { mapAsks } from './web/map-asks.ts'
import { addressOf, isBrokenOff, observe } from './web/observe.ts'
import { mountOperations } from './web/operation-routes.ts'
import { isChanging, isFormPost, isOwnRequest } from './web/own-request.ts'
import { makeRateLimits, type RateLimits } from './web/rate-limits.ts'
import { securityHeaders } from './web/security-headers.ts'
import { noteStorageFault } from './storage-state.ts'

/** Largest body in bytes, counted while it comes in. Files have a bound of their own, on the endpoint that takes them. */
const MOST_BODY_BYTES = 200_000

/** Paths that take a file; no path that takes one has parameters. */
const FILE_PATHS = new Set(
  ENDPOINTS.flatMap((endpoint: Endpoint) =>
    endpoint.bestand === undefined ? [] : [`${endpoint.methode.toUpperCase()} /${API_ROOT}${endpoint.pad}`],
  ),
)

let preparedDocument: Prepared | null = null

/** The description of the API, for everybody: the same for every installation, so made once, when it is first asked for. */
function apiDocument(rights: ReadonlyMap<string, Handeling>): Prepared {
  preparedDocument ??= prepare(JSON.stringify(openApiDocument(ENDPOINTS, rights)), 'application/json', {
    'Access-Control-Allow-Origin': '*',
  })
  return preparedDocument
}

/** The answer to a method that an address does not know: it names those it does (RFC 9110, 15.5.6). */
function refuseMethod(methods: readonly string[]): Response {
  const answer = problemResponse('methode-niet-toegestaan')
  const names = methods.map((method) => method.toUpperCase())
  // Whatever can be got can be asked for its head.
  answer.headers.set('allow', [...names, ...(names.includes('GET') ? ['HEAD'] : [])].join(', '))
  return answer
}

/** The API under /api/v1: one actor per request, version on every answer, every fault as problem details. */
function makeApi(app: AppContext, limits: RateLimits): Hono<RequestState> {
  const api = new Hono<RequestState>()
  const readActor = makeActorReader(app)
  const routes = allRoutes(app)
  const rights = new Map(routes.map(({ endpoint, handeling }) => [endpoint.operationId, handeling]))

  api.use(async (context, next) => {
    const { headers } = context.req.raw
    if (isChanging(context.req.method)) {
      // A browser sends a cookie by itself, also for another site; a key it never sends by itself.
      const isOwn =
        bearerKey(headers) !== null || isOwnRequest(headers, app.publicUrl, new URL(context.req.url).host)
      if (!isOwn) {
        context.set('beveiliging', 'herkomst')
        return problemResponse('vreemde-herkomst')
      }
      if (isFormPost(headers)) return problemResponse('verkeerd-mediatype')
    }
    context.set('actor', readActor(context))
    return next()
  })
  api.use(limits.general)
  const limit = bodyLimit({ maxSize: MOST_BODY_BYTES, onError: () => problemResponse('te-groot') })
  api.use((context, next) =>
    FILE_PATHS.has(`${context.req.method} ${context.req.path}`) ? next() : limit(context, next),
  )
  api.get('/openapi.json', (context) =>
    sendPrepared(
      apiDocument(rights),
      { accepts: context.req.header('accept-encoding'), ifNoneMatch: context.req.header('if-none-match') },
      'public, max-age=300',
    ),
  )
  for (const { methode, pad } of ENDPOINTS.filter((endpoint: Endpoint) => endpoint.zwaar === true)) {
    api.on(methode.toUpperCase(), honoPath(pad), limits.heavy)
  }
  const noteRefusal = makeRefusalLog(app)
  mountSamen(api, app)
  for (const route of routes) mount(api, route, app, noteRefusal)
  const allowed = new Map([['/openapi.json', ['get']]])
  for (const { pad, methode } of ENDPOINTS) allowed.set(pad, [...(allowed.get(pad) ?? []), methode])
  for (const [path, methods] of allowed) api.all(honoPath(path), () => refuseMethod(methods))
  api.all('*', () => problemResponse('niet-gevonden'))
  return api
}

/** The answer to a thrown error, which tells nothing of the inside; a full or read-only disk is remembered for whoever asks how the installation is. */
function answerFault(app: AppContext, error: unknown, context: Context<RequestState>): Response {
  const code = codeOfError(error)
  // A route that refuses by itself, for the space that must stay free, says nothing about the disk.
  if (error instanceof ProblemError) {
    return problemResponse(code, error.fouten, error.wachtSeconden, error.meer)
  }
  if (code === 'schijf-vol' || code === 'alleen-lezen') noteStorageFault(app, code)
  if (isBrokenOff(context)) return problemResponse('duurt-te-lang')
  app.operations.log.fault('Een verzoek is mislukt.', error, context.get('verzoek'))
  return problemResponse(code)
}

/**
 * The whole app: API, health and screens.
 * @param siteDir folder of the built screens, null when only the API is wanted
 */
export function makeApp(app: AppContext, siteDir: string | null): Hono<RequestState> {
  const root = new Hono<RequestState>()
  // Whoever reaches the app without the listener of main.ts (a test, another server) gets the same public side.
  root.use(async (context, next) => {
    const { method, url } = context.req.raw
    const answer = app.openbaar.answer({
      method,
      url: /^[a-z]+:\/\/[^/]*(\/.*)?$/is.exec(url)?.[1] ?? '/',
      acceptEncoding: context.req.header('accept-encoding'),
      ifNoneMatch: context.req.header('if-none-match'),
    })
    if (answer === null) return next()
    const body = answer.body === null ? null : new Uint8Array(answer.body)
    return new Response(body, { status: answer.status, headers: answer.headers })
  })
  root.use(observe(app.operations))
  root.use(securityHeaders(app.publicUrl, app.operations.config.backgroundTiles))
  root.onError((error, context) => answerFault(app, error, context))
  root.use(async (context, next) => {
    try {
      await next()
    } catch (thrown) {
      // Hono leaves what is thrown and is no Error to whoever called it.
      context.res = answerFault(app, thrown, context)
    }
  })
  // On every answer of the API, also those that never come as far (Dutch API Design Rules: /core/version-header).
  root.use(`/${API_ROOT}/*`, async (context, next) => {
    await next()
    context.res.headers.set('API-Version', API_VERSION)
  })
  root.use(async (context, next) => {
    if (!URL.canParse(context.req.url)) return problemResponse('ongeldige-invoer')
    // A demo asks no password: another name for this machine (DNS rebinding) must not reach it.
    const { hostname } = new URL(context.req.url)
    if (app.demo && !isLoopback(hostname.replace(/^\[|\]$/g, ''))) return problemResponse('vreemde-herkomst')
    return next()
  })
  mountOperations(root, app.operations)
  const limits = makeRateLimits(app.operations.config.limits, (context) => addressOf(app.operations, context))
  for (const [path, part] of [
    [API_ROOT, makeApi(app, limits)],
    [OGC_ROOT, makeOgc(app, limits.general)],
  ] as const) {
    // Each part answers its own faults, so that what it sets on every answer stands on these too.
    part.onError((error, context) => answerFault(app, error, context))
    root.route(`/${path}`, part)
  }
  root.use('/aanmelden/oidc/*', (context, next) => {
    // Whoever is on the way to an issuer is nobody yet: counted by address.
    context.set('actor', ANONYMOUS)
    return limits.general(context, next)
  })
  mountOidc(root, app)
  mountPreview(root, app)
  // What is no address of the API is no screen either, whoever asks.
  for (const path of ['/api', '/api/*']) root.all(path, () => problemResponse('niet-gevonden'))
  if (siteDir !== null) mountSite(root, siteDir, (context) => mapAsks(app, context))
  root.notFound(() => problemResponse('niet-gevonden'))
  return root
}
