import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { logsoortVan } from '../logboek/bewaartermijnen.ts'
import {
  BEGINNING,
  contentHash,
  headSeal,
  isSame,
  linkOf,
  type LogFields,
  type LogHead,
  SALT_BYTES,
} from '../logboek/chain.ts'
import type { AuditRegel, LogActor } from './audit-regel.ts'
import { takeInOldRows } from './log-take-in.ts'
import { type Db, StoreError } from './open.ts'

/** Writes rows of one database; every call inside a transaction. */
export interface LogWriter {
  /** Adds a row and moves the head. Returns its number. */
  append: (actor: LogActor, tijd: string, entry: AuditRegel) => number
  /** Says that an object changed with this row. */
  touch: (object: string, nummer: number) => void
  /** Key of the chain. */
  key: Uint8Array
}

const headRow = z.tuple([z.number().int(), z.instanceof(Uint8Array), z.instanceof(Uint8Array)])

/** The head of the log; null when it has none yet. */
export function readHead(db: Db): LogHead | null {
  const row = db.prepare('SELECT nummer, keten, zegel FROM logboek_kop').raw().get()
  if (row === undefined) return null
  const [nummer, keten, zegel] = headRow.parse(row)
  return { nummer, keten, zegel }
}

/** Whose row it is: an account, or the key of a partner system under a name of its own; null for who has neither. */
function whoIn({ account, via, sessieId }: LogActor): string | null {
  return via === 'sleutel' && sessieId !== null ? `sleutel:${sessieId}` : account
}

/** Prepares what a row needs once; a row then costs some tens of microseconds and its share of the commit. */
function makeWriter(db: Db, key: Uint8Array): LogWriter {
  const head = db.prepare('SELECT nummer, keten, zegel FROM logboek_kop').raw()
  const insertRow = db.prepare(
    `INSERT INTO logboek (nummer, tijd, rol, account, via, doel, inzagedoel, handeling, groep, soort, inhoud_hash, keten)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const insertContent = db.prepare('INSERT INTO logboek_inhoud (nummer, zout, json) VALUES (?, ?, ?)')
  const moveHead = db.prepare('UPDATE logboek_kop SET nummer = ?, keten = ?, zegel = ? WHERE id = 1')
  const touch = db.prepare(
    'INSERT INTO objectversie (object, versie) VALUES (?, ?) ON CONFLICT (object) DO UPDATE SET versie = excluded.versie',
  )
  return {
    key,
    append: (actor, tijd, entry) => {
      const [before, link] = head.get() as [number, Buffer] // read as raw from our own STRICT table
      const json = JSON.stringify({
        object: entry.object,
        voor: entry.voor,
        na: entry.na,
        reden: entry.reden,
      })
      const salt = randomBytes(SALT_BYTES)
      const row: LogFields = {
        nummer: before + 1,
        tijd,
        rol: actor.rol,
        account: whoIn(actor),
        via: actor.via,
        doel: actor.doel,
        inzagedoel: actor.inzagedoel,
        handeling: entry.handeling,
        groep: entry.object.split('/', 1)[0] ?? '',
        soort: logsoortVan(entry.handeling),
        inhoudHash: contentHash(salt, json),
      }
      const keten = linkOf(key, link, row)
      insertRow.run(
        row.nummer,
        row.tijd,
        row.rol,
        row.account,
        row.via,
        row.doel,
        row.inzagedoel,
        row.handeling,
        row.groep,
        row.soort,
        row.inhoudHash,
        keten,
      )
      insertContent.run(row.nummer, salt, json)
      moveHead.run(row.nummer, keten, headSeal(key, row.nummer, keten))
      return row.nummer
    },
    touch: (object, nummer) => {
      touch.run(object, nummer)
    },
  }
}

const writers = new WeakMap<Db, LogWriter>()

/**
 * Makes a migrated database ready to be written to: begins the log when there is none, and takes rows of before the chain into it.
 * Call it once per connection that changes anything; without it every change is refused.
 *
 * @param key of the chain; it is not in the database
 * @throws StoreError when the head is gone, or was sealed with another key: going on would hide what happened
 */
export function openLog(db: Db, key: Uint8Array): void {
  db.transaction(() => {
    const head = readHead(db)
    if (head !== null && !isSame(headSeal(key, head.nummer, head.keten), head.zegel)) {
      throw new StoreError(
        'Het slot van het logboek past niet bij het geheim van deze installatie. Zet het geheim terug dat erbij hoort (GEHEIM, of het bestand geheim in DATA_DIR). Is het geheim goed, dan is het slot veranderd: bewaar deze map voor onderzoek en zet een reservekopie terug.',
      )
    }
    if (head === null) {
      if (db.prepare('SELECT 1 FROM logboek LIMIT 1').get() !== undefined) {
        throw new StoreError(
          'Het slot van het logboek is weg, en dat gebeurt niet vanzelf. Bewaar deze map voor onderzoek en zet een reservekopie terug.',
        )
      }
      db.prepare('INSERT INTO logboek_kop (id, nummer, keten, zegel) VALUES (1, 0, ?, ?)').run(
        BEGINNING,
        headSeal(key, 0, BEGINNING),
      )
    }
    const writer = makeWriter(db, key)
    takeInOldRows(db, writer.append)
    writers.set(db, writer)
  }).immediate()
}

/** The writer of a database. */
export function logOf(db: Db): LogWriter {
  const writer = writers.get(db)
  if (writer === undefined)
    throw new Error('openLog was not called for this database: nothing may change unseen')
  return writer
}
