import { calendarOn, faultOfDate, nextState, stateAfter } from '../../analyses/cyclus/kalender.ts'
import type { Cyclusstaat } from '../../analyses/cyclus/cyclusgang-schema.ts'
import { nextStep } from '../../analyses/cyclus/opdracht.ts'
import { areasToChoose, CITY_ID, stadsdeelId } from '../../analyses/verdieping/analysegebied.ts'
import type { Actor } from '../auth/actor.ts'
import { may } from '../auth/may.ts'
import type { AppContext } from '../context.ts'
import type { Cyclus, Cyclusinhoud } from '../contract/cycli.ts'
import type { Handeling } from '../contract/sessie.ts'
import { stelCyclusVast, wijzigKalender, zetCyclusstap } from '../contract/cyclusgang.ts'
import { kalenderfoutTekst } from '../contract/text/nl/cyclusgang.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route } from '../mount.ts'
import { withChange } from '../store/change.ts'
import {
  areasWithDeepening,
  insertDateChange,
  insertMove,
  listDateChanges,
  listMoves,
} from '../store/cycle-progress.ts'
import { readCycle } from '../store/cycles.ts'
import { listMeetings } from '../store/meetings.ts'
import { unfinishedTask } from '../store/tasks.ts'
import { dateInTheNetherlands } from './lokaal-moment.ts'

/** A cyclus as it is stored. */
export function cycleOr404(app: AppContext, id: string): Cyclusinhoud {
  const found = readCycle(app.db, id)
  if (found === null) throw new ProblemError('onbekende-cyclus')
  return found
}

/** States in which a cyclus has not been put before residents yet. */
const BEFORE_RESIDENTS: ReadonlySet<Cyclusstaat> = new Set<Cyclusstaat>(['voorbereiding', 'gegevens'])

/** Whether an actor may read the analyses of an area of a cyclus in this state: a wijk, a stadsdeel with all its wijken, the city. */
export function mayReadAnalysis(
  actor: Actor,
  wijken: Cyclusinhoud['besluit']['wijken'],
  staat: Cyclusstaat,
  area: string,
  handeling: Handeling = 'wijkanalyse-lezen',
): boolean {
  const inside = wijken.filter(({ id, stadsdeel }) => id === area || stadsdeelId(stadsdeel) === area)
  return may(actor, handeling, {
    wijken: area === CITY_ID ? null : inside.map(({ id }) => id),
    voorgelegd: !BEFORE_RESIDENTS.has(staat),
  })
}

/** A cyclus with its state, calendar and to-do, as they stand now, and the analyses that this actor may read. */
export function withProgress(app: AppContext, actor: Actor, cycle: Cyclusinhoud): Cyclus {
  const overgangen = listMoves(app.db, cycle.id)
  const staat = stateAfter(overgangen)
  const { wijken } = cycle.besluit
  return {
    ...cycle,
    wijkanalyses: cycle.wijkanalyses.filter(({ wijk }) => mayReadAnalysis(actor, wijken, staat, wijk)),
    staat,
    overgangen,
    kalender: calendarOn(
      cycle.peildatum,
      listDateChanges(app.db, cycle.id),
      overgangen,
      dateInTheNetherlands(app.clock()),
    ),
    volgende: nextStep(staat, {
      wijken,
      gebieden: areasToChoose(wijken, app.current().focus.gemeenteNaam),
      wijkanalyses: new Set(cycle.wijkanalyses.map(({ wijk }) => wijk)),
      verdiepingen: new Set(areasWithDeepening(app.db, cycle.id)),
      bijeenkomsten: listMeetings(app.db, cycle.id),
    }),
  }
}

/** Refuses what would change an adopted cyclus; asked again inside each transaction by a trigger of the store. */
export function refuseAdopted(app: AppContext, cycle: string): void {
  if (stateAfter(listMoves(app.db, cycle)) === 'vastgesteld') throw new ProblemError('cyclus-vastgesteld')
}

/** How a cyclus moves: its dates, its steps, and the adoption by the stuurgroep. */
export function progressRoutes(app: AppContext): Route[] {
  /** Moves a cyclus out of a state: looked at and written in one transaction, so that of two only one moves it. */
  const move = (actor: Actor, id: string, van: Cyclusstaat, reden: string) => {
    const now = app.clock()
    const handeling = van === 'wijkaanpak' ? 'cyclus-vaststellen' : 'cyclus-verzetten'
    withChange(app.db, actor, now, () => {
      const cycle = withProgress(app, actor, cycleOr404(app, id))
      refuseAdopted(app, id)
      const naar = nextState(van)
      if (naar === 'vastgesteld' && cycle.staat !== van) throw new ProblemError('cyclus-niet-zo-ver')
      if (cycle.staat !== van || naar === null) throw new ProblemError('cyclus-veranderd')
      if (!cycle.volgende.magVerder) throw new ProblemError('cyclus-niet-zo-ver')
      // Analyses that are still being made would come after the adoption.
      if (naar === 'vastgesteld' && unfinishedTask(app.db, `cyclus/${id}`) !== null) {
        throw new ProblemError('taak-loopt-nog')
      }
      const made = { van, naar, datum: dateInTheNetherlands(now), rol: actor.rol, reden }
      insertMove(app.db, id, made, now)
      return {
        resultaat: undefined,
        audit: { handeling, object: `cyclus/${id}`, voor: { staat: van }, na: { staat: naar }, reden },
      }
    })
    return withProgress(app, actor, cycleOr404(app, id))
  }

  return [
    route(zetCyclusstap, 'cyclus-verzetten', ({ params, body, actor }) =>
      move(actor, params.cyclus, body.van, body.reden),
    ),
    route(stelCyclusVast, 'cyclus-vaststellen', ({ params, body, actor }) =>
      move(actor, params.cyclus, 'wijkaanpak', body.reden),
    ),
    route(wijzigKalender, 'kalender-wijzigen', ({ params, body, actor }) => {
      const { cyclus: id, moment } = params
      const { datum, reden } = body
      const now = app.clock()
      withChange(app.db, actor, now, () => {
        const cycle = withProgress(app, actor, cycleOr404(app, id))
        refuseAdopted(app, id)
        const fault = faultOfDate(cycle.kalender, moment, datum)
        if (fault !== null) {
          throw new ProblemError('ongeldige-invoer', [
            { deel: 'body', veld: 'datum', melding: kalenderfoutTekst[fault] },
          ])
        }
        const before = cycle.kalender.find((point) => point.moment === moment)?.datum
        insertDateChange(
          app.db,
          id,
          { moment, datum, reden, rol: actor.rol, gewijzigdOp: dateInTheNetherlands(now) },
          now,
        )
        return {
          resultaat: undefined,
          audit: {
            handeling: 'kalender-wijzigen',
            object: `cyclus/${id}/kalender/${moment}`,
            voor: before,
            na: datum,
            reden,
          },
        }
      })
      return withProgress(app, actor, cycleOr404(app, id))
    }),
  ]
}
