import type { Context } from 'hono'
import { type Actor, actorWith } from '../auth/actor.ts'
import { rememberDevice } from '../auth/device-cookie.ts'
import type { AppContext } from '../context.ts'
import type { RequestState } from '../mount.ts'
import { deviceCookie, setDeviceCookie, setSessionCookie } from '../session-cookie.ts'
import { type Account, noteSignIn } from '../store/accounts.ts'
import { withChange } from '../store/change.ts'
import { beginSession, endSession } from '../store/sessions.ts'

/** Somebody with an account, for the audit of what is done before there is a session. */
export function actorOfAccount(account: Account, via: 'wachtwoord' | 'oidc', sessieId: string | null): Actor {
  const { rol, wijken, id } = account
  return { ...actorWith({ rol, wijken, via, account: id, sessieId: '' }), sessieId }
}

/**
 * Begins the session of somebody who proved who they are: a new token always (no fixation), the session that was there
 * ends, the device is remembered, and the audit has its row.
 *
 * @param prove what must still hold and be written in the same transaction, such as using up a code; it throws to refuse
 * @returns the actor of the new session
 */
export function openSession(
  app: AppContext,
  context: Context<RequestState>,
  account: Account,
  via: 'wachtwoord' | 'oidc',
  prove: (now: Date) => Record<string, unknown>,
): Actor {
  const now = app.clock()
  const before = context.get('actor')
  const session = withChange(app.db, actorOfAccount(account, via, null), now, () => {
    const how = prove(now)
    if (before.sessieId !== null) endSession(app.db, before.sessieId)
    noteSignIn(app.db, account.id, now)
    return {
      resultaat: beginSession(
        app.db,
        { rol: account.rol, via, account: account.id, wijken: account.wijken },
        now,
      ),
      audit: { handeling: 'aanmelden', object: `account/${account.id}`, na: { via, ...how } },
    }
  })
  setSessionCookie(app, context, session.token)
  const cookie = deviceCookie(app, context)
  setDeviceCookie(app, context, rememberDevice(app.secret.keyFor('inlogpoging'), cookie, account.id))
  return actorOfAccount(account, via, session.idHash)
}
