import { dirname } from 'node:path'
import type { Doelrij } from '../../geodata/normalise/doelen/doel.ts'
import type { Weigering } from '../../geodata/schema/invoer.ts'
import { DATASET_FORM, DATASET_INDEXES, DATASET_TABLES } from './dataset-tables.ts'
import { syncFolder } from './durable.ts'
import { createDatasetFile, type Db } from './open.ts'
import { sealOf } from './seal.ts'
import { makeInserts } from './version-inserts.ts'

/** Memory SQLite may use for pages while a version is filled, in kibibytes. */
const CACHE_KIBIBYTES = 32_000

/** Settings of a file while it is filled, on top of those of every connection. */
export const FILL_PRAGMAS = ['journal_mode = OFF', `cache_size = -${CACHE_KIBIBYTES}`] as const

/** Kinds of rows that are few and kept as JSON parts, with the name of their list. */
const PART_OF = { voorziening: 'voorzieningen', woonzorgzone: 'woonzorgzones', gebied: 'gebieden' } as const

/** Name under which a row of a list is known. */
function keyOf(row: Extract<Doelrij, { bronrij: number }>): string {
  if (row.soort === 'melding') return row.rij.id
  return row.soort === 'gebied' ? row.rij.code : row.rij.id
}

/**
 * Fills the file of a new dataset version row by row, in one transaction: a million rows pass without being held in memory.
 * The file is not a version before `seal`; until then it may be thrown away at any moment. It needs no journal: a fill that
 * breaks off is thrown away, and `seal` flushes the whole file to disk before anybody may point to it.
 */
export class VersionWriter {
  readonly #db: Db
  readonly #path: string
  readonly #insert: ReturnType<typeof makeInserts>
  readonly #parts = new Map<string, Map<string, unknown>>()

  constructor(path: string) {
    this.#path = path
    this.#db = createDatasetFile(path)
    for (const pragma of FILL_PRAGMAS) this.#db.pragma(pragma)
    this.#db.exec(DATASET_TABLES)
    this.#db.exec('BEGIN')
    this.#insert = makeInserts(this.#db)
  }

  /** Adds a row. False when its key stood in this file before: the first one stays. */
  add(row: Doelrij): boolean {
    switch (row.soort) {
      case 'melding':
        return this.#insert.melding(row.rij)
      case 'cijfer':
        return this.#insert.cijfer(row.rij)
      case 'feit':
        return this.#insert.feit(row.rij)
      case 'signaal':
        return this.#insert.signaal(row.rij)
      case 'antwoord':
        return this.#insert.antwoord(row.rij)
      default:
        return this.#addPart(row)
    }
  }

  #addPart(row: Extract<Doelrij, { bronrij: number }>): boolean {
    if (row.soort === 'melding') return this.#insert.melding(row.rij)
    const name = PART_OF[row.soort]
    const members = this.#parts.get(name) ?? new Map<string, unknown>()
    this.#parts.set(name, members)
    const key = keyOf(row)
    if (members.has(key)) return false
    members.set(key, row.rij)
    return true
  }

  /** The database while it is being filled, for what compares it with the version before. */
  get db(): Db {
    return this.#db
  }

  /** Members of a list of parts by key; what is added here is written at the end. */
  part(name: 'voorzieningen' | 'woonzorgzones' | 'gebieden'): Map<string, unknown> {
    const members = this.#parts.get(name) ?? new Map<string, unknown>()
    this.#parts.set(name, members)
    return members
  }

  /** Years of the figures in it, ascending. */
  years(): number[] {
    return this.#db.prepare('SELECT DISTINCT jaar FROM waarneming ORDER BY jaar').pluck().all().map(Number)
  }

  /** Indicators it has figures of. */
  indicators(): Set<string> {
    return new Set(this.#db.prepare('SELECT DISTINCT indicator FROM waarneming').pluck().all().map(String))
  }

  /** Writes the lists and refusals, makes the indexes, closes the file and flushes it. Gives the SHA-256 of its bytes. */
  seal(refused: readonly Weigering[], extra: ReadonlyMap<string, readonly unknown[]>): string {
    const insert = this.#db.prepare('INSERT INTO onderdeel (soort, volgorde, json) VALUES (?, ?, ?)')
    const write = (name: string, members: Iterable<unknown>): void => {
      let index = 0
      for (const member of members) {
        insert.run(name, index, JSON.stringify(member))
        index += 1
      }
    }
    for (const [name, members] of this.#parts) write(name, members.values())
    for (const [name, members] of extra) write(name, members)
    write('afgekeurd', refused)
    this.#db.exec(DATASET_INDEXES)
    this.#db.pragma(`user_version = ${DATASET_FORM}`)
    this.#db.exec('COMMIT')
    this.#db.close()
    const seal = sealOf(this.#path, true)
    syncFolder(dirname(this.#path))
    return seal
  }

  /** Closes the file without making it a version; the caller removes it. */
  abandon(): void {
    if (this.#db.open) this.#db.close()
  }
}
