import { availableParallelism } from 'node:os'
import { MessageChannel } from 'node:worker_threads'
import { Piscina } from 'piscina'
import type { Prepared } from '../requests/prepared.ts'
import type { Bewezen } from '../../analyses/renovatie/planner/grens.ts'
import type { NewAnalysis } from '../store/wijkanalyses.ts'
import type { Kaartvraag } from './dwelling-map.ts'
import type { EerdereVraag, EerdereWaarnemingen } from './earlier-map.ts'
import type { HaalOpdracht, Opgehaald } from './fetch.ts'
import type { Herkend, HerkenOpdracht } from './recognise.ts'
import type { Beproefd } from './dry-run.ts'
import type { ProefOpdracht } from './import-order.ts'
import type { Renovatievoortgang } from '../contract/renovatievoortgang.ts'
import type { Lijstvraag } from './register-list.ts'
import type { Voortgangvraag } from './renovation-progress.ts'
import type { Grensopdracht, Plannerwerk, Planopdracht, Planvoortgang } from './plan-campaigns.ts'
import type { VerdiepVraag, WorkerVraag } from './worker.ts'
import type { Waarnemingfout } from '../routes/waarnemingen.ts'

/** Memory a worker that reads somebody's file may use for objects, in megabytes. Past it the worker ends, not the app. */
const FILE_WORKER_MEGABYTES = 700
/** How long recognising a file may take. */
const RECOGNISE_MILLISECONDS = 60_000

/** Work away from the thread that answers requests. */
export interface Workers {
  analyse(question: WorkerVraag, stop: AbortSignal): Promise<NewAnalysis>
  /** The deeper analyses of several areas. */
  verdiep(question: VerdiepVraag, stop: AbortSignal): Promise<NewAnalysis[]>
  /** Makes the answer with all dwellings for the map; null when there are none. */
  woningenkaart(question: Kaartvraag): Promise<Prepared | null>
  /** Makes the answer with the register of the renovation; null when there are no dwellings. */
  renovatieregister(question: Kaartvraag): Promise<Prepared | null>
  /** Writes the dwellings as a list. */
  registerlijst(question: Lijstvraag): Promise<Uint8Array<ArrayBuffer>>
  /** Computes how far the renovation is; null when there are no dwellings. */
  renovatievoortgang(question: Voortgangvraag): Promise<Renovatievoortgang | null>
  /** Makes an answer of the map as it was in an earlier data version. */
  eerdereKaart(question: EerdereVraag): Promise<Prepared>
  eerdereWaarnemingen(question: EerdereWaarnemingen): Promise<Prepared | { fout: Waarnemingfout }>
  /** Looks at a file somebody gave. */
  herken(order: HerkenOpdracht): Promise<Herkend>
  /** Reads a whole file into a version that is not current yet; `progress` gets rows read. */
  beproef(order: ProefOpdracht, progress: (rows: number) => void, stop: AbortSignal): Promise<Beproefd>
  /** Visits a source; `progress` gets parts done and, where it is known, how many there are. */
  haal(
    order: HaalOpdracht,
    progress: (done: number, total: number | null) => void,
    stop: AbortSignal,
  ): Promise<Opgehaald>
  /** Planner of campaigns: a plan that says how far it is; when stopped, the best so far. */
  plan(
    order: Planopdracht,
    progress: (step: Planvoortgang) => void,
    stop: AbortSignal,
  ): Promise<ReturnType<Plannerwerk['plan']>>
  /** The most points that a plan can have, proven; takes minutes for a large question. `soon` gets a first, weaker bound. */
  plangrens(
    order: Grensopdracht,
    soon: (bound: Bewezen) => void,
    stop: AbortSignal,
  ): Promise<Awaited<ReturnType<Plannerwerk['plangrens']>>>
  /** What a minimum per wijk costs. */
  planprijs(
    order: Parameters<Plannerwerk['planprijs']>[0],
    stop: AbortSignal,
  ): Promise<ReturnType<Plannerwerk['planprijs']>>
  /** Which demands clash; null: none do. */
  planbotsing(
    order: Parameters<Plannerwerk['planbotsing']>[0],
    stop: AbortSignal,
  ): Promise<ReturnType<Plannerwerk['planbotsing']>>
  close(): Promise<void>
}

/** A worker that used more memory or time than it may. */
export class WorkerLimitError extends Error {
  override readonly name = 'WorkerLimitError'
}

function isMemoryEnd(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

/** A worker that was ended because its time was up: the pool gives the reason of the signal as the cause. */
function isTimeEnd(error: unknown): boolean {
  return error instanceof Error && error.cause instanceof Error && error.cause.name === 'TimeoutError'
}

async function limited<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (isMemoryEnd(error)) throw new WorkerLimitError('memory', { cause: error })
    if (isTimeEnd(error)) {
      throw new WorkerLimitError('time', { cause: error })
    }
    throw error
  }
}

