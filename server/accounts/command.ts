import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Actor, APP } from '../auth/actor.ts'
import type { Config } from '../config.ts'
import { maakAccount } from '../contract/accounts.ts'
import { accountopdrachtTekst as tekst } from '../contract/text/nl/accounts.ts'
import { secretFor } from '../secret.ts'
import { findAccount } from '../store/accounts.ts'
import type { NewLink } from '../store/invitations.ts'
import { openLog } from '../store/log-writer.ts'
import { migrate, NEWEST_MIGRATION } from '../store/migrate.ts'
import { type Db, holdFolder, openMain } from '../store/open.ts'
import { newAccount, newLink, unblockAccount } from './manage.ts'

/** Whoever has the command line of the server; the audit says so. */
const OPERATOR: Actor = { ...APP, via: 'opdrachtregel' }

/** Words that cannot be carried out; the message is Dutch. */
export class CommandError extends Error {}

/** The first beheerder, or another one. */
function makeAdministrator(db: Db, now: Date, inlognaam: string, naam: string): NewLink {
  const parsed = maakAccount.body.safeParse({
    inlognaam,
    naam,
    rol: 'beheerder',
    wijken: 'alle',
    reden: tekst.reden,
  })
  if (!parsed.success) throw new CommandError(tekst.ongeldig)
  if (findAccount(db, inlognaam) !== null) throw new CommandError(tekst.bezet)
  const { reden, ...account } = parsed.data
  return newAccount(db, OPERATOR, now, { id: randomUUID(), ...account }, reden)
}

/** A way back in for a beheerder, blocked or not: whoever has this machine has the data already. */
function letAdministratorIn(db: Db, now: Date, inlognaam: string): NewLink {
  const account = findAccount(db, inlognaam)
  if (account?.rol !== 'beheerder') throw new CommandError(tekst.geenBeheerder)
  const order = { id: account.id, reden: tekst.reden }
  if (account.staat === 'geblokkeerd') unblockAccount(db, OPERATOR, now, order)
  return newLink(db, OPERATOR, now, order)
}

/**
 * `npm run account -- beheerder <inlognaam> [naam]` and `npm run account -- link <inlognaam>`: makes a beheerder or a way
 * back in, without a screen. Works on a folder where the app never started, too.
 *
 * @returns what to print: the link, this once
 * @throws CommandError for words that cannot be carried out
 * @throws StoreError when the folder is in use or not ours
 */
export function accountCommand(words: readonly string[], config: Config, now: Date): string[] {
  const [what, inlognaam, ...rest] = words
  const isLink = what === 'link' && rest.length === 0
  if (inlognaam === undefined || (what !== 'beheerder' && !isLink)) throw new CommandError(tekst.gebruik)
  mkdirSync(config.dataDir, { recursive: true })
  const release = holdFolder(join(config.dataDir, 'slot.sqlite'))
  try {
    const db = openMain(join(config.dataDir, 'main.sqlite'), NEWEST_MIGRATION)
    try {
      migrate(db)
      openLog(db, secretFor(config).keyFor('logboek'))
      const link = isLink
        ? letAdministratorIn(db, now, inlognaam)
        : makeAdministrator(db, now, inlognaam, rest.join(' ') || tekst.standaardNaam)
      const root = config.publicUrl ?? `http://${config.host}:${config.port}`
      return [tekst.link, `${root}/aanmelden/uitnodiging#${link.token}`, tekst.geldig(link.verloopt)]
    } finally {
      db.close()
    }
  } finally {
    release()
  }
}
