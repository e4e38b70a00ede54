import {
  beginOtherFactor,
  changePassword,
  confirmOtherFactor,
  ownAccount,
  renewRecoveryCodes,
} from '../accounts/own-account.ts'
import type { Actor } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import {
  beginTweedeFactor,
  bevestigTweedeFactor,
  type EigenAccount,
  eindigEigenSessie,
  eindigEigenSessies,
  leesEigenAccount,
  maakHerstelcodes,
  wijzigWachtwoord,
} from '../contract/eigen-account.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route, slowRoute } from '../mount.ts'
import { clearSessionCookie } from '../session-cookie.ts'
import { withChange } from '../store/change.ts'
import { recoveryCodesLeft } from '../store/second-factors.ts'
import { endNamedSession, endSessionsOf, listSessions, sessionName } from '../store/sessions.ts'

function describe(app: AppContext, actor: Actor): EigenAccount {
  const { id, inlognaam, naam, rol, wijken, wachtwoord } = ownAccount(app, actor)
  const present = actor.sessieId === null ? null : sessionName(actor.sessieId)
  return {
    id,
    inlognaam,
    naam,
    rol,
    wijken,
    heeftWachtwoord: wachtwoord !== null,
    herstelcodesOver: recoveryCodesLeft(app.db, id),
    sessies: listSessions(app.db, id, app.clock()).map((session) => ({
      ...session,
      deze: session.id === present,
    })),
  }
}

/** The own account of whoever is signed in with one: nobody reaches another's from here. */
export function ownAccountRoutes(app: AppContext): Route[] {
  return [
    route(leesEigenAccount, 'eigen-account-lezen', ({ actor }) => describe(app, actor)),
    slowRoute(wijzigWachtwoord, 'eigen-account-wijzigen', async ({ actor, context, body }) => {
      await changePassword(app, { actor, context }, body)
      return null
    }),
    slowRoute(beginTweedeFactor, 'eigen-account-wijzigen', ({ actor, body }) =>
      beginOtherFactor(app, actor, body.wachtwoord),
    ),
    route(bevestigTweedeFactor, 'eigen-account-wijzigen', ({ actor, context, body }) => ({
      herstelcodes: confirmOtherFactor(app, { actor, context }, body.stap, body.code),
    })),
    slowRoute(maakHerstelcodes, 'eigen-account-wijzigen', async ({ actor, context, body }) => ({
      herstelcodes: await renewRecoveryCodes(app, { actor, context }, body.wachtwoord),
    })),
    route(eindigEigenSessies, 'eigen-account-wijzigen', ({ actor, context }) => {
      const { id } = ownAccount(app, actor)
      withChange(app.db, actor, app.clock(), () => {
        const ended = endSessionsOf(app.db, id)
        return {
          resultaat: undefined,
          audit: {
            handeling: 'afmelden',
            object: `account/${id}`,
            na: { overal: true, sessiesBeeindigd: ended },
          },
        }
      })
      clearSessionCookie(app, context)
      return null
    }),
    route(eindigEigenSessie, 'eigen-account-wijzigen', ({ actor, params }) => {
      const { id } = ownAccount(app, actor)
      withChange(app.db, actor, app.clock(), () => {
        if (!endNamedSession(app.db, id, params.sessie)) throw new ProblemError('onbekende-sessie')
        return {
          resultaat: undefined,
          audit: { handeling: 'afmelden', object: `account/${id}`, na: { sessiesBeeindigd: 1 } },
        }
      })
      return null
    }),
  ]
}
