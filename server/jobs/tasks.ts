import type { Actor } from '../auth/actor.ts'
import type { Taak } from '../contract/taken.ts'
import { probleemTekst } from '../contract/text/nl/problemen.ts'
import type { AppLog } from '../operations/log.ts'
import type { AuditRegel } from '../store/audit-regel.ts'
import { withChange } from '../store/change.ts'
import type { Db } from '../store/open.ts'
import { onceOnDisk } from '../store/transaction.ts'
import { storageFaultOf } from '../store/storage-fault.ts'
import { insertTask, readTask, unfinishedTask, updateTask } from '../store/tasks.ts'

/** Expected end of a task that could not do its work: `message` is the Dutch sentence people read. */
export class TaskFailure extends Error {
  override readonly name = 'TaskFailure'
}

/** What the work of a task gets: how to say how far it is, and whether somebody stopped it. */
export interface RunningTask {
  readonly id: string
  /** The person who asked. */
  readonly actor: Actor
  readonly stop: AbortSignal
  /** Present state; changes go through `moveOn`. */
  readonly state: () => Taak
  /** Writes progress; call it inside withChange when something of anybody's work changes with it. */
  readonly moveOn: (step: Partial<Pick<Taak, 'gedaan' | 'totaal' | 'resultaat'>>) => void
}

/** A kind of work, what it is about, and what the audit says of its beginning. */
export interface TaskOrder {
  soort: Taak['soort']
  cyclus: string | null
  /** One task at a time about an object. */
  object: string
  totaal: number
  handeling: AuditRegel['handeling']
  /** What else is written in the transaction that accepts the task. */
  onAccept?: (task: Taak) => void
  /** What else is written in the transaction that stops it, whether it waited or ran; its work then writes nothing any more. */
  onStop?: () => void
}

const FAILED = 'De taak is mislukt. Er is niets half bewaard.'

/** Time between two tries to write down how a task ended, while the disk takes nothing. */
const WRITE_AGAIN_MILLISECONDS = 5_000

/** The Dutch sentence for a task that could not do its work. */
function sentenceOf(error: unknown): string {
  if (error instanceof TaskFailure) return error.message
  const fault = storageFaultOf(error)
  return fault === null ? FAILED : probleemTekst[fault].uitleg
}

/**
 * Runs tasks in the background and keeps their state in the task table. Tasks of one kind wait for each other; those of
 * different kinds do not.
 */
export class TaskRunner {
  readonly #db: Db
  readonly #clock: () => Date
  readonly #log: Pick<AppLog, 'fault'>
  readonly #stops = new Map<string, { controller: AbortController; order: TaskOrder }>()
  readonly #lanes = new Map<Taak['soort'], Promise<void>>()
  /** How tasks ended that the disk would not take: they are shown as they ended and written as soon as it can be. */
  readonly #unwritten = new Map<string, Taak>()
  #writeAgain: NodeJS.Timeout | null = null

  constructor(db: Db, clock: () => Date, log: Pick<AppLog, 'fault'>) {
    this.#db = db
    this.#clock = clock
    this.#log = log
  }

  /**
   * Accepts a task: it is on disk before this returns. An object has one task at a time: asking again gives the one that
   * waits or runs.
   */
  start(actor: Actor, order: TaskOrder, work: (task: RunningTask) => Promise<void>): Taak {
    this.#writeUnwritten()
    const waiting = unfinishedTask(this.#db, order.object)
    if (waiting !== null) return waiting
    const now = this.#clock()
    const task = withChange(this.#db, actor, now, () => {
      const made = insertTask(this.#db, order, now)
      order.onAccept?.(made)
      return {
        resultaat: made,
        audit: {
          handeling: order.handeling,
          object: order.object,
          raakt: [`taak/${made.id}`],
          na: { taak: made.id },
        },
      }
    })
    onceOnDisk(this.#db, () => {
      const stop = new AbortController()
      this.#stops.set(task.id, { controller: stop, order })
      const before = this.#lanes.get(order.soort) ?? Promise.resolve()
      this.#lanes.set(
        order.soort,
        before.then(() => this.#run(task, actor, work, stop.signal)),
      )
    })
    return task
  }

