import { z } from 'zod'
import { aanpakstaat, type Aanpakstaat } from '../../geodata/schema/wijkaanpak.ts'
import type { Db } from './open.ts'
import { notePlanChange } from './plan-notices.ts'
import { statementOf } from './statements.ts'

const planRow = z.object({
  nummer: z.number().int(),
  cyclus: z.string(),
  id: z.string(),
  wijk: z.string(),
  naam: z.string(),
  kopieVan: z.string().nullable(),
  tijd: z.string(),
  /** Last version; 0 before the first. */
  versie: z.number().int(),
  staat: aanpakstaat,
})
/** A wijkaanpak without what stands in it. */
export type Planrij = z.infer<typeof planRow>

const PLAN = `SELECT w.nummer, w.cyclus, w.id, w.wijk, w.naam, k.id AS kopieVan, w.tijd,
  coalesce((SELECT max(versie) FROM planset s WHERE s.aanpak = w.nummer), 0) AS versie,
  coalesce((SELECT naar FROM planovergang o WHERE o.aanpak = w.nummer ORDER BY o.nummer DESC LIMIT 1), 'concept') AS staat
  FROM wijkaanpak w LEFT JOIN wijkaanpak k ON k.nummer = w.kopie_van`

/** A plan of a cyclus by its id; null when there is none. */
export function readPlan(db: Db, cycle: string, id: string): Planrij | null {
  const row = statementOf(db, `${PLAN} WHERE w.cyclus = ? AND w.id = ?`).get(cycle, id)
  return row === undefined ? null : planRow.parse(row)
}

/** All plans of a cyclus, or of one wijk in it, alternatives included, in the order in which they were made. */
export function listPlans(db: Db, cycle: string, wijk: string | null = null): Planrij[] {
  const rows =
    wijk === null
      ? statementOf(db, `${PLAN} WHERE w.cyclus = ? ORDER BY w.nummer`).all(cycle)
      : statementOf(db, `${PLAN} WHERE w.cyclus = ? AND w.wijk = ? ORDER BY w.nummer`).all(cycle, wijk)
  return z.array(planRow).parse(rows)
}

/** Who does something, as the tables keep it. */
export interface Wie {
  rol: string
  persoon: string
}

/** Writes a plan; call it inside withChange. Returns its number. */
export function insertPlan(
  db: Db,
  plan: Pick<Planrij, 'cyclus' | 'id' | 'wijk' | 'naam'> & { kopieVan: number | null },
  { rol, persoon }: Wie,
  now: Date,
): number {
  const { cyclus, id, wijk, naam, kopieVan } = plan
  const { lastInsertRowid } = statementOf(
    db,
    'INSERT INTO wijkaanpak (cyclus, id, wijk, naam, kopie_van, rol, persoon, tijd) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(cyclus, id, wijk, naam, kopieVan, rol, persoon, now.toISOString())
  return Number(lastInsertRowid)
}

const moveRow = z.object({
  van: aanpakstaat,
  naar: aanpakstaat,
  versie: z.number().int(),
  datum: z.string(),
  rol: z.string(),
  reden: z.string(),
})
/** A step of a plan, with the version that stood then. */
export type Planovergang = z.infer<typeof moveRow>

/** The steps of a plan, oldest first. */
export function listPlanMoves(db: Db, plan: number): Planovergang[] {
  return z
    .array(moveRow)
    .parse(
      statementOf(
        db,
        'SELECT van, naar, versie, datum, rol, reden FROM planovergang WHERE aanpak = ? ORDER BY nummer',
      ).all(plan),
    )
}

/**
 * Writes a step; call it inside withChange.
 * @throws Error when that state was left before, when it is adopted by somebody who wrote in it, or when what is adopted was not kept
 */
export function insertPlanMove(
  db: Db,
  plan: number,
  move: { van: Aanpakstaat; naar: Aanpakstaat; versie: number; datum: string; reden: string },
  { rol, persoon }: Wie,
  now: Date,
): void {
  statementOf(
    db,
    `INSERT INTO planovergang (aanpak, van, naar, versie, datum, rol, persoon, reden, tijd)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(plan, move.van, move.naar, move.versie, move.datum, rol, persoon, move.reden, now.toISOString())
  notePlanChange(db, plan)
}

/** Whether somebody wrote in a plan, or in another plan of the same wijk and cyclus; remarks are no writing. */
export function hasWrittenIn(db: Db, plan: number, persoon: string): boolean {
  const found = statementOf(
    db,
    `SELECT 1 FROM wijkaanpak dit
       JOIN wijkaanpak w ON w.cyclus = dit.cyclus AND w.wijk = dit.wijk
       JOIN planset s ON s.aanpak = w.nummer
       WHERE dit.nummer = ? AND s.soort <> 'opmerking' AND s.persoon = ? LIMIT 1`,
  ).get(plan, persoon)
  return found !== undefined
}

const frozenRow = z.object({ versie: z.number().int(), sha256: z.string(), json: z.string() })
/** What was adopted: the bytes and their fingerprint. */
export type Bevroren = z.infer<typeof frozenRow>

/** What was kept when a plan was adopted; null when it was not. */
export function readFrozen(db: Db, plan: number): Bevroren | null {
  const row = statementOf(db, 'SELECT versie, sha256, json FROM planvaststelling WHERE aanpak = ?').get(plan)
  return row === undefined ? null : frozenRow.parse(row)
}

/** Keeps what is adopted; call it inside withChange, before the step. */
export function insertFrozen(db: Db, plan: number, { versie, sha256, json }: Bevroren): void {
  statementOf(db, 'INSERT INTO planvaststelling (aanpak, versie, sha256, json) VALUES (?, ?, ?, ?)').run(
    plan,
    versie,
    sha256,
    json,
  )
}
