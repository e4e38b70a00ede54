import type { Actor } from '../auth/actor.ts'
import type { Aanwezige, VanServer } from '../contract/samen.ts'
import type { Rol } from '../contract/sessie.ts'

/** The line to one browser. */
export interface Lijn {
  send: (text: string) => void
  /** Ends it with a code of `SLUITCODE`. */
  close: (code: number) => void
  /** Bytes that wait to go out. */
  waiting: () => number
}

/** A browser that takes in less than this falls behind for good and is let go, in bytes. */
const MOST_WAITING = 4_000_000

/** Somebody in a plan: one connection of one browser. */
export class Participant {
  readonly id: string
  readonly rol: Rol
  /** Who it is now, by the session; null once that is over. Asking counts as use of the session. */
  readonly who: () => Actor | null
  /** The same without counting as use. */
  readonly peek: () => Actor | null
  private readonly line: Lijn
  /** Texts that are open, by name. */
  readonly open = new Set<string>()
  /** Texts it wrote in since their last save. */
  readonly wrote = new Set<string>()
  place: Pick<Aanwezige, 'object' | 'veld' | 'anker' | 'hoofd'> = {
    object: null,
    veld: null,
    anker: null,
    hoofd: null,
  }
  private isGone = false

  constructor(about: Pick<Participant, 'id' | 'rol' | 'who' | 'peek'>, line: Lijn) {
    this.id = about.id
    this.rol = about.rol
    this.who = about.who
    this.peek = about.peek
    this.line = line
  }

  get presence(): Aanwezige {
    return { id: this.id, rol: this.rol, ...this.place }
  }

  tell(message: VanServer): void {
    if (this.isGone) return
    if (this.line.waiting() > MOST_WAITING) this.end(1013)
    else this.line.send(JSON.stringify(message))
  }

  end(code: number): void {
    if (this.isGone) return
    this.isGone = true
    this.line.close(code)
  }
}
