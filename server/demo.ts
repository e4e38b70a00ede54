import type { Plaats } from '../geodata/schema/plaats.ts'
import { APP } from './auth/actor.ts'
import type { AppContext } from './context.ts'
import { startAnalyses } from './jobs/analyse-task.ts'
import { dateInTheNetherlands } from './routes/lokaal-moment.ts'
import { withChange } from './store/change.ts'
import { insertCycle, readCycle } from './store/cycles.ts'

/** Why the default decision was taken, as it is recorded. */
const REASON = 'Standaardindeling van de configuratie, vastgelegd bij de eerste start van de demo.'

/** Begins the first cyclus of a demo, as the place names it, with the default decision and makes its wijkanalyses. */
export async function beginDemoCycle(app: AppContext, first: Plaats['eersteCyclus']): Promise<void> {
  const now = app.clock()
  if (readCycle(app.db, first.id) === null) writeDemoCycle(app, first, now)
  const cycle = readCycle(app.db, first.id)
  if (cycle === null) throw new Error('the cyclus just written is not there')
  startAnalyses(app, APP, cycle)
  await app.tasks.idle()
}

function writeDemoCycle(app: AppContext, first: Plaats['eersteCyclus'], now: Date): void {
  const besluit = {
    datum: dateInTheNetherlands(now),
    rol: 'app' as const,
    reden: REASON,
    standaard: true,
    wijken: app.current().focus.standaardIndeling.wijken,
  }
  withChange(app.db, APP, now, () => {
    insertCycle(app.db, first, besluit, now)
    return {
      resultaat: undefined,
      audit: { handeling: 'cyclus-maken', object: `cyclus/${first.id}`, na: besluit, reden: REASON },
    }
  })
}
