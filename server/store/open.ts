import { closeSync, existsSync, openSync } from 'node:fs'
import { GEOPACKAGE_APPLICATION_ID, GEOPACKAGE_VERSION } from './geopackage-tables.ts'
import { Sqlite, type SqliteDatabase } from './sqlite.ts'
import { storageFaultOf } from './storage-fault.ts'

export type Db = SqliteDatabase

/** SQLite application id of our databases: the letters "Wijk" as a number. Another program's file never carries it. */
export const APPLICATION_ID = 0x57696a6b

/** A database file that cannot be used as it is. The message is Dutch; the file has not been touched. */
export class StoreError extends Error {}

/**
 * Settings every connection needs. `synchronous` must be set on each one: after a re-open the library falls back to
 * NORMAL, with which a power cut loses acknowledged writes.
 */
function secure(db: Db): Db {
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('busy_timeout = 5000')
  db.pragma('trusted_schema = OFF')
  return db
}

/** Reads the marks of a file without changing a byte of it. */
function marksOf(path: string): { application: unknown; version: number; tables: number } {
  let db: Db | null = null
  try {
    db = secure(new Sqlite(path, { readonly: true, fileMustExist: true }))
    return {
      application: db.pragma('application_id', { simple: true }),
      version: Number(db.pragma('user_version', { simple: true })),
      tables: Number(db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()),
    }
  } catch (error) {
    throw new StoreError(
      `Het bestand ${path} is geen database van Wijkcyclus. Het is niet aangeraakt. Kies een andere DATA_DIR of zet een reservekopie terug.`,
      { cause: error },
    )
  } finally {
    db?.close()
  }
}

/**
 * Opens the main database for writing, or makes it.
 * @param newestKnown highest migration number this program knows
 * @throws StoreError when the file is not ours or was made by a newer program; it is then left untouched
 */
export function openMain(path: string, newestKnown: number): Db {
  if (existsSync(path)) {
    const { application, version, tables } = marksOf(path)
    if (application !== APPLICATION_ID && tables > 0) {
      throw new StoreError(
        `Het bestand ${path} is een database van een ander programma. Het is niet aangeraakt. Kies een andere DATA_DIR.`,
      )
    }
    if (version > newestKnown) {
      throw new StoreError(
        `De database ${path} is gemaakt door een nieuwere versie van Wijkcyclus (${version}, deze kent tot ${newestKnown}). Zij is niet aangeraakt. Start de nieuwere versie of zet een reservekopie terug.`,
      )
    }
  }
  const db = new Sqlite(path)
  db.pragma('journal_mode = WAL')
  return secure(db)
}

/**
 * Closes the main database: what stands in its journal is moved into the file first, so that the file alone is whole. On a disk that
 * takes nothing it stays in the journal, where the next start finds it.
 */
export function closeMain(db: Db): void {
  try {
    db.pragma('wal_checkpoint(TRUNCATE)')
  } catch (error) {
    if (storageFaultOf(error) === null) throw error
  } finally {
    db.close()
  }
}

/**
 * Opens the main database to read it while the app writes: a connection of its own, that changes nothing and moves nothing over.
 * @throws StoreError when there is none, it is not ours, or it is of another form than this program knows
 */
export function openMainToRead(path: string, newestKnown: number): Db {
  const { application, version } = marksOf(path)
  if (application !== APPLICATION_ID || version !== newestKnown) {
    throw new StoreError(
      `De database ${path} is niet van deze versie van Wijkcyclus (${version}, deze kent ${newestKnown}). Zij is niet aangeraakt.`,
    )
  }
  return secure(new Sqlite(path, { readonly: true, fileMustExist: true }))
}

/** Makes a new file for one dataset version; it is sealed and never written again afterwards. */
export function createDatasetFile(path: string): Db {
  // Made by the system first: SQLite says of a full or read-only disk only that it cannot open the file.
  closeSync(openSync(path, 'a'))
  const db = secure(new Sqlite(path))
  db.pragma(`application_id = ${APPLICATION_ID}`)
  return db
}

/** Makes a GeoPackage to send to somebody: a passing file, so nothing waits for the disk. */
export function createGeoPackageFile(path: string): Db {
  const db = new Sqlite(path)
  db.pragma('journal_mode = MEMORY')
  db.pragma('synchronous = OFF')
  db.pragma(`application_id = ${GEOPACKAGE_APPLICATION_ID}`)
  db.pragma(`user_version = ${GEOPACKAGE_VERSION}`)
  return db
}

/** Opens a sealed dataset version for reading. */
export function openDatasetFile(path: string): Db {
  return secure(new Sqlite(path, { readonly: true, fileMustExist: true }))
}

/**
 * Opens the main database a second time, for reading beside the writer. Never read the file itself while it is open in this
 * process: closing it would drop the locks SQLite holds on it (sqlite.org/howtocorrupt.html, section 2.2).
 */
export function openMainForReading(path: string): Db {
  return secure(new Sqlite(path, { readonly: true, fileMustExist: true }))
}

/** Opens a finished copy of the main database that nobody else has open, as one file without a log beside it. */
export function openCopy(path: string): Db {
  const db = new Sqlite(path, { fileMustExist: true })
  db.pragma('journal_mode = DELETE')
  return secure(db)
}

/**
 * Opens a SQLite file that a person brought in, such as a GeoPackage: read-only, and so that nothing in its schema is
 * run or trusted. The library opens every file in defensive mode by itself.
 *
 * @throws when it is no SQLite database
 */
export function openForeignFile(path: string): Db {
  const db = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: 0 })
  try {
    db.pragma('trusted_schema = OFF')
    db.pragma('query_only = ON')
    db.pragma('cell_size_check = ON')
    db.pragma('mmap_size = 0')
    // The file is read here for the first time; it may turn out to be no database.
    db.pragma('application_id')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

const ALREADY_RUNS =
  'Wijkcyclus draait al met deze DATA_DIR. Gebruik die, stop haar eerst, of kies een andere DATA_DIR.'

/**
 * Holds a data folder for one process: an exclusive lock on a small file beside the databases. The system lets go of it
 * when the process ends, however it ends.
 *
 * @param refusal the Dutch sentence when another process holds it
 * @returns a way to let go
 * @throws StoreError when another process holds the folder
 */
export function holdFolder(path: string, refusal: string = ALREADY_RUNS): () => void {
  const db = new Sqlite(path, { timeout: 0 })
  try {
    db.pragma('synchronous = FULL')
    db.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    db.close()
    throw new StoreError(refusal, { cause: error })
  }
  return () => {
    db.close()
  }
}
