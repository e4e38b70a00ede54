import { may } from '../../../server/auth/may.ts'
import { ANONYMOUS, type Actor } from '../../../server/auth/actor.ts'
import { API_ROOT, API_VERSION } from '../../../server/contract/endpoint.ts'
import { type Invoerfout, PROBLEEM_STATUS } from '../../../server/contract/problemen.ts'
import type { Route } from '../../../server/mount.ts'
import { OGC_ROOT } from '../../../server/ogc/root.ts'
import { actorOf } from '../actor-of.ts'
import { findProjectRoot } from '../project-root.ts'
import type { Asker, Planted } from './planted.ts'
import type { GeneratedRequest } from './request.ts'

/** What came back, read to its end. */
export interface Answered {
  status: number
  headers: Headers
  text: string
}

/** Words of the inside that no answer may hold: places of code and data, of the database, and of a stack. */
const INSIDE = [
  /node_modules/,
  /\bat [\w.<>[\] ]+ \(.*:\d+:\d+\)/,
  /SQLITE_/,
  /SqliteError/,
  /UNIQUE constraint|FOREIGN KEY constraint|syntax error|no such (table|column)/i,
  /\.sqlite\b/,
  /\b(TypeError|RangeError|ReferenceError|ZodError)\b/,
]

const SAFETY_HEADERS = ['content-security-policy', 'x-content-type-options', 'referrer-policy']

/** Statuses only a disk without room or without writing gives; nothing injects that here. */
const NEVER = (status: number) => status >= 500

/** Who sends the request: a header of its own may stand in the place of the key. */
function ofAsker({ rol, sleutel }: Asker, sendsKey: boolean): Actor {
  if (rol === 'anoniem' || (sleutel !== undefined && !sendsKey)) return ANONYMOUS
  return sleutel === undefined
    ? actorOf(rol)
    : actorOf(rol, { via: 'sleutel', beperktTot: sleutel.handelingen })
}

/** Addresses of a path, by the path: every answer is held against all of them. */
const addresses = new Map<string, RegExp>()

function addressesOf(path: string): RegExp {
  const made = addresses.get(path) ?? new RegExp(`^/${API_ROOT}${path.replace(/\{\w+\}/g, '[^/]+')}$`)
  addresses.set(path, made)
  return made
}

/** Routes an address can reach. */
function routesAt(routes: readonly Route[], { method, root, target }: GeneratedRequest): Route[] {
  const { pathname } = new URL(`http://localhost/${root}${target}`)
  return routes.filter(({ endpoint }) => {
    const isMethod =
      endpoint.methode === method.toLowerCase() || (method === 'HEAD' && endpoint.methode === 'get')
    return isMethod && addressesOf(endpoint.pad).test(pathname)
  })
}

interface ProblemBody {
  status?: number
  code?: string
  title?: string
  detail?: string
  fouten?: Invoerfout[]
}

function problemOf({ headers, text }: Answered): ProblemBody | null {
  if (headers.get('content-type') !== 'application/problem+json') return null
  return JSON.parse(text) as ProblemBody // every field is looked at below
}

/** Everything wrong with an answer of 400 and above. */
function faultsOfProblem(request: GeneratedRequest, answered: Answered): string[] {
  if (answered.status < 400 || request.method === 'HEAD') return []
  const problem = problemOf(answered)
  if (problem === null) return [`${answered.status} without problem+json: ${answered.text.slice(0, 200)}`]
  const { code = '', status, title, detail, fouten } = problem
  const known = (PROBLEEM_STATUS as Readonly<Record<string, number>>)[code]
  return [
    ...(known === answered.status && status === answered.status
      ? []
      : [`${answered.status} with code ${code}`]),
    ...(title === undefined || detail === undefined ? ['a problem without words'] : []),
    ...(code === 'ongeldige-invoer' && fouten !== undefined && fouten.length === 0
      ? ['400 names no fault']
      : []),
  ]
}

/** Faults that were put in and are not named. */
function unnamed(request: GeneratedRequest, answered: Answered): string[] {
  if (answered.status !== 400)
    return [`${answered.status} where faults were put in: ${answered.text.slice(0, 300)}`]
  const named = (problemOf(answered)?.fouten ?? []).map(({ deel, veld }) => `${deel}:${veld}`)
  const left = request.faults.filter(
    (fault) => !named.some((name) => name === fault || name.startsWith(`${fault}.`)),
  )
  return left.map((fault) => `${fault} is not named, but ${named.join(' ')}`)
}

/** Everything wrong with an answer; none when it is as every answer must be. */
export function faultsOf(
  { askers, markers }: Pick<Planted, 'askers' | 'markers'>,
  routes: readonly Route[],
  dataDir: string,
  request: GeneratedRequest,
  answered: Answered,
): string[] {
  const { status, headers, text } = answered
  const asker = askers.get(request.actor)
  if (asker === undefined) throw new Error(`nobody is called ${request.actor}`)
  const own = Object.entries(request.headers).find(([name]) => name.toLowerCase() === 'authorization')?.[1]
  // Another kind of that header is for a proxy, so nobody is named; another key is one that does not work.
  const namesKey = own === undefined ? asker.sleutel !== undefined : /^bearer(\s|$)/i.test(own)
  const actor = ofAsker(asker, own === undefined)
  const reached = routesAt(routes, request)
  // A key that does not work opens nothing, not even what everybody may.
  const isDeadKey = namesKey && (own !== undefined || asker.rol === 'anoniem')
  // The live service is for everybody, and leaves out what somebody may not read.
  const isForAll = request.root === OGC_ROOT
  const isAllowed = !isDeadKey && (isForAll || reached.some(({ handeling }) => may(actor, handeling)))
  const { pathname } = new URL(`http://localhost/${request.root}${request.target}`)
  const isPublic = pathname === `/${API_ROOT}/openapi.json`
  // An address with dots may lead out of the API.
  const isInApi = pathname.startsWith(`/${API_ROOT}/`)
  const isGiven = status < 400 && !(isPublic && request.method !== 'POST')
  const foreign = markers.filter(
    (marker) => text.includes(marker.text) && !marker.readers.includes(asker.rol),
  )
  const inside = INSIDE.filter((word) => status >= 400 && word.test(text))
  const places = [dataDir, findProjectRoot().pathname].filter((place) => text.includes(place))
  const missing = SAFETY_HEADERS.filter((name) => headers.get(name) === null)
  return [
    ...(NEVER(status) ? [`status ${status}`] : []),
    ...(isGiven && !isAllowed ? [`${status} for ${request.actor}, whom may() refuses`] : []),
    ...(!isInApi || headers.get('api-version') === API_VERSION ? [] : [`${status} without API-Version`]),
    ...missing.map((name) => `${status} without ${name}`),
    ...foreign.map((marker) => `holds ${marker.text} of somebody else`),
    ...[...inside.map(String), ...places].map((word) => `shows its inside: ${word}`),
    ...faultsOfProblem(request, answered),
    ...(request.faults.length > 0 && isAllowed && !isForAll ? unnamed(request, answered) : []),
  ]
}
