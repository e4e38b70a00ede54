import * as Y from 'yjs'
import type { Dichtreden, Tekststand } from '../../../../server/contract/samen.ts'
import type { LetterStore } from './keep.ts'

/** Marks what came from the server: it is not sent back. */
const FROM_SERVER = Symbol('from the server')
/** Marks what an earlier visit left in the browser. */
const FROM_BEFORE = Symbol('from an earlier visit')

/** How a text stands in this browser. */
export interface Tekststaat {
  /** The text of the server has come once: from then on it can be written in, with or without a line. */
  isGeladen: boolean
  magSchrijven: boolean
  dicht: Dichtreden | null
  stand: Tekststand
  meldingen: readonly string[]
  /** Pieces that are not on the disk of the server. */
  wachtend: number
}

/** A piece that somebody wrote here and that is not acknowledged. */
interface Piece {
  update: Uint8Array
  /** Where it lies in the browser; null as long as it is on its way there, or where the browser keeps nothing. */
  id: number | null
  /** Message it went out with over the present line; null: not yet. */
  nr: number | null
}

/** What a text needs around it. */
export interface CopyParts {
  store: LetterStore
  /** Sends letters over the line, if there is one; gives the number of the message, or null. */
  send: (update: Uint8Array) => number | null
  onChange: () => void
  /** Calls back a little later, so that letters typed after each other go out together. */
  later: (work: () => void) => void
}

/**
 * A text in this browser. What is written here lies in the browser until the server says that it is on its disk; what the server lacks
 * is sent when the line is back, in any order and as often as it takes: the same letters twice are the same letters.
 */
export class TextCopy {
  readonly doc = new Y.Doc()
  readonly text = this.doc.getText('tekst')
  private readonly parts: CopyParts
  private pieces: Piece[] = []
  private isOpen = false
  private isPlanned = false
  private now: Tekststaat = {
    isGeladen: false,
    magSchrijven: false,
    dicht: null,
    stand: 'bewaard',
    meldingen: [],
    wachtend: 0,
  }

  constructor(parts: CopyParts) {
    this.parts = parts
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== FROM_SERVER && origin !== FROM_BEFORE) this.wrote(update)
    })
  }

  get state(): Tekststaat {
    return this.now
  }

  /** Takes what an earlier visit left in this browser; call it before the text is opened. */
  async begin(): Promise<void> {
    try {
      for (const { id, update } of await this.parts.store.list()) {
        this.pieces.push({ id, update, nr: null })
        Y.applyUpdate(this.doc, update, FROM_BEFORE)
      }
    } catch {
      // A browser that keeps nothing: what is written here still goes out over the line.
    }
    this.set({})
  }

  /** What this browser has, for the server to send what it lacks. */
  get has(): Uint8Array {
    return Y.encodeStateVector(this.doc)
  }

  /** The text of the server is here; what that lacks goes out. */
  opened(update: Uint8Array, serverHas: Uint8Array, magSchrijven: boolean): void {
    Y.applyUpdate(this.doc, update, FROM_SERVER)
    this.isOpen = true
    this.set({ isGeladen: true, magSchrijven, dicht: null })
    if (this.pieces.length === 0) return
    this.mark(this.pieces, this.parts.send(Y.encodeStateAsUpdate(this.doc, serverHas)))
  }

  /** Letters of somebody else. */
  received(update: Uint8Array): void {
    Y.applyUpdate(this.doc, update, FROM_SERVER)
    this.set({})
  }

  /** Everything of this message is on the disk of the server. */
  acknowledged(nr: number): void {
    const done = this.pieces.filter((piece) => piece.nr === nr)
    this.pieces = this.pieces.filter((piece) => piece.nr !== nr)
    this.forget(done)
    this.set({})
  }

  /** The line is gone: whether what was under way arrived is not known, so it goes out again. */
  lineLost(): void {
    this.isOpen = false
    for (const piece of this.pieces) piece.nr = null
  }

  stands(stand: Tekststand, meldingen: readonly string[]): void {
    this.set({ stand, meldingen })
  }

  /** Writing here ended. What was not taken stays in the browser until the person throws it away. */
  shut(dicht: Dichtreden): void {
    this.isOpen = false
    this.set({ dicht, magSchrijven: false, isGeladen: this.now.isGeladen })
  }

  /** Forgets what was written here and never taken; the person asked for it. */
  discard(): void {
    this.forget(this.pieces)
    this.pieces = []
    this.set({})
  }

  /** Sends what was written and is not under way. */
  flush(): void {
    const fresh = this.pieces.filter(({ nr }) => nr === null)
    if (!this.isOpen || fresh.length === 0) return
    this.mark(fresh, this.parts.send(Y.mergeUpdates(fresh.map(({ update }) => update))))
  }

  private wrote(update: Uint8Array): void {
    const piece: Piece = { update, id: null, nr: null }
    this.pieces.push(piece)
    this.parts.store.add(update).then(
      (id) => {
        piece.id = id
        // The server was faster than the browser's own disk.
        if (!this.pieces.includes(piece)) this.forget([piece])
      },
      () => undefined,
    )
    this.set({ stand: 'bezig' })
    if (this.isPlanned) return
    this.isPlanned = true
    this.parts.later(() => {
      this.isPlanned = false
      this.flush()
    })
  }

  private mark(pieces: readonly Piece[], nr: number | null): void {
    for (const piece of pieces) piece.nr = nr
  }

  private forget(pieces: readonly Piece[]): void {
    const ids = pieces.flatMap(({ id }) => (id === null ? [] : [id]))
    if (ids.length > 0) this.parts.store.remove(ids).catch(() => undefined)
  }

  private set(change: Partial<Tekststaat>): void {
    this.now = { ...this.now, ...change, wachtend: this.pieces.length }
    this.parts.onChange()
  }
}
