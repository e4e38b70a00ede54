import { z } from 'zod'
import { type Woningbewerking, woningbewerking } from '../../geodata/schema/woningfeit.ts'
import type { Db } from './open.ts'

const rows = z.array(woningbewerking)

/**
 * Writes down that a person changed a field of a dwelling. Call it inside `withChange`, so that the audit has it too.
 *
 * @returns number of the change
 * @throws Error outside a transaction: that is a bug
 */
export function insertEdit(db: Db, edit: Omit<Woningbewerking, 'nummer'>): number {
  if (!db.inTransaction) throw new Error('a change to a dwelling outside a transaction')
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO woning_bewerking (woning, veld, waarde, vorige, datum, tijd, rol, reden)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(edit.woning, edit.veld, edit.waarde, edit.vorige, edit.datum, edit.tijd, edit.rol, edit.reden)
  return Number(lastInsertRowid)
}

/** All changes by people, in the order in which they were made. */
export function listEdits(db: Db): Woningbewerking[] {
  return rows.parse(db.prepare('SELECT * FROM woning_bewerking ORDER BY nummer').all())
}

/** Changes by people to one dwelling, in the order in which they were made. */
export function editsOf(db: Db, woning: string): Woningbewerking[] {
  return rows.parse(db.prepare('SELECT * FROM woning_bewerking WHERE woning = ? ORDER BY nummer').all(woning))
}

/** Number of the newest change; 0 when there is none. Two registers of the same versions differ only if this does. */
export function lastEditNumber(db: Db): number {
  return Number(db.prepare('SELECT coalesce(max(nummer), 0) FROM woning_bewerking').pluck().get())
}

/**
 * Changes that people made to these dwellings after a moment: when an import is withdrawn they stand, and are listed.
 *
 * @param dwellings ids that the import says something about, see `dwellingsWithFacts`
 * @param since moment at which the import became current, ISO date and time
 */
export function editsOnDwellingsOf(db: Db, dwellings: ReadonlySet<string>, since: string): Woningbewerking[] {
  return rows
    .parse(db.prepare('SELECT * FROM woning_bewerking WHERE tijd >= ? ORDER BY nummer').all(since))
    .filter((edit) => dwellings.has(edit.woning))
}
