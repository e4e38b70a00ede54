import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type BackupOrder, makeBackup, type MadeBackup } from '../../server/backup/make.ts'
import { FULL_SPEED } from '../../server/backup/pace.ts'
import { secretCheck } from '../../server/backup/secret-check.ts'
import { secretFor } from '../../server/secret.ts'
import { NEWEST_MIGRATION } from '../../server/store/migrate.ts'
import { type Db, openMain } from '../../server/store/open.ts'
import { asVersion, fillEveryTable } from './seeded-rows.ts'

/** A data folder with rows in every table and the files they name, made in a tenth of a second. */
export interface SmallInstallation {
  dataDir: string
  backupDir: string
  db: Db
  /** Files beside the database by their path, with what stands in them. */
  files: ReadonlyMap<string, string>
  backUp: (now: string, over?: Partial<BackupOrder>) => Promise<MadeBackup>
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Rows that name files: two dataset versions, and an import that was tried but not applied. */
function nameFiles(db: Db, files: ReadonlyMap<string, string>, version: number): void {
  const contentOf = (path: string): string => files.get(path) ?? ''
  db.prepare('UPDATE dataset_versie SET bestand = ? WHERE dataset = ?').run(
    'datasets/a-1.sqlite',
    'dataset_versie.dataset-1',
  )
  db.prepare('UPDATE dataset_versie SET bestand = ? WHERE dataset = ?').run(
    'datasets/b-2.sqlite',
    'dataset_versie.dataset-2',
  )
  if (version < 2) return
  for (const [number, path] of [
    [1, 'datasets/a-1.sqlite'],
    [2, 'datasets/b-2.sqlite'],
  ] as const) {
    db.prepare('UPDATE dataset_versie SET zegel = ? WHERE dataset = ?').run(
      sha256Of(contentOf(path)),
      `dataset_versie.dataset-${number}`,
    )
  }
  db.prepare(
    "UPDATE invoer SET id = 'proef-1', sha256 = ?, staat = 'beproefd', verslag = ? WHERE id = 'invoer.id-1'",
  ).run(
    sha256Of(contentOf('invoer/proef-1/bestand')),
    JSON.stringify({ zegel: sha256Of(contentOf('invoer/proef-1/versie.sqlite')) }),
  )
  db.prepare("UPDATE invoer SET staat = 'toegepast' WHERE id <> 'proef-1'").run()
}

/**
 * Makes a data folder as a program of this version left it.
 * @param version number of migrations it knew; all of them unless given
 */
export function makeSmallInstallation(dataDir: string, version = NEWEST_MIGRATION): SmallInstallation {
  const files = new Map(
    ['datasets/a-1.sqlite', 'datasets/b-2.sqlite', 'invoer/proef-1/bestand', 'invoer/proef-1/versie.sqlite']
      .filter((path) => version >= 2 || path.startsWith('datasets/'))
      .map((path) => [path, `${path} `.repeat(900)]),
  )
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dataDir, path)), { recursive: true })
    writeFileSync(join(dataDir, path), text)
  }
  const db = openMain(join(dataDir, 'main.sqlite'), NEWEST_MIGRATION)
  asVersion(db, version)
  fillEveryTable(db, 2)
  nameFiles(db, files, version)
  const backupDir = join(dataDir, 'backups')
  mkdirSync(backupDir)
  return {
    dataDir,
    backupDir,
    db,
    files,
    backUp: (now, over = {}) =>
      makeBackup(
        {
          dataDir,
          backupDir,
          now,
          aanleiding: 'gevraagd',
          programma: '0.0.0',
          plaatsbestanden: [],
          geheim: secretCheck(secretFor({ secret: null, dataDir })),
          pace: FULL_SPEED,
          ...over,
        },
        () => {},
      ),
  }
}
