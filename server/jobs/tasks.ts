import type { Actor } from '../auth/actor.ts'
import type { Cyclus } from '../contract/cycli.ts'
import type { Taak } from '../contract/taken.ts'
import { withChange } from '../store/change.ts'
import { currentVersions } from '../store/datasets.ts'
import { listEdits } from '../store/dwelling-edits.ts'
import type { Db } from '../store/open.ts'
import { insertTask, readTask, unfinishedTask, updateTask } from '../store/tasks.ts'
import { insertAnalysis } from '../store/wijkanalyses.ts'
import type { AnalysePool } from './pool.ts'

/** Runs tasks one after another in the background and keeps their state in the task table. */
export class TaskRunner {
  readonly #db: Db
  readonly #dataDir: string
  readonly #pool: AnalysePool
  readonly #clock: () => Date
  readonly #stops = new Map<string, AbortController>()
  #last: Promise<void> = Promise.resolve()

  constructor(db: Db, dataDir: string, pool: AnalysePool, clock: () => Date) {
    this.#db = db
    this.#dataDir = dataDir
    this.#pool = pool
    this.#clock = clock
  }

  /**
   * Accepts a task: it is on disk before this returns, and starts when those before it are done. A cyclus has one task at
   * a time: asking again gives the one that waits or runs.
   */
  start(actor: Actor, cycle: Cyclus): Taak {
    const now = this.#clock()
    const waiting = unfinishedTask(this.#db, `cyclus/${cycle.id}`)
    if (waiting !== null) return waiting
    const task = withChange(this.#db, actor, now, () => {
      const made = insertTask(
        this.#db,
        {
          soort: 'wijkanalyses',
          cyclus: cycle.id,
          object: `cyclus/${cycle.id}`,
          totaal: cycle.besluit.wijken.length,
        },
        now,
      )
      return {
        resultaat: made,
        audit: { handeling: 'wijkanalyse-maken', object: `cyclus/${cycle.id}`, na: { taak: made.id } },
      }
    })
    const stop = new AbortController()
    this.#stops.set(task.id, stop)
    this.#last = this.#last.then(() => this.#run(task, actor, cycle, stop.signal))
    return task
  }

  /** Stops a task that waits or runs; analyses it finished stay. Null when it is over already. */
  stop(actor: Actor, id: string): Taak | null {
    const task = readTask(this.#db, id)
    if (task === null || (task.staat !== 'wacht' && task.staat !== 'bezig')) return null
    this.#stops.get(id)?.abort()
    const stopped: Taak = { ...task, staat: 'gestopt' }
    withChange(this.#db, actor, this.#clock(), () => {
      updateTask(this.#db, stopped)
      return { resultaat: undefined, audit: { handeling: 'taak-stoppen', object: `taak/${id}` } }
    })
    return stopped
  }

  /** Resolves when nothing is waiting or running any more. */
  idle(): Promise<void> {
    return this.#last
  }

  /** Stops everything and waits until nothing writes any more. */
  async close(): Promise<void> {
    for (const stop of this.#stops.values()) stop.abort()
    await this.#last
  }

  async #run(accepted: Taak, actor: Actor, cycle: Cyclus, stop: AbortSignal): Promise<void> {
    let task: Taak = { ...accepted, staat: 'bezig' }
    try {
      if (stop.aborted) return
      updateTask(this.#db, task)
      const versions = currentVersions(this.#db)
      const bewerkingen = listEdits(this.#db)
      const { id, naam, peildatum } = cycle
      for (const wijk of cycle.besluit.wijken) {
        const analysis = await this.#pool.run(
          {
            dataDir: this.#dataDir,
            versies: versions,
            bewerkingen,
            opdracht: { cyclus: { id, naam, peildatum }, wijken: cycle.besluit.wijken, wijk: wijk.id },
          },
          stop,
        )
        if (stop.aborted) return
        const now = this.#clock()
        task = withChange(this.#db, actor, now, () => {
          const nieuw = insertAnalysis(this.#db, analysis, now)
          const made = { wijk: wijk.id, sha256: analysis.sha256, nieuw }
          const next: Taak = { ...task, gedaan: task.gedaan + 1, resultaat: [...task.resultaat, made] }
          updateTask(this.#db, next)
          return {
            resultaat: next,
            audit: { handeling: 'wijkanalyse-maken', object: `wijkanalyse/${cycle.id}/${wijk.id}`, na: made },
          }
        })
      }
      task = { ...task, staat: 'klaar' }
      updateTask(this.#db, task)
    } catch (error) {
      if (stop.aborted) return
      console.error('taak mislukt', error)
      updateTask(this.#db, {
        ...task,
        staat: 'mislukt',
        fout: 'De berekening is mislukt. Er is niets half bewaard.',
      })
    } finally {
      this.#stops.delete(accepted.id)
    }
  }
}
