import type { Actor } from '../auth/actor.ts'
import type { Taak } from '../contract/taken.ts'
import { type AuditRegel, withChange } from '../store/change.ts'
import type { Db } from '../store/open.ts'
import { onceOnDisk } from '../store/transaction.ts'
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

/**
 * Runs tasks in the background and keeps their state in the task table. Tasks of one kind wait for each other; those of
 * different kinds do not.
 */
export class TaskRunner {
  readonly #db: Db
  readonly #clock: () => Date
  readonly #stops = new Map<string, { controller: AbortController; order: TaskOrder }>()
  readonly #lanes = new Map<Taak['soort'], Promise<void>>()

  constructor(db: Db, clock: () => Date) {
    this.#db = db
    this.#clock = clock
  }

  /**
   * Accepts a task: it is on disk before this returns. An object has one task at a time: asking again gives the one that
   * waits or runs.
   */
  start(actor: Actor, order: TaskOrder, work: (task: RunningTask) => Promise<void>): Taak {
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
    const task = readTask(this.#db, id)
    if (task === null || (task.staat !== 'wacht' && task.staat !== 'bezig')) return null
    const running = this.#stops.get(id)
    const stopped: Taak = { ...task, staat: 'gestopt' }
    withChange(this.#db, actor, this.#clock(), () => {
      updateTask(this.#db, stopped)
      running?.order.onStop?.()
      return { resultaat: undefined, audit: { handeling: 'taak-stoppen', object: `taak/${id}` } }
    })
    onceOnDisk(this.#db, () => running?.controller.abort())
    return stopped
  }

  /** Resolves when nothing is waiting or running any more. */
  async idle(): Promise<void> {
    await Promise.all(this.#lanes.values())
  }

  /** Stops everything and waits until nothing writes any more. */
  async close(): Promise<void> {
    for (const { controller } of this.#stops.values()) controller.abort()
    await this.idle()
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
          if (!stop.aborted) store({ ...task, ...step })
        },
      })
      if (!stop.aborted) store({ ...task, staat: 'klaar' })
    } catch (error) {
      if (stop.aborted) return
      const expected = error instanceof TaskFailure
      if (!expected) console.error('taak mislukt', error)
      store({ ...task, staat: 'mislukt', fout: expected ? error.message : FAILED })
    } finally {
      this.#stops.delete(accepted.id)
    }
  }
}
