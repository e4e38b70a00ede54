import type { Actor } from '../auth/actor.ts'
import type { Gebeurtenis } from '../contract/logboek.ts'
import type { Db } from './open.ts'

/** What a change writes in the audit: what it was about, before and after, and why. */
export interface AuditRegel {
  handeling: Gebeurtenis
  object: string
  voor?: unknown
  na?: unknown
  reden?: string
}

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
  const touch = db.prepare(
    'INSERT INTO objectversie (object, versie) VALUES (?, ?) ON CONFLICT (object) DO UPDATE SET versie = excluded.versie',
  )
  return db
    .transaction(() => {
      const { resultaat, audit } = work()
      const nummer = append(db, actor, now, audit)
      for (const object of withAncestors(audit.object)) touch.run(object, nummer)
      return resultaat
    })
    .immediate()
}

/** Writes down that something was seen, sent out or refused: no change, so no version moves on. On disk when this returns. */
export function recordEvent(db: Db, actor: Actor, now: Date, audit: AuditRegel): void {
  db.transaction(() => append(db, actor, now, audit)).immediate()
}

/** Adds the audit row; call it inside a transaction. Returns its number. */
function append(db: Db, actor: Actor, now: Date, audit: AuditRegel): number {
  const written = db
    .prepare(
      'INSERT INTO audit (tijd, rol, doel, handeling, object, voor, na, reden) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    )
    .run(
      now.toISOString(),
      actor.rol,
      actor.doel,
      audit.handeling,
      audit.object,
      audit.voor === undefined ? null : JSON.stringify(audit.voor),
      audit.na === undefined ? null : JSON.stringify(audit.na),
      audit.reden ?? null,
    )
  return Number(written.lastInsertRowid)
}
