import type { RequestListener } from 'node:http'
import { problemOf } from '../errors.ts'

/** Seconds after which asking again makes sense. */
const RETRY_SECONDS = '5'

/** Answers while the data are opened and migrated: the process lives, and takes nothing yet. */
export const answerWhileStarting: RequestListener = (incoming, outgoing) => {
  const isLive = incoming.url === '/health/live'
  const isReady = incoming.url === '/health/ready'
  outgoing.writeHead(isLive ? 200 : 503, {
    'content-type': isLive || isReady ? 'application/json' : 'application/problem+json',
    'cache-control': 'no-store',
    'retry-after': RETRY_SECONDS,
    connection: 'close',
  })
  const body = isLive
    ? { status: 'leeft' }
    : isReady
      ? { status: 'start' }
      : problemOf('even-niet-bereikbaar')
  outgoing.end(JSON.stringify(body))
}
