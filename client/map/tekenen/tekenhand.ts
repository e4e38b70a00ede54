import { naOpdracht, type Keuring, type Opdracht } from './opdrachten.ts'
import { LEGE_STAND, type Tekenstand } from './stand.ts'

/**
 * One drawing hand: holds the state, takes commands, tells who listens. The map, the keys and the list of corners all speak to
 * it and none of them to each other, so that a drawing can be made with any of them, and without a map.
 */
export class Tekenhand {
  #stand: Tekenstand = LEGE_STAND
  #keur: Keuring
  readonly #listeners = new Set<() => void>()

  constructor(keur: Keuring) {
    this.#keur = keur
  }

  /** Where may be drawn has changed; what was drawn stays. */
  setKeuring(keur: Keuring): void {
    this.#keur = keur
  }

  readonly lees = (): Tekenstand => this.#stand

  /** Calls back after every change; gives the way to stop. */
  readonly volg = (changed: () => void): (() => void) => {
    this.#listeners.add(changed)
    return () => void this.#listeners.delete(changed)
  }

  /** Carries out commands in order; who listens hears of them once. */
  readonly doe = (...opdrachten: readonly Opdracht[]): Tekenstand => {
    const before = this.#stand
    for (const opdracht of opdrachten) this.#stand = naOpdracht(this.#stand, opdracht, this.#keur)
    if (this.#stand !== before) for (const changed of this.#listeners) changed()
    return this.#stand
  }
}
