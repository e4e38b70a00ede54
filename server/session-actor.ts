import type { Context } from 'hono'
import { type Actor, actorWith, ANONYMOUS } from './auth/actor.ts'
import type { AppContext } from './context.ts'
import { ProblemError } from './errors.ts'
import { sessionToken } from './session-cookie.ts'
import { makeApiKeyReader } from './store/api-keys.ts'
import { makeSessionReader } from './store/sessions.ts'

/**
 * The key a request carries in `Authorization: Bearer`; null without one. Other kinds of that header are for a proxy in front of
 * the app, and none of ours. A key is read nowhere else: not in the address, where it would stand in logs, and not in a cookie.
 */
export function bearerKey(headers: Headers): string | null {
  const header = headers.get('authorization') ?? ''
  return /^bearer(\s|$)/i.test(header) ? header.slice('bearer'.length).trim() : null
}

/**
 * Finds who asks: the session of the cookie or the key of a partner system, else anonymous. The same for every way into the app. A
 * key that is wrong, over or withdrawn is refused, and is never anonymous: who thinks to be known must not read less without
 * a word.
 *
 * @throws ProblemError `sleutel-ongeldig`, or `twee-aanmeldingen` when a request carries a key and a session cookie
 */
export function makeActorReader(app: AppContext): (context: Context) => Actor {
  const readSession = makeSessionReader(app.db)
  const readKey = makeApiKeyReader(app.db)
  return (context) => {
    const token = sessionToken(app, context)
    const key = bearerKey(context.req.raw.headers)
    if (key !== null) {
      if (token !== undefined) throw new ProblemError('twee-aanmeldingen')
      const holder = readKey(key, app.clock())
      if (holder === null) throw new ProblemError('sleutel-ongeldig')
      return actorWith(holder)
    }
    const session = token === undefined ? null : readSession(token, app.clock())
    return session === null ? ANONYMOUS : actorWith(session)
  }
}
