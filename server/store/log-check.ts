import type { Controle } from '../contract/logboek-controle.ts'
import type { Anchor } from '../logboek/anchors.ts'
import { startVerifier } from '../logboek/verify.ts'
import { makeLogReader, orphanContents } from './log-reader.ts'
import { readHead } from './log-writer.ts'
import { NEWEST_MIGRATION } from './migrate.ts'
import { openMainToRead } from './open.ts'

/** Rows checked before others get a turn: some milliseconds of work. */
const SLICE_ROWS = 200

/**
 * Checks the whole log of a database on a connection of its own, as it stands at one moment, in slices: what the app does meanwhile
 * waits for no more than one slice.
 *
 * @param anchors read before this is called: the log is then at least as new
 * @param onSlice told how far it is, and waited for
 * @throws StoreError when there is no database of this version
 */
export async function checkLog(
  path: string,
  key: Uint8Array,
  anchors: readonly (Anchor | null)[],
  onSlice: (done: number, total: number) => Promise<void>,
): Promise<Controle> {
  const db = openMainToRead(path, NEWEST_MIGRATION)
  try {
    db.exec('BEGIN')
    const head = readHead(db)
    const read = makeLogReader(db)
    const verifier = startVerifier(key, anchors)
    let last = 0
    let contents = 0
    for (;;) {
      const entries = read(last, SLICE_ROWS)
      for (const { row, content } of entries) {
        verifier.row(row, content)
        if (content !== null) contents += 1
        last = row.nummer
      }
      if (entries.length < SLICE_ROWS) break
      await onSlice(last, head?.nummer ?? last)
    }
    return verifier.end({ head, orphans: orphanContents(db, contents) })
  } finally {
    db.close()
  }
}
