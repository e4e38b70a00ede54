import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate, NEWEST_MIGRATION } from '../../../server/store/migrate.ts'
import {
  APPLICATION_ID,
  createDatasetFile,
  type Db,
  holdFolder,
  openCopy,
  openDatasetFile,
  openMain,
  openMainForReading,
  openMainToRead,
  StoreError,
} from '../../../server/store/open.ts'
import { Sqlite } from '../../../server/store/sqlite.ts'
import { findProjectRoot } from '../../helpers/project-root.ts'
import { makeTempDir, type TempDir } from '../../helpers/temp-dir.ts'

let folder: TempDir
beforeEach(() => {
  folder = makeTempDir('store')
})
afterEach(() => {
  folder.remove()
})

const path = (name = 'main.sqlite') => join(folder.path, name)

/** Every function that opens one of our own databases; which of them cannot write. */
const OPENERS: Readonly<Record<string, { open: () => Db; isOnlyRead?: boolean }>> = {
  openMain: { open: () => openMain(path(), NEWEST_MIGRATION) },
  openMainToRead: { open: () => openMainToRead(path(), NEWEST_MIGRATION), isOnlyRead: true },
  openMainForReading: { open: () => openMainForReading(path()), isOnlyRead: true },
  openCopy: { open: () => openCopy(path()) },
  createDatasetFile: { open: () => createDatasetFile(path('d.sqlite')) },
  openDatasetFile: { open: () => openDatasetFile(path('d.sqlite')), isOnlyRead: true },
}

/** Functions that open a file in another way, and why. */
const OTHERWISE: Readonly<Record<string, string>> = {
  marksOf: 'reads the marks of a file by the same settings and closes it before anybody sees it',
  createGeoPackageFile: 'a passing file to send to somebody: nothing waits for the disk',
  openForeignFile: 'a file that a person brought in, only read',
  holdFolder: 'a lock on an empty file, in which nothing is ever written',
}

/** The Dutch sentence with which something is refused. */
function refusal(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof StoreError) return error.message
    throw error
  }
  throw new Error('was not refused')
}

describe('opening databases', () => {
  it.each(Object.keys(OPENERS))('%s sets synchronous=FULL, also after a second open', (name) => {
    const main = openMain(path(), NEWEST_MIGRATION)
    migrate(main)
    main.close()
    createDatasetFile(path('d.sqlite')).close()
    const { open, isOnlyRead = false } = OPENERS[name] ?? { open: () => main }
    for (const time of ['first', 'second']) {
      const db = open()
      expect(db.pragma('synchronous', { simple: true }), `${name}, ${time} time`).toBe(2)
      expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
      expect(db.pragma('trusted_schema', { simple: true })).toBe(0)
      expect(db.readonly).toBe(isOnlyRead)
      db.close()
    }
  })

  it('keeps the main database in WAL', () => {
    const db = openMain(path(), NEWEST_MIGRATION)
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
    db.close()
  })

  it('gives a sealed dataset to read only', () => {
    const made = createDatasetFile(path('d.sqlite'))
    made.exec('CREATE TABLE t (x)')
    made.close()
    const reader = openDatasetFile(path('d.sqlite'))
    expect(() => reader.exec('INSERT INTO t VALUES (1)')).toThrow(/readonly/)
    reader.close()
  })

  it('knows of every function that opens a database whether it does so', () => {
    const source = readFileSync(new URL('server/store/open.ts', findProjectRoot()), 'utf8')
    const functions = source.split(/^(?=(?:export )?function )/m).slice(1)
    const opening = functions
      .filter((text) => text.includes('new Sqlite('))
      .map((text) => /function (\w+)/.exec(text)?.[1] ?? '')
    expect(opening.toSorted()).toEqual([...Object.keys(OPENERS), ...Object.keys(OTHERWISE)].toSorted())
    expect(Object.values(OTHERWISE).every((reason) => reason.length > 20)).toBe(true)
  })

  it('refuses what is not a database and leaves every byte', () => {
    writeFileSync(path(), 'dit is geen database maar een brief')
    const before = readFileSync(path())
    expect(refusal(() => openMain(path(), NEWEST_MIGRATION))).toMatch(/geen database.*niet aangeraakt/)
    expect(readFileSync(path())).toEqual(before)
    mkdirSync(path('map.sqlite'))
    expect(refusal(() => openMain(path('map.sqlite'), NEWEST_MIGRATION))).toMatch(/niet aangeraakt/)
  })

  it('refuses a database of another program and leaves every byte', () => {
    const other = new Sqlite(path())
    other.exec('CREATE TABLE boekhouding (bedrag)')
    other.close()
    const before = readFileSync(path())
    expect(refusal(() => openMain(path(), NEWEST_MIGRATION))).toMatch(/ander programma/)
    expect(readFileSync(path())).toEqual(before)
  })

  it('refuses a database of a newer version and leaves every byte', () => {
    const newer = new Sqlite(path())
    newer.exec('CREATE TABLE meta (x)')
    newer.pragma(`application_id = ${APPLICATION_ID}`)
    newer.pragma(`user_version = ${NEWEST_MIGRATION + 1}`)
    newer.close()
    const before = readFileSync(path())
    expect(refusal(() => openMain(path(), NEWEST_MIGRATION))).toMatch(/nieuwere versie/)
    expect(readFileSync(path())).toEqual(before)
  })

  it('runs every migration once', () => {
    const db = openMain(path(), NEWEST_MIGRATION)
    expect(migrate(db)).toBe(NEWEST_MIGRATION)
    expect(migrate(db)).toBe(0)
    expect(db.pragma('user_version', { simple: true })).toBe(NEWEST_MIGRATION)
    db.close()
  })

  it('gives a folder to one holder at a time', () => {
    const release = holdFolder(path('slot.sqlite'))
    expect(refusal(() => holdFolder(path('slot.sqlite')))).toMatch(/draait al/)
    release()
    holdFolder(path('slot.sqlite'))()
  })
})
