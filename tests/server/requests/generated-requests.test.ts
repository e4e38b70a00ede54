import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rol } from '../../../server/contract/sessie.ts'
import type { Route } from '../../../server/mount.ts'
import { allRoutes } from '../../../server/routes/all.ts'
import { type Operation, operationsOf } from '../../helpers/generated/api-description.ts'
import { generatedRequests } from '../../helpers/generated/generator.ts'
import { faultsOf } from '../../helpers/generated/judge.ts'
import { plant, type Planted } from '../../helpers/generated/planted.ts'
import { type GeneratedRequest, printed } from '../../helpers/generated/request.ts'
import { type SilentRelay, startSilentRelay } from '../../helpers/silent-relay.ts'
import { openTestInstallation, type TestInstallation } from '../../helpers/test-installation.ts'
import { scaled, testSeed } from '../../helpers/test-scale.ts'

/** Requests of an ordinary run. */
const REQUESTS = 10_000

/** So many are generated at a time. */
const CHUNK = 500

/** Takes with it what other requests need: asked as well, when all others were. */
const LAST = 'verwijderVoorbeelddata'

const WITHIN_MILLISECONDS = 600_000

let app: TestInstallation
let relay: SilentRelay
let planted: Planted
let routes: Route[]
let operations: Operation[]
const reached = new Map<string, number>()
const kinds = new Map<string, number>()

beforeAll(async () => {
  relay = await startSilentRelay()
  app = await openTestInstallation({ sourcesVia: relay.via })
  planted = await plant(app)
  routes = allRoutes(app.installation.app)
  const document = await app.ask('/api/v1/openapi.json')
  operations = operationsOf((await document.json()) as Parameters<typeof operationsOf>[0])
}, WITHIN_MILLISECONDS)
afterAll(async () => {
  await app.close()
  await relay.close()
})

/** Sends a request and says what is wrong with the answer. */
async function tryOut(request: GeneratedRequest): Promise<string[]> {
  const { actor, method, target, headers, body } = request
  const { cookie = '', sleutel } = planted.askers.get(actor) ?? {}
  const own = {
    ...(cookie === '' ? {} : { cookie }),
    ...(sleutel === undefined ? {} : { authorization: `Bearer ${sleutel.token}` }),
  }
  const init = { method, headers: { ...own, ...headers } }
  const answer = await app.ask(`/api/v1${target}`, {
    ...init,
    ...(body === null ? {} : { body: typeof body === 'string' ? body : Buffer.from(body) }),
  })
  const text = await answer.text()
  const outcome = `${method} ${Math.floor(answer.status / 100)}xx`
  reached.set(outcome, (reached.get(outcome) ?? 0) + 1)
  kinds.set(request.kind, (kinds.get(request.kind) ?? 0) + 1)
  const answered = { status: answer.status, headers: answer.headers, text }
  const faults = faultsOf(planted, routes, app.dataDir, request, answered)
  const endsSession = /^\/(sessie|demo-sessies|account)\b/.test(target) && method !== 'GET' && answer.ok
  if (endsSession) await planted.renew(actor)
  // Somebody who manages accounts may have ended the session of the one that was planted.
  if (/^\/accounts\b/.test(target) && method !== 'GET' && answer.ok) await planted.renew('account')
  return faults
}

/** Sends generated requests; gives what is wrong, each with the request to send again. */
async function tryMany(chosen: readonly Operation[], count: number, seed: number): Promise<string[]> {
  const requests = generatedRequests(chosen, [...planted.askers.keys()], planted.known)
  const wrong: string[] = []
  for (let done = 0; done < count; done += CHUNK) {
    const numRuns = Math.min(CHUNK, count - done)
    for (const request of fc.sample(requests, { seed: seed + done, numRuns })) {
      for (const fault of await tryOut(request)) wrong.push(`${fault}\n    ${printed(request)}`)
    }
  }
  return wrong
}

it(
  'no request of any kind, on any route, by anybody, gets more than it may or a 500',
  async () => {
    const count = scaled(REQUESTS)
    const ordinary = operations.filter(({ operationId }) => operationId !== LAST)
    const last = Math.ceil(count / 20)
    const wrong = [
      ...(await tryMany(ordinary, count - last, testSeed)),
      ...(await tryMany(operations, last, testSeed + count)),
    ]
    expect(wrong).toEqual([])
    // What was tried is worth something only when much of it came through.
    expect(reached.get('GET 2xx') ?? 0).toBeGreaterThan(count / 50)
    expect(reached.get('POST 2xx') ?? 0).toBeGreaterThan(0)
    expect([...planted.askers.keys()].length).toBeGreaterThan(rol.options.length)
  },
  WITHIN_MILLISECONDS,
)
