import { spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkFiles } from '../../../server/backup/check.ts'
import { listBackups, readBackup } from '../../../server/backup/layout.ts'
import { ManifestError, manifestText, parseManifest } from '../../../server/backup/manifest.ts'
import { FULL_SPEED } from '../../../server/backup/pace.ts'
import { restoreBackup } from '../../../server/backup/restore.ts'
import { beginSwap, finishRestore } from '../../../server/backup/swap.ts'
import { NEWEST_MIGRATION } from '../../../server/store/migrate.ts'
import { openMain, openMainForReading, StoreError } from '../../../server/store/open.ts'
import { findProjectRoot } from '../../helpers/project-root.ts'
import { rowsOf, tablesOf } from '../../helpers/seeded-rows.ts'
import { makeSmallInstallation, type SmallInstallation } from '../../helpers/small-installation.ts'
import { makeTempDir, type TempDir } from '../../helpers/temp-dir.ts'

let folder: TempDir
let one: SmallInstallation
beforeEach(() => {
  folder = makeTempDir('reservekopie')
  one = makeSmallInstallation(folder.path)
})
afterEach(() => {
  if (one.db.open) one.db.close()
  folder.remove()
})

const MOMENT = '2026-11-26T01:00:00Z'
const NAAM = '2026-11-26T01-00-00Z'

const config = () => ({ dataDir: one.dataDir, backupDir: null, secret: null })
const restore = (onStep?: (step: string) => void, over: { anderGeheim?: boolean; naam?: string } = {}) =>
  restoreBackup({
    config: config(),
    naam: NAAM,
    now: new Date('2026-11-27T10:00:00Z'),
    anderGeheim: false,
    report: () => {},
    ...(onStep === undefined ? {} : { onStep }),
    ...over,
  })

