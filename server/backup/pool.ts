import { Piscina } from 'piscina'
import { withProgress } from '../jobs/pool.ts'
import type { BackupOrder, MadeBackup } from './make.ts'

/** Makes backups away from the thread that answers requests. */
export interface BackupPool {
  /** @param progress gets bytes of the database done and in all */
  make: (
    order: BackupOrder,
    progress: (done: number, total: number) => void,
    stop: AbortSignal,
  ) => Promise<MadeBackup>
  close: () => Promise<void>
}

/**
 * One thread of its own: it works at the lowest priority and rests between steps, which no other work should do.
 * @param workerFile path of the program `backup/worker` (`jobs/worker-file.ts`)
 */
export function createBackupPool(workerFile: string): BackupPool {
  const pool = new Piscina({ filename: workerFile, minThreads: 0, maxThreads: 1, idleTimeout: 1_000 })
  return {
    make: (order, progress, stop) =>
      // What the function of that name in worker.ts returns.
      withProgress<[number, number]>(
        pool,
        'maak',
        order,
        (step) => progress(...step),
        stop,
      ) as Promise<MadeBackup>,
    close: () => pool.destroy(),
  }
}
