import { z } from 'zod'
import { woningveld } from '../../geodata/schema/woningfeit.ts'
import type { Db } from './open.ts'
import { statementOf } from './statements.ts'

/** A change of many dwellings, or the undoing of one. */
export const bulkbewerking = z.object({
  id: z.string(),
  /** The change that this one undoes; null: it is a change. */
  herroept: z.string().nullable(),
  veld: woningveld,
  waarde: z.string(),
  datum: z.iso.date(),
  reden: z.string(),
  aantal: z.number().int().positive(),
  rol: z.string(),
  tijd: z.iso.datetime(),
})
export type Bulkbewerking = z.infer<typeof bulkbewerking>

const COLUMNS = 'id, herroept, veld, waarde, datum, reden, aantal, rol, tijd'

/** Writes a change of many dwellings; its rows follow with `insertEdit`. Call it inside `withChange`. */
export function insertBulk(db: Db, row: Bulkbewerking): void {
  statementOf(db, `INSERT INTO bulkbewerking (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`).run(
    row.id,
    row.herroept,
    row.veld,
    row.waarde,
    row.datum,
    row.reden,
    row.aantal,
    row.rol,
    row.tijd,
  )
}

/** The newest changes of many dwellings, newest first. */
export function listBulks(db: Db, most: number): Bulkbewerking[] {
  return z
    .array(bulkbewerking)
    .parse(
      statementOf(
        db,
        `SELECT ${COLUMNS} FROM bulkbewerking WHERE herroept IS NULL ORDER BY nummer DESC LIMIT ?`,
      ).all(most),
    )
}

/** One change of many dwellings; null when there is none of this id. */
export function bulkOf(db: Db, id: string): Bulkbewerking | null {
  const row = statementOf(db, `SELECT ${COLUMNS} FROM bulkbewerking WHERE id = ?`).get(id)
  return row === undefined ? null : bulkbewerking.parse(row)
}

/** The undoing of a change of many dwellings; null: it stands. */
export function undoingOf(db: Db, id: string): Bulkbewerking | null {
  const row = statementOf(db, `SELECT ${COLUMNS} FROM bulkbewerking WHERE herroept = ?`).get(id)
  return row === undefined ? null : bulkbewerking.parse(row)
}

const part = z.object({
  nummer: z.number().int(),
  woning: z.string(),
  veld: woningveld,
  waarde: z.string(),
  vorige: z.string().nullable(),
  datum: z.iso.date(),
})
/** What a change of many did to one dwelling. */
export type Bulkdeel = z.infer<typeof part>

/** The rows of a change of many dwellings, in the order of their dwellings. */
export function partsOfBulk(db: Db, id: string): Bulkdeel[] {
  return z
    .array(part)
    .parse(
      statementOf(
        db,
        'SELECT nummer, woning, veld, waarde, vorige, datum FROM woning_bewerking WHERE bulk = ? ORDER BY woning',
      ).all(id),
    )
}

const line = z.object({
  nummer: z.number().int(),
  veld: woningveld,
  waarde: z.string(),
  vorige: z.string().nullable(),
  datum: z.iso.date(),
  tijd: z.iso.datetime(),
  rol: z.string(),
  reden: z.string(),
  bulk: z.string().nullable(),
  besluit: z.number().int(),
  herroept: z.number().int().nullable(),
})
/** A change to a dwelling as it was written, also where it was undone since. */
export type Bewerkingsregel = z.infer<typeof line>

/** Everything people changed on one dwelling, and what they undid, in the order in which they did. */
export function linesOf(db: Db, woning: string): Bewerkingsregel[] {
  return z.array(line).parse(
    statementOf(
      db,
      `SELECT nummer, veld, waarde, vorige, datum, tijd, rol, reden, bulk, besluit, herroept
         FROM woning_bewerking WHERE woning = ? ORDER BY nummer`,
    ).all(woning),
  )
}
