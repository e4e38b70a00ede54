/** How hard a backup works beside the requests that are answered. */
export interface Pace {
  /** Bytes between two rests. */
  stepBytes: number
  /** Rest after a step as a multiple of the time it took. */
  rest: number
  /** Bytes after which a copy is flushed. */
  flushBytes: number
}

/** When nobody else is served: before a migration, and by the command. */
export const FULL_SPEED: Pace = { stepBytes: 4 << 20, rest: 0, flushBytes: 64 << 20 }

/** Beside people at work: small steps, and longer at rest than at work. Measured with `npm run bench backup-under-load`. */
export const BESIDE_REQUESTS: Pace = { stepBytes: 256 << 10, rest: 3, flushBytes: 8 << 20 }

/** Longest rest in milliseconds, so that one slow flush does not stretch a backup for hours. */
const MOST_REST_MILLISECONDS = 250

/** Rests between steps. It blocks its thread, so with a rest it is for a worker of its own. */
export class Pacer {
  readonly #rest: number
  readonly #bell = new Int32Array(new SharedArrayBuffer(4))
  #began = performance.now()

  constructor({ rest }: Pace) {
    this.#rest = rest
  }

  /** To be called after each step. */
  step(): void {
    if (this.#rest > 0) {
      const busy = performance.now() - this.#began
      Atomics.wait(this.#bell, 0, 0, Math.min(busy * this.#rest, MOST_REST_MILLISECONDS))
    }
    this.#began = performance.now()
  }
}
