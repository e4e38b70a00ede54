import type { Actor } from '../auth/actor.ts'
import { may, figureRights } from '../auth/may.ts'
import type { AppContext } from '../context.ts'
import { leesKaartgegevens, lijstIndicatoren, zoekWaarnemingen } from '../contract/cijfers.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route, slowRoute } from '../mount.ts'
import { prepare, QUICK } from '../requests/prepared.ts'
import { sourcesOf } from './bronnen.ts'
import { makeEarlierAnswers } from './gegevensversies.ts'
import { wijkenFor } from './indeling.ts'
import { datasetsOf, indicatorsAnswer, mapAnswer } from './kaartantwoorden.ts'
import { askableAreas, mayRead, observationOf, type Vraaggebied } from './waarnemingen.ts'

function refusal(actor: Actor): ProblemError {
  return new ProblemError(actor.rol === 'anoniem' ? 'niet-aangemeld' : 'geen-recht')
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

    route(zoekWaarnemingen, 'cijfers-openbaar-lezen', ({ actor, query }) => {
      const current = app.current()
      const indicator = current.indicatoren.find((row) => row.id === query.indicator)
      if (indicator === undefined) throw new ProblemError('onbekende-indicator')
      if (!may(actor, 'cijfers-openbaar-lezen', { indicator })) throw refusal(actor)
      const wijken = wijkenFor(app, query.cyclus)
      const areas = askableAreas(current, wijken)
      let asked: Vraaggebied[]
      if (query.gebied === undefined) {
        asked = [...areas.values()].filter((area) => mayRead(actor, area, indicator))
      } else {
        const area = areas.get(query.gebied)
        if (area === undefined) throw new ProblemError('onbekend-gebied')
        if (!mayRead(actor, area, indicator)) throw refusal(actor)
        asked = [area]
      }
      if (query.jaar !== undefined && !indicator.jaren.includes(query.jaar)) {
        throw new ProblemError('onbekend-jaar')
      }
      if (query.leeftijd !== undefined && !indicator.leeftijden.includes(query.leeftijd)) {
        throw new ProblemError('onbekende-leeftijd')
      }
      const years = query.jaar === undefined ? indicator.jaren : [query.jaar]
      const ages = query.leeftijd === undefined ? indicator.leeftijden : [query.leeftijd]
      const division = wijken.map(({ id, naam, buurten }) => [id, naam, buurten])
      // What was asked, who may see what of it, and which buurten make which wijk: the answer follows from these and the data.
      const key = JSON.stringify(['waarnemingen', query, figureRights(actor), division])
      return {
        prepared: app.cached(key, () => {
          const bronnen = sourcesOf(current, datasetsOf(current, [indicator]))
          const waarnemingen = asked.flatMap((area) =>
            years.flatMap((year) => ages.map((age) => observationOf(current, area, indicator, year, age))),
          )
          const voorbeelddata = bronnen.some((source) => source.voorbeelddata)
          const body = JSON.stringify({ waarnemingen, bronnen, voorbeelddata })
          return prepare(body, 'application/json', {}, QUICK)
        }),
      }
    }),

    slowRoute(leesKaartgegevens, 'cijfers-buurt-lezen', ({ actor, query }) =>
      answered('kaartgegevens', actor, query.versie, mapAnswer),
    ),
  ]
}
