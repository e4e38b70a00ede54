import type { Actor } from '../auth/actor.ts'
import { figureRights } from '../auth/may.ts'
import type { AppContext } from '../context.ts'
import { leesKaartgegevens, lijstIndicatoren, zoekWaarnemingen } from '../contract/cijfers.ts'
import { ProblemError } from '../errors.ts'
import { type Route, slowRoute } from '../mount.ts'
import { prepare, QUICK } from '../requests/prepared.ts'
import { earlierObservations, makeEarlierAnswers } from './gegevensversies.ts'
import { wijkenFor } from './indeling.ts'
import { indicatorsAnswer, mapAnswer } from './kaartantwoorden.ts'
import { findAsked, observationsAnswer, type Waarnemingfout } from './waarnemingen.ts'

function problemOf(actor: Actor, fout: Waarnemingfout): ProblemError {
  return new ProblemError(fout === 'geen-recht' && actor.rol === 'anoniem' ? 'niet-aangemeld' : fout)
}

/** Figures: the catalogue, single figures with their source, and all series of the map at once. */
export function figureRoutes(app: AppContext): Route[] {
  const earlier = makeEarlierAnswers(app)
  /** An answer of the present figures, or of a data version that is not the present one. */
  const answered = async (
    wat: 'indicatoren' | 'kaartgegevens',
    actor: Actor,
    asked: string | undefined,
    make: typeof indicatorsAnswer | typeof mapAnswer,
  ) => {
    const versie = app.dataVersion()
    if (asked !== undefined && asked !== versie.naam) return { prepared: await earlier(asked, wat, actor) }
    return {
      prepared: app.cached(`${wat}|${versie.sinds}|${figureRights(actor)}`, () =>
        prepare(JSON.stringify(make(app.current(), versie, actor)), 'application/json'),
      ),
    }
  }
  return [
    slowRoute(lijstIndicatoren, 'cijfers-openbaar-lezen', ({ actor, query }) =>
      answered('indicatoren', actor, query.versie, indicatorsAnswer),
    ),

    slowRoute(zoekWaarnemingen, 'cijfers-openbaar-lezen', async ({ actor, query }) => {
      const wijken = wijkenFor(app, query.cyclus)
      if (query.versie !== undefined && query.versie !== app.dataVersion().naam) {
        const besluit = query.cyclus === undefined ? null : { cyclus: query.cyclus, wijken }
        const then = await earlierObservations(app, query.versie, actor, query, besluit)
        if ('fout' in then) throw problemOf(actor, then.fout)
        return { prepared: then }
      }
      const current = app.current()
      const asked = findAsked(current, wijken, actor, query)
      if ('fout' in asked) throw problemOf(actor, asked.fout)
      const division = wijken.map(({ id, naam, buurten }) => [id, naam, buurten])
      // What was asked, who may see what of it, and which buurten make which wijk: the answer follows from these and the data.
      const key = JSON.stringify(['waarnemingen', query, figureRights(actor), division])
      return {
        prepared: app.cached(key, () =>
          prepare(JSON.stringify(observationsAnswer(current, asked)), 'application/json', {}, QUICK),
        ),
      }
    }),

    slowRoute(leesKaartgegevens, 'cijfers-buurt-lezen', ({ actor, query }) =>
      answered('kaartgegevens', actor, query.versie, mapAnswer),
    ),
  ]
}