/** Rows of every table of a database file. */
function contentOf(path: string): Record<string, string[]> {
  const db = openMainForReading(path)
  try {
    return Object.fromEntries(tablesOf(db).map((table) => [table, rowsOf(db, table)]))
  } finally {
    db.close()
  }
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

function changeByte(path: string, at: number, by: number): void {
  const file = openSync(path, 'r+')
  const byte = Buffer.alloc(1)
  readSync(file, byte, 0, 1, at)
  writeSync(file, Buffer.from([((byte[0] ?? 0) + by) % 256]), 0, 1, at)
  closeSync(file)
}

/** Takes away what a restore gives back. */
function destroy(): void {
  one.db.close()
  for (const name of ['main.sqlite', 'main.sqlite-wal', 'main.sqlite-shm', 'datasets', 'invoer']) {
    rmSync(join(one.dataDir, name), { recursive: true, force: true })
  }
}

describe('a backup', () => {
  it('holds the database with its log, every file it names, and no secret', async () => {
    one.db.prepare("INSERT INTO meta (sleutel, waarde) VALUES ('in het log', 'ja')").run()
    expect(statSync(join(one.dataDir, 'main.sqlite-wal')).size).toBeGreaterThan(0)
    const made = await one.backUp(MOMENT)
    expect(made.gebreken).toEqual([])
    const found = readBackup(one.backupDir, NAAM)
    expect(found?.manifest?.bestanden.map(({ pad }) => pad)).toEqual(['main.sqlite', ...one.files.keys()])
    expect(contentOf(join(one.backupDir, NAAM, 'main.sqlite'))).toEqual(
      contentOf(join(one.dataDir, 'main.sqlite')),
    )
    for (const [path, text] of one.files) {
      expect(readFileSync(join(one.backupDir, NAAM, path), 'utf8')).toBe(text)
    }
    const secret = readFileSync(join(one.dataDir, 'geheim'), 'utf8').trim()
    const all = readdirSync(join(one.backupDir, NAAM), { recursive: true, withFileTypes: true })
    for (const entry of all.filter((each) => each.isFile())) {
      expect(readFileSync(join(entry.parentPath, entry.name)).includes(secret), entry.name).toBe(false)
    }
    expect(readdirSync(one.dataDir).filter((name) => name.startsWith('vastgehouden'))).toEqual([])
  })

  it('shares unchanged files with the backup before, and never with what is live', async () => {
    await one.backUp(MOMENT)
    await one.backUp('2026-11-27T01:00:00Z')
    const inodes = (path: string) =>
      [one.dataDir, join(one.backupDir, NAAM), join(one.backupDir, '2026-11-27T01-00-00Z')].map(
        (at) => statSync(join(at, path)).ino,
      )
    for (const path of one.files.keys()) {
      const [live, first, second] = inodes(path)
      expect(first).toBe(second)
      expect(live).not.toBe(first)
    }
    expect(new Set(inodes('main.sqlite')).size).toBe(3)
  })

  it('says what was damaged or gone in the installation itself, and takes a good copy from before', async () => {
    await one.backUp(MOMENT)
    writeFileSync(join(one.dataDir, 'datasets/a-1.sqlite'), 'beschadigd')
    rmSync(join(one.dataDir, 'datasets/b-2.sqlite'))
    expect((await one.backUp('2026-11-27T01:00:00Z')).gebreken).toEqual([])
    rmSync(one.backupDir, { recursive: true })
    mkdirSync(one.backupDir)
    expect((await one.backUp('2026-11-28T01:00:00Z')).gebreken).toEqual([
      { pad: 'datasets/a-1.sqlite', gebrek: 'was-beschadigd' },
      { pad: 'datasets/b-2.sqlite', gebrek: 'was-weg' },
    ])
  })

  it('that breaks off leaves nothing, and what a killed one left is removed by the next', async () => {
    const place = [{ pad: join(one.dataDir, 'backups'), naam: 'geen-bestand' }]
    await expect(one.backUp(MOMENT, { plaatsbestanden: place })).rejects.toThrow()
    expect(readdirSync(one.backupDir)).toEqual([])
    mkdirSync(join(one.backupDir, '2026-11-25T01-00-00Z', 'datasets'), { recursive: true })
    expect(listBackups(one.backupDir)).toEqual([])
    await one.backUp(MOMENT)
    expect(readdirSync(one.backupDir)).toEqual([NAAM])
  })

  it('is found out at any changed byte, in its list and in its files', async () => {
    await one.backUp(MOMENT)
    const at = join(one.backupDir, NAAM)
    const text = readFileSync(join(at, 'manifest.json'), 'utf8')
    const manifest = parseManifest(text)
    const { zegel: _, ...inhoud } = manifest
    expect(manifestText(inhoud)).toBe(text)
    const files = manifest.bestanden.filter(({ pad }) => pad !== 'main.sqlite')
    const place = fc.record({
      position: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      by: fc.integer({ min: 1, max: 255 }),
    })
    fc.assert(
      fc.property(place, ({ position, by }) => {
        const bytes = Buffer.from(text)
        const where = Math.floor(position * bytes.length)
        bytes[where] = ((bytes[where] ?? 0) + by) % 256
        expect(() => parseManifest(bytes.toString('utf8'))).toThrow(ManifestError)
      }),
      { numRuns: 300, seed: 5 },
    )
    fc.assert(
      fc.property(fc.nat({ max: manifest.bestanden.length - 1 }), place, (index, { position, by }) => {
        const file = manifest.bestanden[index]
        if (file === undefined) throw new Error('no such file')
        const path = join(at, file.pad)
        const where = Math.floor(position * file.bytes)
        changeByte(path, where, by)
        expect(checkFiles(at, { bestanden: [file] }, FULL_SPEED)).toEqual([
          { pad: file.pad, gebrek: 'veranderd' },
        ])
        changeByte(path, where, 256 - by)
      }),
      { numRuns: 100, seed: 5 },
    )
    expect(checkFiles(at, { bestanden: files }, FULL_SPEED)).toEqual([])
  })
})

describe('putting back', () => {
  it('gives every row and file back, keeps what stood there, ends sessions and writes itself down', async () => {
    await one.backUp(MOMENT)
    const before = contentOf(join(one.dataDir, 'main.sqlite'))
    one.db.prepare("INSERT INTO meta (sleutel, waarde) VALUES ('later', 'ja')").run()
    writeFileSync(join(one.dataDir, 'datasets', 'later.sqlite'), 'later')
    one.db.close()
    const later = contentOf(join(one.dataDir, 'main.sqlite'))
    const done = restore()
    const after = contentOf(join(one.dataDir, 'main.sqlite'))
    for (const [table, rows] of Object.entries(before)) {
      if (table === 'audit' || table === 'objectversie' || table === 'sqlite_sequence') continue
      expect(after[table], table).toEqual(table === 'sessie' ? [] : rows)
    }
    expect(after['audit']).toHaveLength((before['audit'] ?? []).length + 1)
    expect(after['audit']?.join()).toContain('reservekopie-terugzetten')
    for (const [path, text] of one.files) expect(readFileSync(join(one.dataDir, path), 'utf8')).toBe(text)
    expect(existsSync(join(one.dataDir, 'datasets', 'later.sqlite'))).toBe(false)
    expect(done.opzij).toBe('voor-terugzetten-2026-11-27T10-00-00Z')
    expect(contentOf(join(one.dataDir, done.opzij, 'main.sqlite'))).toEqual(later)
    expect(readFileSync(join(one.dataDir, done.opzij, 'datasets', 'later.sqlite'), 'utf8')).toBe('later')
    expect(readdirSync(one.dataDir).filter((name) => /^(klaargezet|terugzetten)/.test(name))).toEqual([])
  })

  it('refuses a damaged one, one of a newer program and one with another secret, and changes nothing', async () => {
    await one.backUp(MOMENT)
    one.db.close()
    const before = readFileSync(join(one.dataDir, 'main.sqlite'))
    const file = join(one.backupDir, NAAM, 'datasets', 'a-1.sqlite')
    changeByte(file, 77, 1)
    expect(refusal(() => restore())).toMatch(/niets veranderd.*[\s\S]*a-1\.sqlite is veranderd/)
    changeByte(file, 77, 255)
    const secret = readFileSync(join(one.dataDir, 'geheim'))
    writeFileSync(join(one.dataDir, 'geheim'), 'een ander geheim')
    expect(refusal(() => restore())).toMatch(/hoort niet bij deze reservekopie/)
    rmSync(join(one.dataDir, 'geheim'))
    expect(refusal(() => restore())).toMatch(/geheim is er niet/)
    expect(existsSync(join(one.dataDir, 'geheim'))).toBe(false)
    writeFileSync(join(one.dataDir, 'geheim'), secret)
    const list = join(one.backupDir, NAAM, 'manifest.json')
    const { zegel: _, ...inhoud } = parseManifest(readFileSync(list, 'utf8'))
    writeFileSync(list, manifestText({ ...inhoud, migratie: NEWEST_MIGRATION + 1 }))
    expect(refusal(() => restore())).toMatch(/nieuwere versie/)
    writeFileSync(list, readFileSync(list, 'utf8').replace('"vorm":1', '"vorm":2'))
    expect(refusal(() => restore())).toMatch(/nieuwere versie/)
    expect(refusal(() => restore(undefined, { naam: '2020-01-01T00-00-00Z' }))).toMatch(/bestaat niet/)
    expect(refusal(() => restore(undefined, { naam: '../main' }))).toMatch(/bestaat niet/)
    expect(readFileSync(join(one.dataDir, 'main.sqlite'))).toEqual(before)
    expect(
      readdirSync(one.dataDir).filter((name) => /^(klaargezet|voor-terug|terugzetten)/.test(name)),
    ).toEqual([])
  })

  it('is finished by a start after a break at any step of the exchange', () => {
    one.db.close()
    const swap = { klaar: `klaargezet-${NAAM}`, opzij: 'voor-terugzetten-x' }
    const [data, ready] = [join(one.dataDir, 'proef'), join(one.dataDir, 'proef', swap.klaar)]
    /** An old installation with its log, and a new one made ready beside it. */
    const begin = (): void => {
      rmSync(data, { recursive: true, force: true })
      for (const [at, text] of [
        [data, 'oud'],
        [ready, 'nieuw'],
      ] as const) {
        for (const part of ['datasets', 'invoer']) mkdirSync(join(at, part), { recursive: true })
        for (const name of ['main.sqlite', 'datasets/a', 'invoer/b']) writeFileSync(join(at, name), text)
      }
      for (const name of ['main.sqlite-wal', 'main.sqlite-shm', 'geheim'])
        writeFileSync(join(data, name), 'oud')
    }
    const filesIn = (at: string): Record<string, string> =>
      Object.fromEntries(
        readdirSync(at, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .toSorted()
          .map((path) => [path.slice(at.length + 1), readFileSync(path, 'utf8')]),
      )
    const steps: string[] = []
    begin()
    beginSwap(data, swap, (step) => steps.push(step))
    const wanted = filesIn(data)
    expect(wanted).toEqual({
      'datasets/a': 'nieuw',
      geheim: 'oud',
      'invoer/b': 'nieuw',
      'main.sqlite': 'nieuw',
      'voor-terugzetten-x/datasets/a': 'oud',
      'voor-terugzetten-x/invoer/b': 'oud',
      'voor-terugzetten-x/main.sqlite': 'oud',
      'voor-terugzetten-x/main.sqlite-shm': 'oud',
      'voor-terugzetten-x/main.sqlite-wal': 'oud',
    })
    expect(steps.length).toBeGreaterThan(8)
    for (const [broken, name] of steps.entries()) {
      begin()
      let count = -1
      const breakOff = () => {
        count += 1
        if (count === broken) throw new Error('kill')
      }
      expect(() => beginSwap(data, swap, breakOff), name).toThrow('kill')
      expect(finishRestore(data)).toBe('afgemaakt')
      expect(filesIn(data), name).toEqual(wanted)
      expect(finishRestore(data)).toBe(null)
    }
  })

  it('is undone by a start when it was killed before anything was exchanged', async () => {
    await one.backUp(MOMENT)
    destroy()
    const module = (path: string) => JSON.stringify(new URL(`dist/server/${path}`, findProjectRoot()).href)
    const script = `
      const { restoreBackup } = await import(${module('backup/restore.js')})
      restoreBackup({
        config: { dataDir: ${JSON.stringify(one.dataDir)}, backupDir: null, secret: null }, naam: '${NAAM}',
        now: new Date(0), anderGeheim: false, report: () => {},
        onStep: (step) => { if (step === 'bijgewerkt') process.kill(process.pid, 'SIGKILL') },
      })`
    const ended = spawnSync(process.execPath, ['--input-type=module', '-e', script])
    expect(ended.signal, ended.stderr.toString()).toBe('SIGKILL')
    expect(readdirSync(one.dataDir)).toContain(`klaargezet-${NAAM}`)
    expect(finishRestore(one.dataDir)).toBe('ongedaan')
    expect(readdirSync(one.dataDir).toSorted()).toEqual(['backups', 'geheim'])
  })

  it('works into an empty folder, with the backups on another disk and the secret in a setting', async () => {
    const elsewhere = makeTempDir('elders')
    try {
      await one.backUp(MOMENT)
      const before = contentOf(join(one.dataDir, 'main.sqlite'))
      const secret = readFileSync(join(one.dataDir, 'geheim'), 'utf8').trim()
      const settings = { dataDir: join(elsewhere.path, 'data'), backupDir: one.backupDir, secret }
      mkdirSync(settings.dataDir)
      restoreBackup({ config: settings, naam: NAAM, now: new Date(), anderGeheim: false, report: () => {} })
      expect(contentOf(join(settings.dataDir, 'main.sqlite'))['invoer']).toEqual(before['invoer'])
      expect(existsSync(join(settings.dataDir, 'geheim'))).toBe(false)
    } finally {
      elsewhere.remove()
    }
  })

  it.each(Array.from({ length: NEWEST_MIGRATION - 1 }, (_, index) => index + 1))(
    'brings a backup of version %i to the form of today',
    async (version) => {
      const older = makeTempDir('ouder')
      try {
        const before = makeSmallInstallation(older.path, version)
        const { gebreken } = await before.backUp(MOMENT)
        expect(gebreken).toEqual([])
        const kept = contentOf(join(older.path, 'main.sqlite'))['wijkanalyse']
        before.db.close()
        rmSync(join(older.path, 'main.sqlite'))
        restoreBackup({
          config: { dataDir: older.path, backupDir: null, secret: null },
          naam: NAAM,
          now: new Date(),
          anderGeheim: false,
          report: () => {},
        })
        const db = openMain(join(older.path, 'main.sqlite'), NEWEST_MIGRATION)
        expect(db.pragma('user_version', { simple: true })).toBe(NEWEST_MIGRATION)
        expect(rowsOf(db, 'wijkanalyse')).toEqual(kept)
        db.close()
        for (const [path, text] of before.files)
          expect(readFileSync(join(older.path, path), 'utf8')).toBe(text)
      } finally {
        older.remove()
      }
    },
  )
})
