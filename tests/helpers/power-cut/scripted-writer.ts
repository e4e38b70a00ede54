import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import { Sqlite } from '../../../server/store/sqlite.ts'
import { findProjectRoot } from '../project-root.ts'
import { loggingOf } from './record.ts'

/**
 * How the writer opens its database. `app`: as the store of the app does; `bibliotheek`: WAL and nothing else, as the library leaves
 * it; `normaal`: WAL with synchronous = NORMAL asked for.
 */
export type Opening = 'app' | 'bibliotheek' | 'normaal'

const COMMITS = 40

const OPEN: Record<Opening, string> = {
  app: `openMain(path, 0)`,
  bibliotheek: `wal(new Sqlite(path))`,
  normaal: `normal(wal(new Sqlite(path)))`,
}

const positions = z.array(z.number())

/**
 * Lets a process of its own open a database twice and commit rows one by one the second time, under the write logger.
 *
 * @returns how far the log was after each commit
 */
export function writeRows(opening: Opening, library: string, folder: string, log: string): number[] {
  const store = (name: string) =>
    JSON.stringify(new URL(`dist/server/store/${name}.js`, findProjectRoot()).href)
  const program = `
    import { statSync } from 'node:fs'
    import { openMain } from ${store('open')}
    import { Sqlite } from ${store('sqlite')}
    const path = ${JSON.stringify(join(folder, 'rijen.sqlite'))}
    const wal = (db) => { db.pragma('journal_mode = WAL'); return db }
    const normal = (db) => { db.pragma('synchronous = NORMAL'); return db }
    const first = ${OPEN[opening]}
    first.exec('CREATE TABLE rij (nummer INTEGER PRIMARY KEY)')
    first.pragma('application_id = 0x57696a6b')
    first.close()
    const db = ${OPEN[opening]}
    const insert = db.prepare('INSERT INTO rij (nummer) VALUES (?)')
    const ends = Array.from({ length: ${COMMITS} }, (_, at) => {
      insert.run(at + 1)
      return statSync(${JSON.stringify(log)}).size
    })
    console.log(JSON.stringify(ends))`
  const env = { ...process.env, ...loggingOf(library, folder, log) }
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], { env })
  return positions.parse(JSON.parse(printed.toString('utf8')))
}

/** How many of the rows acknowledged before a cut are not there after it. */
export function rowsLost(folder: string, acknowledged: number): number {
  const db = new Sqlite(join(folder, 'rijen.sqlite'))
  try {
    if (db.pragma('integrity_check', { simple: true }) !== 'ok') return acknowledged
    const kept = Number(db.prepare('SELECT count(*) FROM rij WHERE nummer <= ?').pluck().get(acknowledged))
    return acknowledged - kept
  } catch {
    // No table, or no database any more.
    return acknowledged
  } finally {
    db.close()
  }
}
