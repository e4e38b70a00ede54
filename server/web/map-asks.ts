import type { Context } from 'hono'
import type { AppContext } from '../context.ts'
import { leesKaartgegevens, lijstIndicatoren } from '../contract/cijfers.ts'
import { lijstCycli } from '../contract/cycli.ts'
import { API_ROOT } from '../contract/endpoint.ts'
import { leesGrenzen, lijstGebieden } from '../contract/gebieden.ts'
import { leesSessie } from '../contract/sessie.ts'
import { lijstVoorzieningen } from '../contract/voorzieningen.ts'
import { sessionToken } from '../session-cookie.ts'
import { listCycles } from '../store/cycles.ts'

/** What the map screen asks first, whoever looks and whatever stands in the address. */
const ALWAYS = [leesSessie, lijstCycli, lijstIndicatoren, leesKaartgegevens, leesGrenzen, lijstVoorzieningen]

/**
 * Addresses of the API that the map screen will ask for first, so that the page can say so to the browser: those of the cyclus in the
 * address, or of the newest one. Without a session, good or not, there are none: the screen then asks for a sign-in.
 */
export function mapAsks(app: AppContext, context: Context): string[] {
  if (sessionToken(app, context) === undefined) return []
  const cycles = listCycles(app.db)
  const asked = context.req.query('cyclus')
  // Only a cyclus that exists: nothing of an address gets into the page.
  const cyclus = cycles.find(({ id }) => id === asked) ?? cycles[0]
  return [
    ...ALWAYS.map(({ pad }) => `${API_ROOT}${pad}`),
    ...(cyclus === undefined
      ? []
      : [`${API_ROOT}${lijstGebieden.pad}?cyclus=${encodeURIComponent(cyclus.id)}`]),
  ]
}
