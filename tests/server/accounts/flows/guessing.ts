import { describe, expect, it } from 'vitest'
import { knownDevice } from '../../../../server/auth/device-cookie.ts'
import { signInWithAccount } from '../../../helpers/accounts.ts'
import { codeOf, type Kit } from './kit.ts'

/** What guessers get, and owners. @param kit the installation they share */
export function guessingFlows(kit: () => Kit): void {
  describe('keeping guessers out, and nobody else', () => {
    it('wrong passwords for a name, however many, do not keep its owner out on a known device', async () => {
      const account = await signInWithAccount(kit(), 'programmabureau')
      const device = account.metApparaat.split('; ')[1] ?? ''
      expect(
        knownDevice(kit().installation.app.secret.keyFor('inlogpoging'), device.split('=')[1], account.id),
      ).not.toBeNull()
      let refused = 0
      let wait = ''
      for (let nr = 0; nr < 200; nr += 1) {
        const answer = await kit().post('/aanmeldingen', {
          inlognaam: account.inlognaam,
          wachtwoord: `fout ${nr}`,
        })
        if (answer.status !== 429) continue
        refused += 1
        wait = answer.headers.get('retry-after') ?? ''
      }
      expect(refused).toBe(200 - 5)
      expect(wait).toBe('30')
      kit().pass(10)
      // A stranger waits, even with the right password: the answer says nothing about it.
      const stranger = { inlognaam: account.inlognaam, wachtwoord: account.wachtwoord }
      expect(await codeOf(await kit().post('/aanmeldingen', stranger))).toBe('429 te-veel-vragen')
      const cookie = await kit()
        .signInAgain({ ...account }, device)
        .catch(() => null)
      expect(cookie).toBeNull() // the code of this half minute was used to set up: the next one is taken
      kit().pass(30)
      expect(await kit().roleOf(await kit().signInAgain(account, device))).toBe('programmabureau')
    })

    it('counts names that belong to nobody just the same', async () => {
      const statuses: number[] = []
      for (let nr = 0; nr < 8; nr += 1) {
        statuses.push(
          (await kit().post('/aanmeldingen', { inlognaam: 'Bestaat.Niet ', wachtwoord: 'x' })).status,
        )
      }
      expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429])
    })

    it('guessing codes with a right password stops, whatever number of first steps', async () => {
      const account = await signInWithAccount(kit(), 'partner')
      kit().pass(60)
      let tried = 0
      for (let nr = 0; nr < 20; nr += 1) {
        const stap = await kit().firstStep(account, account.wachtwoord)
        for (let code = 0; code < 10; code += 1) {
          const answer = await kit().post('/aanmeldingen/code', { stap, code: `00000${code}` })
          if (
            answer.status === 401 &&
            ((await answer.json()) as { code: string }).code === 'aanmelden-mislukt'
          )
            tried += 1
        }
      }
      expect(tried).toBe(5)
    })

    it('one address that tries many names is slowed down; a known device behind it is not', async () => {
      const account = await signInWithAccount(kit(), 'partner')
      const { attempts } = kit().installation.app.signIn
      for (let nr = 0; nr < 95; nr += 1) attempts.begin('adres', 'onbekend', kit().now())
      let tried = 0
      for (let nr = 0; nr < 10; nr += 1) {
        tried +=
          (await kit().post('/aanmeldingen', { inlognaam: `naam-${nr}`, wachtwoord: 'x' })).status === 401
            ? 1
            : 0
      }
      expect(tried).toBe(5)
      const known = await kit().post(
        '/aanmeldingen',
        { inlognaam: account.inlognaam, wachtwoord: account.wachtwoord },
        account.metApparaat.split('; ')[1],
      )
      expect(known.status).toBe(200)
    })
  })
}
