import { Piscina } from 'piscina'
import type { UitvoerVraag } from './worker.ts'

/** There are more files waiting than we will make people wait for. */
export class TooBusyError extends Error {}

/** Makes files away from the thread that answers requests. */
export interface UitvoerPool {
  /**
   * Bytes of a file. Who asks the same while it is being made gets that same file.
   * @param key says all that decides what is in the file
   * @throws TooBusyError
   */
  run: (key: string, question: UitvoerVraag) => Promise<Uint8Array<ArrayBuffer>>
  close: () => Promise<void>
}

/** Files that may wait at a time; each takes seconds at most. */
const MOST_WAITING = 16
/** Memory for the heap of the worker: the largest workbook needs about half. */
const HEAP_MEGABYTES = 1024

/**
 * One worker of its own: anybody may ask for a file, and that must never keep an analysis or an import waiting.
 * @param workerFile path of the program `uitvoer/worker` (`jobs/worker-file.ts`)
 */
export function createExportPool(workerFile: string): UitvoerPool {
  const pool = new Piscina<UitvoerVraag, ArrayBuffer>({
    filename: workerFile,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 30_000,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
  })
  const busy = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
  return {
    run: (key, question) => {
      const same = busy.get(key)
      if (same !== undefined) return same
      if (busy.size >= MOST_WAITING) return Promise.reject(new TooBusyError())
      const made = pool
        .run(question, { name: 'work' })
        .then((buffer) => new Uint8Array(buffer))
        .finally(() => busy.delete(key))
      busy.set(key, made)
      return made
    },
    close: () => pool.destroy(),
  }
}
