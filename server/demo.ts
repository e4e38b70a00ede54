import { APP } from './auth/actor.ts'
import type { AppContext } from './context.ts'
import { startAnalyses } from './jobs/analyse-task.ts'
import { dateInTheNetherlands } from './routes/lokaal-moment.ts'
import { withChange } from './store/change.ts'
import { insertCycle, readCycle } from './store/cycles.ts'

/** The cyclus a demo begins with: the year of the plan, figures as they stood on 1 May. */
const DEMO_CYCLE = { id: '2025', naam: 'Cyclus 2025', peildatum: '2025-05-01' }

/** Why the default decision was taken, as it is recorded. */
const REASON = 'Standaardindeling van de configuratie, vastgelegd bij de eerste start van de demo.'

/** Begins the first cyclus of a demo with the default decision and makes its wijkanalyses. */
export async function beginDemoCycle(app: AppContext): Promise<void> {
  const now = app.clock()
  if (readCycle(app.db, DEMO_CYCLE.id) === null) writeDemoCycle(app, now)
  const cycle = readCycle(app.db, DEMO_CYCLE.id)
  if (cycle === null) throw new Error('the cyclus just written is not there')
  startAnalyses(app, APP, cycle)
  await app.tasks.idle()
}

function writeDemoCycle(app: AppContext, now: Date): void {
  const besluit = {
    datum: dateInTheNetherlands(now),
    rol: 'app' as const,
    reden: REASON,
    standaard: true,
    wijken: app.current().focus.standaardIndeling.wijken,
  }
  withChange(app.db, APP, now, () => {
    insertCycle(app.db, DEMO_CYCLE, besluit, now)
    return {
      resultaat: undefined,
      audit: { handeling: 'cyclus-maken', object: `cyclus/${DEMO_CYCLE.id}`, na: besluit, reden: REASON },
    }
  })
}
