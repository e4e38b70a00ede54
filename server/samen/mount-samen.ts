import type { Context, Hono } from 'hono'
import { actorWith, ANONYMOUS } from '../auth/actor.ts'
import { may } from '../auth/may.ts'
import type { AppContext } from '../context.ts'
import { cyclusId } from '../contract/delen.ts'
import { SAMEN_PAD } from '../contract/samen.ts'
import { aanpakId } from '../contract/wijkaanpak-schema.ts'
import { problemResponse } from '../errors.ts'
import { honoPath, type RequestState } from '../mount.ts'
import { sessionToken } from '../session-cookie.ts'
import { makeSessionReader } from '../store/sessions.ts'
import { isOwnRequest } from '../web/own-request.ts'
import { findPlan } from '../wijkaanpak/plan.ts'
import type { Upgrade } from './upgrade.ts'

/** What waits for an answer to a request for a connection; an ordinary request has none. */
function upgradeOf(context: Context): Upgrade | undefined {
  return (context.env as { upgrade?: Upgrade } | undefined)?.upgrade // given by takeUpgrades; Hono leaves its type open
}

/**
 * The address of the WebSocket of a plan. Who has no session gets 401 and who may not read the plan 403, before anything is opened;
 * who may not write reads along. Changes that look at a plan as a whole first save what is being written.
 */
export function mountSamen(api: Hono<RequestState>, app: AppContext): void {
  const readSession = makeSessionReader(app.db)
  const peekSession = makeSessionReader(app.db, false)
  const path = honoPath(SAMEN_PAD)
  api.get(path, (context) => {
    const actor = context.get('actor') ?? ANONYMOUS
    // A browser sends the cookie along for a page of any site, and reads the answer of a WebSocket for it.
    if (!isOwnRequest(context.req.raw.headers, app.publicUrl, new URL(context.req.url).host)) {
      context.set('beveiliging', 'herkomst')
      return problemResponse('vreemde-herkomst')
    }
    if (actor.rol === 'anoniem') return problemResponse('niet-aangemeld')
    const token = sessionToken(app, context)
    const { sessieId, rol } = actor
    if (rol === 'app' || token === undefined || sessieId === null) return problemResponse('geen-recht')
    if (!may(actor, 'wijkaanpak-lezen')) return problemResponse('geen-recht')
    const [cyclus, aanpak] = [
      cyclusId.safeParse(context.req.param('cyclus')),
      aanpakId.safeParse(context.req.param('aanpak')),
    ]
    const place = cyclus.success && aanpak.success ? findPlan(app, actor, cyclus.data, aanpak.data) : null
    // What one may not read is not told apart from what is not there.
    if (place === null) return problemResponse('geen-recht')
    const upgrade = upgradeOf(context)
    if (upgrade === undefined) return problemResponse('methode-niet-toegestaan')
    if (!app.samen.hasRoom(sessieId)) return problemResponse('te-veel-vragen')
    const actorBy = (read: typeof readSession) => () => {
      const session = read(token, app.clock())
      return session === null ? null : actorWith(session)
    }
    upgrade.join = (line) =>
      app.samen.join(
        place.plan,
        { rol, sessie: sessieId, who: actorBy(readSession), peek: actorBy(peekSession) },
        line,
      )
    return new Response(null, { status: 204 })
  })
  const plans = '/cycli/:cyclus/wijkaanpakken'
  api.on(['POST', 'DELETE'], [plans, `${plans}/*`], (context, next) => {
    if (context.get('actor')?.rol !== 'anoniem') app.samen.saveAll()
    return next()
  })
}
