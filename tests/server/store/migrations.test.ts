import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate, migrationOf, NEWEST_MIGRATION } from '../../../server/store/migrate.ts'
import { MIGRATIONS } from '../../../server/store/migrations/list.ts'
import { type Db, openMain } from '../../../server/store/open.ts'
import {
  asVersion,
  columnsOf,
  fillEveryTable,
  isOfLog,
  rowsOf,
  schemaOf,
  tablesOf,
} from '../../helpers/seeded-rows.ts'
import { makeTempDir, type TempDir } from '../../helpers/temp-dir.ts'

let folder: TempDir
let open: Db[] = []
beforeEach(() => {
  folder = makeTempDir('migraties')
})
afterEach(() => {
  for (const db of open) db.close()
  open = []
  folder.remove()
})

function database(name: string): Db {
  const db = openMain(join(folder.path, `${name}.sqlite`), NEWEST_MIGRATION)
  open.push(db)
  return db
}

/** A migration that empties a table on purpose, and why that is right. */
const EMPTIED: Record<string, number> = {
  // Sessions of before accounts were picked without a password.
  sessie: 6,
}

/** A table that goes on under another name. */
const RENAMED: Record<string, { from: number; name: string }> = {
  // The app takes these rows into the chained log when it opens the database: that needs its key.
  audit: { from: 9, name: 'audit_oud' },
}

const ROWS = 3
const earlier = Array.from({ length: NEWEST_MIGRATION - 1 }, (_, index) => index + 1)

function contentOf(db: Db): Map<string, { columns: string[]; rows: string[] }> {
  return new Map(
    tablesOf(db).map((table) => {
      const columns = columnsOf(db, table).map(({ name }) => name)
      return [table, { columns, rows: rowsOf(db, table, columns) }]
    }),
  )
}

describe('migrations', () => {
  it.each(earlier)('from version %i keep every row and end in the form of a new database', (version) => {
    const fresh = database('nieuw')
    migrate(fresh)
    const old = database('oud')
    asVersion(old, version)
    fillEveryTable(old, ROWS)
    const before = contentOf(old)
    // Of the chained log only the app can write rows.
    const filled = [...before].filter(([table]) => !isOfLog(table))
    expect(filled.every(([, { rows }]) => rows.length === ROWS)).toBe(true)

    expect(migrate(old)).toBe(NEWEST_MIGRATION - version)

    expect(migrationOf(old)).toBe(NEWEST_MIGRATION)
    expect(schemaOf(old)).toEqual(schemaOf(fresh))
    expect(old.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(old.pragma('foreign_key_check')).toEqual([])
    for (const [table, { columns, rows }] of before) {
      const isEmptied = (EMPTIED[table] ?? 0) > version
      const renamed = RENAMED[table]
      const now = renamed !== undefined && version < renamed.from ? renamed.name : table
      expect(rowsOf(old, now, columns), table).toEqual(isEmptied ? [] : rows)
    }
  })

  it('that fail in a later step leave the database as it was, and can be tried again', () => {
    const db = database('main')
    asVersion(db, 3)
    fillEveryTable(db, ROWS)
    const [schema, content] = [schemaOf(db), contentOf(db)]
    const broken = [
      ...MIGRATIONS.slice(0, 4),
      'CREATE TABLE half (x TEXT) STRICT; INSERT INTO bestaat_niet VALUES (1)',
    ]
    expect(() => migrate(db, broken)).toThrow(/bestaat_niet/)
    expect(db.inTransaction).toBe(false)
    expect(migrationOf(db)).toBe(3)
    expect(schemaOf(db)).toEqual(schema)
    expect(contentOf(db)).toEqual(content)
    expect(migrate(db)).toBe(NEWEST_MIGRATION - 3)
  })

  it('that leave references to nothing are not carried out', () => {
    const db = database('main')
    asVersion(db, 1)
    const loose = [
      ...MIGRATIONS.slice(0, 1),
      `CREATE TABLE kind (id TEXT REFERENCES cyclus (id) DEFERRABLE INITIALLY DEFERRED) STRICT;
       INSERT INTO kind VALUES ('nergens')`,
    ]
    expect(() => migrate(db, loose)).toThrow(/lead nowhere/)
    expect(migrationOf(db)).toBe(1)
    expect(tablesOf(db)).not.toContain('kind')
  })

  it('are whole or not there for whoever looks meanwhile, as after a kill', () => {
    const writer = database('main')
    asVersion(writer, 2)
    const reader = database('main')
    const seen = new Set<number>()
    const watched = MIGRATIONS.map((sql, index) => {
      if (index < 2) return sql
      writer.function(`kijk_${index}`, () => {
        seen.add(migrationOf(reader))
        return 1
      })
      return `${sql}; SELECT kijk_${index}()`
    })
    migrate(writer, watched)
    expect([...seen]).toEqual([2])
    expect(migrationOf(reader)).toBe(NEWEST_MIGRATION)
  })
})
