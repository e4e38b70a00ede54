import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { RUNS } from '../../analyses/verdieping/invoer-schema.ts'
import { createWorkers } from '../../server/jobs/pool.ts'
import { readCycle } from '../../server/store/cycles.ts'
import { currentVersions } from '../../server/store/datasets.ts'
import { listEdits } from '../../server/store/dwelling-edits.ts'
import { findProjectRoot } from '../helpers/project-root.ts'
import { openTestInstallation } from '../helpers/test-installation.ts'
import type { Benchmark } from './harness.ts'
import { NotMeasurable } from './harness.ts'

const MS_PER_SECOND = 1000
const runsOf = z.object({ kans: z.object({ runs: z.number() }) })

/**
 * Wall seconds from a task posted to its result: the deeper analyses of the four wijken with all their runs, in a worker of a
 * fresh pool, so with the start of the worker and the reading of the dataset files.
 */
export const wijkanalyseRobust: Benchmark = {
  name: 'wijkanalyse-robust',
  unit: 's',
  goal: 2,
  runs: 7,
  prepare: async () => {
    const workerFile = fileURLToPath(new URL('dist/server/jobs/worker.js', findProjectRoot()))
    if (!existsSync(workerFile)) throw new NotMeasurable('the workers are not built')
    const { installation, dataDir, close } = await openTestInstallation()
    const cycle = readCycle(installation.app.db, '2025')
    if (cycle === null) throw new NotMeasurable('no cyclus')
    const { id, naam, peildatum, besluit } = cycle
    const question = {
      dataDir,
      versies: currentVersions(installation.app.db),
      bewerkingen: listEdits(installation.app.db),
      opdracht: {
        cyclus: { id, naam, peildatum },
        wijken: besluit.wijken,
        gebieden: besluit.wijken.map((wijk) => wijk.id),
      },
    }
    return {
      run: async () => {
        const workers = createWorkers(workerFile)
        try {
          const start = performance.now()
          const made = await workers.verdiep(question, new AbortController().signal)
          const seconds = (performance.now() - start) / MS_PER_SECOND
          const runs = made.map((row) => runsOf.parse(JSON.parse(row.json)).kans.runs)
          if (runs.length !== 4 || runs.some((count) => count !== RUNS))
            throw new NotMeasurable('not four analyses of all runs')
          return seconds
        } finally {
          await workers.close()
        }
      },
      close,
    }
  },
}
