import type { Planvorm } from '../../../../geodata/schema/planvorm.ts'

/**
 * The shape as it is at this very moment, while a hand draws or drags it; null: at rest, and then the address says it. It changes at every
 * move of the pointer, so it is told to who listens and to nothing else of the screen.
 */
export class Levend {
  #vorm: Planvorm | null = null
  readonly #listeners = new Set<() => void>()

  readonly lees = (): Planvorm | null => this.#vorm

  readonly volg = (changed: () => void): (() => void) => {
    this.#listeners.add(changed)
    return () => void this.#listeners.delete(changed)
  }

  readonly zet = (vorm: Planvorm | null): void => {
    if (vorm === this.#vorm) return
    this.#vorm = vorm
    for (const changed of this.#listeners) changed()
  }
}
