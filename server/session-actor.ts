import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { type Actor, actorWith, ANONYMOUS } from './auth/actor.ts'
import type { AppContext } from './context.ts'
import { SESSION_COOKIE } from './routes/sessie.ts'
import { makeSessionReader } from './store/sessions.ts'

/** Finds who asks: the session of the cookie, else anonymous. The same for every way into the app. */
export function makeActorReader(app: AppContext): (context: Context) => Actor {
  const readSession = makeSessionReader(app.db)
  return (context) => {
    const token = getCookie(context, SESSION_COOKIE)
    const session = token === undefined ? null : readSession(token, app.clock())
    return session === null ? ANONYMOUS : actorWith(session)
  }
}
