import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rol } from '../../../server/contract/sessie.ts'
import type { Route } from '../../../server/mount.ts'
import { OGC_ROOT } from '../../../server/ogc/root.ts'
import { allRoutes } from '../../../server/routes/all.ts'
import { type ApiDocument, type Operation, operationsOf } from '../../helpers/generated/api-description.ts'
import { generatedRequests, requestsOfEach } from '../../helpers/generated/generator.ts'
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

const WITHIN_MILLISECONDS = 1_200_000

let app: TestInstallation
let relay: SilentRelay
let planted: Planted
let routes: Route[]
let operations: Operation[]
let service: Operation[]
const reached = new Map<string, number>()
/** Requests at the address of an operation, by operation and who asked. */
const tried = new Map<string, number>()
/** Faults that lay inside something else. */
let deepFaults = 0

beforeAll(async () => {
  relay = await startSilentRelay()
  app = await openTestInstallation({ sourcesVia: relay.via })
  planted = await plant(app)
  routes = allRoutes(app.installation.app)
  const document = await app.ask('/api/v1/openapi.json')
  operations = operationsOf((await document.json()) as ApiDocument)
  const described = await app.ask(`/${OGC_ROOT}/api`)
  service = operationsOf((await described.json()) as ApiDocument, OGC_ROOT)
}, WITHIN_MILLISECONDS)
afterAll(async () => {
  await app.close()
  await relay.close()
})

/** Kinds of requests that ask their own operation, right or with faults. */
const AT_THE_ADDRESS: ReadonlySet<string> = new Set(['geldig', 'fouten'])
const cellOf = (operationId: string, actor: string) => `${operationId} by ${actor}`

/** Everybody whose rights differ; the others who ask are sessions and keys that open nothing. */
const ROLES = ['anoniem', ...rol.options]

/** Names of the live service beside those of the API. */
const known = () => ({
  ...planted.known,
  collectionId: ['gebieden', 'voorzieningen', 'programmawijken', 'woningen', 'niets'],
  bbox: ['4,52,6,53', '6,53,4,52', '1,2,3', '4,52,0,6,53,9'],
  datetime: ['2020', '2016-01-01/2020-12-31', '../2020', '..'],
  featureId: ['BU09950112', 'waterwijk', '1', 'niets'],
})

/** Sends a request and says what is wrong with the answer. */
async function tryOut(request: GeneratedRequest): Promise<string[]> {
  const { actor, method, root, target, headers, body, operationId } = request
  const { cookie = '', sleutel } = planted.askers.get(actor) ?? {}
  const own = {
    ...(cookie === '' ? {} : { cookie }),
    ...(sleutel === undefined ? {} : { authorization: `Bearer ${sleutel.token}` }),
  }
  const init = { method, headers: { ...own, ...headers } }
  const answer = await app.ask(`/${root}${target}`, {
    ...init,
    ...(body === null ? {} : { body: typeof body === 'string' ? body : Buffer.from(body) }),
  })
  const text = await answer.text()
  const outcome = `${method} ${Math.floor(answer.status / 100)}xx`
  reached.set(outcome, (reached.get(outcome) ?? 0) + 1)
  if (AT_THE_ADDRESS.has(request.kind)) {
    const cell = cellOf(operationId, actor)
    tried.set(cell, (tried.get(cell) ?? 0) + 1)
  }
  deepFaults += request.faults.filter((fault) => fault.includes('.')).length
  const answered = { status: answer.status, headers: answer.headers, text }
  const faults = faultsOf(planted, routes, app.dataDir, request, answered)
  const endsSession = /^\/(sessie|demo-sessies|account)\b/.test(target) && method !== 'GET' && answer.ok
  if (endsSession) await planted.renew(actor)
  // Somebody who manages accounts may have ended the session of the one that was planted.
  if (/^\/accounts\b/.test(target) && method !== 'GET' && answer.ok) await planted.renew('account')
  return faults
}

/** Every operation by every role, right and faulty. */
async function tryEach(chosen: readonly Operation[], seed: number): Promise<string[]> {
  const wrong: string[] = []
  for (const [at, operation] of chosen.entries()) {
    for (const actor of ROLES) {
      for (const requests of requestsOfEach(operation, actor, known())) {
        for (const request of fc.sample(requests, { seed: seed + at, numRuns: 1 })) {
          for (const fault of await tryOut(request)) wrong.push(`${fault}\n    ${printed(request)}`)
        }
      }
    }
  }
  return wrong
}

/** Sends generated requests; gives what is wrong, each with the request to send again. */
async function tryMany(chosen: readonly Operation[], count: number, seed: number): Promise<string[]> {
  const requests = generatedRequests(chosen, [...planted.askers.keys()], known())
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
    const all = [...operations, ...service]
    const last = Math.ceil(count / 20)
    const each = all.length * ROLES.length * 2
    const wrong = [
      ...(await tryEach([...ordinary, ...service], testSeed)),
      ...(await tryMany([...ordinary, ...service], Math.max(0, count - each - last), testSeed)),
      ...(await tryMany(operations, last, testSeed + count)),
      ...(await tryEach(
        operations.filter(({ operationId }) => operationId === LAST),
        testSeed,
      )),
    ]
    expect(wrong).toEqual([])
    expect([...reached.values()].reduce((sum, more) => sum + more, 0)).toBeGreaterThanOrEqual(count)
    const cells = all.flatMap(({ operationId }) => ROLES.map((actor) => cellOf(operationId, actor)))
    expect(cells.filter((cell) => (tried.get(cell) ?? 0) < 2)).toEqual([])
    expect(deepFaults).toBeGreaterThan(count / 200)
    // What was tried is worth something only when much of it came through.
    expect(reached.get('GET 2xx') ?? 0).toBeGreaterThan(count / 50)
    expect(reached.get('POST 2xx') ?? 0).toBeGreaterThan(0)
    expect([...planted.askers.keys()].length).toBeGreaterThan(rol.options.length)
  },
  WITHIN_MILLISECONDS,
)
