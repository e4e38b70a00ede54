import { createHash, randomBytes } from 'node:crypto'
import type { Db } from './open.ts'

/** A link to choose a password is good for three days: a weekend may lie between. */
const LINK_HOURS = 72

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** A link that was just made; its token is shown once and only its hash is kept. */
export interface NewLink {
  token: string
  verloopt: string
}

/** Makes the one link of an account; one made before is worth nothing any more. Call it inside withChange. */
export function makeLink(db: Db, account: string, now: Date): NewLink {
  const token = randomBytes(32).toString('base64url')
  const verloopt = new Date(now.getTime() + LINK_HOURS * 3_600_000).toISOString()
  dropLinks(db, account)
  db.prepare('INSERT INTO uitnodiging (hash, account, verloopt) VALUES (?, ?, ?)').run(
    hashOf(token),
    account,
    verloopt,
  )
  return { token, verloopt }
}

/** The account a link belongs to and until when; null when there is no such link, or it is over. */
export function readLink(db: Db, token: string, now: Date): { account: string; verloopt: string } | null {
  const row = db
    .prepare('SELECT account, verloopt FROM uitnodiging WHERE hash = ? AND verloopt > ?')
    .get(hashOf(token), now.toISOString())
  return row === undefined ? null : (row as { account: string; verloopt: string }) // STRICT table of our own
}

/** Uses a link: true for the one that came first. Call it inside withChange. */
export function takeLink(db: Db, token: string, now: Date): boolean {
  const taken = db.prepare('DELETE FROM uitnodiging WHERE hash = ? AND verloopt > ?')
  return taken.run(hashOf(token), now.toISOString()).changes === 1
}

/** Until when the link of an account is good; null when it has none. */
export function linkUntil(db: Db, account: string, now: Date): string | null {
  const until = db
    .prepare('SELECT verloopt FROM uitnodiging WHERE account = ? AND verloopt > ?')
    .pluck()
    .get(account, now.toISOString())
  return typeof until === 'string' ? until : null
}

/** Makes the links of an account worthless; call it inside withChange. */
export function dropLinks(db: Db, account: string): void {
  db.prepare('DELETE FROM uitnodiging WHERE account = ?').run(account)
}
