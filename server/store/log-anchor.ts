import { type Aanleiding, appendAnchor, makeAnchor, readAnchors } from '../logboek/anchors.ts'
import { logOf, readHead } from './log-writer.ts'
import type { Db } from './open.ts'

/**
 * Writes down outside the database how far the log is: at a start, a stop, a backup, and after a copy was lawfully put back. An older
 * copy of the database does not reach the anchors that were written after it.
 */
export function anchorLog(db: Db, dataDir: string, why: Aanleiding, now: Date): void {
  const head = readHead(db)
  if (head !== null) appendAnchor(dataDir, makeAnchor(logOf(db).key, head, why, now))
}

/** Whether the log does not reach its last anchor: an older copy was put back without saying so. */
export function isBehindAnchors(db: Db, dataDir: string): boolean {
  const last = readAnchors(dataDir).findLast((one) => one !== null)
  return last !== undefined && last !== null && (readHead(db)?.nummer ?? 0) < last.nummer
}
