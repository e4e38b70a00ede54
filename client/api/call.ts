import type { AnswerOf, BodyOf, Endpoint, ParamsOf, QueryOf } from '../../server/contract/endpoint.ts'
import { appRoot } from '../app/root.ts'
import { ApiProbleem, problemOf } from './problem.ts'

/** What goes into a call; parts the endpoint does not have are left out. */
export interface CallInput<E extends Endpoint> {
  params?: ParamsOf<E>
  query?: QueryOf<E>
  body?: BodyOf<E>
  signal?: AbortSignal
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

async function request<E extends Endpoint>(endpoint: E, input: CallInput<E>): Promise<Response> {
  const headers: Record<string, string> = {
    accept: `${endpoint.antwoord.mediatype}, application/problem+json`,
  }
  if (endpoint.body !== null) headers['content-type'] = 'application/json'
  let answer: Response
  try {
    answer = await fetch(addressOf(endpoint, input), {
      method: endpoint.methode.toUpperCase(),
      headers,
      credentials: 'same-origin',
      ...(endpoint.body === null ? {} : { body: JSON.stringify(input.body) }),
      ...(input.signal === undefined ? {} : { signal: input.signal }),
    })
  } catch (error) {
    if (input.signal?.aborted === true) throw error
    throw new ApiProbleem('even-niet-bereikbaar', 503)
  }
  if (!answer.ok) throw await problemOf(answer)
  return answer
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
