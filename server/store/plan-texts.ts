import { z } from 'zod'
import type { Db } from './open.ts'
import { statementOf } from './statements.ts'

/** A text: a field of an object, by the numbers of the store. */
export interface Tekstplek {
  plan: number
  object: number
  veld: string
}

/** Who wrote, as much as a later save on their behalf needs. */
export interface Schrijver {
  rol: string
  account: string | null
  via: string
  persoon: string
}

const lettersRow = z.tuple([
  z.number().int(),
  z.instanceof(Uint8Array),
  z.string(),
  z.string().nullable(),
  z.string(),
  z.string(),
])
export interface Letters {
  nummer: number
  bytes: Uint8Array
  wie: Schrijver
}

/** Adds letters of somebody; call it in a transaction, or alone: on disk when it returns. Gives their number. */
export function insertLetters(
  db: Db,
  { plan, object, veld }: Tekstplek,
  bytes: Uint8Array,
  { rol, account, via, persoon }: Schrijver,
  now: Date,
): number {
  const { lastInsertRowid } = statementOf(
    db,
    `INSERT INTO planletters (aanpak, object, veld, bytes, rol, account, via, persoon, tijd)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(plan, object, veld, bytes, rol, account, via, persoon, now.toISOString())
  return Number(lastInsertRowid)
}

/** Letters of a text after a number, oldest first. */
export function listLetters(db: Db, { object, veld }: Tekstplek, after: number): Letters[] {
  const rows = statementOf(
    db,
    `SELECT nummer, bytes, rol, account, via, persoon FROM planletters
       WHERE object = ? AND veld = ? AND nummer > ? ORDER BY nummer`,
    'kaal',
  ).all(object, veld, after)
  return z
    .array(lettersRow)
    .parse(rows)
    .map(([nummer, bytes, rol, account, via, persoon]) => ({
      nummer,
      bytes,
      wie: { rol, account, via, persoon },
    }))
}

const standRow = z.tuple([z.instanceof(Uint8Array), z.number().int(), z.number().int()])
/** A text as it was saved: its document, the last letters in it, and the change of the field whose value it is. */
export interface Bewaardestand {
  bytes: Uint8Array
  tot: number
  wijziging: number
}

/** The newest saved state of a text; null when nobody ever opened it. */
export function readTextState(db: Db, { object, veld }: Tekstplek): Bewaardestand | null {
  const row = statementOf(
    db,
    'SELECT bytes, tot, wijziging FROM plantekststand WHERE object = ? AND veld = ? ORDER BY nummer DESC LIMIT 1',
    'kaal',
  ).get(object, veld)
  if (row === undefined) return null
  const [bytes, tot, wijziging] = standRow.parse(row)
  return { bytes, tot, wijziging }
}

/**
 * Keeps a state of a text and lets go of the letters and states that it holds; call it in a transaction.
 * @throws Error when a row would go that is not in it
 */
export function keepTextState(
  db: Db,
  { plan, object, veld }: Tekstplek,
  { bytes, tot, wijziging }: Bewaardestand,
  now: Date,
): void {
  const { lastInsertRowid } = statementOf(
    db,
    `INSERT INTO plantekststand (aanpak, object, veld, bytes, tot, wijziging, tijd) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(plan, object, veld, bytes, tot, wijziging, now.toISOString())
  statementOf(db, 'DELETE FROM planletters WHERE object = ? AND veld = ? AND nummer <= ?').run(
    object,
    veld,
    tot,
  )
  statementOf(db, 'DELETE FROM plantekststand WHERE object = ? AND veld = ? AND nummer < ?').run(
    object,
    veld,
    lastInsertRowid,
  )
}

const fieldRow = z.tuple([z.number().int(), z.string().nullable()])

/** The last change of a field and its value; number 0 when it was never written. */
export function readField(
  db: Db,
  { plan, object, veld }: Tekstplek,
): { wijziging: number; waarde: string | null } {
  const row = statementOf(
    db,
    `SELECT nummer, waarde FROM planwijziging INDEXED BY planwijziging_stand
       WHERE aanpak = ? AND object = ? AND veld = ? ORDER BY nummer DESC LIMIT 1`,
    'kaal',
  ).get(plan, object, veld)
  if (row === undefined) return { wijziging: 0, waarde: null }
  const [wijziging, waarde] = fieldRow.parse(row)
  return { wijziging, waarde }
}

const waiting = z.object({
  cyclus: z.string(),
  aanpak: z.string(),
  object: z.string(),
  veld: z.string(),
})

const NOT_SAVED = `FROM planletters l
  WHERE l.nummer > coalesce((SELECT max(tot) FROM plantekststand s WHERE s.object = l.object AND s.veld = l.veld), 0)`

/** The texts with letters that are in no save yet, by their names. */
export function listUnsavedTexts(db: Db): z.infer<typeof waiting>[] {
  const rows = statementOf(
    db,
    `SELECT DISTINCT w.cyclus, w.id AS aanpak, o.id AS object, u.veld
       FROM (SELECT l.aanpak, l.object, l.veld ${NOT_SAVED}) u
       JOIN wijkaanpak w ON w.nummer = u.aanpak JOIN planobject o ON o.nummer = u.object`,
  ).all()
  return z.array(waiting).parse(rows)
}

/** Whether a plan has letters that are in no save yet. */
export function hasUnsavedText(db: Db, plan: number): boolean {
  return statementOf(db, `SELECT 1 ${NOT_SAVED} AND l.aanpak = ? LIMIT 1`).get(plan) !== undefined
}
