import { type Row, QueueFull } from '../auth/password-hash.ts'
import { passwordFault } from '../auth/password-rules.ts'
import type { AppContext } from '../context.ts'
import { wachtwoordfoutTekst } from '../contract/text/nl/aanmelden.ts'
import { ProblemError } from '../errors.ts'

/** Seconds to come back after when too many passwords wait to be checked. */
const QUEUE_SECONDS = 5

/** Runs work on passwords; a full row becomes an answer that says when to come back. */
async function whenItsTurn<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof QueueFull) throw new ProblemError('te-veel-vragen', undefined, QUEUE_SECONDS)
    throw error
  }
}

/** Whether a password belongs to a hash; without a hash the same work is done and the answer is no. */
export function checkPassword(
  app: AppContext,
  password: string,
  stored: string | null,
  row: Row,
): Promise<boolean> {
  return whenItsTurn(() => app.signIn.hasher.verify(password, stored, row))
}

/**
 * The hash of a password that somebody chooses.
 *
 * @param veld field of the body it stands in, for the fault
 * @throws ProblemError `ongeldige-invoer` with what is wrong with it
 */
export async function hashNewPassword(
  app: AppContext,
  password: string,
  loginName: string,
  veld: string,
): Promise<string> {
  const fault = await passwordFault(password, loginName)
  if (fault !== null) {
    throw new ProblemError('ongeldige-invoer', [{ deel: 'body', veld, melding: wachtwoordfoutTekst[fault] }])
  }
  return hashPassword(app, password)
}

/** The hash of a password that is known to be right, at the present cost. */
export function hashPassword(app: AppContext, password: string): Promise<string> {
  return whenItsTurn(() => app.signIn.hasher.hash(password, 'bekend'))
}
