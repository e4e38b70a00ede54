import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkFiles } from '../../../server/backup/check.ts'
import { readBackup } from '../../../server/backup/layout.ts'
import { FULL_SPEED } from '../../../server/backup/pace.ts'
import { restoreBackup } from '../../../server/backup/restore.ts'
import { upgradeDatabase } from '../../../server/backup/upgrade.ts'
import { migrationOf, NEWEST_MIGRATION } from '../../../server/store/migrate.ts'
import { MIGRATIONS } from '../../../server/store/migrations/list.ts'
import { type Db, openMain, openMainForReading, StoreError } from '../../../server/store/open.ts'
import { columnsOf, isOfLog, rowsOf, schemaOf, tablesOf } from '../../helpers/seeded-rows.ts'
import { makeSmallInstallation, type SmallInstallation } from '../../helpers/small-installation.ts'
import { makeTempDir, type TempDir } from '../../helpers/temp-dir.ts'

let folder: TempDir
let one: SmallInstallation
let said: string[]
beforeEach(() => {
  folder = makeTempDir('bijwerken')
  said = []
})
afterEach(() => {
  if (one.db.open) one.db.close()
  folder.remove()
})

/** The program after this one: one step more than this one knows. */
const NEXT = [
  ...MIGRATIONS,
  `CREATE TABLE toekomst (x TEXT NOT NULL) STRICT; INSERT INTO toekomst VALUES ('nieuw');
   ALTER TABLE signaal ADD COLUMN later TEXT; UPDATE cyclus SET naam = 'hernoemd'`,
]
/** The same, with a step behind it that fails after it wrote. */
const BROKEN = [...NEXT, `INSERT INTO toekomst VALUES ('half'); INSERT INTO bestaat_niet VALUES (1)`]

const config = () => ({ dataDir: one.dataDir, backupDir: null, placeFile: null, secret: null })
const main = () => join(one.dataDir, 'main.sqlite')
const backups = () => readdirSync(one.backupDir).filter((name) => /^\d{4}-/.test(name))

const sha256Of = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

const upgrade = (migrations?: readonly string[]) =>
  upgradeDatabase(one.db, config(), (line) => said.push(line), migrations)

/** The Dutch sentence with which something is refused. */
async function refusal(work: () => unknown): Promise<string> {
  try {
    await work()
  } catch (error) {
    if (error instanceof StoreError) return error.message
    throw error
  }
  throw new Error('was not refused')
}

/** Everything in a database: its version, its form, and the rows of every table. */
function wholeOf(db: Db) {
  return {
    version: migrationOf(db),
    schema: schemaOf(db),
    rows: Object.fromEntries(tablesOf(db).map((table) => [table, rowsOf(db, table)])),
  }
}

function wholeOfFile(path: string): ReturnType<typeof wholeOf> {
  const db = openMainForReading(path)
  try {
    return wholeOf(db)
  } finally {
    db.close()
  }
}

