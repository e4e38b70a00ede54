import { z } from 'zod'
import type { Db } from './open.ts'
import { statementOf } from './statements.ts'

/** Kinds of decisions about what is public. */
export const besluitsoort = z.enum(['cijfer', 'contact', 'vertaling'])
export type Besluitsoort = z.infer<typeof besluitsoort>

const flag = z.number().transform((value) => value === 1)

const decisionRow = z.object({
  nummer: z.number().int(),
  id: z.string(),
  soort: besluitsoort,
  sleutel: z.string(),
  aan: flag,
  /** JSON. */
  waarde: z.string().nullable(),
  reden: z.string(),
  datum: z.iso.date(),
  rol: z.string(),
  tijd: z.string(),
})
/** A decision about what is public. */
export type Besluitrij = z.infer<typeof decisionRow>

const COLUMNS = 'nummer, id, soort, sleutel, aan, waarde, reden, datum, rol, tijd'

/** The decisions that hold: of everything the newest. */
export function listDecisions(db: Db): Besluitrij[] {
  const rows = statementOf(
    db,
    `SELECT ${COLUMNS} FROM openbaar_besluit b
       WHERE nummer = (SELECT max(nummer) FROM openbaar_besluit o WHERE o.soort = b.soort AND o.sleutel = b.sleutel)
       ORDER BY soort, sleutel`,
  ).all()
  return z.array(decisionRow).parse(rows)
}

/** Writes a decision; call it inside withChange. */
export function insertDecision(db: Db, row: Omit<Besluitrij, 'nummer'>): Besluitrij {
  const { lastInsertRowid } = statementOf(
    db,
    `INSERT INTO openbaar_besluit (id, soort, sleutel, aan, waarde, reden, datum, rol, tijd)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(row.id, row.soort, row.sleutel, row.aan ? 1 : 0, row.waarde, row.reden, row.datum, row.rol, row.tijd)
  return { ...row, nummer: Number(lastInsertRowid) }
}

const editionRow = z.object({
  nummer: z.number().int(),
  datum: z.iso.date(),
  vingerafdruk: z.string(),
  verslag: z.string(),
  reden: z.string(),
  vanzelf: flag,
  rol: z.string(),
  tijd: z.string(),
  ingetrokkenOp: z.iso.date().nullable(),
  ingetrokkenReden: z.string().nullable(),
  ingetrokkenRol: z.string().nullable(),
})
/** An edition without what it was made from. */
export type Uitgaverij = z.infer<typeof editionRow>

/** All editions, newest first. */
export function listEditions(db: Db): Uitgaverij[] {
  const rows = statementOf(
    db,
    `SELECT u.nummer, u.datum, u.vingerafdruk, u.verslag, u.reden, u.vanzelf, u.rol, u.tijd,
         i.datum AS ingetrokkenOp, i.reden AS ingetrokkenReden, i.rol AS ingetrokkenRol
       FROM uitgave u LEFT JOIN uitgave_intrekking i ON i.nummer = u.nummer ORDER BY u.nummer DESC`,
  ).all()
  return z.array(editionRow).parse(rows)
}

/** What an edition was made from, as JSON; null when there is none of that number. */
export function readEditionSnapshot(db: Db, nummer: number): string | null {
  const found = statementOf(db, 'SELECT momentopname FROM uitgave WHERE nummer = ?', 'kolom').get(nummer)
  return z.string().optional().parse(found) ?? null
}

/** Protected figures of all editions as anybody could read them, withdrawn ones included; oldest first, as JSON. */
export function listProtectedFigures(db: Db): string[] {
  return z
    .array(z.string())
    .parse(
      statementOf(
        db,
        'SELECT beschermd FROM uitgave WHERE beschermd IS NOT NULL ORDER BY nummer',
        'kolom',
      ).all(),
    )
}

/** What is kept of a new edition. */
export interface NieuweUitgave {
  nummer: number
  datum: string
  vingerafdruk: string
  momentopname: string
  verslag: string
  beschermd: string | null
  reden: string
  vanzelf: boolean
  rol: string
  tijd: string
}

/** Writes an edition; call it inside withChange. @throws Error when that number is taken */
export function insertEdition(db: Db, row: NieuweUitgave): void {
  statementOf(
    db,
    `INSERT INTO uitgave (nummer, datum, vingerafdruk, momentopname, verslag, beschermd, reden, vanzelf, rol, tijd)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    row.nummer,
    row.datum,
    row.vingerafdruk,
    row.momentopname,
    row.verslag,
    row.beschermd,
    row.reden,
    row.vanzelf ? 1 : 0,
    row.rol,
    row.tijd,
  )
}

/** Withdraws an edition; call it inside withChange. False when it was withdrawn before. */
export function withdrawEdition(
  db: Db,
  row: { nummer: number; reden: string; datum: string; rol: string; tijd: string },
): boolean {
  return (
    statementOf(
      db,
      'INSERT OR IGNORE INTO uitgave_intrekking (nummer, reden, datum, rol, tijd) VALUES (?, ?, ?, ?, ?)',
    ).run(row.nummer, row.reden, row.datum, row.rol, row.tijd).changes > 0
  )
}
