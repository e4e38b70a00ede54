import type { AppContext } from '../context.ts'
import type { Aanmeldfout } from '../contract/aanmelden-elders.ts'
import { recordEvent, withChange } from '../store/change.ts'
import {
  carryOutOidcEntry,
  endOidcSessions,
  type OidcToegang,
  planOidcEntry,
  sameAccess,
} from '../store/oidc-accounts.ts'
import { beginSession, endSession } from '../store/sessions.ts'
import { type Actor, actorWith, ANONYMOUS } from './actor.ts'
import { type OidcPersoon, type OidcWeigering, readClaims, subjectOf } from './oidc-claims.ts'
import type { OidcUitgever } from './oidc-config.ts'

/** What signing in needs of the app. */
type EntryContext = Pick<AppContext, 'db' | 'clock'>

/** Somebody is in, with the token of the session; or not, with what the sign-in screen says. */
export type OidcUitkomst = { token: string } | { fout: Aanmeldfout }

/** What the screen says. Whether an account exists or is blocked is for the audit only. */
function faultFor(reason: OidcWeigering | 'geblokkeerd'): Aanmeldfout {
  return reason === 'geblokkeerd' || reason === 'geen-uitnodiging' ? 'geen-toegang' : reason
}

const objectOf = (issuer: OidcUitgever) => `aanmelding/oidc/${issuer.id}`

/** Writes a refused sign-in down. */
export function recordRefusal(app: EntryContext, issuer: OidcUitgever, reden: string, na?: unknown): void {
  recordEvent(app.db, ANONYMOUS, app.clock(), {
    handeling: 'aanmelden-mislukt',
    object: objectOf(issuer),
    reden,
    ...(na === undefined ? {} : { na }),
  })
}

/** Refuses somebody whose token is right. Who has lost the role here loses the sessions that still stand open, too. */
function refuse(
  app: EntryContext,
  issuer: OidcUitgever,
  token: unknown,
  reason: OidcWeigering | 'geblokkeerd',
): OidcUitkomst {
  const { uitgever, onderwerp } = subjectOf(token)
  withChange(app.db, ANONYMOUS, app.clock(), () => {
    const ended = reason === 'geen-rol' ? endOidcSessions(app.db, uitgever, onderwerp) : null
    return {
      resultaat: undefined,
      audit: {
        handeling: 'aanmelden-mislukt',
        object: objectOf(issuer),
        reden: reason,
        ...(ended === null ? {} : { na: ended }),
      },
    }
  })
  return { fout: faultFor(reason) }
}

/** Lets somebody in: account and session in one change. */
function letIn(
  app: EntryContext,
  issuer: OidcUitgever,
  before: Actor,
  person: OidcPersoon,
  entry: Exclude<OidcToegang, { soort: 'geweigerd' }>,
): OidcUitkomst {
  const now = app.clock()
  const { account, voor, soort } = entry
  const actor = actorWith({
    rol: account.rol,
    via: 'oidc',
    account: account.id,
    wijken: account.wijken,
    sessieId: null,
  })
  const token = withChange(app.db, actor, now, () => {
    // The session before is worth nothing any more, whoever it was of.
    if (before.via !== 'sleutel' && before.sessieId !== null) endSession(app.db, before.sessieId)
    carryOutOidcEntry(app.db, person, entry, now)
    const session = beginSession(
      app.db,
      { rol: account.rol, via: 'oidc', account: account.id, wijken: account.wijken },
      now,
    )
    const changed = voor !== null && !sameAccess(voor, account)
    return {
      resultaat: session.token,
      audit: {
        handeling: 'aanmelden',
        object: `account/${account.id}`,
        ...(changed ? { voor: { rol: voor.rol, wijken: voor.wijken } } : {}),
        na: { via: 'oidc', uitgever: issuer.id, rol: account.rol, wijken: account.wijken, soort },
      },
    }
  })
  return { token }
}

/**
 * Decides about somebody whose ID token has been checked, and carries it out.
 * @param before who asked until now, by the cookie of a session
 * @param claims claims of the token
 */
export function enterByOidc(
  app: EntryContext,
  issuer: OidcUitgever,
  before: Actor,
  claims: unknown,
): OidcUitkomst {
  const person = readClaims(issuer, claims)
  if (typeof person === 'string') return refuse(app, issuer, claims, person)
  const entry = planOidcEntry(app.db, person)
  return entry.soort === 'geweigerd'
    ? refuse(app, issuer, claims, entry.reden)
    : letIn(app, issuer, before, person, entry)
}
