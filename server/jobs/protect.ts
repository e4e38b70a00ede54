import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import type { BeschermUitkomst, Beschermvraag } from '../../analyses/onthulling/schema.ts'
import { joinOutcomes, splitQuestion } from '../../analyses/onthulling/splitsing.ts'
import { earliestFor } from '../../analyses/onthulling/uitgaveritme.ts'
import { findFaults } from '../../analyses/onthulling/vraagfouten.ts'
import type { Beschermopdracht } from './protect-worker.ts'

/** Disclosure control away from the thread that answers requests. */
export interface Protector {
  /**
   * Protects an edition as a whole, with its audit.
   *
   * @param question see `analyses/onthulling/schema.ts`
   * @param sleutel key of rounding, the same for all editions of an installation
   * @param progress gets how many of the pieces are done, and how many there are
   */
  protect(
    question: Beschermvraag,
    sleutel: string,
    progress: (done: number, total: number) => void,
    stop: AbortSignal,
  ): Promise<BeschermUitkomst>
  close(): Promise<void>
}

/**
 * A pool of its own with as many workers as there are cores: an edition is made at most once a quarter and takes seconds, and a pool of
 * one less would leave a machine of two cores with one. Workers end when they have nothing to do.
 *
 * @param workerFile path of the program `jobs/protect-worker` (`jobs/worker-file.ts`)
 */
export function createProtector(workerFile: string): Protector {
  const pool = new Piscina({
    filename: workerFile,
    minThreads: 0,
    maxThreads: availableParallelism(),
    idleTimeout: 5_000,
  })
  return {
    protect: async (question, sleutel, progress, stop) => {
      const refused = refusalOf(question)
      if (refused !== null) return refused
      const pieces = splitQuestion(question)
      let done = 0
      const outcomes = await Promise.all(
        pieces.map(async (vraag) => {
          const order: Beschermopdracht = { vraag, sleutel }
          // What the function of the worker file returns.
          const outcome = (await pool.run(order, {
            name: 'bescherm',
            // A signal of its own: each task listens to it, and Node warns past ten listeners on one.
            signal: AbortSignal.any([stop]),
          })) as BeschermUitkomst
          done += 1
          progress(done, pieces.length)
          return outcome
        }),
      )
      return joinOutcomes(question, outcomes)
    },
    close: () => pool.destroy(),
  }
}

/** What is wrong with the whole of a question, before it is taken apart. */
function refusalOf(question: Beschermvraag): BeschermUitkomst | null {
  const vanaf = earliestFor(question)
  if (vanaf !== null && question.datum < vanaf) return { gelukt: false, reden: 'te-snel', vanaf }
  const fouten = findFaults(question)
  return fouten.length === 0 ? null : { gelukt: false, reden: 'vraagfout', fouten }
}
