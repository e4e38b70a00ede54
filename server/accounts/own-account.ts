import type { Context } from 'hono'
import type { Actor } from '../auth/actor.ts'
import { acceptedStep, newRecoveryCodes, recoveryHash } from '../auth/second-factor.ts'
import type { AppContext } from '../context.ts'
import type { NieuweTweedeFactor } from '../contract/aanmelding.ts'
import { ProblemError } from '../errors.ts'
import type { RequestState } from '../mount.ts'
import { setSessionCookie } from '../session-cookie.ts'
import { type Account, readAccount, setPassword } from '../store/accounts.ts'
import { withChange } from '../store/change.ts'
import { setRecoveryCodes, setSecondFactor } from '../store/second-factors.ts'
import { endSessionsOf, listSessions, renewSession } from '../store/sessions.ts'
import { admit } from './admit.ts'
import { checkPassword, hashNewPassword } from './check-password.ts'
import { beginNewFactor } from './new-factor.ts'
import { openStep, sealNewFactor } from './second-step.ts'

/** A request by somebody with an account. */
interface Asked {
  actor: Actor
  context: Context<RequestState>
}

/** The account of who asks. @throws ProblemError `onbekend-account` for a demo role or a key, which have none */
export function ownAccount(app: AppContext, actor: Actor): Account {
  const account = actor.account === null ? null : readAccount(app.db, actor.account)
  if (account === null) throw new ProblemError('onbekend-account')
  return account
}

/** Guesses of the present password count for this account, whoever holds its session. */
const OWN_SESSION = { address: '', device: 'sessie' }

/**
 * Asks the present password once more before something about signing in changes.
 *
 * @returns the hash it was held against
 * @throws ProblemError `wachtwoord-onjuist`, `te-veel-vragen`, or `onbekend-account` where there is no password here
 */
async function confirmPassword(app: AppContext, account: Account, password: string): Promise<string> {
  if (account.wachtwoord === null) throw new ProblemError('onbekend-account')
  const admitted = admit(app, { soort: 'code' }, account.id, OWN_SESSION)
  if (!(await checkPassword(app, password, account.wachtwoord, 'bekend'))) {
    throw new ProblemError('wachtwoord-onjuist')
  }
  admitted.clear()
  return account.wachtwoord
}

/**
 * Writes a change of how an account signs in, if its password is still the one that was confirmed: other sessions end, and
 * this one gets a new token.
 */
function changeSignIn(
  app: AppContext,
  { actor, context }: Asked,
  confirmed: string,
  wat: string,
  work: (account: string) => void,
): void {
  const { account, sessieId } = actor
  if (account === null || sessieId === null) throw new ProblemError('onbekend-account')
  const renewed = withChange(app.db, actor, app.clock(), () => {
    if (readAccount(app.db, account)?.wachtwoord !== confirmed) throw new ProblemError('wachtwoord-onjuist')
    work(account)
    const sessies = listSessions(app.db, account, app.clock()).length
    const ended = endSessionsOf(app.db, account, sessieId)
    return {
      resultaat: renewSession(app.db, sessieId),
      audit: {
        handeling: 'eigen-account-wijzigen',
        object: `account/${account}`,
        // A secret never stands in the log: of it is said only that another took its place.
        voor: { [wat]: 'vorige', sessies },
        na: { wat, [wat]: 'nieuwe', sessies: sessies - ended, sessiesBeeindigd: ended },
      },
    }
  })
  setSessionCookie(app, context, renewed.token)
}

/** Another password. The new one is judged first: a fault in it costs no hash. */
export async function changePassword(
  app: AppContext,
  asked: Asked,
  body: { huidig: string; nieuw: string },
): Promise<void> {
  const account = ownAccount(app, asked.actor)
  const confirmed = await confirmPassword(app, account, body.huidig)
  const hash = await hashNewPassword(app, body.nieuw, account.inlognaam, 'nieuw')
  changeSignIn(app, asked, confirmed, 'wachtwoord', (id) => setPassword(app.db, id, hash))
}

/** Begins a new second factor; the one before stays until the new one is confirmed. */
export async function beginOtherFactor(
  app: AppContext,
  actor: Actor,
  password: string,
): Promise<{ stap: string; tweedeFactor: NieuweTweedeFactor }> {
  const account = ownAccount(app, actor)
  return beginNewFactor(app, account, await confirmPassword(app, account, password), 'vernieuwen')
}

/** Confirms it with a code. Returns the new recovery codes. */
export function confirmOtherFactor(app: AppContext, asked: Asked, token: string, code: string): string[] {
  const { step, account } = openStep(app, token, 'vernieuwen')
  if (account.id !== asked.actor.account) throw new ProblemError('stap-verlopen')
  const secret = step.geheim ?? ''
  const timeStep = acceptedStep(secret, code, null, app.clock())
  if (timeStep === null) {
    app.signIn.steps.countWrong(token)
    throw new ProblemError('code-onjuist')
  }
  const made = sealNewFactor(app, account.id, secret)
  changeSignIn(app, asked, step.wachtwoord, 'tweede-factor', (id) => {
    if (!app.signIn.steps.take(token)) throw new ProblemError('stap-verlopen')
    setSecondFactor(app.db, id, made.sealed, timeStep, made.hashes)
  })
  return made.codes
}

/** New recovery codes; the ones before are worth nothing any more. */
export async function renewRecoveryCodes(app: AppContext, asked: Asked, password: string): Promise<string[]> {
  const account = ownAccount(app, asked.actor)
  const confirmed = await confirmPassword(app, account, password)
  const codes = newRecoveryCodes()
  const key = app.secret.keyFor('tweede-factor')
  changeSignIn(app, asked, confirmed, 'herstelcodes', (id) =>
    setRecoveryCodes(
      app.db,
      id,
      codes.map((code) => recoveryHash(key, id, code)),
    ),
  )
  return codes
}
