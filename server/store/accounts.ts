import { z } from 'zod'
import { rol, type Rol } from '../contract/sessie.ts'
import type { Db } from './open.ts'

/** What an account may be: only `actief` signs in. */
export type AccountStaat = 'uitgenodigd' | 'actief' | 'geblokkeerd' | 'opgeheven'

const wijkenJson = z
  .string()
  .transform((text) => z.union([z.literal('alle'), z.array(z.string())]).parse(JSON.parse(text)))

const accountRow = z.object({
  id: z.string(),
  inlognaam: z.string(),
  naam: z.string(),
  rol,
  wijken: wijkenJson,
  programmas: wijkenJson,
  staat: z.enum(['uitgenodigd', 'actief', 'geblokkeerd', 'opgeheven']),
  wachtwoord: z.string().nullable(),
  tweedeFactor: z.string().nullable(),
  laatsteTijdstap: z.number().int().nullable(),
  oidcUitgever: z.string().nullable(),
  oidcOnderwerp: z.string().nullable(),
  gemaaktOp: z.string(),
  laatstAangemeld: z.string().nullable(),
})

/** An account as it is kept; `wachtwoord` and `tweedeFactor` never leave the server. */
export type Account = z.output<typeof accountRow>

const SELECT = `SELECT id, inlognaam, naam, rol, wijken, programmas, staat, wachtwoord, tweede_factor AS tweedeFactor,
    laatste_tijdstap AS laatsteTijdstap, oidc_uitgever AS oidcUitgever, oidc_onderwerp AS oidcOnderwerp,
    gemaakt_op AS gemaaktOp, laatst_aangemeld AS laatstAangemeld
  FROM account`

/** Login names are compared without regard to case and form: what is stored is this. */
export function plainLoginName(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase()
}

/** One account; null when there is none. */
export function readAccount(db: Db, id: string): Account | null {
  return accountRow.nullish().parse(db.prepare(`${SELECT} WHERE id = ?`).get(id)) ?? null
}

/** The account of a login name; null when there is none. */
export function findAccount(db: Db, loginName: string): Account | null {
  const row = db.prepare(`${SELECT} WHERE inlognaam = ?`).get(plainLoginName(loginName))
  return accountRow.nullish().parse(row) ?? null
}

/** All accounts by login name; those that were closed last. */
export function listAccounts(db: Db): Account[] {
  return db
    .prepare(`${SELECT} ORDER BY staat = 'opgeheven', inlognaam`)
    .all()
    .map((row) => accountRow.parse(row))
}

/** What somebody who makes an account decides. */
export interface NewAccount {
  id: string
  inlognaam: string
  naam: string
  rol: Rol
  wijken: 'alle' | readonly string[]
  /** Programmes this person manages; left out: none, or those of before. */
  programmas?: 'alle' | readonly string[] | undefined
}

/** Writes a new account that has yet to be opened with a link; call it inside withChange. */
export function insertAccount(db: Db, account: NewAccount, now: Date): void {
  db.prepare(
    `INSERT INTO account (id, inlognaam, naam, rol, wijken, programmas, staat, gemaakt_op)
     VALUES (?, ?, ?, ?, ?, ?, 'uitgenodigd', ?)`,
  ).run(
    account.id,
    plainLoginName(account.inlognaam),
    account.naam,
    account.rol,
    JSON.stringify(account.wijken),
    JSON.stringify(account.programmas ?? []),
    now.toISOString(),
  )
}

/** Changes name, role, wijken and programmes; call it inside withChange. */
export function updateAccount(db: Db, id: string, change: Omit<NewAccount, 'id' | 'inlognaam'>): void {
  db.prepare(
    'UPDATE account SET naam = ?, rol = ?, wijken = ?, programmas = coalesce(?, programmas) WHERE id = ?',
  ).run(
    change.naam,
    change.rol,
    JSON.stringify(change.wijken),
    change.programmas === undefined ? null : JSON.stringify(change.programmas),
    id,
  )
}

/** Sets the state; call it inside withChange. */
export function setAccountState(db: Db, id: string, state: AccountStaat): void {
  db.prepare('UPDATE account SET staat = ? WHERE id = ?').run(state, id)
}

/** Sets the hash of the password; call it inside withChange. */
export function setPassword(db: Db, id: string, hash: string): void {
  db.prepare('UPDATE account SET wachtwoord = ? WHERE id = ?').run(hash, id)
}

/** Notes a sign-in in full; call it inside withChange. */
export function noteSignIn(db: Db, id: string, now: Date): void {
  db.prepare('UPDATE account SET laatst_aangemeld = ? WHERE id = ?').run(now.toISOString(), id)
}

/**
 * Closes an account for good: nothing that points at a person stays. The row itself does, for what the audit says of its
 * id. Call it inside withChange.
 */
export function wipeAccount(db: Db, id: string): void {
  db.prepare('DELETE FROM herstelcode WHERE account = ?').run(id)
  db.prepare('DELETE FROM uitnodiging WHERE account = ?').run(id)
  db.prepare('DELETE FROM sessie WHERE account = ?').run(id)
  db.prepare(
    `UPDATE account SET inlognaam = 'opgeheven-' || id, naam = '', staat = 'opgeheven', wachtwoord = NULL,
       tweede_factor = NULL, laatste_tijdstap = NULL, oidc_uitgever = NULL, oidc_onderwerp = NULL, laatst_aangemeld = NULL
     WHERE id = ?`,
  ).run(id)
}

/** Whether a beheerder other than this account can sign in: with both factors, or elsewhere. */
export function hasOtherAdministrator(db: Db, id: string): boolean {
  return (
    db
      .prepare(
        `SELECT 1 FROM account WHERE rol = 'beheerder' AND staat = 'actief' AND id <> ?
           AND (oidc_onderwerp IS NOT NULL OR (wachtwoord IS NOT NULL AND tweede_factor IS NOT NULL)) LIMIT 1`,
      )
      .get(id) !== undefined
  )
}
