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

/** The budgets an attempt is counted in. */
function keysOf(tried: Tried, account: string | null, caller: Caller): [BudgetKind, string][] {
  if (account !== null && caller.device !== null) return [['apparaat', `${account}\n${caller.device}`]]
  const address: [BudgetKind, string] = ['adres', caller.address]
  return tried.soort === 'naam'
    ? [['naam', tried.naam], ['eerste', `${tried.naam}\n${caller.address}`], address]
    : [['code', account ?? ''], address]
}

/**
 * Lets an attempt through, or refuses it. A device that signed in to this account before has a budget of its own; everybody
 * else shares those of the login name (or of the codes of the account) and of the address. The first tries for a name from an address
 * that others did not guess from are let through whatever others used up. So nobody outside can keep the owner out, on a new device
 * either, and guessing stays slow.
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
  const keys = keysOf(tried, account, caller)
  const waits = new Map(keys.map(([kind, key]) => [kind, attempts.waitSeconds(kind, key, now)]))
  // One of these two is enough: the first tries from here, or what is left of the name.
  const ofName = Math.min(waits.get('eerste') ?? 0, waits.get('naam') ?? 0)
  const others = [...waits].flatMap(([kind, wait]) => (kind === 'eerste' || kind === 'naam' ? [] : [wait]))
  const wait = Math.max(ofName, ...others)
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
