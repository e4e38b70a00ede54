import { describe, expect, it } from 'vitest'
import { codeAt, cookiesOf, signInWithAccount, TEST_PASSWORD } from '../../../helpers/accounts.ts'
import { codeOf, type Kit, OTHER_PASSWORD } from './kit.ts'

/** What people do with their own account. @param kit the installation they share */
export function ownAccountFlows(kit: () => Kit): void {
  describe('the own account', () => {
    it('a demo role and somebody who is not signed in have none', async () => {
      expect(await codeOf(await kit().ask('/api/v1/account'))).toBe('401 niet-aangemeld')
      const demo = await kit().signIn('partner')
      expect(await codeOf(await kit().ask('/api/v1/account', { cookie: demo }))).toBe('404 onbekend-account')
      expect(await codeOf(await kit().remove('/account/sessies', demo))).toBe('404 onbekend-account')
    })

    it('another password asks the present one, ends other sessions and gives this one a new token', async () => {
      const account = await signInWithAccount(kit(), 'partner')
      kit().pass(60)
      const second = await kit().signInAgain(account)
      const wrong = { huidig: OTHER_PASSWORD, nieuw: OTHER_PASSWORD }
      expect(await codeOf(await kit().put('/account/wachtwoord', wrong, second))).toBe(
        '403 wachtwoord-onjuist',
      )
      const weak = await kit().put(
        '/account/wachtwoord',
        { huidig: TEST_PASSWORD, nieuw: 'aaaaaaaaaaaaa' },
        second,
      )
      expect(await weak.json()).toMatchObject({ status: 400, fouten: [{ veld: 'nieuw' }] })
      const answer = await kit().put(
        '/account/wachtwoord',
        { huidig: TEST_PASSWORD, nieuw: OTHER_PASSWORD },
        second,
      )
      expect(answer.status).toBe(204)
      const [renewed = ''] = cookiesOf(answer)
      expect([
        await kit().roleOf(account.cookie),
        await kit().roleOf(second),
        await kit().roleOf(renewed),
      ]).toEqual([null, null, 'partner'])
      await kit().firstStep(account, OTHER_PASSWORD)
    })

    it('guessing the present password from a taken session is bounded', async () => {
      const account = await signInWithAccount(kit(), 'partner')
      const statuses: number[] = []
      for (let nr = 0; nr < 13; nr += 1) {
        statuses.push(
          (await kit().post('/account/herstelcodes', { wachtwoord: `gok ${nr}` }, account.cookie)).status,
        )
      }
      expect(statuses.filter((status) => status === 403)).toHaveLength(10)
      expect(statuses.at(-1)).toBe(429)
    })

    it('another second factor: the one before works until the new one is confirmed, its codes not after', async () => {
      const account = await signInWithAccount(kit(), 'partner')
      const begun = await kit().post('/account/tweede-factor', { wachtwoord: TEST_PASSWORD }, account.cookie)
      const { stap, tweedeFactor } = (await begun.json()) as {
        stap: string
        tweedeFactor: { geheim: string }
      }
      const wrong = { stap, code: codeAt(account.geheim, kit().now()) }
      expect(await codeOf(await kit().put('/account/tweede-factor', wrong, account.cookie))).toBe(
        '403 code-onjuist',
      )
      const stranger = await signInWithAccount(kit(), 'partner')
      const right = { stap, code: codeAt(tweedeFactor.geheim, kit().now()) }
      expect(await codeOf(await kit().put('/account/tweede-factor', right, stranger.cookie))).toBe(
        '401 stap-verlopen',
      )
      const answer = await kit().put('/account/tweede-factor', right, account.cookie)
      const { herstelcodes } = (await answer.json()) as { herstelcodes: string[] }
      expect(herstelcodes).toHaveLength(10)
      const [cookie = ''] = cookiesOf(answer)
      expect([await kit().roleOf(account.cookie), await kit().roleOf(cookie)]).toEqual([null, 'partner'])
      const step = await kit().firstStep(account, TEST_PASSWORD)
      const old = { stap: step, code: account.herstelcodes[0] }
      expect(await codeOf(await kit().post('/aanmeldingen/code', old))).toBe('401 aanmelden-mislukt')
      kit().pass(60)
      const good = await kit().post('/aanmeldingen/code', {
        stap: step,
        code: codeAt(tweedeFactor.geheim, kit().now()),
      })
      expect(good.status).toBe(201)
    })
  })
}
