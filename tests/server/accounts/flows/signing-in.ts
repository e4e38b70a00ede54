import { describe, expect, it } from 'vitest'
import { PasswordHasher } from '../../../../server/auth/password-hash.ts'
import type { EigenAccount } from '../../../../server/contract/eigen-account.ts'
import { setAccountState, setPassword } from '../../../../server/store/accounts.ts'
import {
  codeAt,
  cookiesOf,
  inviteAccount,
  signInWithAccount,
  TEST_PASSWORD,
} from '../../../helpers/accounts.ts'
import { codeOf, type Kit, OTHER_PASSWORD } from './kit.ts'

/** Headers that number the requests themselves: they differ whoever asks for what. */
const OF_THE_REQUEST = /^(ratelimit|x-request-id|request-id|verzoek)/

/** Both steps of signing in. @param kit the installation they share */
export function signingInFlows(kit: () => Kit): void {
  describe('signing in', () => {
    it('takes a password and a code; there is a session only after both, and its token is always new', async () => {
      const account = await signInWithAccount(kit(), 'wijkteam', {
        wijken: ['atolwijk'],
        naam: 'Wijkteam West',
      })
      expect(await kit().read('/sessie', account.cookie)).toMatchObject({
        rol: 'wijkteam',
        via: 'wachtwoord',
        wijken: ['atolwijk'],
        account: { id: account.id, naam: 'Wijkteam West' },
      })
      kit().pass(60)
      const planted = 'wijkcyclus_sessie=door-een-ander-gekozen'
      const cookie = await kit().signInAgain(
        { ...account, inlognaam: account.inlognaam.toUpperCase() },
        planted,
      )
      expect(cookie).not.toContain('door-een-ander')
      expect(await kit().roleOf(planted)).toBeNull()
      kit().pass(60)
      const next = await kit().signInAgain(account, cookie)
      expect(await kit().roleOf(cookie)).toBeNull()
      expect(await kit().roleOf(next)).toBe('wijkteam')
    })

    it('gives wrong password, unknown name, blocked, and not yet opened account one and the same answer', async () => {
      const active = await signInWithAccount(kit(), 'partner')
      const blocked = await signInWithAccount(kit(), 'partner')
      setAccountState(kit().installation.app.db, blocked.id, 'geblokkeerd')
      const invited = inviteAccount(kit(), 'partner')
      const answers = await Promise.all(
        [
          { inlognaam: active.inlognaam, wachtwoord: OTHER_PASSWORD },
          { inlognaam: 'niemand-heet-zo', wachtwoord: OTHER_PASSWORD },
          { inlognaam: blocked.inlognaam, wachtwoord: TEST_PASSWORD },
          { inlognaam: invited.inlognaam, wachtwoord: TEST_PASSWORD },
        ].map((body) => kit().post('/aanmeldingen', body)),
      )
      const seen = await Promise.all(
        answers.map(async (answer) =>
          JSON.stringify([
            answer.status,
            [...answer.headers].filter(([name]) => !OF_THE_REQUEST.test(name)).toSorted(),
            await answer.text(),
          ]),
        ),
      )
      expect(new Set(seen).size).toBe(1)
      expect(seen[0]).toContain('aanmelden-mislukt')
    })

    it('does the same work for an unknown name as for a wrong password', async () => {
      const { hasher } = kit().installation.app.signIn
      const account = await signInWithAccount(kit(), 'partner')
      const original = hasher.verify.bind(hasher)
      const hashes: (string | null)[] = []
      hasher.verify = (password, stored, row) => {
        hashes.push(stored)
        return original(password, stored, row)
      }
      try {
        await kit().post('/aanmeldingen', { inlognaam: 'niemand', wachtwoord: 'fout' })
        await kit().post('/aanmeldingen', { inlognaam: account.inlognaam, wachtwoord: 'fout' })
      } finally {
        hasher.verify = original
      }
      expect(hashes).toEqual([null, expect.stringContaining('$scrypt$')])
    })

    it('takes a code once, a step once, and only the code of its own account', async () => {
      const [one, two] = [
        await signInWithAccount(kit(), 'partner'),
        await signInWithAccount(kit(), 'partner'),
      ]
      kit().pass(60)
      const code = codeAt(one.geheim, kit().now())
      const [first, second, third] = [
        await kit().firstStep(one, one.wachtwoord),
        await kit().firstStep(one, one.wachtwoord),
        await kit().firstStep(two, two.wachtwoord),
      ]
      expect(await codeOf(await kit().post('/aanmeldingen/code', { stap: third, code }))).toBe(
        '401 aanmelden-mislukt',
      )
      const answers = await Promise.all(
        [first, second].map((stap) => kit().post('/aanmeldingen/code', { stap, code })),
      )
      expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 401])
      kit().pass(60)
      const again = { stap: first, code: codeAt(one.geheim, kit().now()) }
      expect(await codeOf(await kit().post('/aanmeldingen/code', again))).toBe('401 stap-verlopen')
      expect(await codeOf(await kit().post('/aanmeldingen/code', { ...again, stap: 'A'.repeat(43) }))).toBe(
        '401 stap-verlopen',
      )
    })

    it('takes each recovery code once, also when it comes twice at the same moment', async () => {
      const account = await signInWithAccount(kit(), 'partner')
      const [code = '', next = ''] = account.herstelcodes
      const steps = [
        await kit().firstStep(account, account.wachtwoord),
        await kit().firstStep(account, account.wachtwoord),
      ]
      const answers = await Promise.all(steps.map((stap) => kit().post('/aanmeldingen/code', { stap, code })))
      expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 401])
      const stap = await kit().firstStep(account, account.wachtwoord)
      const last = await kit().post('/aanmeldingen/code', { stap, code: next.toLowerCase() })
      expect(last.status).toBe(201)
      const own = await kit().read<EigenAccount>('/account', cookiesOf(last).join('; '))
      expect(own.herstelcodesOver).toBe(8)
    })

    it('makes the hash anew when it was made at less than the present cost', async () => {
      const account = await signInWithAccount(kit(), 'partner')
      const { db } = kit().installation.app
      const cheap = await new PasswordHasher(4).hash(account.wachtwoord, 'bekend')
      setPassword(db, account.id, cheap)
      kit().pass(60)
      await kit().signInAgain(account)
      expect(db.prepare('SELECT wachtwoord FROM account WHERE id = ?').pluck().get(account.id)).toMatch(
        /ln=10,/,
      )
    })

    it('a step under way is worth nothing once the account is blocked or its password is another', async () => {
      const account = await signInWithAccount(kit(), 'partner')
      kit().pass(60)
      const stap = await kit().firstStep(account, account.wachtwoord)
      const { db } = kit().installation.app
      setAccountState(db, account.id, 'geblokkeerd')
      expect(
        await codeOf(
          await kit().post('/aanmeldingen/code', { stap, code: codeAt(account.geheim, kit().now()) }),
        ),
      ).toBe('401 stap-verlopen')
      setAccountState(db, account.id, 'actief')
      setPassword(db, account.id, await new PasswordHasher(10).hash(OTHER_PASSWORD, 'bekend'))
      expect(
        await codeOf(
          await kit().post('/aanmeldingen/code', { stap, code: codeAt(account.geheim, kit().now()) }),
        ),
      ).toBe('401 stap-verlopen')
    })

    it('writes every sign-in and every failure down, without login names, passwords and tokens', async () => {
      const account = await signInWithAccount(kit(), 'partner', { inlognaam: 'geheime.naam@partner.nl' })
      await kit().post('/aanmeldingen', { inlognaam: account.inlognaam, wachtwoord: 'ongeldig-geheim' })
      await kit().post('/aanmeldingen', { inlognaam: 'mijn-wachtwoord-per-ongeluk', wachtwoord: 'x' })
      const rows = kit()
        .audit()
        .filter(({ object }) => object === `account/${account.id}` || object === 'aanmelding')
      expect(rows.slice(-2).map(({ handeling, object }) => `${handeling} ${object}`)).toEqual([
        `aanmelden-mislukt account/${account.id}`,
        'aanmelden-mislukt aanmelding',
      ])
      expect(rows.some(({ handeling }) => handeling === 'aanmelden')).toBe(true)
      const everything = JSON.stringify(kit().audit())
      for (const secret of [
        'geheime.naam',
        'ongeldig-geheim',
        'mijn-wachtwoord',
        TEST_PASSWORD,
        account.geheim,
        account.cookie.split('=')[1] ?? '',
        ...account.herstelcodes,
      ]) {
        expect(everything).not.toContain(secret)
      }
    })
  })
}