  /** Stops a task that waits or runs; what it finished stays. Null when it is over already. */
  stop(actor: Actor, id: string): Taak | null {
    const task = this.read(id)
    if (task === null || (task.staat !== 'wacht' && task.staat !== 'bezig')) return null
    const running = this.#stops.get(id)
    const stopped: Taak = { ...task, staat: 'gestopt' }
    withChange(this.#db, actor, this.#clock(), () => {
      updateTask(this.#db, stopped)
      running?.order.onStop?.()
      const audit = {
        handeling: 'taak-stoppen',
        object: `taak/${id}`,
        voor: { staat: task.staat },
        na: { staat: stopped.staat },
      } as const
      return { resultaat: undefined, audit }
    })
    onceOnDisk(this.#db, () => running?.controller.abort())
    return stopped
  }

  /** One task as it stands; null when it does not exist. */
  read(id: string): Taak | null {
    return this.#unwritten.get(id) ?? readTask(this.#db, id)
  }

  /** Resolves when nothing is waiting or running any more. */
  async idle(): Promise<void> {
    await Promise.all(this.#lanes.values())
  }

  /** Stops everything and waits until nothing writes any more. */
  async close(): Promise<void> {
    for (const { controller } of this.#stops.values()) controller.abort()
    await this.idle()
    if (this.#writeAgain !== null) clearInterval(this.#writeAgain)
    // What cannot be written now either is found by the next start, which marks it as broken off.
    this.#writeUnwritten()
  }

  /** Whether a task about this object waits or runs in this process. */
  isBusy(object: string): boolean {
    return [...this.#stops.values()].some(({ order }) => order.object === object)
  }

  /**
   * Writes progress. It comes in messages of workers, where nobody could catch a full disk: it is then shown from memory. Inside a
   * transaction SQLite has rolled all of it back, so that one must hear it.
   */
  #storeProgress(task: Taak): void {
    const isPart = this.#db.inTransaction
    try {
      updateTask(this.#db, task)
      this.#unwritten.delete(task.id)
    } catch (error) {
      if (isPart || storageFaultOf(error) === null) throw error
      this.#unwritten.set(task.id, task)
    }
  }

  /** Writes how a task ended. A disk that takes nothing must not leave it running for ever: it is tried again. */
  #storeEnd(task: Taak): void {
    this.#unwritten.set(task.id, task)
    this.#writeUnwritten()
    if (this.#unwritten.size === 0 || this.#writeAgain !== null) return
    this.#writeAgain = setInterval(() => {
      this.#writeUnwritten()
      if (this.#unwritten.size > 0 || this.#writeAgain === null) return
      clearInterval(this.#writeAgain)
      this.#writeAgain = null
    }, WRITE_AGAIN_MILLISECONDS)
    this.#writeAgain.unref()
  }

  #writeUnwritten(): void {
    for (const [id, task] of this.#unwritten) {
      try {
        updateTask(this.#db, task)
        this.#unwritten.delete(id)
      } catch (error) {
        if (storageFaultOf(error) === null) throw error
        return
      }
    }
  }

  async #run(
    accepted: Taak,
    actor: Actor,
    work: (task: RunningTask) => Promise<void>,
    stop: AbortSignal,
  ): Promise<void> {
    let task: Taak = { ...accepted, staat: 'bezig' }
    const store = (next: Taak): void => {
      task = next
      updateTask(this.#db, task)
    }
    try {
      if (stop.aborted) return
      store(task)
      await work({
        id: task.id,
        actor,
        stop,
        state: () => task,
        moveOn: (step) => {
          if (stop.aborted) return
          task = { ...task, ...step }
          this.#storeProgress(task)
        },
      })
      if (!stop.aborted) this.#storeEnd({ ...task, staat: 'klaar' })
    } catch (error) {
      if (stop.aborted) return
      if (!(error instanceof TaskFailure)) this.#log.fault('Een taak is mislukt.', error)
      this.#storeEnd({ ...task, staat: 'mislukt', fout: sentenceOf(error) })
    } finally {
      this.#stops.delete(accepted.id)
    }
  }
}
