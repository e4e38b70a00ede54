import { straat } from '../../geodata/schema/aanname.ts'
import { ownBuurten } from '../auth/eigen-gebied.ts'
import type { AppContext } from '../context.ts'
import { leesWoningenkaart, lijstMeldingen, lijstStraten } from '../contract/woningen.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route, slowRoute } from '../mount.ts'
import { readPart } from '../store/dataset-read.ts'
import { sourceOf } from './bronnen.ts'
import type { DwellingSource } from './woningbron.ts'

/** Dwellings, streets and reports: only for those who may see single homes. */
export function dwellingRoutes(app: AppContext, source: DwellingSource): Route[] {
  const standardWijken = () => app.current().focus.standaardIndeling.wijken
  const { fromFirst } = source

  return [
    slowRoute(leesWoningenkaart, 'woningen-lezen', async ({ actor }) => {
      const prepared = await source.dwellingMap(ownBuurten(actor, standardWijken()))
      if (prepared === null) throw new ProblemError('geen-woningen')
      return { prepared }
    }),
    route(lijstStraten, 'woningen-lezen', ({ actor }) => {
      const own = ownBuurten(actor, standardWijken())
      const hit = fromFirst(
        (db) => readPart(db, 'straten', straat),
        (rows) => rows.length > 0,
      )
      return {
        straten: (hit?.value ?? []).filter(({ buurt }) => own === null || own.has(buurt)),
        bron: hit === null ? null : sourceOf(hit.version),
        voorbeelddata: hit?.version.voorbeelddata ?? false,
      }
    }),
    route(lijstMeldingen, 'meldingen-lezen', ({ actor, query }) => {
      const own = ownBuurten(actor, standardWijken())
      // Comes in pages, which are cut from the answer itself: it cannot be prepared as a whole.
      return source.reports(own, query.jaar)
    }),
  ]
}
