import { createHash, randomBytes, randomInt } from 'node:crypto'
import { z } from 'zod'
import type { ActorParts } from '../auth/actor.ts'
import { handeling, inzagedoel, rol, type Handeling, type Inzagedoel, type Rol } from '../contract/sessie.ts'
import type { Db } from './open.ts'

/** What a key looks like: `wc_`, its id of 10 letters and digits, and 32 random bytes as base64url. */
const KEY_SHAPE = /^wc_([a-z0-9]{10})_[A-Za-z0-9_-]{43}$/
const ID_LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'
/** The use of a key is written down at most this often: once an hour. */
const USED_MILLISECONDS = 3_600_000

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

/** What whoever makes a key decides. */
export interface NewApiKey {
  naam: string
  rol: Rol
  wijken: 'alle' | readonly string[]
  handelingen: readonly Handeling[]
  inzagedoel: Inzagedoel | null
  gemaaktDoor: string | null
  /** Moment from which it is worth nothing. */
  verloopt: string
}

/** A key as it is kept: without what one signs in with. */
export interface ApiKey extends NewApiKey {
  id: string
  gemaaktOp: string
  ingetrokkenOp: string | null
  laatstGebruikt: string | null
}

const json = z.string().transform((text): unknown => JSON.parse(text))
const wijkenJson = json.pipe(z.union([z.literal('alle'), z.array(z.string())]))
const handelingenJson = json.pipe(z.array(handeling))

const keyRow = z.object({
  id: z.string(),
  naam: z.string(),
  rol,
  wijken: wijkenJson,
  handelingen: handelingenJson,
  inzagedoel: inzagedoel.nullable(),
  gemaaktDoor: z.string().nullable(),
  gemaaktOp: z.string(),
  verloopt: z.string(),
  ingetrokkenOp: z.string().nullable(),
  laatstGebruikt: z.string().nullable(),
})

const SELECT = `SELECT id, naam, rol, wijken, handelingen, inzagedoel, gemaakt_door AS gemaaktDoor, gemaakt_op AS gemaaktOp, verloopt,
  ingetrokken_op AS ingetrokkenOp, laatst_gebruikt AS laatstGebruikt FROM apisleutel`

/** Makes a key; call it inside withChange. The key itself is given this once and kept nowhere. */
export function insertApiKey(db: Db, key: NewApiKey, now: Date): { id: string; sleutel: string } {
  const id = Array.from({ length: 10 }, () => ID_LETTERS.charAt(randomInt(ID_LETTERS.length))).join('')
  const sleutel = `wc_${id}_${randomBytes(32).toString('base64url')}`
  db.prepare(
    `INSERT INTO apisleutel (id, hash, naam, rol, wijken, handelingen, inzagedoel, gemaakt_door, gemaakt_op, verloopt)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    hashOf(sleutel),
    key.naam,
    key.rol,
    JSON.stringify(key.wijken),
    JSON.stringify(key.handelingen),
    key.inzagedoel,
    key.gemaaktDoor,
    now.toISOString(),
    key.verloopt,
  )
  return { id, sleutel }
}

/** All keys, the newest first. */
export function listApiKeys(db: Db): ApiKey[] {
  return db
    .prepare(`${SELECT} ORDER BY gemaakt_op DESC, id`)
    .all()
    .map((row) => keyRow.parse(row))
}

/** One key; null when there is none of this id. */
export function readApiKey(db: Db, id: string): ApiKey | null {
  return keyRow.nullish().parse(db.prepare(`${SELECT} WHERE id = ?`).get(id)) ?? null
}

/** Withdraws a key; call it inside withChange. False when it was withdrawn before. */
export function withdrawApiKey(db: Db, id: string, now: Date): boolean {
  return (
    db
      .prepare('UPDATE apisleutel SET ingetrokken_op = ? WHERE id = ? AND ingetrokken_op IS NULL')
      .run(now.toISOString(), id).changes > 0
  )
}

const foundRow = z.tuple([
  z.string(),
  rol,
  wijkenJson,
  handelingenJson,
  inzagedoel.nullable(),
  z.string(),
  z.string().nullable(),
  z.string().nullable(),
])

/**
 * Makes the look-up of each request with a key: one prepared statement on the hash, so that how long it takes says nothing about
 * how much of a guess was right.
 */
export function makeApiKeyReader(db: Db): (key: string, now: Date) => ActorParts | null {
  const read = db
    .prepare(
      `SELECT id, rol, wijken, handelingen, inzagedoel, verloopt, ingetrokken_op, laatst_gebruikt FROM apisleutel WHERE hash = ?`,
    )
    .raw()
  const touch = db.prepare('UPDATE apisleutel SET laatst_gebruikt = ? WHERE id = ?')
  return (key, now) => {
    if (!KEY_SHAPE.test(key)) return null
    const row = foundRow.safeParse(read.get(hashOf(key)))
    if (!row.success) return null
    const [id, role, wijken, handelingen, purpose, expires, withdrawn, used] = row.data
    if (withdrawn !== null || expires <= now.toISOString()) return null
    if (used === null || now.getTime() - Date.parse(used) >= USED_MILLISECONDS) {
      try {
        touch.run(now.toISOString(), id)
      } catch {
        // A full or read-only disk: reading goes on, and the moment is written the next time.
      }
    }
    return { rol: role, via: 'sleutel', wijken, beperktTot: handelingen, inzagedoel: purpose, sessieId: id }
  }
}
