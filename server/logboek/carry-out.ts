import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { APP, type Actor } from '../auth/actor.ts'
import { countsToKeep } from '../campagne/bezoekstand.ts'
import type { AppContext } from '../context.ts'
import { removeImportFolder } from '../imports/folder.ts'
import { anchorLog } from '../store/log-anchor.ts'
import { carryOutTerms } from '../store/retention.ts'

/** Does away with all that is over its term, in as many transactions as it takes; files go when the transaction is on disk. */
export async function carryOutAll(app: AppContext, actor: Actor): Promise<void> {
  for (;;) {
    const run = carryOutTerms(app.db, actor, app.clock(), app.termijnen, countsToKeep(app))
    for (const id of run.invoer) removeImportFolder(app.dataDir, id)
    for (const file of run.bestanden) rmSync(join(app.dataDir, file), { force: true })
    if (!run.meer) return
    await setImmediate()
  }
}

const DAY_MILLISECONDS = 86_400_000

/** Carries the terms out once a day from now on, and anchors the log then. Returns how to stop. */
export function carryOutDaily(app: AppContext): () => void {
  const timer = setInterval(() => {
    carryOutAll(app, APP)
      .then(() => {
        anchorLog(app.db, app.dataDir, 'dagelijks', app.clock())
      })
      .catch((error: unknown) => {
        // The next day tries again; what went wrong is for whoever looks after the installation.
        app.operations.log.fault('bewaartermijnen uitvoeren', error)
      })
  }, DAY_MILLISECONDS)
  timer.unref()
  return () => {
    clearInterval(timer)
  }
}