/** Runs a function of a worker that says over a port how far it is. */
export async function withProgress<Step>(
  pool: Piscina,
  name: string,
  order: unknown,
  progress: (step: Step) => void,
  stop: AbortSignal,
): Promise<unknown> {
  const { port1, port2 } = new MessageChannel()
  port1.on('message', progress)
  try {
    return await limited(pool.run({ order, port: port2 }, { name, signal: stop, transferList: [port2] }))
  } finally {
    port1.close()
  }
}

/** Runs the planner. It is asked over its port to stop, so that it answers with the best plan so far. */
async function runPlan(
  pool: Piscina,
  order: Planopdracht,
  progress: (step: Planvoortgang) => void,
  stop: AbortSignal,
): Promise<ReturnType<Plannerwerk['plan']>> {
  const { port1, port2 } = new MessageChannel()
  port1.on('message', progress)
  const ask = () => port1.postMessage('stop')
  stop.addEventListener('abort', ask)
  if (stop.aborted) ask()
  try {
    return (await pool.run({ order, port: port2 }, { name: 'plan', transferList: [port2] })) as ReturnType<
      Plannerwerk['plan']
    >
  } finally {
    stop.removeEventListener('abort', ask)
    port1.close()
  }
}

/**
 * Four pools, each of one worker less than there are cores and at least one: one computes from our own data, one reads files of
 * people and sources, so that a hostile file can only take down its own worker, one looks at files that come in: who
 * gives a file never waits for somebody's long import or fetch; and one plans campaigns, which takes minutes, so that a map never
 * waits for it.
 *
 * @param workerFile path of the program `jobs/worker` (`jobs/worker-file.ts`)
 * @param recogniseMs how long recognising a file may take; a test takes less
 */
export function createWorkers(workerFile: string, recogniseMs = RECOGNISE_MILLISECONDS): Workers {
  const common = {
    filename: workerFile,
    minThreads: 0,
    maxThreads: Math.max(1, availableParallelism() - 1),
    idleTimeout: 30_000,
  }
  const analyses = new Piscina(common)
  const forFiles = { ...common, resourceLimits: { maxOldGenerationSizeMb: FILE_WORKER_MEGABYTES } }
  const files = new Piscina(forFiles)
  const looks = new Piscina(forFiles)
  // A plan and its bound at the same time.
  const plans = new Piscina({ ...common, maxThreads: 2 })
  return {
    // Each name gives what the function of that name in worker.ts returns.
    analyse: (question, stop) =>
      analyses.run(question, { signal: stop, name: 'analyse' }) as Promise<NewAnalysis>,
    verdiep: (question, stop) =>
      analyses.run(question, { signal: stop, name: 'verdiep' }) as Promise<NewAnalysis[]>,
    woningenkaart: (question) =>
      analyses.run(question, { name: 'woningenkaart' }) as Promise<Prepared | null>,
    renovatieregister: (question) =>
      analyses.run(question, { name: 'renovatieregister' }) as Promise<Prepared | null>,
    registerlijst: (question) =>
      analyses.run(question, { name: 'registerlijst' }) as Promise<Uint8Array<ArrayBuffer>>,
    renovatievoortgang: (question) =>
      analyses.run(question, { name: 'renovatievoortgang' }) as Promise<Renovatievoortgang | null>,
    eerdereKaart: (question) => analyses.run(question, { name: 'eerdereKaart' }) as Promise<Prepared>,
    eerdereWaarnemingen: (question) =>
      analyses.run(question, { name: 'eerdereWaarnemingen' }) as Promise<Prepared | { fout: Waarnemingfout }>,
    herken: (order) =>
      limited(
        looks.run(order, {
          name: 'herken',
          signal: AbortSignal.timeout(recogniseMs),
        }) as Promise<Herkend>,
      ),
    beproef: (order, progress, stop) =>
      withProgress(files, 'beproef', order, progress, stop) as Promise<Beproefd>,
    haal: (order, progress, stop) =>
      withProgress<[number, number | null]>(
        files,
        'haal',
        order,
        (step) => progress(...step),
        stop,
      ) as Promise<Opgehaald>,
    plan: (order, progress, stop) => runPlan(plans, order, progress, stop),
    plangrens: (order, soon, stop) =>
      withProgress(plans, 'plangrens', order, soon, stop) as ReturnType<Workers['plangrens']>,
    planprijs: (order, stop) =>
      plans.run(order, { name: 'planprijs', signal: stop }) as ReturnType<Workers['planprijs']>,
    planbotsing: (order, stop) =>
      plans.run(order, { name: 'planbotsing', signal: stop }) as ReturnType<Workers['planbotsing']>,
    close: async () => {
      await Promise.all([analyses.destroy(), files.destroy(), looks.destroy(), plans.destroy()])
    },
  }
}
