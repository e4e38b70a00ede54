/** When the process is to be killed: after the chosen change went out, or while it is under way. */
export class Moment {
  /** Resolves at that moment. */
  readonly come: Promise<void>
  readonly #under = new Map<string, number>()
  readonly #chosen: string
  readonly #delay: () => number
  readonly #isAimed: boolean
  #timer: NodeJS.Timeout | null = null
  #hit: () => void = () => {}

  /**
   * @param delay how long after the chosen change went out
   * @param isAimed whether it must be unanswered then: one that was answered before does not count, and the next is waited for
   */
  constructor(chosen: string, delay: () => number, isAimed: boolean) {
    this.#chosen = chosen
    this.#delay = delay
    this.#isAimed = isAimed
    this.come = new Promise((resolve) => (this.#hit = resolve))
  }

  /** Changes that went out and have no answer yet, each operation once. */
  get underWay(): string[] {
    return [...this.#under].filter(([, count]) => count > 0).map(([name]) => name)
  }

  /** Whether the chosen change went out, so that the moment is near. */
  get isSet(): boolean {
    return this.#timer !== null
  }

  sent(operationId: string, isTime: boolean): void {
    this.#count(operationId, 1)
    if (operationId === this.#chosen && isTime) this.#timer ??= setTimeout(this.#hit, this.#delay())
  }

  answered(operationId: string): void {
    this.#count(operationId, -1)
    if (!this.#isAimed || operationId !== this.#chosen || this.#timer === null) return
    if (this.#under.get(operationId) !== 0) return
    clearTimeout(this.#timer)
    this.#timer = null
  }

  over(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
  }

  #count(operationId: string, more: number): void {
    this.#under.set(operationId, (this.#under.get(operationId) ?? 0) + more)
  }
}
