import type { Db } from './open.ts'

/** Moment of the first row of the audit: when this database was made. Null while there is none. */
export function firstAuditMoment(db: Db): Date | null {
  const moment = db.prepare('SELECT tijd FROM audit ORDER BY nummer LIMIT 1').pluck().get()
  return typeof moment === 'string' ? new Date(moment) : null
}
