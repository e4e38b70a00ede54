import type { HttpBindings } from '@hono/node-server'
import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { randomUUID } from 'node:crypto'
import type { RequestState } from '../mount.ts'
import type { SecurityKind } from '../operations/log.ts'
import type { Operations } from '../operations/operations.ts'

type State = Context<RequestState>

/** The connection below a request; there is none when the app is asked without a network, as tests do. */
function bindings(context: State): Partial<HttpBindings> | undefined {
  return context.env as Partial<HttpBindings> | undefined // what the server gives each request; Hono leaves its type open
}

/** Address of who asks; null where it is not known. */
export function addressOf(operations: Operations, context: State): string | null {
  return operations.clientAddress({
    peer: bindings(context)?.incoming?.socket.remoteAddress ?? null,
    forwardedFor: context.req.header('x-forwarded-for') ?? null,
    forwarded: context.req.header('forwarded') ?? null,
  })
}

/** Whether who asked went away before the request was in: no fault of ours. */
export function isBrokenOff(context: State): boolean {
  const incoming = bindings(context)?.incoming
  return incoming !== undefined && incoming.destroyed && !incoming.complete
}

/** Template of the route that answered, such as `/api/v1/cycli/:cyclus`; `*` where nothing in particular did. */
function templateOf(context: State): string {
  const own = matchedRoutes(context).find(({ path }) => !path.endsWith('*'))
  return own?.path ?? '*'
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH'])

function securityKind(status: number): SecurityKind | null {
  if (status === 429) return 'limiet'
  return status === 403 ? 'rechten' : null
}

/** Gives each request an id, and writes down how it went: in the log, and in the metrics. */
export function observe(operations: Operations): MiddlewareHandler<RequestState> {
  const { log, metrics } = operations
  return async (context, next) => {
    const began = performance.now()
    const verzoek = randomUUID()
    context.set('verzoek', verzoek)
    await next()
    const milliseconds = performance.now() - began
    const { status, headers } = context.res
    headers.set('X-Request-Id', verzoek)
    const route = templateOf(context)
    // Whoever asks chooses the method: one we do not know is not written down.
    const methode = METHODS.has(context.req.method) ? context.req.method : 'ander'
    metrics.observe(methode, route, status, milliseconds / 1000)
    const actor = context.get('actor')
    const length = headers.get('content-length')
    const kind = context.get('beveiliging') ?? securityKind(status)
    log.request(
      {
        verzoek,
        methode,
        route,
        status,
        ms: Math.round(milliseconds * 10) / 10,
        bytes: length === null ? null : Number(length),
        rol: actor?.rol ?? 'anoniem',
        wie: actor?.account == null ? null : operations.pseudonymOf(actor.account),
      },
      kind,
      kind === null ? null : addressOf(operations, context),
    )
  }
}
