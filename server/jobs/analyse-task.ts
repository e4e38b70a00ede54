import { areasToChoose } from '../../analyses/verdieping/analysegebied.ts'
import { indicatoren } from '../../geodata/catalog/indicatoren.ts'
import type { Actor } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import type { Cyclusinhoud } from '../contract/cycli.ts'
import type { Taak } from '../contract/taken.ts'
import { insertArchive } from '../store/archive.ts'
import { withChange } from '../store/change.ts'
import { currentVersions } from '../store/datasets.ts'
import { lastEditNumber, listEdits } from '../store/dwelling-edits.ts'
import { type Analysesoort, insertAnalysis, type NewAnalysis } from '../store/wijkanalyses.ts'

/**
 * Begins the wijkanalyses of a cyclus in a worker: those of each wijk, each stadsdeel and the city one after another, each stored
 * as soon as it is there, and then the deeper analyses of all of them at once.
 */
export function startAnalyses(app: AppContext, actor: Actor, cycle: Cyclusinhoud): Taak {
  const { naam, peildatum, besluit } = cycle
  const cyclus = { id: cycle.id, naam, peildatum }
  const areas = areasToChoose(besluit.wijken, app.current().focus.gemeenteNaam).map(({ id }) => id)
  const order = {
    soort: 'wijkanalyses',
    cyclus: cycle.id,
    object: `cyclus/${cycle.id}`,
    totaal: areas.length + 1,
    handeling: 'wijkanalyse-maken',
  } as const
  return app.tasks.start(actor, order, async (task) => {
    const common = {
      dataDir: app.dataDir,
      versies: currentVersions(app.db),
      bewerkingen: listEdits(app.db),
    }
    // Read in the same turn as the changes above, so that nothing comes in between.
    const bewerkingenTot = lastEditNumber(app.db)
    const { wijken } = besluit
    // What each new result was computed from is kept with it, so that it can be computed again years later.
    const store = (one: NewAnalysis, soort: Analysesoort, opdracht: unknown, now: Date): boolean => {
      const isNew = insertAnalysis(app.db, one, now, soort)
      const { versies } = common
      if (isNew) {
        insertArchive(app.db, soort, one, { opdracht, versies, bewerkingenTot, catalogus: indicatoren() })
      }
      return isNew
    }
    for (const wijk of areas) {
      const opdracht = { cyclus, wijken, wijk }
      const analysis = await app.workers.analyse({ ...common, opdracht }, task.stop)
      if (task.stop.aborted) return
      const now = app.clock()
      withChange(app.db, actor, now, () => {
        const made = { wijk, sha256: analysis.sha256, nieuw: store(analysis, 'wijkanalyse', opdracht, now) }
        const { gedaan, resultaat } = task.state()
        task.moveOn({ gedaan: gedaan + 1, resultaat: [...resultaat, made] })
        return {
          resultaat: undefined,
          audit: {
            handeling: 'wijkanalyse-maken',
            object: `cyclus/${cycle.id}/wijkanalyse/${wijk}`,
            na: made,
          },
        }
      })
    }
    const opdracht = { cyclus, wijken, gebieden: areas }
    const deeper = await app.workers.verdiep({ ...common, opdracht }, task.stop)
    if (task.stop.aborted) return
    const now = app.clock()
    withChange(app.db, actor, now, () => {
      const made = deeper.map((one) => ({
        wijk: one.wijk,
        sha256: one.sha256,
        nieuw: store(one, 'wijkverdieping', opdracht, now),
      }))
      task.moveOn({ gedaan: task.state().gedaan + 1 })
      return {
        resultaat: undefined,
        audit: { handeling: 'wijkanalyse-maken', object: `cyclus/${cycle.id}/verdieping`, na: made },
      }
    })
  })
}
