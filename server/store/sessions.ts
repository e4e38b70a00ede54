import { hash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { ActorParts } from '../auth/actor.ts'
import { type Inzagedoel, inzagedoel, rol, type Rol } from '../contract/sessie.ts'
import type { Db } from './open.ts'

/** A session lives this long after it began: one working day. */
export const SESSION_HOURS = 12
/** A session that nobody used for so long is over. */
const IDLE_MILLISECONDS = 2 * 3_600_000
/** `laatst_gezien` is written at most this often: a read must not cost a write. */
const SEEN_MILLISECONDS = 5 * 60_000

function hashOf(token: string): string {
  return hash('sha256', token, 'hex')
}

/** Who a new session is for. */
export interface NewSession {
  rol: Rol
  via: 'demo' | 'wachtwoord' | 'oidc'
  /** null only for a role of the demo. */
  account: string | null
  wijken: 'alle' | readonly string[]
}

/** Begins a session; only the hash of the token is kept. Call it inside withChange. */
export function beginSession(db: Db, who: NewSession, now: Date): { token: string; idHash: string } {
  const token = randomBytes(32).toString('base64url')
  const idHash = hashOf(token)
  const expires = new Date(now.getTime() + SESSION_HOURS * 3_600_000)
  db.prepare(
    `INSERT INTO sessie (id_hash, rol, via, account, wijken, begonnen, laatst_gezien, verloopt)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    idHash,
    who.rol,
    who.via,
    who.account,
    JSON.stringify(who.wijken),
    now.toISOString(),
    now.toISOString(),
    expires.toISOString(),
  )
  return { token, idHash }
}

const sessionRow = z.tuple([
  rol,
  z.enum(['demo', 'wachtwoord', 'oidc']),
  z.string().nullable(),
  z.string(),
  inzagedoel.nullable(),
  z.string(),
  z.string(),
  z.string().nullable(),
])

const wijkenJson = z.union([z.literal('alle'), z.array(z.string())])

/**
 * Makes the look-up that each request does: one prepared statement, about 6 microseconds. Once in five minutes it writes
 * down that the session is in use; where the disk takes nothing, reading goes on.
 *
 * @param isUse false: looking counts as no use of the session; a connection that is only open keeps no session alive
 */
export function makeSessionReader(db: Db, isUse = true): (token: string, now: Date) => ActorParts | null {
  const read = db
    .prepare(
      `SELECT s.rol, via, account, s.wijken, inzagedoel, verloopt, laatst_gezien, programmas
       FROM sessie s LEFT JOIN account a ON a.id = s.account WHERE id_hash = ?`,
    )
    .raw()
  const touch = db.prepare('UPDATE sessie SET laatst_gezien = ? WHERE id_hash = ?')
  return (token, now) => {
    const idHash = hashOf(token)
    const row = sessionRow.safeParse(read.get(idHash))
    if (!row.success) return null
    const [role, via, account, wijken, purpose, expires, seen, programmas] = row.data
    const idle = now.getTime() - Date.parse(seen)
    if (expires <= now.toISOString() || idle > IDLE_MILLISECONDS) return null
    if (isUse && idle > SEEN_MILLISECONDS) {
      try {
        touch.run(now.toISOString(), idHash)
      } catch {
        // A full or read-only disk: the session lives on until its last known use is two hours ago.
      }
    }
    return {
      rol: role,
      via,
      account,
      wijken: wijkenJson.parse(JSON.parse(wijken)),
      // A role of the demo belongs to no account: it stands for the managers of all programmes.
      programmas: programmas === null ? 'alle' : wijkenJson.parse(JSON.parse(programmas)),
      inzagedoel: purpose,
      sessieId: idHash,
    }
  }
}

/**
 * Deletes sessions that are over, and those of the demo when this installation is none: they were picked without a
 * password. Called at each start. Returns how many.
 */
export function purgeSessions(db: Db, demo: boolean, now: Date): number {
  const idleSince = new Date(now.getTime() - IDLE_MILLISECONDS).toISOString()
  return db
    .prepare("DELETE FROM sessie WHERE verloopt <= ? OR laatst_gezien < ? OR (via = 'demo' AND ?)")
    .run(now.toISOString(), idleSince, demo ? 0 : 1).changes
}

/** Keeps the purpose that was chosen in a session, or that there is none; call it inside withChange. */
export function setPurpose(db: Db, idHash: string, purpose: Inzagedoel | null): void {
  db.prepare('UPDATE sessie SET inzagedoel = ? WHERE id_hash = ?').run(purpose, idHash)
}

/** Ends a session; call it inside withChange. */
export function endSession(db: Db, idHash: string): void {
  db.prepare('DELETE FROM sessie WHERE id_hash = ?').run(idHash)
}

/** Ends every session; call it inside withChange. A restore would bring back sessions that people had ended. */
export function endAllSessions(db: Db): void {
  db.prepare('DELETE FROM sessie').run()
}

/** Gives a session a new token after its rights were proven anew; the old one is worth nothing. Call it inside withChange. */
export function renewSession(db: Db, idHash: string): { token: string; idHash: string } {
  const token = randomBytes(32).toString('base64url')
  const renewed = hashOf(token)
  db.prepare('UPDATE sessie SET id_hash = ? WHERE id_hash = ?').run(renewed, idHash)
  return { token, idHash: renewed }
}

/** Ends the sessions of an account, but for one that is named; call it inside withChange. Returns how many. */
export function endSessionsOf(db: Db, account: string, except: string | null = null): number {
  return db.prepare('DELETE FROM sessie WHERE account = ? AND id_hash IS NOT ?').run(account, except).changes
}

/** Lets the sessions of an account work for other wijken at once; call it inside withChange. */
export function setSessionWijken(db: Db, account: string, wijken: 'alle' | readonly string[]): void {
  db.prepare('UPDATE sessie SET wijken = ? WHERE account = ?').run(JSON.stringify(wijken), account)
}

/** Characters of the hash by which a session is named outside: enough to tell apart, too few to be of use. */
const NAME_LENGTH = 16

/** A session as its owner sees it. */
export interface SessionLine {
  id: string
  via: 'demo' | 'wachtwoord' | 'oidc'
  begonnen: string
  laatstGezien: string
}

/** How a session is named to its owner. */
export function sessionName(idHash: string): string {
  return idHash.slice(0, NAME_LENGTH)
}

/** The live sessions of an account, the last used first. */
export function listSessions(db: Db, account: string, now: Date): SessionLine[] {
  return db
    .prepare(
      `SELECT substr(id_hash, 1, ${NAME_LENGTH}) AS id, via, begonnen, laatst_gezien AS laatstGezien FROM sessie
       WHERE account = ? AND verloopt > ? AND laatst_gezien >= ? ORDER BY laatst_gezien DESC, id_hash`,
    )
    .all(
      account,
      now.toISOString(),
      new Date(now.getTime() - IDLE_MILLISECONDS).toISOString(),
    ) as SessionLine[] // STRICT table of our own
}

/** Ends one session of an account by its name; call it inside withChange. False when the account has none of that name. */
export function endNamedSession(db: Db, account: string, name: string): boolean {
  return (
    db
      .prepare(`DELETE FROM sessie WHERE account = ? AND substr(id_hash, 1, ${NAME_LENGTH}) = ?`)
      .run(account, name).changes > 0
  )
}
