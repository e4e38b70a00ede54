import { MIGRATIONS } from './migrations/list.ts'
import { APPLICATION_ID, type Db } from './open.ts'

/** Highest migration number this program knows. */
export const NEWEST_MIGRATION = MIGRATIONS.length

/** Number of the newest migration a database has had; 0 for one that is new. */
export function migrationOf(db: Db): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/**
 * Brings the main database to the newest form. Each step is a transaction with its number, and all of them lie in one: a step that
 * fails, or a process that ends halfway, leaves the database as it was and never in between.
 *
 * @param migrations all steps, oldest first
 * @returns the number of steps carried out
 */
export function migrate(db: Db, migrations: readonly string[] = MIGRATIONS): number {
  const from = migrationOf(db)
  if (from >= migrations.length) return 0
  const step = db.transaction((number: number, sql: string) => {
    db.exec(sql)
    db.pragma(`application_id = ${APPLICATION_ID}`)
    db.pragma(`user_version = ${number}`)
  })
  db.transaction(() => {
    for (const [index, sql] of migrations.entries()) if (index >= from) step(index + 1, sql)
    const loose = db.pragma('foreign_key_check') as unknown[] // a list, of which only the length counts
    if (loose.length > 0) throw new Error(`the migrations leave ${loose.length} references that lead nowhere`)
  }).immediate()
  return migrations.length - from
}
