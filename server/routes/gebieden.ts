import type { AppContext } from '../context.ts'
import { leesGrenzen, lijstGebieden } from '../contract/gebieden.ts'
import { route, type Route, slowRoute } from '../mount.ts'
import { prepare } from '../requests/prepared.ts'
import { sourcesOf } from './bronnen.ts'
import { makeEarlierAnswers } from './gegevensversies.ts'
import { wijkenFor } from './indeling.ts'
import { areasAnswer } from './kaartantwoorden.ts'

/**
 * Scale denominator below which the embedded borders mean nothing: they are generalised to 3-10 vertices per buurt.
 * Stated with every answer that holds them; the map stops zooming in there.
 */
const LEAST_SCALE_DENOMINATOR = 10_000

/** Areas, borders and the decision which buurten belong to which programmawijk. */
export function areaRoutes(app: AppContext): Route[] {
  const earlier = makeEarlierAnswers(app)
  return [
    slowRoute(lijstGebieden, 'gebieden-lezen', async ({ actor, query: { cyclus, versie: asked } }) => {
      const besluit = cyclus === undefined ? null : { cyclus, wijken: wijkenFor(app, cyclus) }
      const versie = app.dataVersion()
      return asked === undefined || asked === versie.naam
        ? areasAnswer(app.current(), versie, besluit)
        : { prepared: await earlier(asked, 'gebieden', actor, besluit) }
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
