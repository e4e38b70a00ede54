import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { OidcPersoon } from '../auth/oidc-claims.ts'
import { rol, type Rol } from '../contract/sessie.ts'
import { plainLoginName } from './accounts.ts'
import type { Db } from './open.ts'

/** An account as the sign-in by an issuer needs it. */
export interface OidcAccount {
  id: string
  rol: Rol
  wijken: 'alle' | readonly string[]
}

/** What a sign-in will do; nothing has been written yet. */
export type OidcToegang =
  | { soort: 'bekend' | 'uitnodiging'; voor: OidcAccount; account: OidcAccount }
  | { soort: 'nieuw'; voor: null; account: OidcAccount }
  | { soort: 'geweigerd'; reden: 'geblokkeerd' | 'geen-uitnodiging' }

const accountRow = z.object({
  id: z.string(),
  rol,
  wijken: z
    .string()
    .transform((json): unknown => JSON.parse(json))
    .pipe(z.union([z.literal('alle'), z.array(z.string())])),
  staat: z.enum(['uitgenodigd', 'actief', 'geblokkeerd', 'opgeheven']),
})

const BOUND = 'SELECT id, rol, wijken, staat FROM account WHERE oidc_uitgever = ? AND oidc_onderwerp = ?'

/**
 * An invitation that may be taken up through an issuer: made by a beheerder, never used, without a password, and not meant for
 * another issuer. An account that already has a way in is never taken over by an issuer that claims its name.
 */
const INVITED = `
SELECT id, rol, wijken, staat FROM account
WHERE inlognaam = ? AND staat = 'uitgenodigd' AND wachtwoord IS NULL AND oidc_onderwerp IS NULL
  AND (oidc_uitgever IS NULL OR oidc_uitgever = ?)`

function find(db: Db, sql: string, ...values: string[]): z.infer<typeof accountRow> | null {
  const row: unknown = db.prepare(sql).get(...values)
  return row === undefined ? null : accountRow.parse(row)
}

/** Who somebody is here: known by issuer and subject, invited by name, new because the issuer gives a role, or nobody. */
export function planOidcEntry(db: Db, person: OidcPersoon): OidcToegang {
  const bound = find(db, BOUND, person.uitgever, person.onderwerp)
  const invited =
    bound === null && person.toegang === null && person.inlognaam !== null
      ? find(db, INVITED, plainLoginName(person.inlognaam), person.uitgever)
      : null
  const known = bound ?? invited
  if (known === null) {
    if (person.toegang === null) return { soort: 'geweigerd', reden: 'geen-uitnodiging' }
    return { soort: 'nieuw', voor: null, account: { id: randomUUID(), ...person.toegang } }
  }
  const { staat, ...voor } = known
  if (staat === 'geblokkeerd' || staat === 'opgeheven') return { soort: 'geweigerd', reden: 'geblokkeerd' }
  const account = { ...voor, ...person.toegang }
  return { soort: bound === null ? 'uitnodiging' : 'bekend', voor, account }
}

/** Whether role and wijken are the same. */
export function sameAccess(one: OidcAccount, other: OidcAccount): boolean {
  return one.rol === other.rol && JSON.stringify(one.wijken) === JSON.stringify(other.wijken)
}

/** A name nobody has yet: the one of the issuer, or with a mark of the subject behind it where that is taken. */
function freeName(db: Db, person: OidcPersoon): string {
  const mark = createHash('sha256')
    .update(`${person.uitgever} ${person.onderwerp}`)
    .digest('hex')
    .slice(0, 12)
  const wanted = plainLoginName(person.inlognaam ?? `oidc-${mark}`)
  const taken = db.prepare('SELECT 1 FROM account WHERE inlognaam = ?').pluck().get(wanted) !== undefined
  return taken ? `${wanted} (${mark})` : wanted
}

/**
 * Carries a sign-in out in the account: makes it, binds an invitation to issuer and subject, or takes over the role the issuer gives
 * now. Sessions that were begun with another role or other wijken end. Call it inside withChange.
 */
export function carryOutOidcEntry(
  db: Db,
  person: OidcPersoon,
  entry: Exclude<OidcToegang, { soort: 'geweigerd' }>,
  now: Date,
): void {
  const { account, voor, soort } = entry
  const wijken = JSON.stringify(account.wijken)
  const moment = now.toISOString()
  if (soort === 'nieuw') {
    db.prepare(
      `INSERT INTO account (id, inlognaam, naam, rol, wijken, staat, oidc_uitgever, oidc_onderwerp, gemaakt_op, laatst_aangemeld)
       VALUES (?, ?, ?, ?, ?, 'actief', ?, ?, ?, ?)`,
    ).run(
      account.id,
      freeName(db, person),
      person.naam,
      account.rol,
      wijken,
      person.uitgever,
      person.onderwerp,
      moment,
      moment,
    )
    return
  }
  db.prepare(
    `UPDATE account SET rol = ?, wijken = ?, staat = 'actief', oidc_uitgever = ?, oidc_onderwerp = ?, laatst_aangemeld = ?
     WHERE id = ?`,
  ).run(account.rol, wijken, person.uitgever, person.onderwerp, moment, account.id)
  // Once bound, the link that would set a password is worth nothing any more.
  if (soort === 'uitnodiging') db.prepare('DELETE FROM uitnodiging WHERE account = ?').run(account.id)
  if (!sameAccess(voor, account)) db.prepare('DELETE FROM sessie WHERE account = ?').run(account.id)
}

/**
 * Ends every session of a subject of an issuer: it lost its role, or the issuer says that it signed out. Call it inside withChange.
 *
 * @returns the account and how many sessions ended; null when nobody is known by this subject
 */
export function endOidcSessions(
  db: Db,
  issuer: string,
  subject: string,
): { account: string; sessies: number } | null {
  const known = find(db, BOUND, issuer, subject)
  if (known === null) return null
  const { changes } = db.prepare("DELETE FROM sessie WHERE account = ? AND via = 'oidc'").run(known.id)
  return { account: known.id, sessies: changes }
}
