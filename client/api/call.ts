import type { AnswerOf, BodyOf, Endpoint, ParamsOf, QueryOf } from '../../server/contract/endpoint.ts'
import { appRoot } from '../app/root.ts'
import { ApiProbleem, problemOf } from './problem.ts'
import { noteAnswer } from './verbinding.ts'
import { newRequestKey, rememberVersion, seenVersion } from './versies.ts'

/** What goes into a call; parts the endpoint does not have are left out. */
export interface CallInput<E extends Endpoint> {
  params?: ParamsOf<E>
  query?: QueryOf<E>
  body?: BodyOf<E>
  signal?: AbortSignal
  /** Tag of what the person saw, from a screen that keeps it with what it shows; else the newest this page got. */
  gezien?: string | null
}

/** Address of an endpoint with its parameters filled in, e.g. to offer an answer as a download. */
export function addressOf<E extends Endpoint>(
  endpoint: E,
  input: Pick<CallInput<E>, 'params' | 'query'> = {},
  base: string = appRoot.apiBase,
): string {
  const params = new Map<string, unknown>(Object.entries(input.params ?? {}))
  const path = endpoint.pad.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params.get(name)
    if (value === undefined) throw new Error(`${endpoint.operationId} needs ${name}`)
    return encodeURIComponent(String(value))
  })
  const search = new URLSearchParams()
  const query = new Map<string, unknown>(Object.entries(input.query ?? {}))
  for (const [name, value] of query) if (value !== undefined) search.set(name, String(value))
  const text = search.toString()
  return `${base}${path}${text === '' ? '' : `?${text}`}`
}

/** Headers of a change: what the person saw, and the key by which the server knows it when it comes again. */
export function changeHeaders(
  endpoint: Endpoint,
  params: object,
  gezien: string | null = null,
): Record<string, string> {
  if (endpoint.wijziging === undefined) return {}
  const version = gezien ?? seenVersion(endpoint, params)
  return {
    'idempotency-key': newRequestKey(),
    ...(version === null ? {} : { 'if-match': version }),
  }
}

/** How often a change is sent again when no answer comes: it carries a key, so it is carried out once all the same. */
export const RESENDS = 1

/** Asks, and gives the answer as it came; `isNoted`: its version is what the person saw. */
export async function request<E extends Endpoint>(
  endpoint: E,
  input: CallInput<E>,
  isNoted = true,
): Promise<Response> {
  const params = input.params ?? {}
  const headers: Record<string, string> = {
    accept: `${endpoint.antwoord.mediatype}, application/problem+json`,
    ...changeHeaders(endpoint, params, input.gezien),
  }
  if (endpoint.body !== null) headers['content-type'] = 'application/json'
  const init: RequestInit = {
    method: endpoint.methode.toUpperCase(),
    headers,
    credentials: 'same-origin',
    ...(endpoint.body === null ? {} : { body: JSON.stringify(input.body) }),
    ...(input.signal === undefined ? {} : { signal: input.signal }),
  }
  const answer = await send(addressOf(endpoint, input), init, endpoint.wijziging === undefined ? 0 : RESENDS)
  if (!answer.ok) throw await problemOf(answer)
  if (isNoted) rememberVersion(endpoint, params, answer.headers.get('etag'))
  return answer
}

async function send(address: string, init: RequestInit, resends: number): Promise<Response> {
  try {
    const answer = await fetch(address, init)
    noteAnswer(true)
    return answer
  } catch (error) {
    if (init.signal?.aborted === true) throw error
    noteAnswer(false)
    if (resends > 0) return send(address, init, resends - 1)
    throw new ApiProbleem('even-niet-bereikbaar', 503)
  }
}

/**
 * Calls an endpoint and gives its answer, parsed by the schema of the contract.
 *
 * @throws ApiProbleem with the stable code of the server, or `even-niet-bereikbaar` when there is no answer at all
 */
export async function call<E extends Endpoint>(endpoint: E, input: CallInput<E> = {}): Promise<AnswerOf<E>> {
  const answer = await request(endpoint, input)
  const { schema } = endpoint.antwoord
  const value: unknown = schema === null ? null : await answer.json()
  // The schema is the endpoint's own, so that what it gives is the endpoint's answer; TypeScript cannot follow that.
  return (schema === null ? null : schema.parse(value)) as AnswerOf<E>
}

/**
 * The same without parsing by the schema: for the large answers of the map, which come from our own server and whose
 * tens of thousands of numbers would cost more time to check than to draw.
 */
export async function callUnparsed<E extends Endpoint>(
  endpoint: E,
  input: CallInput<E> = {},
): Promise<AnswerOf<E>> {
  const answer = await request(endpoint, input)
  return (await answer.json()) as AnswerOf<E> // see above: trusted for its size
}

/** An answer that is no JSON, as bytes. */
export async function callBytes<E extends Endpoint>(
  endpoint: E,
  input: CallInput<E> = {},
): Promise<Uint8Array> {
  const answer = await request(endpoint, input)
  return new Uint8Array(await answer.arrayBuffer())
}
