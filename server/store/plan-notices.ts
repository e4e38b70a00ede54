import type { Db } from './open.ts'
import { onceOnDisk } from './transaction.ts'

/** Told of a plan, by its number, once a change of it is on disk. */
type Listener = (plan: number) => void

const listeners = new WeakMap<Db, Set<Listener>>()

/** Calls back for every change of any plan, once it is on disk; gives the way to stop. */
export function onPlanChange(db: Db, listener: Listener): () => void {
  const own = listeners.get(db) ?? new Set()
  listeners.set(db, own)
  own.add(listener)
  return () => void own.delete(listener)
}

/** Says that a plan changed; call it inside the transaction of the change. */
export function notePlanChange(db: Db, plan: number): void {
  onceOnDisk(db, () => {
    for (const tell of listeners.get(db) ?? []) tell(plan)
  })
}
