import type { Endpoint } from '../../../server/contract/endpoint.ts'
import { addressOf } from '../call.ts'
import { noteAnswer } from '../verbinding.ts'

/** A request that gets no answer in this time goes again, in milliseconds. */
const PATIENCE_MILLISECONDS = 20_000

/** Answers after which the same request may do: the session is over, too many questions, the server is away or its disk full. */
const COME_AGAIN: ReadonlySet<number> = new Set([401, 408, 425, 429, 500, 502, 503, 504, 507])

/** A change as it was made: with its own key, and the version its maker saw. */
export interface Change {
  params: Readonly<Record<string, string>>
  /** Null: it has no body. */
  body: object | null
  sleutel: string
  gezien: string | null
}

/** Sends a change once. Null: no answer, or one that says to come again. */
export async function askOnce(
  endpoint: Endpoint,
  { params, body, sleutel, gezien }: Change,
): Promise<Response | null> {
  try {
    const answer = await fetch(addressOf(endpoint, { params }), {
      method: endpoint.methode.toUpperCase(),
      credentials: 'same-origin',
      headers: {
        accept: 'application/json, application/problem+json',
        'idempotency-key': sleutel,
        ...(gezien === null ? {} : { 'if-match': gezien }),
        ...(body === null ? {} : { 'content-type': 'application/json' }),
      },
      body: body === null ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    })
    noteAnswer(true)
    return COME_AGAIN.has(answer.status) ? null : answer
  } catch {
    noteAnswer(false)
    return null
  }
}

/** Tag of an answer, also where a proxy marked it weak. */
export const tagIn = (answer: Response): string | null =>
  answer.headers.get('etag')?.replace(/^W\//, '') ?? null
