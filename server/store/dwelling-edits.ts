import { z } from 'zod'
import { type Woningbewerking, woningbewerking } from '../../geodata/schema/woningfeit.ts'
import type { Db } from './open.ts'
import { statementOf } from './statements.ts'

/** A row of the table: whether it is a decision stands as 0 or 1. */
const row = woningbewerking.extend({ besluit: z.number().int() })

function editsFrom(rows: unknown): Woningbewerking[] {
  return z
    .array(row)
    .parse(rows)
    .map(({ besluit, ...edit }) => (besluit === 1 ? { ...edit, besluit: true as const } : edit))
}

/** Changes that stand: neither undone, nor the undoing of one. */
const STANDS = `herroept IS NULL AND NOT EXISTS
  (SELECT 1 FROM woning_bewerking AS later WHERE later.herroept = woning_bewerking.nummer)`

/** What belongs to a change beside what it says. */
export interface Bewerkingsverband {
  /** Change of many dwellings that it is part of. */
  bulk?: string
  /** Number of the change that it undoes. */
  herroept?: number
}

/**
 * Writes down that a person changed a field of a dwelling. Call it inside `withChange`, so that the audit has it too.
 *
 * @returns number of the change
 * @throws Error outside a transaction: that is a bug
 */
export function insertEdit(
  db: Db,
  edit: Omit<Woningbewerking, 'nummer'>,
  { bulk, herroept }: Bewerkingsverband = {},
): number {
  if (!db.inTransaction) throw new Error('a change to a dwelling outside a transaction')
  const { woning, veld, waarde, vorige, datum, tijd, rol, reden } = edit
  const { lastInsertRowid } = statementOf(
    db,
    `INSERT INTO woning_bewerking (woning, veld, waarde, vorige, datum, tijd, rol, reden, bulk, besluit, herroept)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    woning,
    veld,
    waarde,
    vorige,
    datum,
    tijd,
    rol,
    reden,
    bulk ?? null,
    edit.besluit === true ? 1 : 0,
    herroept ?? null,
  )
  return Number(lastInsertRowid)
}

/** All changes by people that stand, in the order in which they were made. */
export function listEdits(db: Db): Woningbewerking[] {
  return editsFrom(db.prepare(`SELECT * FROM woning_bewerking WHERE ${STANDS} ORDER BY nummer`).all())
}

/** The changes that stood when change `until` was the newest: what was undone only later stands among them. */
export function editsUntil(db: Db, until: number): Woningbewerking[] {
  return editsFrom(
    db
      .prepare(
        `SELECT * FROM woning_bewerking WHERE nummer <= :until AND herroept IS NULL AND NOT EXISTS
           (SELECT 1 FROM woning_bewerking AS later
            WHERE later.herroept = woning_bewerking.nummer AND later.nummer <= :until)
         ORDER BY nummer`,
      )
      .all({ until }),
  )
}

/** Changes by people to one dwelling that stand, in the order in which they were made. */
export function editsOf(db: Db, woning: string): Woningbewerking[] {
  return editsFrom(
    db.prepare(`SELECT * FROM woning_bewerking WHERE woning = ? AND ${STANDS} ORDER BY nummer`).all(woning),
  )
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
  return editsFrom(
    db.prepare(`SELECT * FROM woning_bewerking WHERE tijd >= ? AND ${STANDS} ORDER BY nummer`).all(since),
  ).filter((edit) => dwellings.has(edit.woning))
}
