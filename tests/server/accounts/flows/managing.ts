import { describe, expect, it } from 'vitest'
import type { Accountregel } from '../../../../server/contract/accounts.ts'
import { signInWithAccount } from '../../../helpers/accounts.ts'
import { codeOf, type Kit, WHY } from './kit.ts'

/** What a beheerder does with accounts. @param kit the installation they share */
export function managingFlows(kit: () => Kit): void {
  describe('managing accounts', () => {
    const NEW = { naam: 'Opbouwwerk Atolwijk', rol: 'partner', wijken: ['atolwijk'] }
    const lineOf = (id: string, cookie: string) => kit().read<Accountregel>(`/accounts/${id}`, cookie)

    it('a beheerder makes an account with a link; the name is taken then, in any spelling', async () => {
      const admin = await signInWithAccount(kit(), 'beheerder')
      const made = await kit().post(
        '/accounts',
        { inlognaam: 'Opbouw@Welzijn.nl', ...NEW, ...WHY },
        admin.cookie,
      )
      expect(made.status).toBe(201)
      const { account, link } = (await made.json()) as { account: Accountregel; link: { token: string } }
      expect(account).toMatchObject({
        inlognaam: 'opbouw@welzijn.nl',
        staat: 'uitgenodigd',
        eigen: false,
        ...NEW,
      })
      expect((await kit().post('/uitnodigingen/inzage', { token: link.token })).status).toBe(200)
      const again = { inlognaam: 'OPBOUW@welzijn.nl', ...NEW, ...WHY }
      expect(await codeOf(await kit().post('/accounts', again, admin.cookie))).toBe('409 inlognaam-bezet')
      const unknown = await kit().post(
        '/accounts',
        { inlognaam: 'x y', ...NEW, ...WHY, wijken: ['kustwijk'] },
        admin.cookie,
      )
      expect(unknown.status).toBe(400)
      const list = await kit().read<{ accounts: Accountregel[] }>('/accounts', admin.cookie)
      expect(JSON.stringify(list)).not.toMatch(/scrypt|v1\./)
      const wijkteam = await signInWithAccount(kit(), 'wijkteam')
      expect((await kit().ask('/api/v1/accounts', { cookie: wijkteam.cookie })).status).toBe(403)
    })

    it('another role ends the sessions, other wijken hold at once, and a wijk that does not exist is refused', async () => {
      const admin = await signInWithAccount(kit(), 'beheerder')
      const account = await signInWithAccount(kit(), 'wijkteam', { wijken: ['atolwijk'] })
      const path = `/accounts/${account.id}`
      const change = async (body: object) =>
        (await kit().put(path, { ...body, ...WHY }, admin.cookie, await kit().versionAt(path, admin.cookie)))
          .status
      expect(await change({ naam: 'Wijkteam', rol: 'wijkteam', wijken: ['boswijk'] })).toBe(200)
      expect(await kit().read('/sessie', account.cookie)).toMatchObject({
        rol: 'wijkteam',
        wijken: ['boswijk'],
      })
      expect(await change({ naam: 'Wijkteam', rol: 'wijkteam', wijken: ['kustwijk'] })).toBe(400)
      expect(await change({ naam: 'Wijkteam', rol: 'partner', wijken: ['boswijk'] })).toBe(200)
      expect(await kit().roleOf(account.cookie)).toBeNull()
    })

    it('blocking ends sessions and links at once; after lifting it the password works again', async () => {
      const admin = await signInWithAccount(kit(), 'beheerder')
      const account = await signInWithAccount(kit(), 'partner')
      expect((await kit().post(`/accounts/${account.id}/blokkade`, WHY, admin.cookie)).status).toBe(200)
      expect(await kit().roleOf(account.cookie)).toBeNull()
      const link = await kit().post(`/accounts/${account.id}/link`, WHY, admin.cookie)
      expect(await codeOf(link)).toBe('409 account-geblokkeerd')
      const path = `/accounts/${account.id}/blokkade/opheffing`
      const version = await kit().versionAt(`/accounts/${account.id}`, admin.cookie)
      expect((await kit().post(path, WHY, admin.cookie, version)).status).toBe(200)
      kit().pass(60)
      expect(await kit().roleOf(await kit().signInAgain(account))).toBe('partner')
      expect((await kit().post(`/accounts/${account.id}/afmelding`, WHY, admin.cookie)).status).toBe(204)
      expect((await lineOf(account.id, admin.cookie)).sessies).toBe(0)
    })

    it('closing wipes who it was and leaves the id for the audit', async () => {
      const admin = await signInWithAccount(kit(), 'beheerder')
      const account = await signInWithAccount(kit(), 'partner', {
        inlognaam: 'weg@partner.nl',
        naam: 'Gaat weg',
      })
      const path = `/accounts/${account.id}`
      const version = await kit().versionAt(path, admin.cookie)
      expect((await kit().post(`${path}/opheffing`, WHY, admin.cookie, version)).status).toBe(204)
      expect(await kit().roleOf(account.cookie)).toBeNull()
      expect(await lineOf(account.id, admin.cookie)).toMatchObject({
        staat: 'opgeheven',
        inlognaam: '',
        naam: '',
      })
      const { db } = kit().installation.app
      const everything = ['account', 'herstelcode', 'uitnodiging', 'sessie', 'audit']
        .map((table) => JSON.stringify(db.prepare(`SELECT * FROM ${table}`).all()))
        .join('')
      expect(everything).not.toMatch(/weg@partner|Gaat weg/)
      const next = await kit().versionAt(path, admin.cookie)
      const change = await kit().put(
        path,
        { naam: 'Terug', rol: 'partner', wijken: 'alle', ...WHY },
        admin.cookie,
        next,
      )
      expect(await codeOf(change)).toBe('409 account-opgeheven')
    })

    it('nobody changes the rights of the own account', async () => {
      const admin = await signInWithAccount(kit(), 'beheerder')
      await signInWithAccount(kit(), 'beheerder')
      const path = `/accounts/${admin.id}`
      const version = await kit().versionAt(path, admin.cookie)
      const own = [
        kit().put(
          path,
          { naam: 'Ik', rol: 'programmabureau', wijken: 'alle', ...WHY },
          admin.cookie,
          version,
        ),
        kit().put(path, { naam: 'Ik', rol: 'beheerder', wijken: ['boswijk'], ...WHY }, admin.cookie, version),
        kit().post(`${path}/blokkade`, WHY, admin.cookie),
        kit().post(`${path}/link`, WHY, admin.cookie),
        kit().post(`${path}/opheffing`, WHY, admin.cookie, version),
      ]
      for (const answer of await Promise.all(own)) expect(await codeOf(answer)).toBe('403 eigen-account')
      const named = await kit().put(
        path,
        { naam: 'Functioneel beheer', rol: 'beheerder', wijken: 'alle', ...WHY },
        admin.cookie,
        version,
      )
      expect(named.status).toBe(200)
    })

    it('two beheerders who block each other at the same moment leave one who can sign in', async () => {
      const { db } = kit().installation.app
      db.prepare("UPDATE account SET staat = 'geblokkeerd' WHERE rol = 'beheerder'").run()
      const [one, two] = [
        await signInWithAccount(kit(), 'beheerder'),
        await signInWithAccount(kit(), 'beheerder'),
      ]
      const answers = await Promise.all([
        kit().post(`/accounts/${two.id}/blokkade`, WHY, one.cookie),
        kit().post(`/accounts/${one.id}/blokkade`, WHY, two.cookie),
      ])
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
      const demo = await kit().signIn('beheerder')
      const list = await kit().read<{ accounts: Accountregel[] }>('/accounts', demo)
      const left = list.accounts.find(({ rol, staat }) => rol === 'beheerder' && staat === 'actief')
      const path = `/accounts/${left?.id}`
      const version = await kit().versionAt(path, demo)
      const last = await Promise.all([
        kit().post(`${path}/blokkade`, WHY, demo),
        kit().put(path, { naam: 'x', rol: 'partner', wijken: 'alle', ...WHY }, demo, version),
        kit().post(`${path}/opheffing`, WHY, demo, version),
      ])
      for (const answer of last) expect(await codeOf(answer)).toBe('409 laatste-beheerder')
    })

    it('an account that does not exist is 404 everywhere', async () => {
      const demo = await kit().signIn('beheerder')
      // Whoever saw the list saw that it is not there.
      const version = await kit().versionAt('/accounts', demo)
      const path = '/accounts/00000000-0000-4000-8000-000000000000'
      const answers = [
        kit().ask(`/api/v1${path}`, { cookie: demo }),
        kit().put(path, { naam: 'x', rol: 'partner', wijken: 'alle', ...WHY }, demo, version),
        kit().post(`${path}/blokkade`, WHY, demo),
        kit().post(`${path}/blokkade/opheffing`, WHY, demo, version),
        kit().post(`${path}/link`, WHY, demo),
        kit().post(`${path}/afmelding`, WHY, demo),
        kit().post(`${path}/opheffing`, WHY, demo, version),
      ]
      for (const answer of await Promise.all(answers))
        expect(await codeOf(answer)).toBe('404 onbekend-account')
    })
  })
}
