/**
 * The area that a person points at now, with the mouse or the focus, in map, table or chart. It is no choice: it stands in no
 * address, and what shows it listens here, so that pointing draws nothing else again.
 */
export class Aanwijzer {
  #code: string | null = null
  readonly #listeners = new Set<() => void>()

  get code(): string | null {
    return this.#code
  }

  /** Points at an area; null: at none. */
  wijs(code: string | null): void {
    if (code === this.#code) return
    this.#code = code
    for (const listener of this.#listeners) listener()
  }

  /** Stops pointing at this area; when another was pointed at meanwhile, that one stays. */
  laatLos(code: string): void {
    if (this.#code === code) this.wijs(null)
  }

  /** Calls back on every change; gives the way to stop. */
  luister(changed: () => void): () => void {
    this.#listeners.add(changed)
    return () => void this.#listeners.delete(changed)
  }
}

/** There is one screen, so one place where a person points: every map, table and chart of it shares this. */
export const aanwijzer = new Aanwijzer()
