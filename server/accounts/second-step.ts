import type { Context } from 'hono'
import type { Actor } from '../auth/actor.ts'
import type { PendingStep } from '../auth/pending-steps.ts'
import {
  acceptedStep,
  newRecoveryCodes,
  openSecret,
  recoveryHash,
  sealSecret,
} from '../auth/second-factor.ts'
import type { AppContext } from '../context.ts'
import { ProblemError } from '../errors.ts'
import type { RequestState } from '../mount.ts'
import { type Account, readAccount } from '../store/accounts.ts'
import { isRecoveryCode, setSecondFactor, takeRecoveryCode, takeTimeStep } from '../store/second-factors.ts'
import { admit } from './admit.ts'
import { callerOf } from './caller.ts'
import { recordFailure } from './first-step.ts'
import { openSession } from './open-session.ts'

/** A step under way and its account as it is now. */
interface Open {
  step: PendingStep
  account: Account
}

/**
 * Finds the step of a token. An account that was blocked, or whose password is another by now, has no step any more.
 *
 * @throws ProblemError `stap-verlopen`
 */
export function openStep(app: AppContext, token: string, soort: PendingStep['soort']): Open {
  const step = app.signIn.steps.look(token, soort, app.clock())
  const account = step === null ? null : readAccount(app.db, step.account)
  if (step === null || account?.staat !== 'actief' || account.wachtwoord !== step.wachtwoord) {
    throw new ProblemError('stap-verlopen')
  }
  return { step, account }
}

/** What a code proves: a time step or a recovery code, not used up yet. */
type Proof = { soort: 'tijd'; step: number } | { soort: 'herstel'; hash: string }

function proofOf(app: AppContext, account: Account, code: string): Proof | null {
  const key = app.secret.keyFor('tweede-factor')
  const digits = code.replaceAll(/\s/g, '')
  if (/^\d{6}$/.test(digits)) {
    if (account.tweedeFactor === null) return null
    const secret = openSecret(key, account.id, account.tweedeFactor)
    const step = acceptedStep(secret, digits, account.laatsteTijdstap, app.clock())
    return step === null ? null : { soort: 'tijd', step }
  }
  const hash = recoveryHash(key, account.id, code)
  return isRecoveryCode(app.db, account.id, hash) ? { soort: 'herstel', hash } : null
}

/** Uses a proof up; call it inside withChange. */
function takeProof(app: AppContext, account: string, proof: Proof, now: Date): boolean {
  return proof.soort === 'tijd'
    ? takeTimeStep(app.db, account, proof.step)
    : takeRecoveryCode(app.db, account, proof.hash, now)
}

/**
 * The second step: a code of the phone, or a recovery code.
 *
 * @throws ProblemError `aanmelden-mislukt`, `stap-verlopen` or `te-veel-vragen`
 */
export function secondStep(
  app: AppContext,
  context: Context<RequestState>,
  token: string,
  code: string,
): Actor {
  const { account } = openStep(app, token, 'code')
  const admitted = admit(app, { soort: 'code' }, account.id, callerOf(app, context, account.id))
  const proof = proofOf(app, account, code)
  if (proof === null) {
    app.signIn.steps.countWrong(token)
    recordFailure(app, account.id, 'code')
    throw new ProblemError('aanmelden-mislukt')
  }
  const actor = openSession(app, context, account, 'wachtwoord', (now) => {
    // Whoever comes second with the same step or the same code gets nothing.
    if (!takeProof(app, account.id, proof, now)) throw new ProblemError('aanmelden-mislukt')
    return { tweedeStap: proof.soort === 'tijd' ? 'code' : 'herstelcode' }
  })
  app.signIn.steps.take(token)
  admitted.clear()
  return actor
}

/** The codes of a new second factor, and how they and its secret are kept. */
export function sealNewFactor(app: AppContext, account: string, secret: string) {
  const key = app.secret.keyFor('tweede-factor')
  const codes = newRecoveryCodes()
  return {
    codes,
    sealed: sealSecret(key, account, secret),
    hashes: codes.map((code) => recoveryHash(key, account, code)),
  }
}

/**
 * The second step of the very first time: the new second factor is confirmed with a code, and the session begins.
 *
 * @throws ProblemError `aanmelden-mislukt` or `stap-verlopen`
 */
export function firstFactor(
  app: AppContext,
  context: Context<RequestState>,
  token: string,
  code: string,
): { actor: Actor; herstelcodes: string[] } {
  const { step, account } = openStep(app, token, 'instellen')
  const secret = step.geheim ?? ''
  const timeStep = acceptedStep(secret, code, null, app.clock())
  if (timeStep === null) {
    app.signIn.steps.countWrong(token)
    throw new ProblemError('aanmelden-mislukt')
  }
  const made = sealNewFactor(app, account.id, secret)
  const actor = openSession(app, context, account, 'wachtwoord', () => {
    // Two screens with the same first step: the second factor of the first one stays.
    if (readAccount(app.db, account.id)?.tweedeFactor !== null) throw new ProblemError('stap-verlopen')
    setSecondFactor(app.db, account.id, made.sealed, timeStep, made.hashes)
    return { tweedeStap: 'ingesteld' }
  })
  app.signIn.steps.take(token)
  return { actor, herstelcodes: made.codes }
}
