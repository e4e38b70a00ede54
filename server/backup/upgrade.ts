import { join } from 'node:path'
import type { Config } from '../config.ts'
import { probleemTekst } from '../contract/text/nl/problemen.ts'
import { reservekopieOpdracht as tekst } from '../contract/text/nl/reservekopie-opdracht.ts'
import { reservekopieTekst } from '../contract/text/nl/reservekopieen.ts'
import { secretFor } from '../secret.ts'
import { makeFolder } from '../store/durable.ts'
import { migrate, migrationOf, NEWEST_MIGRATION } from '../store/migrate.ts'
import { type Db, holdFolder, StoreError } from '../store/open.ts'
import { storageFaultOf } from '../store/storage-fault.ts'
import { BACKUP_FOLDER, BACKUP_LOCK } from './layout.ts'
import { makeBackup } from './make.ts'
import { FULL_SPEED } from './pace.ts'
import { placeFiles } from './place-files.ts'
import { programVersion } from './program-version.ts'
import { secretCheck } from './secret-check.ts'

type Settings = Pick<Config, 'dataDir' | 'backupDir' | 'placeFile' | 'secret'>

/** Folder of the backups by the settings. */
export function backupDirOf({ dataDir, backupDir }: Pick<Config, 'dataDir' | 'backupDir'>): string {
  return backupDir ?? join(dataDir, BACKUP_FOLDER)
}

/** Makes the backup before an update, good and read again; gives its name. */
async function backUpFirst(config: Settings): Promise<string> {
  const backupDir = backupDirOf(config)
  let release = (): void => {}
  try {
    makeFolder(backupDir)
    release = holdFolder(join(backupDir, BACKUP_LOCK), reservekopieTekst.alBezig)
    const { naam, gebreken } = await makeBackup(
      {
        dataDir: config.dataDir,
        backupDir,
        now: new Date().toISOString(),
        aanleiding: 'bijwerken',
        programma: programVersion(),
        plaatsbestanden: placeFiles(config.placeFile),
        geheim: secretCheck(secretFor(config)),
        pace: FULL_SPEED,
      },
      () => {},
    )
    if (!gebreken.every(({ gebrek }) => gebrek.startsWith('was-'))) {
      throw new StoreError(tekst.kopieMislukt(tekst.kopieNietGoed))
    }
    return naam
  } catch (error) {
    if (error instanceof StoreError) throw error
    const fault = storageFaultOf(error)
    throw new StoreError(
      tekst.kopieMislukt(fault === null ? reservekopieTekst.mislukt : probleemTekst[fault].uitleg),
      { cause: error },
    )
  } finally {
    release()
  }
}

/**
 * Brings a database to the form of this program. One that holds anything is backed up first; the update is whole or not at all.
 * @param db the open main database of the data folder, which this process holds
 * @param migrations all steps; a test gives its own
 * @throws StoreError, a Dutch sentence that names the backup
 */
export async function upgradeDatabase(
  db: Db,
  config: Settings,
  report: (line: string) => void,
  migrations?: readonly string[],
): Promise<void> {
  const from = migrationOf(db)
  const to = migrations?.length ?? NEWEST_MIGRATION
  if (from === 0 || from >= to) {
    migrate(db, migrations)
    return
  }
  report(tekst.voorBijwerken(from, to))
  const naam = await backUpFirst(config)
  report(tekst.voorBijwerkenKlaar(naam))
  try {
    migrate(db, migrations)
  } catch (error) {
    throw new StoreError(tekst.bijwerkenMislukt(naam), { cause: error })
  }
  report(tekst.bijgewerkt)
}
