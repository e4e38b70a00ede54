import type BetterSqlite3 from 'better-sqlite3'
import type { Db } from './open.ts'

type Statement = BetterSqlite3.Statement<unknown[]>

const prepared = new WeakMap<Db, Map<string, Statement>>()

/**
 * A statement prepared once per connection, for queries that are asked many times in one request. `vorm` is part of its name: a statement
 * that gives rows raw or one column alone does so for everybody who has it.
 */
export function statementOf(db: Db, sql: string, vorm: 'rijen' | 'kaal' | 'kolom' = 'rijen'): Statement {
  let known = prepared.get(db)
  if (known === undefined) prepared.set(db, (known = new Map()))
  const name = `${vorm} ${sql}`
  const before = known.get(name)
  if (before !== undefined) return before
  const made: Statement = db.prepare<unknown[]>(sql)
  if (vorm === 'kaal') made.raw()
  if (vorm === 'kolom') made.pluck()
  known.set(name, made)
  return made
}
