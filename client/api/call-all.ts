import type { AnswerOf, Endpoint, QueryOf } from '../../server/contract/endpoint.ts'
import { type CallInput, request } from './call.ts'
import { versionIn } from './versies.ts'

/** Times the list is read again because it changed between two pages. */
const MOST_READINGS = 3

const NEXT = /rel="next"/

/**
 * Calls an endpoint whose list comes in pages and gives its answer with the whole list. When the list changes while it is read,
 * it is read again: no row is missed or shown twice.
 *
 * @throws as `call` does
 */
export async function callAll<E extends Endpoint>(
  endpoint: E,
  input: CallInput<E> = {},
  readings = MOST_READINGS,
): Promise<AnswerOf<E>> {
  const { bladzijden } = endpoint
  const { schema } = endpoint.antwoord
  if (bladzijden === undefined || schema === null)
    throw new Error(`${endpoint.operationId} comes in one piece`)
  let whole: object | null = null
  let version: number | null = null
  const rows: unknown[] = []
  for (let pagina = 1; ; pagina += 1) {
    // The query of an endpoint with pages holds these two names beside its own.
    const query = { ...input.query, pagina } as unknown as QueryOf<E>
    const answer = await request(endpoint, pagina === 1 ? input : { ...input, query }, pagina === 1)
    const etag = answer.headers.get('etag')
    const found = etag === null ? null : versionIn(etag)
    if (pagina === 1) version = found
    if (found !== version && readings > 1) return callAll(endpoint, input, readings - 1)
    const part = schema.parse(await answer.json()) as Record<string, unknown> // an object with a list, as its schema says
    whole ??= part
    rows.push(...(part[bladzijden.veld] as unknown[])) // the list that comes in pages
    if (!NEXT.test(answer.headers.get('link') ?? '')) break
  }
  return { ...whole, [bladzijden.veld]: rows } as AnswerOf<E> // parsed by its own schema, page by page
}
