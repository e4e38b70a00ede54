import { bronnen } from '../../geodata/bronnen.ts'
import type { AppContext } from '../context.ts'
import { haalBron, lijstBronnen } from '../contract/bronnen.ts'
import { ProblemError } from '../errors.ts'
import { startFetch } from '../jobs/fetch-task.ts'
import { route, type Route } from '../mount.ts'
import { sourceState } from '../sources/state.ts'

/** Outside sources: how they stand, and a visit to one of them. */
export function sourceRoutes(app: AppContext): Route[] {
  return [
    route(lijstBronnen, 'bronnen-lezen', () => ({
      bronnen: [...bronnen.values()].map((bron) => sourceState(app, bron, app.clock())),
    })),
    route(haalBron, 'bron-ophalen', ({ actor, params, query }) => {
      const bron = bronnen.get(params.bron)
      if (bron === undefined) throw new ProblemError('onbekende-bron')
      if (bron.datasets(query.jaar ?? null).length === 0) throw new ProblemError('bron-per-adres')
      return startFetch(app, actor, params.bron, query.jaar ?? null)
    }),
  ]
}
