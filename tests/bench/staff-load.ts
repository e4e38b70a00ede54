import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startServer } from '../helpers/server.ts'
import { type Benchmark, NotMeasurable } from './harness.ts'
import type { LoadReport } from './staff-load-process.ts'

/** Refusals of all requests that still leave a measurement; two who change one thing at once are refused, rightly. */
const MOST_FAILED = 0.01

/** A fresh demo with two hundred people at work, from a process of its own on the same cores. */
async function loadOnce(): Promise<LoadReport> {
  const server = await startServer()
  try {
    const generator = fileURLToPath(new URL('./staff-load-process.js', import.meta.url))
    const { stdout } = await promisify(execFile)(process.execPath, [generator, server.url])
    const report = JSON.parse(stdout) as LoadReport // written by our own process
    const failed = Object.values(report.failed).reduce((sum, count) => sum + count, 0)
    if (failed > MOST_FAILED * (report.reads.count + report.writes.count)) {
      throw new NotMeasurable(`refused: ${JSON.stringify(report.failed)}`)
    }
    return report
  } finally {
    await server.stop()
  }
}

/** Runs so far: reads and writes are measured in the same ones. */
const loads: Promise<LoadReport>[] = []

function staff(name: string, goal: number, of: (report: LoadReport) => number): Benchmark {
  return {
    name,
    unit: 'ms',
    goal,
    runs: 3,
    prepare: () => {
      let run = 0
      return Promise.resolve({
        run: async () => {
          loads[run] ??= loadOnce()
          const report = await loads[run++]
          if (report === undefined) throw new NotMeasurable('no run')
          return of(report)
        },
        close: () => Promise.resolve(),
      })
    },
  }
}

/** p95 of reads: 200 people, a pause of 2 s on average, 80 % reads, 60 s after 10 s. */
export const staffLoad = staff('staff-load', 100, ({ reads }) => reads.p95)

/** p95 of changes in the same runs. */
export const staffLoadWrite = staff('staff-load-write', 250, ({ writes }) => writes.p95)
