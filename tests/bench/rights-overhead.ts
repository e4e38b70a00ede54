import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { APP } from '../../server/auth/actor.ts'
import { makeApp } from '../../server/app.ts'
import type { AppContext } from '../../server/context.ts'
import { API_ROOT, API_VERSION } from '../../server/contract/endpoint.ts'
import { legSignaalVast } from '../../server/contract/signalen.ts'
import { mount, type RequestState, type Route, route } from '../../server/mount.ts'
import { allRoutes } from '../../server/routes/all.ts'
import { insertSignal, readEnteredSignal } from '../../server/store/entered-signals.ts'
import { observe } from '../../server/web/observe.ts'
import { inOneTransaction } from '../../server/store/transaction.ts'
import { securityHeaders } from '../../server/web/security-headers.ts'
import { jsonPost, openTestInstallation } from '../helpers/test-installation.ts'
import { type Benchmark, median, NotMeasurable } from './harness.ts'
import { signalBody } from '../helpers/signal-body.ts'

/** Requests of each of the two apps in one run, in turn. */
const REQUESTS = 300

/** Requests before the first run: a server that people work on compiled its code long ago. */
const WARM_UP_REQUESTS = 1000

/** Limits on how often one may ask are counted, and never reached. */
const FAR = 1_000_000_000

/** Ordinary reads; the first one of the size that is asked for is measured. */
const READS = [
  '/waarnemingen?indicator=rivm-eenzaam&jaar=2020&leeftijd=18plus',
  '/waarnemingen?indicator=rivm-eenzaam&gebied=waterwijk',
  '/bronnen',
  '/uitvoer',
  '/voorzieningen',
  '/cycli/2025',
  '/cycli',
  '/indicatoren',
  '/methoden',
  '/straten',
]
const READ_BYTES = { least: 20_000, most: 60_000 }

const SIGNAL = signalBody()

/**
 * The change of the measurement without its audit row: the same checks of what is entered, the same row, its own transaction.
 *
 * @param checks what the real route finds wrong with a signal; to the app itself may() says yes in it
 */
function changeWithoutAudit(app: AppContext, checks: Route['fouten']): Route {
  const { db, clock } = app
  const bare = route(legSignaalVast, 'sessie-lezen', ({ body }) => {
    const now = clock()
    if (body.buurt !== null && app.current().gebied.get(body.buurt)?.soort !== 'buurt') {
      throw new NotMeasurable('the signal is about no buurt')
    }
    const id = randomUUID()
    inOneTransaction(db, () => insertSignal(db, { id, ...body }, APP.rol, now))
    const made = readEnteredSignal(db, id)
    if (made === null) throw new NotMeasurable('the signal is not there')
    return made
  })
  return checks === undefined ? bare : { ...bare, fouten: checks }
}

/**
 * The same app in which everybody may do everything and nothing is written down: no session is looked up, no limit counted, and
 * may() says yes to the app itself at once.
 */
function allowAll(app: AppContext): Hono<RequestState> {
  const api = new Hono<RequestState>()
  api.use(async (context, next) => {
    await next()
    context.res.headers.set('API-Version', API_VERSION)
  })
  api.use((context, next) => {
    context.set('actor', APP)
    return next()
  })
  for (const one of allRoutes(app)) {
    mount(api, one.endpoint === legSignaalVast ? changeWithoutAudit(app, one.fouten) : one, app)
  }
  const root = new Hono<RequestState>()
  root.use(observe(app.operations))
  root.use(securityHeaders(app.publicUrl))
  return root.route(`/${API_ROOT}`, api)
}

async function timed(app: Hono<RequestState>, path: string, init: RequestInit): Promise<number> {
  const begin = performance.now()
  const answer = await app.request(`/${API_ROOT}${path}`, init)
  await answer.arrayBuffer()
  const spent = performance.now() - begin
  if (!answer.ok) throw new NotMeasurable(`${path} gave ${answer.status}`)
  return spent
}

/** The first path with an answer of the size the measurement asks for. */
async function ofSize(app: Hono<RequestState>, paths: readonly string[], headers: Headers): Promise<string> {
  const sizes: number[] = []
  for (const path of paths) {
    const { length } = await (await app.request(`/${API_ROOT}${path}`, { headers })).text()
    if (length >= READ_BYTES.least && length <= READ_BYTES.most) return path
    sizes.push(length)
  }
  throw new NotMeasurable(`the reads have ${sizes.join(', ')} bytes`)
}

/** Milliseconds that rights, limits and audit add to the median of one request, both apps in turn in one process. */
function overhead(name: string, goal: number, paths: readonly string[], init: RequestInit): Benchmark {
  return {
    name,
    unit: 'ms',
    goal,
    prepare: async () => {
      const opened = await openTestInstallation({ limits: { person: FAR, heavy: FAR, address: FAR } })
      const ours = makeApp(opened.installation.app, null)
      const peer = allowAll(opened.installation.app)
      const headers = new Headers(init.headers)
      // As every client sends it: the length is known before the body is read.
      if (typeof init.body === 'string') headers.set('content-length', String(Buffer.byteLength(init.body)))
      headers.set('cookie', await opened.signIn('programmabureau'))
      const path = init.method === undefined ? await ofSize(ours, paths, headers) : (paths[0] ?? '')
      for (let request = 0; request < WARM_UP_REQUESTS; request += 1) {
        await timed(peer, path, init)
        await timed(ours, path, { ...init, headers })
      }
      return {
        run: async () => {
          const mine: number[] = []
          const theirs: number[] = []
          for (let request = 0; request < REQUESTS; request += 1) {
            theirs.push(await timed(peer, path, init))
            mine.push(await timed(ours, path, { ...init, headers }))
          }
          return median(mine) - median(theirs)
        },
        close: opened.close,
      }
    },
  }
}

/** Added to an ordinary read of 20-60 kB JSON. */
export const rightsOverhead = overhead('rights-overhead', 0.3, READS, {})

/** Added to a change, audit row included. */
export const rightsOverheadWrite = overhead('rights-overhead-write', 1, ['/signalen'], jsonPost(SIGNAL))
