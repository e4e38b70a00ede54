import { randomBytes } from 'node:crypto'

/** A sign-in of which the first step was right and the second is still to come. */
export interface PendingStep {
  account: string
  /** `code`: the second factor is asked; `instellen`: it is set up first; `vernieuwen`: by somebody who is signed in. */
  soort: 'code' | 'instellen' | 'vernieuwen'
  /** The hash of the password then: when it is another by now, the step is worth nothing. */
  wachtwoord: string
  /** Secret being set up; null for `code`. */
  geheim: string | null
}

/** A step must be finished within ten minutes, and with five codes. */
const LIFE_MILLISECONDS = 600_000
const MOST_TRIES = 5
const MOST_STEPS = 10_000

interface Kept {
  step: PendingStep
  expires: number
  tries: number
}

/** Steps under way, in memory: a restart makes people begin again. */
export class PendingSteps {
  readonly #steps = new Map<string, Kept>()

  /** Keeps a step and gives the token that opens it. */
  begin(step: PendingStep, now: Date): string {
    for (const [token, kept] of this.#steps) {
      if (kept.expires > now.getTime() && this.#steps.size < MOST_STEPS) break
      this.#steps.delete(token)
    }
    const token = randomBytes(32).toString('base64url')
    this.#steps.set(token, { step, expires: now.getTime() + LIFE_MILLISECONDS, tries: 0 })
    return token
  }

  /** The step of a token; null when there is none, or it is over. */
  look(token: string, soort: PendingStep['soort'], now: Date): PendingStep | null {
    const kept = this.#steps.get(token)
    if (kept?.step.soort !== soort) return null
    if (kept.expires > now.getTime()) return kept.step
    this.#steps.delete(token)
    return null
  }

  /** Counts a wrong code; after the fifth the step is over. */
  countWrong(token: string): void {
    const kept = this.#steps.get(token)
    if (kept === undefined) return
    kept.tries += 1
    if (kept.tries >= MOST_TRIES) this.#steps.delete(token)
  }

  /** Ends a step: true for the one that may go on with it. */
  take(token: string): boolean {
    return this.#steps.delete(token)
  }
}
