import { qrOf } from '../auth/qr.ts'
import { newSecret, otpAddress } from '../auth/second-factor.ts'
import type { PendingStep } from '../auth/pending-steps.ts'
import type { AppContext } from '../context.ts'
import type { NieuweTweedeFactor } from '../contract/aanmelding.ts'
import type { Account } from '../store/accounts.ts'

/** Begins the set-up of a second factor: the secret is on the screen and in memory until a code confirms it. */
export function beginNewFactor(
  app: AppContext,
  account: Pick<Account, 'id' | 'inlognaam'>,
  wachtwoord: string,
  soort: Exclude<PendingStep['soort'], 'code'>,
): { stap: string; tweedeFactor: NieuweTweedeFactor } {
  const geheim = newSecret()
  const stap = app.signIn.steps.begin({ account: account.id, soort, wachtwoord, geheim }, app.clock())
  return { stap, tweedeFactor: { geheim, qr: qrOf(otpAddress(geheim, account.inlognaam)) } }
}
