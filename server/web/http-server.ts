import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  STATUS_CODES,
} from 'node:http'
import type { Socket } from 'node:net'
import type { ProbleemCode } from '../contract/problemen.ts'
import { problemOf } from '../errors.ts'

/** How long and how large requests may be. Times in milliseconds. */
export interface ServerLimits {
  /** Until the headers of a request are in: who sends them letter by letter is shown out. */
  headersMs: number
  /** Until the last byte of a request is in; an upload of 600 MB over a slow line takes its time. */
  requestMs: number
  /** A body may be slow for this long; after that its average must be `leastBytesPerSecond`. */
  bodyGraceMs: number
  leastBytesPerSecond: number
  /** How often the above is looked at. */
  checkMs: number
  /** How long a connection without a request stays open. */
  idleMs: number
  /** Bytes of the request line and the headers together. */
  headerBytes: number
  /** Letters of path and query. */
  urlLength: number
  connections: number
  requestsPerConnection: number
}

export const SERVER_LIMITS: ServerLimits = {
  headersMs: 15_000,
  requestMs: 3_600_000,
  bodyGraceMs: 20_000,
  leastBytesPerSecond: 20_000,
  checkMs: 2_000,
  // Longer than the 60 s a proxy keeps an idle connection (nginx keepalive_timeout), so that never both close at once.
  idleMs: 65_000,
  headerBytes: 16_384,
  urlLength: 8_000,
  connections: 2_000,
  requestsPerConnection: 10_000,
}

/** A problem as it goes over the line when no answer can be made in the ordinary way. */
function rawProblem(code: ProbleemCode): string {
  const problem = problemOf(code)
  const body = JSON.stringify(problem)
  return [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
    '',
    body,
  ].join('\r\n')
}

/** Who does not take the last words of a connection within this time is cut off, in milliseconds. */
const LAST_WORDS_MS = 2_000

/** Says what is wrong on the connection itself, and ends it. */
function refuse(socket: Socket, code: ProbleemCode): void {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  setTimeout(() => socket.destroy(), LAST_WORDS_MS).unref()
  socket.end(rawProblem(code), () => socket.destroy())
}

/** Ends a request whose body comes in more slowly than anybody's line is. */
function watchBody(incoming: IncomingMessage, limits: ServerLimits): void {
  const { socket } = incoming
  const began = performance.now()
  const before = socket.bytesRead
  const timer = setInterval(() => {
    const passed = performance.now() - began
    if (incoming.complete) clearInterval(timer)
    else if (passed > limits.bodyGraceMs) {
      const perSecond = ((socket.bytesRead - before) / passed) * 1000
      if (perSecond >= limits.leastBytesPerSecond) return
      clearInterval(timer)
      refuse(socket, 'duurt-te-lang')
    }
  }, limits.checkMs)
  timer.unref()
  incoming.once('close', () => {
    clearInterval(timer)
  })
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

/** The server with bounds on size and time, before any code of a route runs. */
export function createWebServer(listener: RequestListener, limits: ServerLimits = SERVER_LIMITS): Server {
  const server = createServer(
    {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      keepAliveTimeout: limits.idleMs,
      connectionsCheckingInterval: limits.checkMs,
    },
    (incoming, outgoing) => {
      if ((incoming.url ?? '').length > limits.urlLength) {
        refuse(incoming.socket, 'adres-te-lang')
        return
      }
      if (hasBody(incoming)) watchBody(incoming, limits)
      listener(incoming, outgoing)
    },
  )
  server.maxConnections = limits.connections
  server.maxRequestsPerSocket = limits.requestsPerConnection
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy()
    else if (error.code === 'HPE_HEADER_OVERFLOW') refuse(socket, 'koppen-te-groot')
    else if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') refuse(socket, 'duurt-te-lang')
    else refuse(socket, 'ongeldige-invoer')
  })
  return server
}
