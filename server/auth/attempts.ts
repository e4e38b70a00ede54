/** How many wrong attempts are free, and how long one waits after each further one. */
export interface Budget {
  free: number
  /** Wait after the first attempt over the budget; it doubles with each next one. */
  firstWaitSeconds: number
  mostWaitSeconds: number
  /** After so long without an attempt everything is forgotten. */
  forgetSeconds: number
}

const HOUR = 3600

/**
 * Budgets of the sign-in. Whoever guesses from outside shares one small budget per login name; a device that signed in
 * before has its own, which no stranger can use up.
 */
export const BUDGETS = {
  /** Passwords for one login name, all devices that never signed in to it together. */
  naam: { free: 5, firstWaitSeconds: 30, mostWaitSeconds: HOUR, forgetSeconds: 24 * HOUR },
  /**
   * First tries for one login name from one address: free of what others used up of that name, so that nobody who guesses keeps its owner
   * out on a new device. Beyond these the budget of the name holds.
   */
  eerste: { free: 3, firstWaitSeconds: 24 * HOUR, mostWaitSeconds: 24 * HOUR, forgetSeconds: 24 * HOUR },
  /** Passwords and codes from one device that signed in before. */
  apparaat: { free: 10, firstWaitSeconds: 15, mostWaitSeconds: HOUR / 4, forgetSeconds: HOUR },
  /** Codes of one account, after a right password, from devices that never signed in. */
  code: { free: 5, firstWaitSeconds: 60, mostWaitSeconds: HOUR, forgetSeconds: 24 * HOUR },
  /** Everything from one address, unless the device signed in before: colleagues often share one. */
  adres: { free: 100, firstWaitSeconds: 10, mostWaitSeconds: HOUR / 4, forgetSeconds: HOUR },
} as const satisfies Record<string, Budget>

export type BudgetKind = keyof typeof BUDGETS

interface Count {
  failures: number
  /** Moment of the last attempt, milliseconds. */
  last: number
}

/** One attempt that was let through and counted as failed until it turns out right. */
export interface Attempt {
  /** It was right: it does not count, and what came before stays. */
  refund: () => void
}

/** Counters kept at once; beyond that the one that was longest untouched goes. */
const MOST_COUNTERS = 50_000

/**
 * Counts attempts in memory. An attempt is counted before it is checked, so that a thousand at the same moment get no more
 * than one after the other.
 */
export class Attempts {
  readonly #counts = new Map<string, Count>()

  /** Seconds to wait before the next attempt; 0 when it may be made now. */
  waitSeconds(kind: BudgetKind, key: string, now: Date): number {
    const count = this.#current(kind, key, now)
    if (count === null) return 0
    const until = count.last + waitAfter(BUDGETS[kind], count.failures) * 1000
    return Math.max(0, Math.ceil((until - now.getTime()) / 1000))
  }

  /** Counts an attempt as failed; take it back when it was right. */
  begin(kind: BudgetKind, key: string, now: Date): Attempt {
    const name = `${kind}\n${key}`
    const before = this.#current(kind, key, now)
    const count = { failures: (before?.failures ?? 0) + 1, last: now.getTime() }
    this.#keep(name, count)
    return {
      refund: () => {
        const present = this.#counts.get(name)
        if (present === undefined) return
        const isLast = present === count && before !== null
        this.#keep(name, { failures: present.failures - 1, last: isLast ? before.last : present.last })
      },
    }
  }

  /** Forgets what was counted: this key signed in in full. */
  clear(kind: BudgetKind, key: string): void {
    this.#counts.delete(`${kind}\n${key}`)
  }

  #current(kind: BudgetKind, key: string, now: Date): Count | null {
    const count = this.#counts.get(`${kind}\n${key}`)
    if (count === undefined || count.failures === 0) return null
    return now.getTime() - count.last > BUDGETS[kind].forgetSeconds * 1000 ? null : count
  }

  #keep(name: string, count: Count): void {
    this.#counts.delete(name)
    this.#counts.set(name, count)
    const [oldest] = this.#counts.keys()
    if (this.#counts.size > MOST_COUNTERS && oldest !== undefined) this.#counts.delete(oldest)
  }
}

/** Seconds to wait after so many failures. */
function waitAfter(budget: Budget, failures: number): number {
  const over = failures - budget.free
  return over < 0 ? 0 : Math.min(budget.mostWaitSeconds, budget.firstWaitSeconds * 2 ** Math.min(over, 30))
}
