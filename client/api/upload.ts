import type { AnswerOf, Endpoint, QueryOf } from '../../server/contract/endpoint.ts'
import { addressOf, changeHeaders } from './call.ts'
import { ApiProbleem, problemFrom } from './problem.ts'

/** A file on its way: how to follow it and how to stop it. */
export interface UploadInput<E extends Endpoint> {
  query: QueryOf<E>
  file: Blob
  /** Bytes that have left this machine. */
  onProgress: (sentBytes: number) => void
  signal: AbortSignal
}

/**
 * Sends a file as the body of an endpoint and gives its answer, parsed by the schema of the contract. XMLHttpRequest,
 * because fetch cannot say how much of a body has been sent.
 *
 * @throws ApiProbleem as `call` does; `bestand-te-groot` without sending anything; the reason of `signal` when stopped
 */
export async function upload<E extends Endpoint>(endpoint: E, input: UploadInput<E>): Promise<AnswerOf<E>> {
  const { file, signal } = input
  signal.throwIfAborted()
  if (endpoint.bestand !== undefined && file.size > endpoint.bestand.mostBytes) {
    throw new ApiProbleem('bestand-te-groot', 413)
  }
  const headers = changeHeaders(endpoint, {})
  const { status, body } = await send(endpoint, input, headers).catch((error: unknown) => {
    // The key says that it is the same file again: it comes in once.
    if (signal.aborted || !(error instanceof ApiProbleem)) throw error
    return send(endpoint, input, headers)
  })
  const { schema } = endpoint.antwoord
  if (status < 200 || status > 299) throw problemFrom(status, body)
  // The schema is the endpoint's own, so that what it gives is the endpoint's answer; TypeScript cannot follow that.
  return (schema === null ? null : schema.parse(body)) as AnswerOf<E>
}

function send<E extends Endpoint>(
  endpoint: E,
  { query, file, onProgress, signal }: UploadInput<E>,
  headers: Record<string, string>,
): Promise<{ status: number; body: unknown }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(endpoint.methode.toUpperCase(), addressOf(endpoint, { query }))
    request.setRequestHeader('accept', `${endpoint.antwoord.mediatype}, application/problem+json`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.addEventListener('progress', (event) => onProgress(event.loaded))
    request.addEventListener('load', () => resolve({ status: request.status, body: parsed(request) }))
    request.addEventListener('error', () => reject(new ApiProbleem('even-niet-bereikbaar', 503)))
    request.addEventListener('abort', () => reject(abortReason(signal)))
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
}

function abortReason(signal: AbortSignal): Error {
  const reason: unknown = signal.reason
  return reason instanceof Error ? reason : new ApiProbleem('even-niet-bereikbaar', 503)
}

function parsed(request: XMLHttpRequest): unknown {
  try {
    return JSON.parse(request.responseText)
  } catch {
    // A proxy's page instead of an answer of ours: the status says what it was.
    return null
  }
}
