import type { Actor } from '../auth/actor.ts'
import { type AuditRegel, logActor } from './audit-regel.ts'
import { logOf } from './log-writer.ts'
import type { Db } from './open.ts'

/** An object and all it lies in: a change of `cyclus/2025/kalender` is a change of `cyclus/2025` and of `cyclus`. */
function withAncestors(object: string): string[] {
  const parts = object.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** Version of an object: the number of the last audit row about it or about a part of it; 0 before the first. */
export function versionOf(db: Db, object: string): number {
  return Number(db.prepare('SELECT versie FROM objectversie WHERE object = ?').pluck().get(object) ?? 0)
}

/**
 * Carries out a change and writes its audit row in the same transaction: both are on disk, or neither is. The only way
 * to write to the main database. The version of the object moves on with it.
 *
 * @param now moment of the change
 * @param work makes the change; receives nothing and returns the result and what to write down
 */
export function withChange<T>(
  db: Db,
  actor: Actor,
  now: Date,
  work: () => { resultaat: T; audit: AuditRegel },
): T {
  const log = logOf(db)
  return db
    .transaction(() => {
      const { resultaat, audit } = work()
      const nummer = log.append(logActor(actor), now.toISOString(), audit)
      for (const object of withAncestors(audit.object)) log.touch(object, nummer)
      return resultaat
    })
    .immediate()
}

/** Writes down that something was seen, sent out or refused: no change, so no version moves on. On disk when this returns. */
export function recordEvent(db: Db, actor: Actor, now: Date, audit: AuditRegel): void {
  const log = logOf(db)
  db.transaction(() => log.append(logActor(actor), now.toISOString(), audit)).immediate()
}
