import { closeSync, fsyncSync, openSync } from 'node:fs'
import { z } from 'zod'
import { type Db, openCopy, openMainForReading } from './open.ts'

/** What a state of the main database says about itself and needs beside itself. */
export interface SnapshotFacts {
  /** Number of its newest migration. */
  migratie: number
  /** Place it belongs to; null before the first start was over. */
  plaats: string | null
  /** Last row of the audit; null while there is none. */
  audit: { nummer: number; tijd: string } | null
  /** Files of dataset versions with the SHA-256 they were sealed with; null for those from before there were seals. */
  versies: { bestand: string; zegel: string | null }[]
  /** Imports whose file is still needed, with the seal of the version a dry run made. */
  invoer: { id: string; sha256: string; versie: string | null }[]
  /** Bytes of its pages. */
  bytes: number
}

const versionRow = z.object({ bestand: z.string(), zegel: z.string().nullable().default(null) })
const importRow = z.object({
  id: z.string(),
  sha256: z.string(),
  staat: z.string(),
  verslag: z.string().nullable(),
})
const report = z.object({ zegel: z.string() })
const auditRow = z.object({ nummer: z.number(), tijd: z.string() })

function hasTable(db: Db, name: string): boolean {
  const found = db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(name)
  return found !== undefined
}

/** Reads what a database says, also one from before some of its tables existed. */
export function readSnapshotFacts(db: Db): SnapshotFacts {
  const [migratie, pages, pageBytes] = (['user_version', 'page_count', 'page_size'] as const).map((name) =>
    Number(db.pragma(name, { simple: true })),
  ) as [number, number, number] // three names, three numbers
  if (!hasTable(db, 'dataset_versie')) {
    return { migratie, plaats: null, audit: null, versies: [], invoer: [], bytes: pages * pageBytes }
  }
  const place = db.prepare("SELECT waarde FROM meta WHERE sleutel = 'plaats'").pluck().get()
  const last = db.prepare('SELECT nummer, tijd FROM audit ORDER BY nummer DESC LIMIT 1').get()
  const pending = hasTable(db, 'invoer')
    ? db
        .prepare(
          `SELECT id, sha256, staat, verslag FROM invoer
           WHERE staat IN ('herkend', 'proef', 'beproefd', 'gestopt') ORDER BY id`,
        )
        .all()
    : []
  return {
    migratie,
    plaats: typeof place === 'string' ? place : null,
    audit: last === undefined ? null : auditRow.parse(last),
    versies: z.array(versionRow).parse(db.prepare('SELECT * FROM dataset_versie ORDER BY bestand').all()),
    invoer: z
      .array(importRow)
      .parse(pending)
      .map(({ id, sha256, staat, verslag }) => ({
        id,
        sha256,
        versie: staat === 'beproefd' && verslag !== null ? report.parse(JSON.parse(verslag)).zegel : null,
      })),
    bytes: pages * pageBytes,
  }
}

/** The main database as it stands at one moment, while others go on writing. */
export class Snapshot {
  readonly #db: Db
  readonly facts: SnapshotFacts
  readonly pageBytes: number

  /** @param path the main database; the app may have it open in this process */
  constructor(path: string) {
    this.#db = openMainForReading(path)
    try {
      // One read transaction around everything: without it each write by the app would make the copy begin again.
      this.#db.exec('BEGIN')
      this.facts = readSnapshotFacts(this.#db)
      this.pageBytes = Number(this.#db.pragma('page_size', { simple: true }))
    } catch (error) {
      this.#db.close()
      throw error
    }
  }

  /**
   * Copies this state page by page into a new file, flushed. Other programs' SQLite never touches the live file, and the log
   * beside it is part of what is read.
   *
   * @param pagesPerStep pages copied between two calls of `step`
   * @param flushEvery bytes after which the copy is flushed: one flush of gigabytes would hold up every commit of the app
   */
  async copyTo(
    target: string,
    pagesPerStep: number,
    flushEvery: number,
    step: (copiedBytes: number) => void,
  ): Promise<void> {
    const file = openSync(target, 'a', 0o600)
    let flushed = 0
    try {
      await this.#db.backup(target, {
        progress: ({ totalPages, remainingPages }) => {
          const copied = (totalPages - remainingPages) * this.pageBytes
          if (copied - flushed >= flushEvery) {
            fsyncSync(file)
            flushed = copied
          }
          step(copied)
          return pagesPerStep
        },
      })
      openCopy(target).close()
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  }

  close(): void {
    this.#db.close()
  }
}

/** How many faults of one kind are told. */
const MOST_FAULTS = 20

/** What SQLite finds wrong in a copy; empty when it is whole and every reference leads somewhere. */
export function databaseFaults(path: string): string[] {
  const db = openMainForReading(path)
  try {
    const found = db.pragma(`integrity_check(${MOST_FAULTS})`) as { integrity_check: string }[] // one column, by its name
    const broken = found.map((row) => row.integrity_check).filter((line) => line !== 'ok')
    const loose = db.pragma('foreign_key_check') as { table: string; parent: string }[] // as SQLite documents it
    return [...broken, ...loose.slice(0, MOST_FAULTS).map(({ table, parent }) => `${table} -> ${parent}`)]
  } finally {
    db.close()
  }
}
