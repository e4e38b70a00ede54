import type { Indicator } from '../../geodata/schema/indicator.ts'
import type { Actor } from '../auth/actor.ts'
import { ownBuurten } from '../auth/eigen-gebied.ts'
import { may, figureRights } from '../auth/may.ts'
import type { AppContext } from '../context.ts'
import { leesKaartgegevens, lijstIndicatoren, zoekWaarnemingen } from '../contract/cijfers.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route } from '../mount.ts'
import { prepare, QUICK } from '../requests/prepared.ts'
import type { CurrentData } from '../store/current.ts'
import { sourcesOf } from './bronnen.ts'
import { wijkenFor } from './indeling.ts'
import { mapSeries } from './kaartgegevens.ts'
import { askableAreas, mayRead, observationOf, type Vraaggebied } from './waarnemingen.ts'

/** Indicators an actor may know of: those for staff only with the right for it. */
function visible(app: AppContext, actor: Actor): Indicator[] {
  return app.current().indicatoren.filter((indicator) => may(actor, 'cijfers-openbaar-lezen', { indicator }))
}

/** Datasets that hold figures of these indicators: the fixed source and files that people brought in. */
function datasetsOf(current: CurrentData, indicators: readonly Indicator[]): string[] {
  return indicators.flatMap((indicator) => [
    ...(current.datasetsVan.get(indicator.id) ?? [indicator.dataset]),
  ])
}

function refusal(actor: Actor): ProblemError {
  return new ProblemError(actor.rol === 'anoniem' ? 'niet-aangemeld' : 'geen-recht')
}

/** Figures: the catalogue, single figures with their source, and all series of the map at once. */
export function figureRoutes(app: AppContext): Route[] {
  return [
    route(lijstIndicatoren, 'cijfers-openbaar-lezen', ({ actor }) => {
      return {
        prepared: app.cached(`indicatoren|${figureRights(actor)}`, () => {
          const indicatoren = visible(app, actor)
          const bronnen = sourcesOf(app.current(), datasetsOf(app.current(), indicatoren))
          return prepare(JSON.stringify({ indicatoren, bronnen }), 'application/json')
        }),
      }
    }),

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

    route(leesKaartgegevens, 'cijfers-buurt-lezen', ({ actor }) => {
      return {
        prepared: app.cached(`kaartgegevens|${figureRights(actor)}`, () => {
          const current = app.current()
          const own = ownBuurten(actor, current.focus.standaardIndeling.wijken)
          const indicators = visible(app, actor).filter(
            (row) => row.niveaus.includes('buurt') || row.niveaus.includes('wijk'),
          )
          const bronnen = sourcesOf(current, datasetsOf(current, indicators))
          const voorbeelddata = bronnen.some((source) => source.voorbeelddata)
          return prepare(
            JSON.stringify({ ...mapSeries(current, indicators, own), bronnen, voorbeelddata }),
            'application/json',
          )
        }),
      }
    }),
  ]
}
