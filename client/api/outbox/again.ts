/** Waits before what could not go is tried again, in milliseconds; each twice as long as the one before. */
const WAIT = { first: 1_000, longest: 30_000 }

/** Tries what could not go later and later, until it goes. */
export class Again {
  private readonly work: () => Promise<boolean>
  private wait = WAIT.first
  private timer: ReturnType<typeof setTimeout> | undefined

  /** @param work sends what waits; tells whether all that can go has gone */
  constructor(work: () => Promise<boolean>) {
    this.work = work
  }

  /** Sends what waits now. */
  async tryNow(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    if (await this.work()) this.wait = WAIT.first
    else {
      this.wait = Math.min(WAIT.longest, this.wait * 2)
      this.plan()
    }
  }

  /** Sees to it that what waits is tried again. */
  plan(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined
      void this.tryNow()
    }, this.wait)
  }
}
