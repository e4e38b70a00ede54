import { type Anchor, readAnchors } from '../../server/logboek/anchors.ts'
import type { LogContent, LogHead, LogRow } from '../../server/logboek/chain.ts'
import type { Log } from '../../server/logboek/verify.ts'
import { makeLogReader } from '../../server/store/log-reader.ts'
import { readHead } from '../../server/store/log-writer.ts'
import type { Db } from '../../server/store/open.ts'

/** A log in memory that may be tampered with. */
export interface OpenLog extends Log {
  rows: LogRow[]
  contents: Map<number, LogContent>
  head: LogHead | null
  anchors: (Anchor | null)[]
}

/** The whole log of a database, with the anchors beside it. */
export function logInMemory(db: Db, dataDir: string): OpenLog {
  const entries = makeLogReader(db)(0, 1_000_000)
  return {
    rows: entries.map(({ row }) => row),
    contents: new Map(
      entries.flatMap(({ row, content }) => (content === null ? [] : [[row.nummer, content]])),
    ),
    head: readHead(db),
    anchors: readAnchors(dataDir),
  }
}

/** A copy in which fields can be set without touching the first; bytes are replaced, never written in. */
export function copyOf(log: OpenLog): OpenLog {
  return {
    rows: log.rows.map((row) => ({ ...row })),
    contents: new Map([...log.contents].map(([nummer, content]) => [nummer, { ...content }])),
    head: log.head === null ? null : { ...log.head },
    anchors: [...log.anchors],
  }
}
