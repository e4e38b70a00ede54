import { z } from 'zod'
import { type Bijeenkomst, bijeenkomst } from '../../geodata/schema/bijeenkomst.ts'
import type { Db } from './open.ts'

/** Sessions of a cyclus that stand (those withdrawn are left out), newest first. */
export function listMeetings(db: Db, cycle: string): Bijeenkomst[] {
  const rows = db
    .prepare(
      `SELECT json FROM bijeenkomst WHERE cyclus = ?
       AND NOT EXISTS (SELECT 1 FROM bijeenkomst_intrekking i WHERE i.bijeenkomst = bijeenkomst.id)
       ORDER BY datum DESC, vastgelegd_op DESC, id`,
    )
    .pluck()
    .all(cycle)
  return z
    .array(z.string())
    .parse(rows)
    .map((json) => bijeenkomst.parse(JSON.parse(json)))
}

/**
 * Writes a session; call it inside withChange.
 *
 * @throws Error when the cyclus is adopted
 */
export function insertMeeting(db: Db, meeting: Bijeenkomst): void {
  db.prepare('INSERT INTO bijeenkomst (id, cyclus, datum, vastgelegd_op, json) VALUES (?, ?, ?, ?, ?)').run(
    meeting.id,
    meeting.cyclus,
    meeting.datum,
    meeting.vastgelegdOp,
    JSON.stringify(meeting),
  )
}

/**
 * Writes that a session was recorded by mistake; call it inside withChange.
 *
 * @throws Error when the cyclus is adopted
 */
export function withdrawMeeting(db: Db, id: string, reason: string, role: string, now: Date): void {
  db.prepare('INSERT INTO bijeenkomst_intrekking (bijeenkomst, reden, rol, tijd) VALUES (?, ?, ?, ?)').run(
    id,
    reason,
    role,
    now.toISOString(),
  )
}
