import { z } from 'zod'
import type { AuditRegel, LogActor } from './audit-regel.ts'
import type { Db } from './open.ts'

const oldRow = z.object({
  tijd: z.string(),
  rol: z.custom<LogActor['rol']>((value) => typeof value === 'string'),
  doel: z.custom<LogActor['doel']>((value) => typeof value === 'string'),
  // An event of before that has no name any more is kept as it was.
  handeling: z.custom<AuditRegel['handeling']>((value) => typeof value === 'string'),
  object: z.string(),
  voor: z.string().nullable(),
  na: z.string().nullable(),
  reden: z.string().nullable(),
})

/** The ways in that there were before accounts: the app itself, nobody, or a role of the demo. */
function wayIn(rol: LogActor['rol']): LogActor['via'] {
  if (rol === 'app') return 'app'
  return rol === 'anoniem' ? 'niemand' : 'demo'
}

const parsed = (text: string | null): unknown => (text === null ? undefined : JSON.parse(text))

/**
 * Takes the rows of the audit of before into the chain, in their order and with their moments, and removes the old table. Done once,
 * inside the transaction of the caller; afterwards there is nothing to take in.
 */
export function takeInOldRows(
  db: Db,
  append: (actor: LogActor, tijd: string, entry: AuditRegel) => number,
): void {
  const found = db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'audit_oud'").get()
  if (found === undefined) return
  // Read whole: while a query runs the library lets nothing else be written.
  const rows = db.prepare('SELECT * FROM audit_oud ORDER BY nummer').all()
  for (const raw of rows) {
    const row = oldRow.parse(raw)
    append(
      { rol: row.rol, doel: row.doel, via: wayIn(row.rol), account: null, inzagedoel: null, sessieId: null },
      row.tijd,
      {
        handeling: row.handeling,
        object: row.object,
        voor: parsed(row.voor),
        na: parsed(row.na),
        ...(row.reden === null ? {} : { reden: row.reden }),
      },
    )
  }
  db.exec('DROP TABLE audit_oud')
}
