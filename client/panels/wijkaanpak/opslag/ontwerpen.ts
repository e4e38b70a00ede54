import type { Planobject } from '../../../../geodata/schema/wijkaanpak.ts'

/** What somebody typed and the server does not have yet, with the object as it stood when they began. */
export interface Ontwerp {
  waarde: string
  toen: Planobject
}

/**
 * Drafts of fields, kept outside the fields: a chapter that is folded, or a screen that is left and opened again, loses nothing of what was
 * typed and refused, or waits for a choice.
 */
export class Ontwerpen {
  readonly #held = new Map<string, Ontwerp>()
  readonly #listeners = new Set<() => void>()

  readonly volg = (changed: () => void): (() => void) => {
    this.#listeners.add(changed)
    return () => void this.#listeners.delete(changed)
  }

  readonly lees = (sleutel: string): Ontwerp | null => this.#held.get(sleutel) ?? null

  /** Whether there is any. */
  get heeft(): boolean {
    return this.#held.size > 0
  }

  /** Puts a draft; null takes it away. */
  zet(sleutel: string, ontwerp: Ontwerp | null): void {
    if (ontwerp === null) this.#held.delete(sleutel)
    else this.#held.set(sleutel, ontwerp)
    for (const changed of this.#listeners) changed()
  }

  /**
   * What was sent is on the disk: its draft goes. What was typed meanwhile goes on from what was just saved.
   * @param verzonden the draft as it was sent
   */
  bewaard(sleutel: string, verzonden: string, nu: Planobject | null): void {
    const held = this.lees(sleutel)
    if (held === null) return
    this.zet(sleutel, held.waarde === verzonden || nu === null ? null : { ...held, toen: nu })
  }
}

/** The drafts of this page. */
export const ontwerpen = new Ontwerpen()
