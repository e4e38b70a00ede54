import { describe, expect, it } from 'vitest'
import type { EigenAccount } from '../../../../server/contract/eigen-account.ts'
import { codeAt, inviteAccount, signInWithAccount, TEST_PASSWORD } from '../../../helpers/accounts.ts'
import { codeOf, type Kit, OTHER_PASSWORD, WHY } from './kit.ts'

/** Links, and how sessions end. @param kit the installation they share */
export function linkAndSessionFlows(kit: () => Kit): void {
  describe('links', () => {
    it('work once, also when used twice at the same moment, and a refused password leaves them good', async () => {
      const { token, inlognaam } = inviteAccount(kit(), 'stuurgroep', { naam: 'Wethouder wonen' })
      const seen = await kit().post('/uitnodigingen/inzage', { token })
      expect(await seen.json()).toMatchObject({ inlognaam, naam: 'Wethouder wonen' })
      const weak = await kit().post('/uitnodigingen/gebruik', { token, wachtwoord: 'kort' })
      expect(weak.status).toBe(400)
      expect(await weak.json()).toMatchObject({ fouten: [{ deel: 'body', veld: 'wachtwoord' }] })
      const both = await Promise.all(
        [TEST_PASSWORD, OTHER_PASSWORD].map((wachtwoord) =>
          kit().post('/uitnodigingen/gebruik', { token, wachtwoord }),
        ),
      )
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 404])
      expect(await codeOf(await kit().post('/uitnodigingen/inzage', { token }))).toBe(
        '404 uitnodiging-ongeldig',
      )
    })

    it('are over after 72 hours, and at a new one', async () => {
      const admin = await signInWithAccount(kit(), 'beheerder')
      const { id, token } = inviteAccount(kit(), 'partner')
      const made = (await (await kit().post(`/accounts/${id}/link`, WHY, admin.cookie)).json()) as {
        token: string
      }
      expect(await codeOf(await kit().post('/uitnodigingen/inzage', { token }))).toBe(
        '404 uitnodiging-ongeldig',
      )
      kit().pass(72 * 3600 - 1)
      expect((await kit().post('/uitnodigingen/inzage', { token: made.token })).status).toBe(200)
      kit().pass(1)
      expect(
        await codeOf(
          await kit().post('/uitnodigingen/gebruik', { token: made.token, wachtwoord: TEST_PASSWORD }),
        ),
      ).toBe('404 uitnodiging-ongeldig')
    })

    it('as a way back in: the password before works until then; after it everything before is over', async () => {
      const admin = await signInWithAccount(kit(), 'beheerder')
      const account = await signInWithAccount(kit(), 'partner')
      const { token } = (await (
        await kit().post(`/accounts/${account.id}/link`, WHY, admin.cookie)
      ).json()) as {
        token: string
      }
      expect(await kit().roleOf(account.cookie)).toBe('partner')
      const chosen = await kit().post('/uitnodigingen/gebruik', { token, wachtwoord: OTHER_PASSWORD })
      const { stap, tweedeFactor } = (await chosen.json()) as {
        stap: string
        tweedeFactor: { geheim: string }
      }
      expect(await kit().roleOf(account.cookie)).toBeNull()
      expect((await kit().post('/aanmeldingen', account)).status).toBe(400)
      const old = { inlognaam: account.inlognaam, wachtwoord: account.wachtwoord }
      expect(await codeOf(await kit().post('/aanmeldingen', old))).toBe('401 aanmelden-mislukt')
      expect(tweedeFactor.geheim).not.toBe(account.geheim)
      const wrong = await kit().post('/aanmeldingen/tweede-factor', {
        stap,
        code: codeAt(account.geheim, kit().now()),
      })
      expect(await codeOf(wrong)).toBe('401 aanmelden-mislukt')
      const done = await kit().post('/aanmeldingen/tweede-factor', {
        stap,
        code: codeAt(tweedeFactor.geheim, kit().now()),
      })
      expect(done.status).toBe(201)
      expect(
        await codeOf(
          await kit().post('/aanmeldingen/tweede-factor', {
            stap,
            code: codeAt(tweedeFactor.geheim, kit().now()),
          }),
        ),
      ).toBe('401 stap-verlopen')
    })
  })
  describe('sessions', () => {
    it('end two hours after their last use and twelve hours after they began', async () => {
      const account = await signInWithAccount(kit(), 'partner')
      const writes = () =>
        kit()
          .installation.app.db.prepare('SELECT laatst_gezien FROM sessie WHERE account = ?')
          .pluck()
          .get(account.id)
      const begun = writes()
      kit().pass(299)
      expect(await kit().roleOf(account.cookie)).toBe('partner')
      expect(writes()).toBe(begun)
      for (let hour = 0; hour < 6; hour += 1) {
        kit().pass(2 * 3600 - 300)
        expect(await kit().roleOf(account.cookie)).toBe('partner')
      }
      expect(writes()).toBe(kit().now().toISOString())
      kit().pass(12 * 3600 - 299 - 6 * (2 * 3600 - 300))
      expect(await kit().roleOf(account.cookie)).toBeNull()
      const idle = await kit().signInAgain(account)
      kit().pass(2 * 3600 + 1)
      expect(await kit().roleOf(idle)).toBeNull()
    })

    it('are listed for their owner only, and can be ended one by one or all together', async () => {
      const account = await signInWithAccount(kit(), 'partner')
      const stranger = await signInWithAccount(kit(), 'partner')
      kit().pass(60)
      const second = await kit().signInAgain(account)
      const own = await kit().read<EigenAccount>('/account', second)
      expect(own.sessies.map(({ deze }) => deze)).toEqual([true, false])
      const other = own.sessies.find(({ deze }) => !deze)?.id ?? ''
      expect(await codeOf(await kit().remove(`/account/sessies/${other}`, stranger.cookie))).toBe(
        '404 onbekende-sessie',
      )
      expect((await kit().remove(`/account/sessies/${other}`, second)).status).toBe(204)
      expect(await kit().roleOf(account.cookie)).toBeNull()
      expect(await kit().roleOf(second)).toBe('partner')
      kit().pass(60)
      const third = await kit().signInAgain(account)
      expect((await kit().remove('/account/sessies', third)).status).toBe(204)
      expect([await kit().roleOf(second), await kit().roleOf(third)]).toEqual([null, null])
      expect(await kit().roleOf(stranger.cookie)).toBe('partner')
    })

    it('log-out ends the session and takes the cookie away', async () => {
      const account = await signInWithAccount(kit(), 'partner')
      const answer = await kit().remove('/sessie', account.cookie)
      expect(answer.headers.getSetCookie()[0]).toMatch(/^wijkcyclus_sessie=; Max-Age=0; Path=\//)
      expect(await kit().roleOf(account.cookie)).toBeNull()
      expect(kit().audit().at(-1)).toMatchObject({ handeling: 'afmelden', object: `account/${account.id}` })
    })
  })
}
