import { z } from 'zod'
import {
  type Kalenderwijziging,
  kalenderwijziging,
  type Overgang,
  overgang,
} from '../../analyses/cyclus/cyclusgang-schema.ts'
import type { Db } from './open.ts'

/** All moves of a cyclus, oldest first. */
export function listMoves(db: Db, cycle: string): Overgang[] {
  return z
    .array(overgang)
    .parse(
      db
        .prepare('SELECT van, naar, datum, rol, reden FROM cyclusovergang WHERE cyclus = ? ORDER BY nummer')
        .all(cycle),
    )
}

/** All changes of dates of a cyclus, oldest first; the newest of a moment holds. */
export function listDateChanges(db: Db, cycle: string): Kalenderwijziging[] {
  return z.array(kalenderwijziging).parse(
    db
      .prepare(
        `SELECT moment, datum, reden, rol, gewijzigd_op AS gewijzigdOp FROM kalenderwijziging
           WHERE cyclus = ? ORDER BY nummer`,
      )
      .all(cycle),
  )
}

/**
 * Writes a move; call it inside withChange. The table holds each state once per cyclus.
 *
 * @throws Error when the cyclus already left this state, or is adopted
 */
export function insertMove(db: Db, cycle: string, move: Overgang, now: Date): void {
  db.prepare(
    'INSERT INTO cyclusovergang (cyclus, van, naar, datum, rol, reden, tijd) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(cycle, move.van, move.naar, move.datum, move.rol, move.reden, now.toISOString())
}

/**
 * Writes that a date was moved; call it inside withChange.
 *
 * @throws Error when the cyclus is adopted
 */
export function insertDateChange(db: Db, cycle: string, change: Kalenderwijziging, now: Date): void {
  db.prepare(
    `INSERT INTO kalenderwijziging (cyclus, moment, datum, reden, rol, gewijzigd_op, tijd)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(cycle, change.moment, change.datum, change.reden, change.rol, change.gewijzigdOp, now.toISOString())
}

/** Ids of the areas of a cyclus that have a deeper analysis. */
export function areasWithDeepening(db: Db, cycle: string): string[] {
  return z
    .array(z.string())
    .parse(db.prepare('SELECT DISTINCT wijk FROM wijkverdieping WHERE cyclus = ?').pluck().all(cycle))
}
