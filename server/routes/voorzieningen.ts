import { openAt } from '../../analyses/voorzieningen/nu-open.ts'
import type { AppContext } from '../context.ts'
import { leesProgramma } from '../contract/programma.ts'
import { lijstVoorzieningen } from '../contract/voorzieningen.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route } from '../mount.ts'
import type { CurrentData } from '../store/current.ts'
import { sourceOf } from './bronnen.ts'
import { momentInTheNetherlands } from './lokaal-moment.ts'

function sourceWith(current: CurrentData, part: string) {
  const version = current.versies.find((row) => row.dataset.startsWith(part))
  if (version === undefined) throw new ProblemError('niet-gevonden')
  return sourceOf(version)
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
        bron: sourceWith(current, 'voorzieningen'),
      }
    }),
    route(leesProgramma, 'programma-lezen', () => {
      const current = app.current()
      if (current.programma === null) throw new ProblemError('niet-gevonden')
      return { programma: current.programma, bron: sourceWith(current, 'samen-') }
    }),
  ]
}
