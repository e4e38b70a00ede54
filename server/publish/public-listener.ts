import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { PublicApp } from './public-app.ts'

/** One header of a request; of one that came more than once the first that counts. */
const headerOf = ({ headers }: IncomingMessage, name: 'accept-encoding' | 'if-none-match') => headers[name]

/**
 * Answers what is for the public side before anything else sees the request: no session, no log, no rights. What is left goes to the app.
 */
export function publicFirst(openbaar: PublicApp, next: RequestListener): RequestListener {
  return (incoming: IncomingMessage, outgoing: ServerResponse & { req: IncomingMessage }) => {
    const answer = openbaar.answer({
      method: incoming.method ?? 'GET',
      url: incoming.url ?? '/',
      acceptEncoding: headerOf(incoming, 'accept-encoding'),
      ifNoneMatch: headerOf(incoming, 'if-none-match'),
    })
    if (answer === null) {
      next(incoming, outgoing)
      return
    }
    outgoing.writeHead(answer.status, answer.headers)
    outgoing.end(answer.body ?? undefined)
  }
}
