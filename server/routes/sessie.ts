import { doelId } from '../../geodata/schema/invoer.ts'
import { type Actor, actorWith } from '../auth/actor.ts'
import { actionsOf, keptProgrammes, may, mayImport, purposesOf } from '../auth/may.ts'
import type { AppContext } from '../context.ts'
import {
  beginDemoSessie,
  eindigInzagedoel,
  eindigSessie,
  handeling,
  type Inzagedoel,
  kiesInzagedoel,
  leesSessie,
  type Sessie,
} from '../contract/sessie.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route } from '../mount.ts'
import { clearSessionCookie, setSessionCookie } from '../session-cookie.ts'
import { readAccount } from '../store/accounts.ts'
import { withChange } from '../store/change.ts'
import { beginSession, endSession, setPurpose } from '../store/sessions.ts'
import { focusOf, hasExampleData } from './bronnen.ts'

/** The session as the screens know it. */
export function describeSession(app: AppContext, actor: Actor): Sessie {
  const current = app.current()
  const account = actor.account === null ? null : readAccount(app.db, actor.account)
  return {
    account: account === null ? null : { id: account.id, naam: account.naam },
    via: actor.via === 'niemand' || actor.via === 'app' || actor.via === 'opdrachtregel' ? null : actor.via,
    inzagedoel: actor.inzagedoel,
    inzagedoelen: [...purposesOf(actor)],
    wijken: actor.wijken === 'alle' ? 'alle' : [...actor.wijken],
    programmas: keptProgrammes(actor),
    rol: actor.rol === 'anoniem' || actor.rol === 'app' ? null : actor.rol,
    demo: app.demo,
    voorbeelddata: hasExampleData(current),
    achtergrondkaart: app.operations.config.backgroundTiles,
    mag: actionsOf(actor, handeling.options),
    magInvoeren: may(actor, 'invoer-doen') ? doelId.options.filter((doel) => mayImport(actor, doel)) : [],
    focusgebied: { ...focusOf(current), corporatie: current.focus.corporatie },
  }
}

/** Keeps for what somebody looks at single dwellings and reports, from now on in this session; null: for nothing any more. */
function choosePurpose(app: AppContext, actor: Actor, doel: Inzagedoel | null): Sessie {
  const { sessieId } = actor
  // An API key is no session: its purpose, if it has one, was given with it.
  const hasSession = sessieId !== null && actor.via !== 'sleutel'
  if (!hasSession || (doel !== null && !may(actor, 'inzagedoel-kiezen', { inzagedoel: doel }))) {
    throw new ProblemError('geen-recht')
  }
  withChange(app.db, actor, app.clock(), () => {
    setPurpose(app.db, sessieId, doel)
    return {
      resultaat: undefined,
      audit: {
        handeling: 'inzagedoel-kiezen',
        object: 'sessie/inzagedoel',
        voor: actor.inzagedoel,
        na: doel,
      },
    }
  })
  return describeSession(app, { ...actor, inzagedoel: doel })
}

/** Who is signed in, for what single dwellings are looked at, and signing out. A demo lets a role be picked. */
export function sessionRoutes(app: AppContext): Route[] {
  return [
    route(leesSessie, 'sessie-lezen', ({ actor }) => describeSession(app, actor)),
    route(beginDemoSessie, 'sessie-beginnen', ({ body, actor, context }) => {
      if (!app.demo) throw new ProblemError('demo-staat-uit')
      const now = app.clock()
      const session = withChange(app.db, actor, now, () => {
        // Whoever picks another role leaves the one before: its token is worth nothing any more.
        if (actor.sessieId !== null) endSession(app.db, actor.sessieId)
        return {
          resultaat: beginSession(app.db, { rol: body.rol, via: 'demo', account: null, wijken: 'alle' }, now),
          audit: {
            handeling: 'sessie-beginnen',
            object: 'demo-sessie',
            raakt: ['sessie'],
            na: { rol: body.rol },
          },
        }
      })
      setSessionCookie(app, context, session.token)
      return describeSession(app, actorWith({ rol: body.rol, via: 'demo', sessieId: session.idHash }))
    }),
    route(kiesInzagedoel, 'inzagedoel-kiezen', ({ body, actor }) => choosePurpose(app, actor, body.doel)),
    route(eindigInzagedoel, 'inzagedoel-kiezen', ({ actor }) => choosePurpose(app, actor, null)),
    route(eindigSessie, 'sessie-eindigen', ({ actor, context }) => {
      const { sessieId } = actor
      if (sessieId !== null) {
        withChange(app.db, actor, app.clock(), () => {
          endSession(app.db, sessieId)
          return {
            resultaat: undefined,
            audit: {
              handeling: 'afmelden',
              object: actor.account === null ? 'demo-sessie' : `account/${actor.account}`,
              raakt: ['sessie'],
            },
          }
        })
      }
      clearSessionCookie(app, context)
      return null
    }),
  ]
}
