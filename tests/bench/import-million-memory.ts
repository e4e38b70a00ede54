import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { makeTempDir } from '../helpers/temp-dir.ts'
import type { Benchmark } from './harness.ts'
import { writeReports } from './import-input.ts'

const child = fileURLToPath(new URL('./import-million-process.js', import.meta.url))
const outcome = z.object({ peakMegabytes: z.number() })

/** Peak resident memory in MB (1,000,000 bytes) of a process of its own that carries out the import of `import-million`. */
export const importMillionMemory: Benchmark = {
  name: 'import-million-memory',
  unit: 'MB',
  goal: 400,
  prepare: async () => {
    const folder = makeTempDir('import')
    const csv = join(folder.path, 'meldingen.csv')
    await writeReports(csv)
    return {
      run: async () => {
        const work = makeTempDir('import')
        try {
          const { stdout } = await promisify(execFile)(process.execPath, [child, csv, work.path])
          return outcome.parse(JSON.parse(stdout)).peakMegabytes
        } finally {
          work.remove()
        }
      },
      close: async () => folder.remove(),
    }
  },
}
