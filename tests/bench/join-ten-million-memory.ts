import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { NotMeasurable, type Benchmark } from './harness.ts'

const child = fileURLToPath(new URL('./join-ten-million-process.js', import.meta.url))
const outcome = z.object({ peakMegabytes: z.number(), placed: z.number() })

/** Peak resident memory in MB (1,000,000 bytes) of a process of its own that places ten million points in the wijken. */
export const joinTenMillionMemory: Benchmark = {
  name: 'join-ten-million-memory',
  unit: 'MB',
  goal: 1000,
  prepare: () =>
    Promise.resolve({
      run: async () => {
        const { stdout } = await promisify(execFile)(process.execPath, [child])
        const { peakMegabytes, placed } = outcome.parse(JSON.parse(stdout))
        if (placed < 5_000_000) throw new NotMeasurable(`only ${placed} points were placed`)
        return peakMegabytes
      },
      close: () => Promise.resolve(),
    }),
}
