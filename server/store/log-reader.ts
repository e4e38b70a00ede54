import { z } from 'zod'
import type { LogContent, LogRow } from '../logboek/chain.ts'
import type { Db } from './open.ts'

const bytes = z.instanceof(Uint8Array)

const chainRow = z.tuple([
  z.number().int(),
  z.string(),
  z.string(),
  z.string().nullable(),
  z.string(),
  z.string(),
  z.string().nullable(),
  z.string(),
  z.string(),
  z.string(),
  bytes,
  bytes,
  z.number().int().nullable(),
  bytes.nullable(),
  z.string().nullable(),
  z.string().nullable(),
  z.number().int().nullable(),
  bytes.nullable(),
])

/** A link with its content; null where there is none. */
export interface LogEntry {
  row: LogRow
  content: LogContent | null
}

function toEntry(raw: unknown): LogEntry {
  const [
    nummer,
    tijd,
    rol,
    account,
    via,
    doel,
    inzagedoel,
    handeling,
    groep,
    soort,
    inhoudHash,
    keten,
    has,
    zout,
    json,
    gewistOp,
    gewistDoor,
    zegel,
  ] = chainRow.parse(raw)
  return {
    row: { nummer, tijd, rol, account, via, doel, inzagedoel, handeling, groep, soort, inhoudHash, keten },
    content: has === null ? null : { nummer: has, zout, json, gewistOp, gewistDoor, zegel },
  }
}

/** Reads the log in slices, in order of number: the next `most` after a number. */
export function makeLogReader(db: Db): (after: number, most: number) => LogEntry[] {
  const read = db
    .prepare(
      `SELECT l.nummer, l.tijd, l.rol, l.account, l.via, l.doel, l.inzagedoel, l.handeling, l.groep, l.soort,
         l.inhoud_hash, l.keten, i.nummer, i.zout, i.json, i.gewist_op, i.gewist_door, i.zegel
       FROM logboek l LEFT JOIN logboek_inhoud i ON i.nummer = l.nummer
       WHERE l.nummer > ? ORDER BY l.nummer LIMIT ?`,
    )
    .raw()
  return (after, most) => read.all(after, most).map(toEntry)
}

/**
 * Numbers of contents without a row, which only somebody who goes round the app can make; the first hundred.
 * @param seen contents that were read with their row: when that is all there are, nothing is looked through
 */
export function orphanContents(db: Db, seen: number): number[] {
  const all = Number(db.prepare('SELECT count(*) FROM logboek_inhoud').pluck().get())
  if (all === seen) return []
  return db
    .prepare(
      'SELECT nummer FROM logboek_inhoud i WHERE NOT EXISTS (SELECT 1 FROM logboek l WHERE l.nummer = i.nummer) LIMIT 100',
    )
    .pluck()
    .all()
    .map(Number)
}
