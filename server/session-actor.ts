import type { Context } from 'hono'
import { type Actor, actorWith, ANONYMOUS } from './auth/actor.ts'
import type { AppContext } from './context.ts'
import { sessionToken } from './session-cookie.ts'
import { makeSessionReader } from './store/sessions.ts'

/** Finds who asks: the session of the cookie, else anonymous. The same for every way into the app. */
export function makeActorReader(app: AppContext): (context: Context) => Actor {
  const readSession = makeSessionReader(app.db)
  return (context) => {
    const token = sessionToken(app, context)
    const session = token === undefined ? null : readSession(token, app.clock())
    return session === null ? ANONYMOUS : actorWith(session)
  }
}
