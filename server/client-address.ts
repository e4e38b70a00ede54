import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** Address the connection came from; one and the same text where there is no connection (in tests). */
export function clientAddress(context: Context): string {
  const hasConnection = typeof context.env === 'object' && context.env !== null && 'incoming' in context.env
  return (hasConnection ? getConnInfo(context).remote.address : undefined) ?? 'onbekend'
}
