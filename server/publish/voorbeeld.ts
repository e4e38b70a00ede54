import type { Hono } from 'hono'
import { may } from '../auth/may.ts'
import type { AppContext } from '../context.ts'
import { dwellingsOf } from '../campagne/woningen.ts'
import { problemResponse } from '../errors.ts'
import type { RequestState } from '../mount.ts'
import { makeActorReader } from '../session-actor.ts'
import { dateInTheNetherlands } from '../routes/lokaal-moment.ts'
import { listEditions } from '../store/editions.ts'
import { type Beschermd, protectFigures } from './bescherm.ts'
import { readBuilt } from './bouwsels.ts'
import { fileOf } from './edition.ts'
import { takeSnapshot } from './neem-momentopname.ts'
import { mediaTypeOf, publicHeaders } from './public-headers.ts'

/** Where staff see the next edition; its links are relative, so it is walked through like the real one. */
export const PREVIEW = '/werk/publiceren/voorbeeld'

/** Protected figures of the next edition, and what they were made of. */
interface Gemaakt {
  van: readonly unknown[]
  cijfers: Promise<Beschermd>
}

const made = new WeakMap<AppContext, Gemaakt>()

/**
 * Counts of the next edition as disclosure control would let them out today. Kept until the day, the editions or the dwellings change:
 * every page of the preview asks for them.
 *
 * @throws ProblemError `uitgave-niet-veilig` as publishing would
 */
function figuresOfNext(app: AppContext, nummer: number): Promise<Beschermd> {
  const datum = dateInTheNetherlands(app.clock())
  const van = [nummer, datum, app.current(), dwellingsOf(app)]
  const before = made.get(app)
  if (before !== undefined && before.van.every((part, at) => part === van[at])) return before.cijfers
  const cijfers = protectFigures(app, { nummer, datum })
  made.set(app, { van, cijfers })
  // A fault is told to who asked; the next look tries again.
  cijfers.catch(() => made.delete(app))
  return cijfers
}

/** Shows who may publish each page as a visitor will get it, made of what is public now. */
export function mountPreview(root: Hono<RequestState>, app: AppContext): void {
  const readActor = makeActorReader(app)
  root.get(`${PREVIEW}/*`, async (context) => {
    const actor = readActor(context)
    if (!may(actor, 'openbaar-lezen')) {
      return problemResponse(actor.rol === 'anoniem' ? 'niet-aangemeld' : 'geen-recht')
    }
    const pad = context.req.path.slice(PREVIEW.length + 1) || 'index.html'
    const nummer = (listEditions(app.db)[0]?.nummer ?? 0) + 1
    // The service worker would keep what is not public.
    if (pad === 'sw.js') return problemResponse('niet-gevonden')
    const cijfers = await figuresOfNext(app, nummer)
    const found = fileOf(takeSnapshot(app, nummer, cijfers).opname, readBuilt(), pad)
    if (found === null) return problemResponse('niet-gevonden')
    return new Response(new Uint8Array(found), {
      headers: {
        ...publicHeaders(pad, false),
        'content-type': mediaTypeOf(pad),
        'cache-control': 'private, no-store',
      },
    })
  })
}
