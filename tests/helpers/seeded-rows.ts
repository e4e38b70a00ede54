import { APPLICATION_ID, type Db } from '../../server/store/open.ts'
import { MIGRATIONS } from '../../server/store/migrations/list.ts'

/** A column as SQLite tells it. */
interface Column {
  name: string
  type: string
}

/** Where the first word a check allows would break another rule of the table, or a text is read as JSON by what follows. */
const CHOSEN: Record<string, string> = {
  'sessie.via': 'wachtwoord',
  'audit.voor': '"voor"',
  'audit.na': '"na"',
  'audit_oud.voor': '"voor"',
  'audit_oud.na': '"na"',
  'planovergang.naar': 'ter-bespreking',
  'bezoek.hulp_gewenst': '1',
}

/** Tables of the chained log: only the app, which has the key, can write rows of it. */
export const isOfLog = (table: string): boolean => table.startsWith('logboek')

export function tablesOf(db: Db): string[] {
  return db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all()
    .map(String)
}

export function columnsOf(db: Db, table: string): Column[] {
  return db.pragma(`table_info(${table})`) as Column[] // as SQLite documents it
}

/** The first value a CHECK (column IN (...)) allows; undefined where there is no such check. */
function firstAllowed(sql: string, column: string): string | undefined {
  const found = new RegExp(`CHECK \\(${column} IN\\s*\\(\\s*('[^']*'|\\d+)`).exec(sql)?.[1]
  return found?.replaceAll("'", '')
}

/** Fills every table with rows whose values tell where they stand; references lead to the row of the same number. */
export function fillEveryTable(db: Db, rows: number): void {
  const parents = new Map<string, string>()
  for (const table of tablesOf(db)) {
    const links = db.pragma(`foreign_key_list(${table})`) as { from: string; table: string; to: string }[] // as documented
    for (const link of links) parents.set(`${table}.${link.from}`, `${link.table}.${link.to}`)
  }
  const sqlOf = (table: string): string =>
    String(db.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table))
  const valueOf = (place: string, type: string, row: number): string | number | Buffer => {
    const at = parents.get(place) ?? place
    const [table = '', column = ''] = at.split('.')
    const allowed = CHOSEN[at] ?? firstAllowed(sqlOf(table), column)
    if (type === 'INTEGER' || type === 'REAL') return allowed === undefined ? row : Number(allowed)
    const text = allowed ?? `${at}-${row}`
    return type === 'BLOB' ? Buffer.from(text) : text
  }
  db.pragma('foreign_keys = OFF')
  // One transaction: each row on its own would be flushed on its own.
  db.exec('BEGIN')
  for (const table of tablesOf(db).filter((name) => !isOfLog(name))) {
    const columns = columnsOf(db, table)
    const insert = db.prepare(
      `INSERT INTO ${table} (${columns.map(({ name }) => name).join()}) VALUES (${columns.map(() => '?').join()})`,
    )
    for (let row = 1; row <= rows; row += 1) {
      insert.run(...columns.map(({ name, type }) => valueOf(`${table}.${name}`, type, row)))
    }
  }
  db.exec('COMMIT')
  db.pragma('foreign_keys = ON')
}

/** Makes of an empty database what a program that knew this many migrations left. */
export function asVersion(db: Db, version: number): void {
  db.transaction(() => {
    for (const sql of MIGRATIONS.slice(0, version)) db.exec(sql)
    db.pragma(`application_id = ${APPLICATION_ID}`)
    db.pragma(`user_version = ${version}`)
  })()
}

/** All rows of a table, each as its values in these columns; in an order that depends on nothing but the rows. */
export function rowsOf(
  db: Db,
  table: string,
  columns = columnsOf(db, table).map(({ name }) => name),
): string[] {
  return db
    .prepare(`SELECT ${columns.join()} FROM ${table}`)
    .raw()
    .all()
    .map((row) => JSON.stringify(row))
    .toSorted()
}

/** Everything SQLite knows of the form of a database. */
export function schemaOf(db: Db): string[] {
  return db
    .prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name')
    .raw()
    .all()
    .map((row) => JSON.stringify(row))
}
