import { openAt } from '../../analyses/voorzieningen/nu-open.ts'
import type { AppContext } from '../context.ts'
import { leesProgramma } from '../contract/programma.ts'
import { lijstVoorzieningen } from '../contract/voorzieningen.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route } from '../mount.ts'
import type { CurrentData } from '../store/current.ts'
import { sourceOf } from './bronnen.ts'
import { momentInTheNetherlands } from './lokaal-moment.ts'

/** The source that gave one of these objects; null when there is none. */
function sourceOfAny(current: CurrentData, given: readonly object[]) {
  const version = given.map((member) => current.versieVan.get(member)).find((found) => found !== undefined)
  return version === undefined ? null : sourceOf(version)
}

/** Facilities with what is open now, woonzorgzones, and the programme. */
export function facilityRoutes(app: AppContext): Route[] {
  return [
    route(lijstVoorzieningen, 'voorzieningen-lezen', () => {
      const current = app.current()
      const now = app.clock()
      const moment = momentInTheNetherlands(now)
      return {
        moment: now.toISOString(),
        voorzieningen: current.voorzieningen.map((place) => ({
          ...place,
          nu: openAt(place.openingstijden, moment),
        })),
        woonzorgzones: [...current.woonzorgzones],
        bron: sourceOfAny(current, [...current.voorzieningen, ...current.woonzorgzones]),
      }
    }),
    route(leesProgramma, 'programma-lezen', () => {
      const current = app.current()
      const { programma } = current
      const bron = programma === null ? null : sourceOfAny(current, [programma])
      if (programma === null || bron === null) throw new ProblemError('niet-gevonden')
      return { programma, bron }
    }),
  ]
}
