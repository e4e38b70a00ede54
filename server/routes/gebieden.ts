import type { AppContext } from '../context.ts'
import { leesGrenzen, lijstGebieden } from '../contract/gebieden.ts'
import { route, type Route } from '../mount.ts'
import { prepare } from '../requests/prepared.ts'
import { focusOf, sourcesOf } from './bronnen.ts'
import { wijkenFor } from './indeling.ts'

/**
 * Scale denominator below which the embedded borders mean nothing: they are generalised to 3-10 vertices per buurt.
 * Stated with every answer that holds them; the map stops zooming in there.
 */
const LEAST_SCALE_DENOMINATOR = 10_000

/** Areas, borders and the decision which buurten belong to which programmawijk. */
export function areaRoutes(app: AppContext): Route[] {
  return [
    route(lijstGebieden, 'gebieden-lezen', ({ query }) => {
      const current = app.current()
      return {
        gebieden: [...current.gebied.values()].map(({ code, naam, soort, wijk, gemeente }) => ({
          code,
          naam,
          soort,
          wijk,
          gemeente,
        })),
        focusgebied: focusOf(current),
        wijken: [...wijkenFor(app, query.cyclus)],
        cyclus: query.cyclus ?? null,
        twijfel: current.focus.twijfel,
      }
    }),
    route(leesGrenzen, 'gebieden-lezen', () => ({
      prepared: app.cached('grenzen', () => {
        const current = app.current()
        const [bron] = sourcesOf(current, [current.focus.indeling])
        const body = { gebieden: current.gebieden, kleinsteSchaalnoemer: LEAST_SCALE_DENOMINATOR, bron }
        return prepare(JSON.stringify(body), 'application/json')
      }),
    })),
  ]
}
