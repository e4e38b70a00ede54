import type { HttpBindings } from '@hono/node-server'
import type { Context, Hono } from 'hono'
import { createHash, timingSafeEqual } from 'node:crypto'
import { isLoopback } from '../config.ts'
import { problemResponse } from '../errors.ts'
import type { RequestState } from '../mount.ts'
import type { Operations } from '../operations/operations.ts'
import { plainAddress } from './address-range.ts'

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest()

function holdsKey(context: Context, key: string): boolean {
  const given = /^Bearer (\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1]
  // Hashes are of one length, so that comparing takes the same time whatever was given.
  return given !== undefined && timingSafeEqual(hashOf(given), hashOf(key))
}

/** Headers that a proxy adds: with one of these the other end of the connection is not who asks. */
const FORWARDING = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via']

/**
 * Whether a monitor may read the metrics: with the key, or from this machine itself where no proxy stands before the app. Behind a
 * proxy every request comes from this machine.
 */
function mayReadMetrics(operations: Operations, context: Context): boolean {
  const { metricsKey, publicUrl, trustedProxies } = operations.config
  if (metricsKey !== null && holdsKey(context, metricsKey)) return true
  if (publicUrl !== null || trustedProxies.length > 0) return false
  const peer = (context.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress // see observe.ts
  const isDirect = FORWARDING.every((name) => context.req.header(name) === undefined)
  return peer !== undefined && isLoopback(plainAddress(peer)) && isDirect
}

/** What a service manager and a monitor ask: alive, ready, and metrics. */
export function mountOperations(root: Hono<RequestState>, operations: Operations): void {
  const noStore = { 'cache-control': 'no-store' }
  root.get('/health/live', (context) => context.json({ status: 'leeft' }, 200, noStore))
  root.get('/health/ready', async (context) => {
    const outcome = await operations.health.outcome()
    const failed = outcome.filter(({ probleem }) => probleem !== null).map(({ naam }) => naam)
    if (operations.health.isStopping()) return context.json({ status: 'stopt' }, 503, noStore)
    if (failed.length > 0) return context.json({ status: 'niet-klaar', problemen: failed }, 503, noStore)
    return context.json({ status: 'klaar' }, 200, noStore)
  })
  root.get('/metrics', async (context) => {
    if (!mayReadMetrics(operations, context)) return problemResponse('niet-gevonden')
    const text = await operations.metrics.text()
    return context.body(text, 200, { ...noStore, 'content-type': operations.metrics.contentType })
  })
}
