import type { BudgetKind } from '../auth/attempts.ts'
import type { AppContext } from '../context.ts'
import { ProblemError } from '../errors.ts'
import type { Caller } from './caller.ts'

/** An attempt that was let through: it counts as wrong until it turns out right. */
export interface Admitted {
  /** This step was right: it does not count. */
  refund: () => void
  /** Signed in in full: what was counted for this caller is forgotten, but not what came from its address. */
  clear: () => void
}

/** What is tried: a password for a login name, or a code of an account. */
type Tried = { soort: 'naam'; naam: string } | { soort: 'code' }

/**
 * Lets an attempt through, or refuses it. A device that signed in to this account before has a budget of its own; everybody
 * else shares those of the login name (or of the codes of the account) and of the address. So nobody outside can keep the
 * owner out, and guessing stays slow.
 *
 * @param account null when the login name belongs to nobody; the same budget holds then
 * @throws ProblemError `te-veel-vragen` with the seconds to wait
 */
export function admit(
  app: Pick<AppContext, 'signIn' | 'clock'>,
  tried: Tried,
  account: string | null,
  caller: Caller,
): Admitted {
  const { attempts } = app.signIn
  const now = app.clock()
  const keys: [BudgetKind, string][] =
    account !== null && caller.device !== null
      ? [['apparaat', `${account}\n${caller.device}`]]
      : [tried.soort === 'naam' ? ['naam', tried.naam] : ['code', account ?? ''], ['adres', caller.address]]
  const wait = Math.max(...keys.map(([kind, key]) => attempts.waitSeconds(kind, key, now)))
  if (wait > 0) throw new ProblemError('te-veel-vragen', undefined, wait)
  const begun = keys.map(([kind, key]) => attempts.begin(kind, key, now))
  const refund = () => {
    for (const attempt of begun) attempt.refund()
  }
  return {
    refund,
    clear: () => {
      refund()
      for (const [kind, key] of keys) if (kind !== 'adres') attempts.clear(kind, key)
    },
  }
}
