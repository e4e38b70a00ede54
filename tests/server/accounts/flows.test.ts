import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestInstallation, TEST_MOMENT, type TestInstallation } from '../../helpers/test-installation.ts'
import { signInWithAccount } from '../../helpers/accounts.ts'

let app: TestInstallation
let now = TEST_MOMENT
beforeAll(async () => {
  app = await openTestInstallation({ clock: () => now })
})
afterAll(() => app.close())

describe('signing in', () => {
  it('works', async () => {
    now = new Date(now.getTime() + 1)
    const account = await signInWithAccount(app, 'wijkteam', { wijken: ['atolwijk'] })
    const answer = await app.ask('/api/v1/sessie', { cookie: account.cookie })
    expect(await answer.json()).toMatchObject({ rol: 'wijkteam', via: 'wachtwoord', wijken: ['atolwijk'] })
  })
})
