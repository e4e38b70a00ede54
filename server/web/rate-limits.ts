import type { Context, MiddlewareHandler } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Actor } from '../auth/actor.ts'
import type { Limits } from '../config.ts'
import { problemResponse } from '../errors.ts'
import type { RequestState } from '../mount.ts'
import { limitKeyOf } from './client-address.ts'

/** Limits hold per window of one minute. */
const WINDOW_SECONDS = 60

/** A limit by name; null when it is switched off. */
function limiter(name: string, perMinute: number): { name: string; limit: RateLimiterMemory } | null {
  if (perMinute === 0) return null
  return {
    name,
    limit: new RateLimiterMemory({ points: perMinute, duration: WINDOW_SECONDS, keyPrefix: name }),
  }
}

/** Who is counted: a person by account, a key or a demo session by itself, and whoever is not signed in by address. */
function keyOf(actor: Actor, address: string | null): { isPerson: boolean; key: string } {
  const own = actor.account ?? actor.sessieId
  return own === null ? { isPerson: false, key: limitKeyOf(address) } : { isPerson: true, key: own }
}

/** The fields of draft-ietf-httpapi-ratelimit-headers, version 10. */
function describe(headers: Headers, name: string, points: number, state: RateLimiterRes): void {
  const seconds = Math.max(1, Math.ceil(state.msBeforeNext / 1000))
  headers.set('ratelimit-policy', `"${name}";q=${points};w=${WINDOW_SECONDS}`)
  headers.set('ratelimit', `"${name}";r=${state.remainingPoints};t=${seconds}`)
}

type State = Context<RequestState>

/** Middlewares that count; both need the actor. */
export interface RateLimits {
  general: MiddlewareHandler<RequestState>
  /** For what takes the server long. */
  heavy: MiddlewareHandler<RequestState>
}

/**
 * Limits on how often one may ask, kept in memory: a restart forgets them. Whoever is signed in is counted by account, key or
 * session, so that two hundred people behind one address do not stand in each other's way; others by address.
 */
export function makeRateLimits(limits: Limits, addressOf: (context: State) => string | null): RateLimits {
  const person = limiter('persoon', limits.person)
  const address = limiter('adres', limits.address)
  const heavy = limiter('zwaar', limits.heavy)

  const hold = async (
    context: State,
    next: () => Promise<void>,
    chosen: ReturnType<typeof limiter>,
    key: string,
  ): Promise<Response | void> => {
    if (chosen === null) return next()
    const { name, limit } = chosen
    try {
      const state = await limit.consume(key)
      await next()
      describe(context.res.headers, name, limit.points, state)
    } catch (state) {
      if (!(state instanceof RateLimiterRes)) throw state
      const answer = problemResponse('te-veel-vragen')
      describe(answer.headers, name, limit.points, state)
      answer.headers.set('retry-after', String(Math.max(1, Math.ceil(state.msBeforeNext / 1000))))
      return answer
    }
  }

  return {
    general: (context, next) => {
      const { isPerson, key } = keyOf(context.get('actor'), addressOf(context))
      return hold(context, next, isPerson ? person : address, key)
    },
    heavy: (context, next) => hold(context, next, heavy, keyOf(context.get('actor'), addressOf(context)).key),
  }
}
