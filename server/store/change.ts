import type { Actor } from '../auth/actor.ts'
import type { Handeling } from '../contract/sessie.ts'
import type { Db } from './open.ts'

/** What a change writes in the audit: what it was about, before and after, and why. */
export interface AuditRegel {
  handeling: Handeling | 'dataset-laden' | 'database-maken'
  object: string
  voor?: unknown
  na?: unknown
  reden?: string
}

/**
 * Carries out a change and writes its audit row in the same transaction: both are on disk, or neither is. The only way
 * to write to the main database.
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
  const insert = db.prepare(
    'INSERT INTO audit (tijd, rol, doel, handeling, object, voor, na, reden) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  )
  return db
    .transaction(() => {
      const { resultaat, audit } = work()
      insert.run(
        now.toISOString(),
        actor.rol,
        actor.doel,
        audit.handeling,
        audit.object,
        audit.voor === undefined ? null : JSON.stringify(audit.voor),
        audit.na === undefined ? null : JSON.stringify(audit.na),
        audit.reden ?? null,
      )
      return resultaat
    })
    .immediate()
}
