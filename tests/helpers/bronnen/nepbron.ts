import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'
import type { BronClient } from '../../../geodata/sources/bron-client.ts'
import {
  maakBronClient,
  STANDAARD_TIJDSLIMIETEN,
  type Tijdslimieten,
} from '../../../geodata/sources/http-client.ts'
import { probleem, type NepAntwoord } from './nep-antwoord.ts'

/** A request as the fake source got it, under its true host. */
export interface NepVraag {
  host: string
  pad: string
  query: URLSearchParams
  headers: IncomingMessage['headers']
  /** Which request to this host and path this is, from 1. */
  keer: number
}

export type NepHandler = (vraag: NepVraag) => NepAntwoord

export interface Nepbron {
  /** Base address for the option `via` of the client. */
  via: string
  /** All requests, in order. */
  vragen: readonly NepVraag[]
  /** Registers what a host answers at a path; a path that ends in `*` holds for all paths that begin so. */
  bij(host: string, pad: string, handler: NepHandler | NepAntwoord): void
  /** A client that may ask only `hosts` and reaches them here. Pauses are noted in `pauzes`, never slept. */
  client(hosts: readonly string[], opties?: { stop?: AbortSignal; tijdslimieten?: Tijdslimieten }): BronClient
  /** Pauses that clients of this source took, in milliseconds. */
  pauzes: readonly number[]
}

/** More requests than any test needs: a visitor that never stops is found, not waited for. */
const MEESTE_VRAGEN = 500

/**
 * Plays outside sources on the loopback address, behind the relay prefix of the client; stops by itself when the test is
 * done. An address that nobody registered answers 404 in problem+json. Example:
 *
 *     const bron = await startNepbron()
 *     bron.bij('api.pdok.nl', '/index.json', json({ apis: [] }))
 *     const client = bron.client(['api.pdok.nl'])
 */
export async function startNepbron(): Promise<Nepbron> {
  const handlers = new Map<string, NepHandler>()
  const vragen: NepVraag[] = []
  const pauzes: number[] = []

  const find = (host: string, pad: string): NepHandler | undefined => {
    const exact = handlers.get(`${host}${pad}`)
    if (exact !== undefined) return exact
    const prefixes = [...handlers.keys()].filter((key) => key.endsWith('*'))
    const best = prefixes
      .filter((key) => `${host}${pad}`.startsWith(key.slice(0, -1)))
      .sort((left, right) => right.length - left.length)[0]
    return best === undefined ? undefined : handlers.get(best)
  }

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const [, host = '', ...rest] = url.pathname.split('/')
    const pad = `/${rest.join('/')}`
    const keer = vragen.filter((one) => one.host === host && one.pad === pad).length + 1
    const vraag = { host, pad, query: url.searchParams, headers: request.headers, keer }
    vragen.push(vraag)
    if (vragen.length > MEESTE_VRAGEN) return void response.destroy()
    const handler = find(host, pad)
    const given =
      handler === undefined ? probleem(404, 'Not Found', `nobody answers at ${pad}`) : handler(vraag)
    given.stuur(request, response)
  }

  const server = createServer(answer)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the fake source has no port')
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  })
  const via = `http://127.0.0.1:${address.port}`

  return {
    via,
    vragen,
    pauzes,
    bij(host, pad, handler) {
      handlers.set(`${host}${pad}`, typeof handler === 'function' ? handler : () => handler)
    },
    client(hosts, { stop = new AbortController().signal, tijdslimieten = STANDAARD_TIJDSLIMIETEN } = {}) {
      return maakBronClient({
        hosts,
        via,
        stop,
        slaap: async (ms) => void pauzes.push(ms),
        willekeur: () => 0.5,
        klok: () => Date.UTC(2026, 10, 25),
        tijdslimieten,
      })
    },
  }
}
