import type { Actor } from '../auth/actor.ts'
import { metOmvattende } from '../contract/endpoint.ts'
import type { AuditRegel } from './audit-regel.ts'
import { logOf } from './log-writer.ts'
import type { Db } from './open.ts'
import { statementOf } from './statements.ts'
import { inAnyCase, inOneTransaction } from './transaction.ts'

/** Version of an object: the number of the last audit row about it or about a part of it; 0 before the first. */
export function versionOf(db: Db, object: string): number {
  return Number(statementOf(db, 'SELECT versie FROM objectversie WHERE object = ?', 'kolom').get(object) ?? 0)
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
  const log = logOf(db)
  return inOneTransaction(db, () => {
    actor.voorwaarde?.()
    const { resultaat, audit } = work()
    const nummer = log.append(actor, now.toISOString(), audit)
    const touched = new Set([audit.object, ...(audit.raakt ?? [])].flatMap(metOmvattende))
    for (const object of touched) log.touch(object, nummer)
    return resultaat
  })
}

/**
 * Writes down that something was seen, sent out or refused: no change, so no version moves on. On disk when this returns, or
 * with the transaction around it; it stands even where that one is undone.
 */
export function recordEvent(db: Db, actor: Actor, now: Date, audit: AuditRegel): void {
  const log = logOf(db)
  inAnyCase(db, () => log.append(actor, now.toISOString(), audit))
}
