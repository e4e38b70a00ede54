import type { Actor } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import type { Cyclus } from '../contract/cycli.ts'
import type { Taak } from '../contract/taken.ts'
import { withChange } from '../store/change.ts'
import { currentVersions } from '../store/datasets.ts'
import { listEdits } from '../store/dwelling-edits.ts'
import { insertAnalysis } from '../store/wijkanalyses.ts'

/** Begins the wijkanalyses of a cyclus: one after another in a worker, each stored as soon as it is there. */
export function startAnalyses(app: AppContext, actor: Actor, cycle: Cyclus): Taak {
  const { id, naam, peildatum, besluit } = cycle
  const order = {
    soort: 'wijkanalyses',
    cyclus: id,
    object: `cyclus/${id}`,
    totaal: besluit.wijken.length,
    handeling: 'wijkanalyse-maken',
  } as const
  return app.tasks.start(actor, order, async (task) => {
    const versies = currentVersions(app.db)
    const bewerkingen = listEdits(app.db)
    for (const wijk of besluit.wijken) {
      const analysis = await app.workers.analyse(
        {
          dataDir: app.dataDir,
          versies,
          bewerkingen,
          opdracht: { cyclus: { id, naam, peildatum }, wijken: besluit.wijken, wijk: wijk.id },
        },
        task.stop,
      )
      if (task.stop.aborted) return
      const now = app.clock()
      withChange(app.db, actor, now, () => {
        const made = { wijk: wijk.id, sha256: analysis.sha256, nieuw: insertAnalysis(app.db, analysis, now) }
        const { gedaan, resultaat } = task.state()
        task.moveOn({ gedaan: gedaan + 1, resultaat: [...resultaat, made] })
        return {
          resultaat: undefined,
          audit: { handeling: 'wijkanalyse-maken', object: `wijkanalyse/${id}/${wijk.id}`, na: made },
        }
      })
    }
  })
}
