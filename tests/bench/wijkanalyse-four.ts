import { join } from 'node:path'
import { openTestInstallation } from '../helpers/test-installation.ts'
import { computeAnalysis, readRegister } from '../../server/jobs/analyse.ts'
import { loadCurrent } from '../../server/store/current.ts'
import { readCycle } from '../../server/store/cycles.ts'
import { currentVersions } from '../../server/store/datasets.ts'
import type { Benchmark } from './harness.ts'
import { NotMeasurable } from './harness.ts'

/**
 * Process CPU (user and system) in ms of all that a task does for four wijken: read the dataset files, compute, write
 * canonical JSON. In one warm process, on the main thread, nothing kept from the run before.
 */
export const wijkanalyseFour: Benchmark = {
  name: 'wijkanalyse-four',
  unit: 'ms',
  goal: 300,
  runs: 9,
  prepare: async () => {
    const { installation, dataDir, close } = await openTestInstallation()
    const cycle = readCycle(installation.app.db, '2025')
    if (cycle === null) throw new NotMeasurable('no cyclus')
    const { id, naam, peildatum } = cycle
    return {
      run: async () => {
        const before = process.cpuUsage()
        const current = loadCurrent(join(dataDir), currentVersions(installation.app.db))
        const register = readRegister(dataDir, current, [])
        const made = cycle.besluit.wijken.map((wijk) =>
          computeAnalysis(
            { cyclus: { id, naam, peildatum }, wijken: cycle.besluit.wijken, wijk: wijk.id },
            current,
            register,
          ),
        )
        const used = process.cpuUsage(before)
        if (made.length !== 4 || made.some((row) => row.json.length < 10_000))
          throw new NotMeasurable('not four analyses')
        return (used.user + used.system) / 1000
      },
      close,
    }
  },
}
