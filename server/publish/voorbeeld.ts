import type { Hono } from 'hono'
import { may } from '../auth/may.ts'
import type { AppContext } from '../context.ts'
import { problemResponse } from '../errors.ts'
import type { RequestState } from '../mount.ts'
import { makeActorReader } from '../session-actor.ts'
import { listEditions } from '../store/editions.ts'
import { readBuilt } from './bouwsels.ts'
import { fileOf } from './edition.ts'
import { takeSnapshot } from './neem-momentopname.ts'
import { mediaTypeOf, publicHeaders } from './public-headers.ts'

/** Where staff see the next edition; its links are relative, so it is walked through like the real one. */
export const PREVIEW = '/werk/publiceren/voorbeeld'

/** Shows who may publish each page as a visitor will get it, made of what is public now. */
export function mountPreview(root: Hono<RequestState>, app: AppContext): void {
  const readActor = makeActorReader(app)
  root.get(`${PREVIEW}/*`, (context) => {
    const actor = readActor(context)
    if (!may(actor, 'openbaar-lezen')) {
      return problemResponse(actor.rol === 'anoniem' ? 'niet-aangemeld' : 'geen-recht')
    }
    const pad = context.req.path.slice(PREVIEW.length + 1) || 'index.html'
    const nummer = (listEditions(app.db)[0]?.nummer ?? 0) + 1
    // The service worker would keep what is not public.
    const found = pad === 'sw.js' ? null : fileOf(takeSnapshot(app, nummer).opname, readBuilt(), pad)
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
