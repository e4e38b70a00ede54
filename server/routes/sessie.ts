import { deleteCookie, setCookie } from 'hono/cookie'
import { doelId } from '../../geodata/schema/invoer.ts'
import { type Actor, actorWith } from '../auth/actor.ts'
import { actionsOf, may, mayImport, purposesOf } from '../auth/may.ts'
import type { AppContext } from '../context.ts'
import { beginDemoSessie, eindigSessie, handeling, leesSessie, type Sessie } from '../contract/sessie.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route } from '../mount.ts'
import { withChange } from '../store/change.ts'
import { beginSession, endSession, SESSION_HOURS } from '../store/sessions.ts'
import { focusOf, hasExampleData } from './bronnen.ts'

/** Name of the cookie that holds the session token. */
export const SESSION_COOKIE = 'wijkcyclus_sessie'

function describe(app: AppContext, actor: Actor): Sessie {
  const current = app.current()
  return {
    account: null,
    via: actor.via === 'niemand' || actor.via === 'app' || actor.via === 'opdrachtregel' ? null : actor.via,
    inzagedoel: actor.inzagedoel,
    inzagedoelen: [...purposesOf(actor)],
    wijken: actor.wijken === 'alle' ? 'alle' : [...actor.wijken],
    rol: actor.rol === 'anoniem' || actor.rol === 'app' ? null : actor.rol,
    demo: app.demo,
    voorbeelddata: hasExampleData(current),
    mag: actionsOf(actor, handeling.options),
    magInvoeren: may(actor, 'invoer-doen') ? doelId.options.filter((doel) => mayImport(actor, doel)) : [],
    focusgebied: { ...focusOf(current), corporatie: current.focus.corporatie },
  }
}

/** Who is signed in. A demo lets a role be picked; nothing else signs in yet. */
export function sessionRoutes(app: AppContext): Route[] {
  return [
    route(leesSessie, 'sessie-lezen', ({ actor }) => describe(app, actor)),
    route(beginDemoSessie, 'sessie-beginnen', ({ body, actor, context }) => {
      if (!app.demo) throw new ProblemError('demo-staat-uit')
      const now = app.clock()
      const session = withChange(app.db, actor, now, () => {
        // Whoever picks another role leaves the one before: its token is worth nothing any more.
        if (actor.sessieId !== null) endSession(app.db, actor.sessieId)
        return {
          resultaat: beginSession(app.db, { rol: body.rol, via: 'demo', account: null, wijken: 'alle' }, now),
          audit: { handeling: 'sessie-beginnen', object: 'sessie', na: { rol: body.rol } },
        }
      })
      setCookie(context, SESSION_COOKIE, session.token, {
        httpOnly: true,
        sameSite: 'Lax',
        path: '/',
        maxAge: SESSION_HOURS * 3600,
      })
      return describe(app, actorWith({ rol: body.rol, via: 'demo', sessieId: session.idHash }))
    }),
    route(eindigSessie, 'sessie-eindigen', ({ actor, context }) => {
      const { sessieId } = actor
      if (sessieId !== null) {
        withChange(app.db, actor, app.clock(), () => {
          endSession(app.db, sessieId)
          return { resultaat: undefined, audit: { handeling: 'sessie-eindigen', object: 'sessie' } }
        })
      }
      deleteCookie(context, SESSION_COOKIE, { path: '/' })
      return null
    }),
  ]
}
