import type { Context } from 'hono'
import { ANONYMOUS } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import type { Vervolgstap } from '../contract/aanmelding.ts'
import { ProblemError } from '../errors.ts'
import type { RequestState } from '../mount.ts'
import { type Account, findAccount, plainLoginName, readAccount, setPassword } from '../store/accounts.ts'
import { recordEvent, withChange } from '../store/change.ts'
import { admit } from './admit.ts'
import { callerOf } from './caller.ts'
import { checkPassword, hashPassword } from './check-password.ts'
import { beginNewFactor } from './new-factor.ts'
import { actorOfAccount } from './open-session.ts'

/** Writes down that a sign-in failed. A login name of nobody is not written: people type their password there by mistake. */
export function recordFailure(app: AppContext, account: string | null, stap: 'wachtwoord' | 'code'): void {
  recordEvent(app.db, ANONYMOUS, app.clock(), {
    handeling: 'aanmelden-mislukt',
    object: account === null ? 'aanmelding' : `account/${account}`,
    na: { stap },
  })
}

/**
 * The first step of signing in. A login name of nobody, a blocked account and a wrong password cost the same time and get
 * the same answer; only a right password learns what comes next.
 *
 * @throws ProblemError `aanmelden-mislukt` or `te-veel-vragen`
 */
export async function firstStep(
  app: AppContext,
  context: Context<RequestState>,
  loginName: string,
  password: string,
): Promise<Vervolgstap> {
  const found = findAccount(app.db, loginName)
  const account = found?.staat === 'actief' ? found : null
  const caller = callerOf(app, context, account?.id ?? null)
  const admitted = admit(app, { soort: 'naam', naam: plainLoginName(loginName) }, account?.id ?? null, caller)
  const row = caller.device === null ? 'onbekend' : 'bekend'
  let isRight: boolean
  try {
    isRight = await checkPassword(app, password, account?.wachtwoord ?? null, row)
  } catch (error) {
    admitted.refund()
    throw error
  }
  // The account as it is now: it may have been blocked while the hash was computed.
  const now = account === null ? null : readAccount(app.db, account.id)
  if (
    !isRight ||
    now?.staat !== 'actief' ||
    now.wachtwoord === null ||
    now.wachtwoord !== account?.wachtwoord
  ) {
    recordFailure(app, found?.id ?? null, 'wachtwoord')
    throw new ProblemError('aanmelden-mislukt')
  }
  admitted.refund()
  const hash = await upgradedHash(app, now, now.wachtwoord, password)
  if (now.tweedeFactor === null)
    return { volgende: 'instellen', ...beginNewFactor(app, now, hash, 'instellen') }
  const step = { account: now.id, soort: 'code', wachtwoord: hash, geheim: null } as const
  return { volgende: 'code', stap: app.signIn.steps.begin(step, app.clock()) }
}

/** Makes the hash anew when it was made at less than the present cost. */
async function upgradedHash(
  app: AppContext,
  account: Account,
  stored: string,
  password: string,
): Promise<string> {
  if (!app.signIn.hasher.isOutdated(stored)) return stored
  const hash = await hashPassword(app, password)
  withChange(app.db, actorOfAccount(account, 'wachtwoord', null), app.clock(), () => {
    if (readAccount(app.db, account.id)?.wachtwoord !== stored) throw new ProblemError('aanmelden-mislukt')
    setPassword(app.db, account.id, hash)
    return {
      resultaat: undefined,
      audit: {
        handeling: 'eigen-account-wijzigen',
        object: `account/${account.id}`,
        na: { wat: 'hash-vernieuwd' },
      },
    }
  })
  return hash
}
