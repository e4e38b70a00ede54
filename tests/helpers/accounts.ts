import { randomUUID } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { newAccount } from '../../server/accounts/manage.ts'
import { APP } from '../../server/auth/actor.ts'
import type { Rol } from '../../server/contract/sessie.ts'
import { jsonPost, type TestInstallation } from './test-installation.ts'

/** Passes every rule, and holds no name. */
export const TEST_PASSWORD = 'zeven paarse fietsen onder water'

/** An account with everything its owner knows. */
export interface TestAccount {
  id: string
  inlognaam: string
  wachtwoord: string
  /** Secret of the second factor, base 32. */
  geheim: string
  herstelcodes: string[]
  /** The session it was set up with: the value of the header `cookie`. */
  cookie: string
  /** The same with the cookie of the device beside it. */
  metApparaat: string
}

/** What may be chosen about a test account. */
interface Choice {
  wijken?: 'alle' | readonly string[]
  inlognaam?: string
  naam?: string
}

/** The code a phone shows at a moment. */
export function codeAt(geheim: string, moment: Date): string {
  return new TOTP({ secret: Secret.fromBase32(geheim) }).generate({ timestamp: moment.getTime() })
}

/** The cookies an answer sets, as the browser sends them back. */
export function cookiesOf(answer: Response): string[] {
  return answer.headers.getSetCookie().map((line) => line.split(';')[0] ?? '')
}

/** Makes an account with a link, as a beheerder does. */
export function inviteAccount(
  app: TestInstallation,
  rol: Rol,
  { wijken = 'alle', inlognaam = `${rol}-${randomUUID().slice(0, 8)}`, naam = `Test ${rol}` }: Choice = {},
): { id: string; inlognaam: string; token: string } {
  const { db, clock } = app.installation.app
  const id = randomUUID()
  const { token } = newAccount(db, APP, clock(), { id, inlognaam, naam, rol, wijken }, 'voor een test')
  return { id, inlognaam, token }
}

/** Makes an active account in this role, opens it with its link, sets up its second factor, and so signs it in. */
export async function signInWithAccount(
  app: TestInstallation,
  rol: Rol,
  choice: Choice = {},
): Promise<TestAccount> {
  const { id, inlognaam, token } = inviteAccount(app, rol, choice)
  const chosen = await app.ask(
    '/api/v1/uitnodigingen/gebruik',
    jsonPost({ token, wachtwoord: TEST_PASSWORD }),
  )
  if (chosen.status !== 200) throw new Error(`using the link gave ${chosen.status}`)
  const { stap, tweedeFactor } = (await chosen.json()) as { stap: string; tweedeFactor: { geheim: string } }
  const code = codeAt(tweedeFactor.geheim, app.installation.app.clock())
  const done = await app.ask('/api/v1/aanmeldingen/tweede-factor', jsonPost({ stap, code }))
  if (done.status !== 201) throw new Error(`confirming the second factor gave ${done.status}`)
  const { herstelcodes } = (await done.json()) as { herstelcodes: string[] }
  const cookies = cookiesOf(done)
  return {
    id,
    inlognaam,
    wachtwoord: TEST_PASSWORD,
    geheim: tweedeFactor.geheim,
    herstelcodes,
    cookie: cookies[0] ?? '',
    metApparaat: cookies.join('; '),
  }
}
