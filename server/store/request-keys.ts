import { z } from 'zod'
import type { Db } from './open.ts'
import { statementOf } from './statements.ts'

/** How long an answer is kept under its key, in milliseconds: a day. */
export const KEPT_MILLISECONDS = 24 * 3_600_000

const keyRow = z.object({
  handeling: z.string(),
  verzoek: z.string(),
  status: z.number().nullable(),
  antwoord: z.string().nullable(),
  etag: z.string().nullable(),
  eenmalig: z.number(),
})

/** What is kept of a request with a key; `status` is null as long as it has no answer. */
export type BewaardVerzoek = z.infer<typeof keyRow>

/** What was kept under a key; null when nothing was, or longer ago than a day. */
export function readRequest(db: Db, key: string, now: Date): BewaardVerzoek | null {
  const row = statementOf(
    db,
    'SELECT handeling, verzoek, status, antwoord, etag, eenmalig FROM herhaalsleutel WHERE sleutel = ? AND tijd > ?',
  ).get(key, oldest(now))
  return row === undefined ? null : keyRow.parse(row)
}

/** Takes a key before its request is carried out. Call it inside the transaction that found it free. */
export function claimRequest(
  db: Db,
  key: string,
  request: { handeling: string; verzoek: string },
  now: Date,
): void {
  db.prepare(
    'INSERT OR REPLACE INTO herhaalsleutel (sleutel, handeling, verzoek, tijd) VALUES (?, ?, ?, ?)',
  ).run(key, request.handeling, request.verzoek, now.toISOString())
}

/** Keeps the answer. With a change that is made at once: in the same transaction. */
export function keepAnswer(
  db: Db,
  key: string,
  answer: { verzoek: string; status: number; antwoord: string | null; etag: string; eenmalig: boolean },
): void {
  db.prepare(
    'UPDATE herhaalsleutel SET verzoek = ?, status = ?, antwoord = ?, etag = ?, eenmalig = ? WHERE sleutel = ?',
  ).run(answer.verzoek, answer.status, answer.antwoord, answer.etag, answer.eenmalig ? 1 : 0, key)
}

/** Gives a key free: its request was refused and changed nothing. */
export function releaseRequest(db: Db, key: string): void {
  db.prepare('DELETE FROM herhaalsleutel WHERE sleutel = ? AND status IS NULL').run(key)
}

/** Forgets what is older than a day. Returns how many. */
export function purgeRequests(db: Db, now: Date): number {
  return db.prepare('DELETE FROM herhaalsleutel WHERE tijd <= ?').run(oldest(now)).changes
}

function oldest(now: Date): string {
  return new Date(now.getTime() - KEPT_MILLISECONDS).toISOString()
}
