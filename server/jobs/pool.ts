import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import type { NewAnalysis } from '../store/wijkanalyses.ts'
import type { WorkerVraag } from './worker.ts'

/** Computes analyses away from the thread that answers requests. */
export interface AnalysePool {
  run(question: WorkerVraag, stop: AbortSignal): Promise<NewAnalysis>
  close(): Promise<void>
}

/**
 * A pool of one worker less than there are cores, at least one. Workers start from emitted JavaScript: a worker cannot
 * start from TypeScript on Node 20.
 *
 * @param workerFile path of dist/server/jobs/worker.js
 */
export function createPool(workerFile: string): AnalysePool {
  const pool = new Piscina<WorkerVraag, NewAnalysis>({
    filename: workerFile,
    minThreads: 0,
    maxThreads: Math.max(1, availableParallelism() - 1),
    idleTimeout: 30_000,
  })
  return {
    run: (question, stop) => pool.run(question, { signal: stop, name: 'work' }),
    close: () => pool.destroy(),
  }
}
