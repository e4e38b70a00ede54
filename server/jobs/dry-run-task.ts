import { rmSync } from 'node:fs'
import type { InvoerOpgave } from '../../geodata/schema/invoer.ts'
import type { Actor } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import type { Taak } from '../contract/taken.ts'
import { importLimitTekst } from '../contract/text/nl/invoer-grenzen.ts'
import { importFolder, removeImportFolder } from '../imports/folder.ts'
import { dateInTheNetherlands } from '../routes/lokaal-moment.ts'
import { currentVersions } from '../store/datasets.ts'
import { withChange } from '../store/change.ts'
import { listEdits } from '../store/dwelling-edits.ts'
import { type BewaardeInvoer, updateImport, type Voortgang } from '../store/imports.ts'
import type { Beproefd } from './dry-run.ts'
import { WorkerLimitError } from './pool.ts'
import { TaskFailure, type RunningTask } from './tasks.ts'

async function tryFile(app: AppContext, task: RunningTask, one: BewaardeInvoer, opgave: InvoerOpgave) {
  const folder = importFolder(app.dataDir, one.id)
  rmSync(folder.version, { force: true })
  const order = {
    bestand: { pad: folder.file, naam: one.bestandsnaam },
    sha256: one.sha256,
    opgave,
    dataDir: app.dataDir,
    versies: currentVersions(app.db),
    bewerkingen: listEdits(app.db),
    bladen: one.herkenning?.bladen.length ?? 1,
    uitvoer: folder.version,
    vandaag: dateInTheNetherlands(app.clock()),
  }
  try {
    return await app.workers.beproef(
      order,
      (rows) => {
        task.moveOn({ gedaan: rows })
      },
      task.stop,
    )
  } catch (error) {
    if (!(error instanceof WorkerLimitError)) throw error
    const reden = importLimitTekst
    return {
      fout: { bestand: one.bestandsnaam, blad: null, rij: null, kolom: null, reden },
      door: 'bestand' as const,
    }
  }
}

/**
 * Writes down how a dry run ended; one that was stopped may have made room for the next already. A file that turned out to be
 * unreadable is thrown away; where what was said about it does not fit, it stays to be tried again.
 */
function finish(app: AppContext, task: RunningTask, one: BewaardeInvoer, result: Beproefd): void {
  if (task.stop.aborted) return
  const write = (step: Voortgang): void => {
    withChange(app.db, task.actor, app.clock(), () => {
      updateImport(app.db, one.id, step)
      const audit = {
        handeling: 'invoer-doen',
        object: `invoer/${one.id}`,
        voor: { staat: 'proef' },
        na: { staat: step.staat },
      } as const
      return { resultaat: undefined, audit }
    })
  }
  if ('fout' in result) {
    const isFile = result.door === 'bestand'
    write({ staat: isFile ? 'onleesbaar' : 'gestopt', fout: result.fout })
    if (isFile) removeImportFolder(app.dataDir, one.id)
    throw new TaskFailure(result.fout.reden)
  }
  const { verslag } = result
  write({ staat: 'beproefd', verslag })
  task.moveOn({ gedaan: verslag.rijenGelezen, totaal: verslag.rijenGelezen })
}

/** Begins a dry run of an import: everything is read, checked and placed in a worker, and nothing counts yet. */
export function startDryRun(app: AppContext, actor: Actor, one: BewaardeInvoer, opgave: InvoerOpgave): Taak {
  const order = {
    soort: 'proef',
    cyclus: null,
    object: `invoer/${one.id}`,
    totaal: one.herkenning?.bladen.find((blad) => blad.naam === opgave.blad)?.rijen ?? 0,
    handeling: 'invoer-doen',
    onAccept: (task: Taak) => {
      updateImport(app.db, one.id, { staat: 'proef', opgave, verslag: null, fout: null, taak: task.id })
    },
    onStop: () => {
      updateImport(app.db, one.id, { staat: 'gestopt' })
    },
  } as const
  return app.tasks.start(actor, order, async (task) => {
    try {
      finish(app, task, one, await tryFile(app, task, one, opgave))
    } catch (error) {
      if (!task.stop.aborted && !(error instanceof TaskFailure))
        updateImport(app.db, one.id, { staat: 'gestopt' })
      throw error
    }
  })
}
