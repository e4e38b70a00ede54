import { MIGRATIONS } from './migrations/list.ts'
import { APPLICATION_ID, type Db } from './open.ts'

/** Highest migration number this program knows. */
export const NEWEST_MIGRATION = MIGRATIONS.length

/** Brings the main database to the newest form, each step in its own transaction. Returns the steps carried out. */
export function migrate(db: Db): number {
  const from = Number(db.pragma('user_version', { simple: true }))
  for (const [index, sql] of MIGRATIONS.entries()) {
    const number = index + 1
    if (number <= from) continue
    db.transaction(() => {
      db.exec(sql)
      db.pragma(`application_id = ${APPLICATION_ID}`)
      db.pragma(`user_version = ${number}`)
    })()
  }
  return NEWEST_MIGRATION - from
}
