import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { accountCommand, CommandError } from '../../../server/accounts/command.ts'
import { blockAccount } from '../../../server/accounts/manage.ts'
import { APP } from '../../../server/auth/actor.ts'
import { findAccount, insertAccount, setAccountState } from '../../../server/store/accounts.ts'
import { secretFor } from '../../../server/secret.ts'
import { readLink } from '../../../server/store/invitations.ts'
import { openLog } from '../../../server/store/log-writer.ts'
import { NEWEST_MIGRATION } from '../../../server/store/migrate.ts'
import { type Db, holdFolder, openMain, StoreError } from '../../../server/store/open.ts'
import { makeTempDir, type TempDir } from '../../helpers/temp-dir.ts'
import { testConfig } from '../../helpers/test-config.ts'

const NOW = new Date('2026-11-26T08:00:00Z')
let folder: TempDir

beforeEach(() => {
  folder = makeTempDir('account')
})
afterEach(() => folder.remove())

const run = (...words: string[]) =>
  accountCommand(
    words,
    testConfig({ dataDir: folder.path, publicUrl: 'https://wijkcyclus.voorbeeld.nl/app' }),
    NOW,
  )

function inDatabase<T>(work: (db: Db) => T): T {
  const db = openMain(join(folder.path, 'main.sqlite'), NEWEST_MIGRATION)
  openLog(db, secretFor(testConfig({ dataDir: folder.path })).keyFor('logboek'))
  try {
    return work(db)
  } finally {
    db.close()
  }
}

const tokenIn = (lines: string[]) =>
  /^https:\/\/wijkcyclus\.voorbeeld\.nl\/app\/aanmelden\/uitnodiging#([\w-]{43})$/.exec(
    lines[1] ?? '',
  )?.[1] ?? ''

describe('npm run account', () => {
  it('makes the first beheerder of an empty folder, prints the link once and writes down that it came from here', () => {
    const token = tokenIn(run('beheerder', 'I.Beheer@Gemeente.nl', 'Informatiebeheer'))
    inDatabase((db) => {
      const account = findAccount(db, 'i.beheer@gemeente.nl')
      expect(account).toMatchObject({
        naam: 'Informatiebeheer',
        rol: 'beheerder',
        staat: 'uitgenodigd',
        wijken: 'alle',
      })
      expect(readLink(db, token, NOW)?.account).toBe(account?.id)
      const rows = db.prepare('SELECT * FROM audit').all()
      expect(rows).toHaveLength(1)
      expect(JSON.stringify(rows)).not.toContain(token)
      expect(JSON.stringify(rows)).not.toContain('gemeente.nl')
      expect(JSON.stringify(db.prepare('SELECT * FROM uitnodiging').all())).not.toContain(token)
    })
  })

  it('gives a beheerder who was blocked a way back in, and nobody else', () => {
    run('beheerder', 'eerste')
    run('beheerder', 'tweede')
    inDatabase((db) => {
      for (const name of ['eerste', 'tweede']) setAccountState(db, findAccount(db, name)?.id ?? '', 'actief')
      db.prepare("UPDATE account SET wachtwoord = 'x', tweede_factor = 'x'").run()
      blockAccount(db, APP, NOW, { id: findAccount(db, 'eerste')?.id ?? '', reden: 'niet meer in dienst' })
      insertAccount(
        db,
        { id: 'p', inlognaam: 'partner', naam: 'Partner', rol: 'partner', wijken: 'alle' },
        NOW,
      )
    })
    const token = tokenIn(run('link', 'eerste'))
    inDatabase((db) => {
      expect(findAccount(db, 'eerste')?.staat).toBe('actief')
      expect(readLink(db, token, NOW)?.account).toBe(findAccount(db, 'eerste')?.id)
    })
    expect(() => run('link', 'partner')).toThrow(CommandError)
    expect(() => run('link', 'niemand')).toThrow(CommandError)
  })

  it.each([
    [[]],
    [['beheerder']],
    [['link', 'a', 'b']],
    [['partner', 'naam']],
    [['beheerder', 'met spatie']],
  ])('refuses the words %j with one sentence', (words) => {
    expect(() => run(...words)).toThrow(CommandError)
  })

  it('refuses a name that is taken, and a folder that is in use', () => {
    run('beheerder', 'eerste')
    expect(() => run('beheerder', 'EERSTE')).toThrow(CommandError)
    const release = holdFolder(join(folder.path, 'slot.sqlite'))
    try {
      expect(() => run('beheerder', 'tweede')).toThrow(StoreError)
    } finally {
      release()
    }
  })
})
