import { z } from 'zod'
import type { BronId, BronFoutCode } from '../../geodata/schema/bron.ts'
import { type BronPoging, bronPoging } from '../contract/bronnen.ts'
import type { Db } from './open.ts'

const visitRow = z.object({
  nummer: z.number(),
  begonnen_op: z.string(),
  klaar_op: z.string().nullable(),
  uitkomst: z.string(),
  fout: z.string().nullable(),
  uitleg: z.string().nullable(),
  url: z.string().nullable(),
  bytes: z.number(),
})

function toVisit(raw: unknown): BronPoging {
  const row = visitRow.parse(raw)
  return bronPoging.parse({
    begonnenOp: row.begonnen_op,
    klaarOp: row.klaar_op,
    uitkomst: row.uitkomst,
    fout: row.fout,
    uitleg: row.uitleg,
    url: row.url,
    bytes: row.bytes,
  })
}

const SELECT = 'SELECT nummer, begonnen_op, klaar_op, uitkomst, fout, uitleg, url, bytes FROM bron_poging'

/** The last visit to a source, the last that went well and the last that failed; null where there is none. */
export function lastVisits(
  db: Db,
  source: BronId,
): { laatste: BronPoging | null; laatsteGoede: BronPoging | null; laatsteFout: BronPoging | null } {
  const newest = (which: string): BronPoging | null => {
    const row = db.prepare(`${SELECT} WHERE bron = ? ${which} ORDER BY nummer DESC LIMIT 1`).get(source)
    return row === undefined ? null : toVisit(row)
  }
  return {
    laatste: newest(''),
    laatsteGoede: newest("AND uitkomst IN ('nieuw', 'zelfde', 'ongewijzigd')"),
    laatsteFout: newest("AND uitkomst = 'mislukt'"),
  }
}

/** Writes down that a visit begins; call it inside withChange. Gives its number. */
export function beginVisit(db: Db, source: BronId, now: Date): number {
  return Number(
    db
      .prepare("INSERT INTO bron_poging (bron, begonnen_op, uitkomst, bytes) VALUES (?, ?, 'bezig', 0)")
      .run(source, now.toISOString()).lastInsertRowid,
  )
}

/** How a visit ended. */
export interface VisitEnd {
  uitkomst: Exclude<BronPoging['uitkomst'], 'bezig'>
  fout: BronFoutCode | null
  uitleg: string | null
  url: string | null
  bytes: number
}

/** Writes down how a visit ended. */
export function endVisit(db: Db, visit: number, end: VisitEnd, now: Date): void {
  db.prepare(
    'UPDATE bron_poging SET klaar_op = ?, uitkomst = ?, fout = ?, uitleg = ?, url = ?, bytes = ? WHERE nummer = ?',
  ).run(now.toISOString(), end.uitkomst, end.fout, end.uitleg, end.url, end.bytes, visit)
}

/** Visits that were under way when the app stopped; called once at a start. Returns how many. */
export function markInterruptedVisits(db: Db): number {
  return db.prepare("UPDATE bron_poging SET uitkomst = 'onderbroken' WHERE uitkomst = 'bezig'").run().changes
}

/** What a source said of each address the last time it gave something. */
export function readTags(
  db: Db,
  source: BronId,
): Map<string, { etag: string | null; lastModified: string | null }> {
  const rows = z
    .array(z.object({ url: z.string(), etag: z.string().nullable(), last_modified: z.string().nullable() }))
    .parse(db.prepare('SELECT url, etag, last_modified FROM bron_etiket WHERE bron = ?').all(source))
  return new Map(rows.map((row) => [row.url, { etag: row.etag, lastModified: row.last_modified }]))
}

/** Keeps what a source said, over what it said before; call it inside withChange with the version it belongs to. */
export function writeTags(
  db: Db,
  source: BronId,
  parts: readonly { url: string; etag: string | null; lastModified: string | null }[],
): void {
  db.prepare('DELETE FROM bron_etiket WHERE bron = ?').run(source)
  const insert = db.prepare(
    'INSERT OR REPLACE INTO bron_etiket (bron, url, etag, last_modified) VALUES (?, ?, ?, ?)',
  )
  for (const part of parts) insert.run(source, part.url, part.etag, part.lastModified)
}
