import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import { indeling } from '../../geodata/schema/focusgebied.ts'
import { stateAfter } from '../../analyses/cyclus/kalender.ts'
import { areasToChoose } from '../../analyses/verdieping/analysegebied.ts'
import { isRealChange } from '../../analyses/verandering/verandering.ts'
import { verdieping } from '../../analyses/verdieping/verdieping.ts'
import { compareCycles } from '../../analyses/wijkanalyse/cyclusverschil.ts'
import { wijkanalyse, type Wijkanalyse } from '../../analyses/wijkanalyse/wijkanalyse.ts'
import type { Actor } from '../auth/actor.ts'
import { may } from '../auth/may.ts'
import type { AppContext } from '../context.ts'
import { leesCyclus, lijstCycli, maakCyclus, maakWijkanalyses } from '../contract/cycli.ts'
import type { Handeling } from '../contract/sessie.ts'
import { leesTaak, stopTaak, type Taak } from '../contract/taken.ts'
import {
  haalWijkanalyse,
  herhaalWijkanalyse,
  leesVerdieping,
  leesVerschil,
  leesWijkanalyse,
} from '../contract/wijkanalyses.ts'
import { ProblemError } from '../errors.ts'
import { maySeeImport } from '../imports/may-see.ts'
import { startAnalyses } from '../jobs/analyse-task.ts'
import { rerunFromArchive } from '../jobs/rerun.ts'
import { route, type Route, slowRoute } from '../mount.ts'
import { prepare } from '../requests/prepared.ts'
import { withChange } from '../store/change.ts'
import { noteExport } from '../uitvoer/vastleggen.ts'
import { cycleOr404, mayReadAnalysis, refuseAdopted, withProgress } from './cyclusgang.ts'
import { mapBuurten } from './kaartgegevens.ts'
import { dateInTheNetherlands } from './lokaal-moment.ts'
import { listMoves } from '../store/cycle-progress.ts'
import { insertCycle, listCycles, readCycle } from '../store/cycles.ts'
import { readImport } from '../store/imports.ts'
import { type Analysesoort, readAnalysis, type StoredAnalysis } from '../store/wijkanalyses.ts'

/** What one must be allowed to begin, to stop it. */
const BEGUN_WITH: Record<Taak['soort'], Handeling> = {
  wijkanalyses: 'wijkanalyse-maken',
  proef: 'invoer-doen',
  ophalen: 'bron-ophalen',
  reservekopie: 'reservekopie-maken',
  renovatieplan: 'renovatieplan-maken',
}

/** A task this actor may know of: what becomes of a file is for who may see that file. */
function taskOr404(app: AppContext, actor: Actor, id: string): Taak {
  const task = app.tasks.read(id)
  const about = task?.soort === 'proef' ? readImport(app.db, task.object.replace('invoer/', '')) : null
  if (task === null || (about !== null && !maySeeImport(actor, about)))
    throw new ProblemError('onbekende-taak')
  return task
}

/**
 * A stored analysis this actor may read. Those of a stadsdeel and of the city are made of figures of all their buurten, and show them:
 * they ask for every wijk in them, and that of the city for all wijken.
 */
function analysisOr404(
  app: AppContext,
  actor: Actor,
  { cyclus: cycleId, wijk }: { cyclus: string; wijk: string },
  handeling: Handeling = 'wijkanalyse-lezen',
  soort: Analysesoort = 'wijkanalyse',
): StoredAnalysis {
  const cycle = cycleOr404(app, cycleId)
  const areas = areasToChoose(cycle.besluit.wijken, app.current().focus.gemeenteNaam)
  if (!areas.some((row) => row.id === wijk)) throw new ProblemError('onbekende-wijk')
  // Not there, and not for this actor, are one answer.
  const staat = stateAfter(listMoves(app.db, cycle.id))
  if (!mayReadAnalysis(actor, cycle.besluit.wijken, staat, wijk, handeling))
    throw new ProblemError('geen-wijkanalyse')
  const stored = readAnalysis(app.db, cycleId, wijk, soort)
  if (stored === null) throw new ProblemError('geen-wijkanalyse')
  return stored
}

function parseStored(stored: StoredAnalysis): Wijkanalyse {
  return wijkanalyse.parse(JSON.parse(stored.json))
}

/**
 * The decision a person asks for, as programmawijken: the wijken of the configuration with other buurten.
 * @returns null when a wijk is unknown, a buurt is neither in the focus area nor in doubt, a wijk is missing, or a buurt stands in two wijken
 */
export function decisionOf(
  app: AppContext,
  asked: readonly { id: string; buurten: readonly string[] }[] | undefined,
): Programmawijk[] | null {
  const current = app.current()
  const standard = current.focus.standaardIndeling.wijken
  if (asked === undefined) return [...standard]
  const wijken = standard.map((wijk) => {
    const found = asked.find((row) => row.id === wijk.id)
    return found === undefined ? null : { ...wijk, buurten: [...found.buurten] }
  })
  const decidable = new Set(mapBuurten(current))
  const known = asked.every(
    (row) => standard.some((wijk) => wijk.id === row.id) && row.buurten.every((code) => decidable.has(code)),
  )
  const all = wijken.flatMap((wijk) => (wijk === null ? [] : [wijk]))
  if (!known || all.length !== standard.length || asked.length !== standard.length) return null
  return indeling.safeParse({ wijken: all }).success ? all : null
}

