import type { Actor } from '../auth/actor.ts'
import { metOmvattende } from '../contract/endpoint.ts'
import type { Gebeurtenis } from '../contract/logboek.ts'
import type { Db } from './open.ts'
import { inAnyCase, inOneTransaction } from './transaction.ts'

/** What a change writes in the audit: what it was about, before and after, and why. */
export interface AuditRegel {
  handeling: Gebeurtenis
  object: string
  /** Other objects that look different after this change; their versions move on with it. */
  raakt?: readonly string[]
  voor?: unknown
  na?: unknown
  reden?: string
}

/** Version of an object: the number of the last audit row about it or about a part of it; 0 before the first. */
export function versionOf(db: Db, object: string): number {
  return Number(db.prepare('SELECT versie FROM objectversie WHERE object = ?').pluck().get(object) ?? 0)
}

/**
 * Carries out a change and writes its audit row in the same transaction: both are on disk, or neither is. The only way
 * to write to the main database. The version of the object moves on with it. What the actor's request asks about the
 * version (If-Match) is held here, so that nothing can come in between.
 *
 * @param now moment of the change
 * @param work makes the change; receives nothing and returns the result and what to write down
 * @throws ProblemError `intussen-veranderd` when the object is no longer what the person saw; nothing is written
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
  return inOneTransaction(db, () => {
    actor.voorwaarde?.()
    const { resultaat, audit } = work()
    const nummer = append(db, actor, now, audit)
    const touched = new Set([audit.object, ...(audit.raakt ?? [])].flatMap(metOmvattende))
    for (const object of touched) touch.run(object, nummer)
    return resultaat
  })
}

/**
 * Writes down that something was seen, sent out or refused: no change, so no version moves on. On disk when this returns, or
 * with the transaction around it; it stands even where that one is undone.
 */
export function recordEvent(db: Db, actor: Actor, now: Date, audit: AuditRegel): void {
  inAnyCase(db, () => append(db, actor, now, audit))
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