describe('an update of the database', () => {
  it.each([2, 9, NEWEST_MIGRATION - 1])(
    'from version %i with data makes a good backup of before, and then keeps every row',
    async (version) => {
      one = makeSmallInstallation(folder.path, version)
      const before = wholeOf(one.db)
      const columns = new Map(
        tablesOf(one.db).map((table) => [table, columnsOf(one.db, table).map(({ name }) => name)]),
      )
      await upgrade()
      const [naam = ''] = backups()
      expect(backups()).toHaveLength(1)
      const found = readBackup(one.backupDir, naam)
      expect(found?.manifest).toMatchObject({ aanleiding: 'bijwerken', migratie: version, gebreken: [] })
      if (found === null || found.manifest === null) throw new Error('no backup')
      expect(checkFiles(found.folder, found.manifest, FULL_SPEED)).toEqual([])
      expect(wholeOfFile(join(found.folder, 'main.sqlite'))).toEqual(before)
      expect(migrationOf(one.db)).toBe(NEWEST_MIGRATION)
      for (const table of ['cyclus', 'dataset_versie', 'wijkanalyse', 'meta'])
        expect(rowsOf(one.db, table, columns.get(table)), table).toEqual(before.rows[table])
      expect(said.join('\n')).toContain(`van versie ${version} naar ${NEWEST_MIGRATION}`)
      expect(said.join('\n')).toContain(naam)
    },
  )

  it('of a new database, or of one that is up to date, needs no backup', async () => {
    one = makeSmallInstallation(folder.path)
    await upgrade()
    expect(backups()).toEqual([])
    const fresh = openMain(join(folder.path, 'nieuw.sqlite'), NEWEST_MIGRATION)
    await upgradeDatabase(fresh, config(), (line) => said.push(line))
    expect(migrationOf(fresh)).toBe(NEWEST_MIGRATION)
    fresh.close()
    expect(backups()).toEqual([])
    expect(said).toEqual([])
  })

  it('that fails leaves the database in use as it was, names the backup, and can be tried again', async () => {
    one = makeSmallInstallation(folder.path)
    const before = wholeOf(one.db)
    const words = await refusal(() => upgrade(BROKEN))
    const [naam = ''] = backups()
    expect(words).toContain('gebleven zoals zij was')
    expect(words).toContain(naam)
    expect(wholeOf(one.db)).toEqual(before)
    expect(one.db.inTransaction).toBe(false)
    // The file itself, as the program of before opens it.
    one.db.close()
    const again = openMain(main(), NEWEST_MIGRATION)
    expect(wholeOf(again)).toEqual(before)
    expect(again.pragma('integrity_check', { simple: true })).toBe('ok')
    again.close()
    expect(wholeOfFile(join(one.backupDir, naam, 'main.sqlite'))).toEqual(before)
  })

  it('does not begin without a good backup', async () => {
    one = makeSmallInstallation(folder.path)
    const before = wholeOf(one.db)
    rmSync(one.backupDir, { recursive: true })
    writeFileSync(one.backupDir, 'geen map')
    expect(await refusal(() => upgrade(NEXT))).toContain('dus er is niets veranderd')
    expect(wholeOf(one.db)).toEqual(before)
  })
})

describe('the way back that server/operations/README.md writes down', () => {
  it('refuses the newer database untouched, and gives back what stood there before the update', async () => {
    one = makeSmallInstallation(folder.path)
    const before = wholeOf(one.db)
    await upgrade(NEXT)
    expect(migrationOf(one.db)).toBe(NEWEST_MIGRATION + 1)
    one.db.prepare("INSERT INTO toekomst VALUES ('van na het bijwerken')").run()
    one.db.close()
    const [naam = ''] = backups()
    const newer = sha256Of(main())

    // This program is now the older one.
    expect(await refusal(() => openMain(main(), NEWEST_MIGRATION))).toContain('nieuwere versie')
    expect(sha256Of(main())).toBe(newer)

    const kept = sha256Of(join(one.backupDir, naam, 'main.sqlite'))
    const done = restoreBackup({
      config: config(),
      naam,
      now: new Date('2026-11-27T10:00:00Z'),
      report: () => {},
    })
    const after = wholeOfFile(main())
    expect(after.version).toBe(NEWEST_MIGRATION)
    expect(after.schema).toEqual(before.schema)
    for (const [table, rows] of Object.entries(before.rows)) {
      // A restore ends all sessions and writes itself down.
      if (isOfLog(table) || table === 'objectversie') continue
      expect(after.rows[table], table).toEqual(table === 'sessie' ? [] : rows)
    }
    for (const [path, text] of one.files) expect(readFileSync(join(one.dataDir, path), 'utf8')).toBe(text)
    // What it came from and what stood there are both still there, byte for byte.
    expect(sha256Of(join(one.backupDir, naam, 'main.sqlite'))).toBe(kept)
    expect(sha256Of(join(one.dataDir, done.opzij, 'main.sqlite'))).toBe(newer)
  })
})
