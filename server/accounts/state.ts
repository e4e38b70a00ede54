import { Attempts } from '../auth/attempts.ts'
import { PasswordHasher } from '../auth/password-hash.ts'
import { PendingSteps } from '../auth/pending-steps.ts'

/** What the sign-in keeps in memory, one per installation: a restart forgets counts and steps under way, never an account. */
export interface SignInState {
  hasher: PasswordHasher
  attempts: Attempts
  steps: PendingSteps
}

/** @param hashCost log2 of scrypt's N for new hashes */
export function makeSignInState(hashCost: number): SignInState {
  return { hasher: new PasswordHasher(hashCost), attempts: new Attempts(), steps: new PendingSteps() }
}