/** Cycli with their decision, the wijkanalyses in them, and the tasks that make these. */
export function cycleRoutes(app: AppContext): Route[] {
  // Seconds of work for a worker: who asks for the same while it runs gets the same answer.
  const reruns = new Map<string, ReturnType<typeof rerunFromArchive>>()
  return [
    route(lijstCycli, 'cyclus-lezen', ({ actor }) => {
      const cycli = listCycles(app.db).map((cycle) => withProgress(app, actor, cycle))
      return {
        cycli,
        voorbeelddata: cycli.some((cycle) => cycle.wijkanalyses.some((row) => row.voorbeelddata)),
      }
    }),
    route(leesCyclus, 'cyclus-lezen', ({ actor, params }) =>
      withProgress(app, actor, cycleOr404(app, params.cyclus)),
    ),
    route(maakCyclus, 'cyclus-maken', ({ body, actor }) => {
      if (readCycle(app.db, body.id) !== null) throw new ProblemError('cyclus-bestaat-al')
      const wijken = decisionOf(app, body.besluit.wijken)
      if (wijken === null || actor.rol === 'anoniem') throw new ProblemError('indeling-onjuist')
      const now = app.clock()
      const besluit = {
        datum: dateInTheNetherlands(now),
        rol: actor.rol,
        reden: body.besluit.reden,
        standaard: body.besluit.wijken === undefined,
        wijken,
      }
      withChange(app.db, actor, now, () => {
        insertCycle(app.db, body, besluit, now)
        return {
          resultaat: undefined,
          audit: {
            handeling: 'cyclus-maken',
            object: `cyclus/${body.id}`,
            na: { naam: body.naam, peildatum: body.peildatum, besluit },
            reden: body.besluit.reden,
          },
        }
      })
      return withProgress(app, actor, cycleOr404(app, body.id))
    }),
    route(maakWijkanalyses, 'wijkanalyse-maken', ({ params, actor }) => {
      const cycle = cycleOr404(app, params.cyclus)
      refuseAdopted(app, cycle.id)
      return startAnalyses(app, actor, cycle)
    }),
    route(leesWijkanalyse, 'wijkanalyse-lezen', ({ actor, params }) => {
      const stored = analysisOr404(app, actor, params)
      return {
        prepared: app.cached(`wijkanalyse|${stored.sha256}`, () =>
          prepare(stored.json, 'application/json', { 'Wijkcyclus-Sha256': stored.sha256 }),
        ),
      }
    }),
    route(haalWijkanalyse, 'wijkanalyse-lezen', ({ actor, params }) => {
      const { sha256, json } = analysisOr404(app, actor, params)
      const { cyclus, wijk } = params
      noteExport(app, actor, `cyclus/${cyclus}/wijkanalyse/${wijk}`, { vorm: 'json', sha256 })
      return {
        file: {
          bytes: new TextEncoder().encode(json),
          mediatype: 'application/json',
          name: `wijkanalyse-${cyclus}-${wijk}.json`,
          headers: { 'Wijkcyclus-Sha256': sha256 },
        },
      }
    }),
    route(leesVerdieping, 'wijkanalyse-lezen', ({ actor, params }) => {
      const stored = analysisOr404(app, actor, params, 'wijkanalyse-lezen', 'wijkverdieping')
      return {
        prepared: app.cached(`wijkverdieping|${stored.sha256}`, () =>
          prepare(stored.json, 'application/json', { 'Wijkcyclus-Sha256': stored.sha256 }),
        ),
      }
    }),
    slowRoute(herhaalWijkanalyse, 'wijkanalyse-herhalen', async ({ actor, params }) => {
      analysisOr404(app, actor, params, 'wijkanalyse-herhalen')
      const key = `${params.cyclus}/${params.wijk}`
      const started = reruns.get(key) ?? rerunFromArchive(app, params.cyclus, params.wijk)
      reruns.set(key, started)
      try {
        return { stukken: await started }
      } finally {
        reruns.delete(key)
      }
    }),
    route(leesVerschil, 'wijkanalyse-lezen', ({ actor, params, query }) => {
      const before = parseStored(analysisOr404(app, actor, { cyclus: query.met, wijk: params.wijk }))
      const now = parseStored(analysisOr404(app, actor, params))
      const stored = readAnalysis(app.db, params.cyclus, params.wijk, 'wijkverdieping')
      const deeper = stored === null ? null : verdieping.parse(JSON.parse(stored.json))
      return compareCycles(
        before,
        now,
        (indicator, years) => deeper !== null && isRealChange(deeper.verandering, indicator, years),
      )
    }),
    route(leesTaak, 'taak-lezen', ({ params, actor }) => taskOr404(app, actor, params.taak)),
    route(stopTaak, 'taak-stoppen', ({ params, actor }) => {
      const { soort } = taskOr404(app, actor, params.taak)
      if (!may(actor, BEGUN_WITH[soort])) throw new ProblemError('geen-recht')
      const stopped = app.tasks.stop(actor, params.taak)
      if (stopped === null) throw new ProblemError('taak-is-klaar')
      return stopped
    }),
  ]
}
