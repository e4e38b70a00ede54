/** What is known of a layer of tiles. `laadt`: asked, and not long ago. */
export type Tegelstaat = 'laadt' | 'goed' | 'mislukt'

/** How long nothing may come before it is said, in milliseconds. */
export const GEDULD = 5_000

/**
 * Judges from the fate of single tiles whether a layer comes through. One tile that fails says nothing: a layer has failed when it
 * was waited for longer than is felt as waiting and none of a look at the map came. One tile that comes makes it good again.
 */
export class Tegelwacht {
  /** Moment at which the first tile of this look at the map was asked; null: nothing was. */
  #since: number | null = null
  /** Whether a tile of this look has come. */
  #any = false
  #pending = 0
  #failed = false

  /** A tile is asked for. */
  vraag(now: number): void {
    if (this.#pending === 0) {
      this.#since = now
      this.#any = false
    }
    this.#pending += 1
  }

  /** A tile came. */
  kwam(): void {
    this.#pending -= 1
    this.#any = true
    this.#failed = false
  }

  /** A tile did not come: refused, cut off, or too slow. */
  kwamNiet(): void {
    this.#pending -= 1
  }

  /** A tile is no longer waited for: the map has moved on. */
  hoeftNiet(): void {
    this.#pending -= 1
    if (this.#pending === 0 && !this.#any) this.#since = null
  }

  staat(now: number): Tegelstaat {
    if (this.#since !== null && !this.#any && now - this.#since >= GEDULD) this.#failed = true
    if (this.#failed) return 'mislukt'
    return this.#any ? 'goed' : 'laadt'
  }
}
