import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate, NEWEST_MIGRATION } from '../../../server/store/migrate.ts'
import {
  APPLICATION_ID,
  createDatasetFile,
  holdFolder,
  openDatasetFile,
  openMain,
  StoreError,
} from '../../../server/store/open.ts'
import { Sqlite } from '../../../server/store/sqlite.ts'
import { makeTempDir, type TempDir } from '../../helpers/temp-dir.ts'

let folder: TempDir
beforeEach(() => {
  folder = makeTempDir('store')
})
afterEach(() => {
  folder.remove()
})

const path = (name = 'main.sqlite') => join(folder.path, name)

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
  it('sets synchronous=FULL on every connection, also after a second open', () => {
    const first = openMain(path(), NEWEST_MIGRATION)
    migrate(first)
    expect(first.pragma('synchronous', { simple: true })).toBe(2)
    expect(first.pragma('journal_mode', { simple: true })).toBe('wal')
    first.close()
    const second = openMain(path(), NEWEST_MIGRATION)
    expect(second.pragma('synchronous', { simple: true })).toBe(2)
    second.close()
    const dataset = createDatasetFile(path('d.sqlite'))
    expect(dataset.pragma('synchronous', { simple: true })).toBe(2)
    dataset.exec('CREATE TABLE t (x)')
    dataset.close()
    const reader = openDatasetFile(path('d.sqlite'))
    expect(reader.pragma('synchronous', { simple: true })).toBe(2)
    expect(() => reader.exec('INSERT INTO t VALUES (1)')).toThrow(/readonly/)
    reader.close()
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
