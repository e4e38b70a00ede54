import type { IncomingMessage, Server } from 'node:http'
import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { MOST_MESSAGE_BYTES, SLUITCODE } from '../contract/samen.ts'
import { problemResponse } from '../errors.ts'
import { makeBudget } from './message-budget.ts'
import type { Lijn } from './participant.ts'
import type { Verbinding } from './samen.ts'

/** What a request for a connection carries through the app: whoever lets it in says here how it goes on. */
export interface Upgrade {
  /** Set by the route that lets the connection in. */
  join: ((line: Lijn) => Verbinding) | null
}

/** Asks the app for a request, as for any other: rights, limits and log hold for it too. */
type Ask = (
  request: Request,
  around: { incoming: IncomingMessage; upgrade: Upgrade },
) => Response | Promise<Response>

/** Who does not take the last words of a connection within this time is cut off, in milliseconds. */
const LAST_WORDS_MILLISECONDS = 2_000

/** A browser that answers no ping within this time is gone, in milliseconds; a proxy lets go of a silent line after 60 s. */
const PING_MILLISECONDS = 25_000

/** Lets a server take WebSockets. `ask` is null as long as the app is starting. */
export function takeUpgrades(server: Server, ask: () => Ask | null): void {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MOST_MESSAGE_BYTES,
    perMessageDeflate: false,
    // Who is connected is known to the rooms.
    clientTracking: false,
  })
  server.on('upgrade', (incoming, socket, head) => {
    socket.on('error', () => socket.destroy())
    const asking = ask()
    if (asking === null) {
      void refuse(socket, problemResponse('even-niet-bereikbaar'))
      return
    }
    const request = requestOf(incoming)
    if (request === null) {
      void refuse(socket, problemResponse('ongeldige-invoer'))
      return
    }
    const upgrade: Upgrade = { join: null }
    Promise.resolve(asking(request, { incoming, upgrade })).then(
      (answer) => {
        const { join } = upgrade
        if (join === null) return refuse(socket, answer)
        sockets.handleUpgrade(incoming, socket, head, (opened) => connect(opened, join))
        return undefined
      },
      () => socket.destroy(),
    )
  })
}

/** The request as the app takes it; null when its address or host is none, or names somebody: thrown, it would end the whole process. */
function requestOf({ url, headers }: IncomingMessage): Request | null {
  try {
    const given = new Headers()
    for (const [name, value] of Object.entries(headers)) {
      // The names of HTTP/2 begin with a colon and are no headers of a Request.
      if (value !== undefined && !name.startsWith(':'))
        given.set(name, Array.isArray(value) ? value.join(', ') : value)
    }
    return new Request(new URL(url ?? '/', `http://${headers.host ?? 'localhost'}`), { headers: given })
  } catch {
    return null
  }
}

/** Answers a request that gets no connection with what the app said of it. */
async function refuse(socket: Duplex, answer: Response): Promise<void> {
  if (!socket.writable) return
  const body = await answer.text()
  const status = answer.status >= 400 ? answer.status : 426
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
      `Content-Type: ${answer.headers.get('content-type') ?? 'text/plain'}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store',
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}

function connect(opened: WebSocket, join: NonNullable<Upgrade['join']>): void {
  const allows = makeBudget()
  let hasAnswered = true
  const pinging = setInterval(() => {
    if (!hasAnswered) opened.terminate()
    hasAnswered = false
    opened.ping()
  }, PING_MILLISECONDS)
  pinging.unref()
  opened.on('pong', () => (hasAnswered = true))
  const here = join({
    send: (text) => opened.send(text),
    close: (code) => {
      opened.close(code)
      setTimeout(() => opened.terminate(), LAST_WORDS_MILLISECONDS).unref()
    },
    waiting: () => opened.bufferedAmount,
  })
  opened.on('message', (data, isBinary) => {
    if (!allows(performance.now())) opened.close(SLUITCODE.teVeel)
    else if (isBinary || !Buffer.isBuffer(data)) opened.close(SLUITCODE.onleesbaar)
    else here.take(data.toString('utf8'))
  })
  // A frame that is none or too large: ws has closed the line already and says so here.
  opened.on('error', () => opened.terminate())
  opened.on('close', () => {
    clearInterval(pinging)
    here.leave()
  })
}
