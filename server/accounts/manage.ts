import type { Actor } from '../auth/actor.ts'
import { ProblemError } from '../errors.ts'
import {
  type Account,
  findAccount,
  hasOtherAdministrator,
  insertAccount,
  type NewAccount,
  readAccount,
  setAccountState,
  updateAccount,
  wipeAccount,
} from '../store/accounts.ts'
import { withChange } from '../store/change.ts'
import { dropLinks, linkUntil, makeLink, type NewLink } from '../store/invitations.ts'
import type { Db } from '../store/open.ts'
import { endSessionsOf, listSessions, setSessionWijken } from '../store/sessions.ts'

/** Which account somebody changes, and why: the reason stands in the audit. */
export interface Opdracht {
  id: string
  reden: string
}

/**
 * What the audit writes of an account: never its login name or name, so that closing an account wipes them everywhere. Of a name
 * is said only that it is another.
 */
function auditView(
  db: Db,
  now: Date,
  { id, naam, rol, wijken, programmas, staat }: Account,
  { naam: nameBefore }: Account,
): Record<string, unknown> {
  const kept = { rol, wijken, programmas, staat }
  const way = { linkTot: linkUntil(db, id, now), sessies: listSessions(db, id, now).length }
  return { ...kept, ...way, ...(naam === nameBefore ? {} : { naam: 'anders' }) }
}

/** Carries out a change of an account that exists and is not closed, with its audit row. */
function changeExisting<T>(
  db: Db,
  actor: Actor,
  now: Date,
  { id, reden }: Opdracht,
  wat: string,
  work: (account: Account) => T,
): T {
  return withChange(db, actor, now, () => {
    const before = readAccount(db, id)
    if (before === null) throw new ProblemError('onbekend-account')
    if (before.staat === 'opgeheven') throw new ProblemError('account-opgeheven')
    const voor = auditView(db, now, before, before)
    const resultaat = work(before)
    const after = readAccount(db, id) ?? before
    return {
      resultaat,
      audit: {
        handeling: 'account-beheren',
        object: `account/${id}`,
        voor,
        na: { wat, ...auditView(db, now, after, before) },
        reden,
      },
    }
  })
}

/** @throws ProblemError `eigen-account`: nobody changes the rights of the own account, or lets themselves in anew */
function refuseOwn(actor: Actor, id: string): void {
  if (actor.account === id) throw new ProblemError('eigen-account')
}

/** @throws ProblemError `laatste-beheerder` when nobody who can sign in as beheerder would be left */
function keepAdministrator(db: Db, account: Account): void {
  const isAdministrator = account.rol === 'beheerder' && account.staat === 'actief'
  if (isAdministrator && !hasOtherAdministrator(db, account.id)) throw new ProblemError('laatste-beheerder')
}

/** Makes an account and the link with which it is opened. @throws ProblemError `inlognaam-bezet` */
export function newAccount(db: Db, actor: Actor, now: Date, account: NewAccount, reden: string): NewLink {
  return withChange(db, actor, now, () => {
    if (findAccount(db, account.inlognaam) !== null) throw new ProblemError('inlognaam-bezet')
    insertAccount(db, account, now)
    const { rol, wijken, programmas = [], id } = account
    return {
      resultaat: makeLink(db, id, now),
      audit: {
        handeling: 'account-beheren',
        object: `account/${id}`,
        na: { wat: 'gemaakt', rol, wijken, programmas },
        reden,
      },
    }
  })
}

/** Changes name, role, wijken and programmes. With another role the sessions end; the others hold for them at once. */
export function changeAccount(
  db: Db,
  actor: Actor,
  now: Date,
  order: Opdracht,
  change: Omit<NewAccount, 'id' | 'inlognaam'>,
): void {
  const { id } = order
  changeExisting(db, actor, now, order, 'gewijzigd', (account) => {
    const isOther = account.rol !== change.rol
    if (isOther || JSON.stringify(account.wijken) !== JSON.stringify(change.wijken)) refuseOwn(actor, id)
    if (isOther) keepAdministrator(db, account)
    updateAccount(db, id, change)
    if (isOther) endSessionsOf(db, id)
    else setSessionWijken(db, id, change.wijken)
  })
}

/** Blocks an account: its sessions and its link end at once. Blocking twice changes nothing. */
export function blockAccount(db: Db, actor: Actor, now: Date, order: Opdracht): void {
  const { id } = order
  changeExisting(db, actor, now, order, 'geblokkeerd', (account) => {
    refuseOwn(actor, id)
    keepAdministrator(db, account)
    setAccountState(db, id, 'geblokkeerd')
    dropLinks(db, id)
    endSessionsOf(db, id)
  })
}

/** Lifts the block; an account that never chose a password and signs in nowhere else needs a link again. */
export function unblockAccount(db: Db, actor: Actor, now: Date, order: Opdracht): void {
  const { id } = order
  changeExisting(db, actor, now, order, 'niet-meer-geblokkeerd', (account) => {
    if (account.staat !== 'geblokkeerd') return
    const canSignIn = account.wachtwoord !== null || account.oidcOnderwerp !== null
    setAccountState(db, id, canSignIn ? 'actief' : 'uitgenodigd')
  })
}

/** Makes a new link, a way back in. Until it is used nothing changes: the present password still works. */
export function newLink(db: Db, actor: Actor, now: Date, order: Opdracht): NewLink {
  const { id } = order
  return changeExisting(db, actor, now, order, 'link-gemaakt', (account) => {
    refuseOwn(actor, id)
    if (account.staat === 'geblokkeerd') throw new ProblemError('account-geblokkeerd')
    return makeLink(db, id, now)
  })
}

/** Ends all sessions of an account. */
export function endAllSessions(db: Db, actor: Actor, now: Date, order: Opdracht): void {
  changeExisting(db, actor, now, order, 'sessies-beeindigd', ({ id }) => endSessionsOf(db, id))
}

/** Closes an account for good and wipes who it was. */
export function closeAccount(db: Db, actor: Actor, now: Date, order: Opdracht): void {
  const { id } = order
  changeExisting(db, actor, now, order, 'opgeheven', (account) => {
    refuseOwn(actor, id)
    keepAdministrator(db, account)
    wipeAccount(db, id)
  })
}
