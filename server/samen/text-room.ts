import * as Y from 'yjs'
import { wordDifference } from '../../analyses/wijkaanpak/woordverschil.ts'
import type { Db } from '../store/open.ts'
import {
  type Bewaardestand,
  insertLetters,
  keepTextState,
  type Letters,
  listLetters,
  readField,
  readTextState,
  type Schrijver,
  type Tekstplek,
} from '../store/plan-texts.ts'
import { inOneTransaction } from '../store/transaction.ts'
import { compacted, hasGap, newTextDoc, readLetters, textOf } from './letters.ts'
import { textsByWriter } from './writers.ts'

/** Most letters a text can have, whoever writes; browsers stop at `MOST_DRAFT`, and several may have been away. */
const MOST_LETTERS = 200_000

/** What a text needs around it. */
export interface Kamerdelen {
  db: Db
  clock: () => Date
  plek: Tekstplek
  /** Everything that stands against saving a text, as sentences; none: it may be saved. */
  judge: (tekst: string) => string[]
  /** Writes a value of the field as the next version of the plan, on behalf of somebody; inside a transaction. */
  saveField: (tekst: string, wie: Schrijver) => void
}

/** What came of letters: on disk under a number, or refused. `isNew`: others have not got them yet. */
export type Schrijfuitkomst = { nummer: number; isNew: boolean } | 'onleesbaar' | 'te-lang'

/** What came of a save: nothing waited, the text is in the plan, or it stays a draft for these reasons. */
export type Bewaaruitkomst = { stand: 'bewaard' } | { stand: 'concept'; meldingen: readonly string[] }

/**
 * One text that several people write at once. Letters are on disk before `write` returns; `save` makes them the value of the field, one
 * version of the plan per person; `follow` takes over what the field became by another road.
 */
export class TextRoom {
  private readonly parts: Kamerdelen
  private doc: Y.Doc
  /** The text as it was saved last. */
  private base: Bewaardestand
  /** Number of the last letters on disk. */
  private last: number
  /** Who writes under which number of document, as far as it was seen: nobody writes under the number of another. */
  private readonly makers = new Map<number, string>()
  /** While a save goes to disk the field is ahead of `base`: that is no other road. */
  private isSaving = false
  private judged: { tekst: string; meldingen: readonly string[] } = { tekst: '', meldingen: [] }

  constructor(parts: Kamerdelen) {
    this.parts = parts
    const loaded = this.load()
    this.doc = loaded.doc
    this.base = loaded.base
    this.last = loaded.last
    this.follow()
  }

  /** Whether letters wait to become the value of the field. */
  get isWaiting(): boolean {
    return this.last > this.base.tot
  }

  get tekst(): string {
    return textOf(this.doc).toString()
  }

  /** What a browser lacks that has this much, and what is here, both as Yjs writes them. */
  answer(has: Uint8Array): { update: Uint8Array; heeft: Uint8Array } {
    return { update: Y.encodeStateAsUpdate(this.doc, has), heeft: Y.encodeStateVector(this.doc) }
  }

  /**
   * Takes letters of somebody. They are on disk when this returns.
   * @throws what the store throws when the disk takes nothing; then they are not in the text either
   */
  write(bytes: Uint8Array, wie: Schrijver): Schrijfuitkomst {
    const form = readLetters(bytes)
    if (form === null) return 'onleesbaar'
    const fresh = form.erbij
      .filter(({ client, clock, length }) => clock + length > Y.getState(this.doc.store, client))
      .map(({ client }) => client)
    if (fresh.some((client) => (this.makers.get(client) ?? wie.persoon) !== wie.persoon)) return 'onleesbaar'
    const isNew = this.apply(bytes)
    if (isNew === null) {
      this.reload()
      return 'onleesbaar'
    }
    if (!isNew) return { nummer: this.last, isNew }
    if (textOf(this.doc).length > MOST_LETTERS) {
      this.reload()
      return 'te-lang'
    }
    try {
      const { db, clock, plek } = this.parts
      this.last = inOneTransaction(db, () => insertLetters(db, plek, bytes, wie, clock()))
    } catch (error) {
      this.reload()
      throw error
    }
    for (const client of fresh) this.makers.set(client, wie.persoon)
    return { nummer: this.last, isNew }
  }

  /** Makes what waits the value of the field; on disk when this returns. A text that may not stand in a plan waits on, as a draft. */
  save(): Bewaaruitkomst {
    this.follow()
    if (!this.isWaiting) return { stand: 'bewaard' }
    const { db, clock, plek, saveField } = this.parts
    const meldingen = this.faults()
    if (meldingen.length > 0) return { stand: 'concept', meldingen }
    const letters = listLetters(db, plek, this.base.tot)
    const bytes = compacted(this.doc)
    this.isSaving = true
    try {
      this.base = inOneTransaction(db, () => {
        for (const { tekst, wie } of this.steps(letters)) saveField(tekst, wie)
        const { wijziging } = readField(db, plek)
        const base = { bytes, tot: this.last, wijziging }
        keepTextState(db, plek, base, clock())
        return base
      })
    } finally {
      this.isSaving = false
    }
    return { stand: 'bewaard' }
  }

  /**
   * Takes over what the field became by another road (an edit, an undo, a version put back): the words that differ from what was saved
   * last go in and out of the text, beside what people write in it meanwhile.
   * @returns what browsers that have the text open lack; null: nothing
   */
  follow(): Uint8Array | null {
    const { db, clock, plek } = this.parts
    const { wijziging, waarde } = readField(db, plek)
    if (this.isSaving || wijziging === this.base.wijziging) return null
    const saved = newTextDoc()
    Y.applyUpdate(saved, this.base.bytes)
    const had = Y.encodeStateVector(saved)
    changeInto(saved, valueOf(waarde))
    const update = Y.encodeStateAsUpdate(saved, had)
    const base = { bytes: compacted(saved), tot: this.base.tot, wijziging }
    inOneTransaction(db, () => keepTextState(db, plek, base, clock()))
    Y.applyUpdate(this.doc, update)
    this.base = base
    return update
  }

  /** What stands against saving the text as it is now. */
  faults(): readonly string[] {
    const { tekst } = this
    if (this.judged.tekst !== tekst) this.judged = { tekst, meldingen: this.parts.judge(tekst) }
    return this.judged.meldingen
  }

  /** The saves that letters become, one per person. Halfway a text may hold what somebody else took out; then it is not shown so. */
  private steps(letters: readonly Letters[]): { tekst: string; wie: Schrijver }[] {
    const by = new Map(letters.map(({ wie }) => [wie.persoon, wie]))
    const contributions = letters.map(({ bytes, wie }) => ({ bytes, persoon: wie.persoon }))
    let isFit = true
    return textsByWriter(this.doc, this.base.bytes, contributions).flatMap(({ persoon, tekst }) => {
      const wie = by.get(persoon)
      isFit &&= this.parts.judge(tekst).length === 0
      return wie === undefined ? [] : [{ tekst: isFit ? tekst : this.tekst, wie }]
    })
  }

  /** Puts bytes in the document; whether they brought anything, or null when they do not fit on what is there. */
  private apply(bytes: Uint8Array): boolean | null {
    let isNew = false
    const note = (): void => {
      isNew = true
    }
    this.doc.on('update', note)
    try {
      Y.applyUpdate(this.doc, bytes)
    } catch {
      return null
    } finally {
      this.doc.off('update', note)
    }
    return hasGap(this.doc) ? null : isNew
  }

  /** The text as it is on disk: what was saved, and all letters after it. A text that nobody ever opened begins with its field. */
  private load(): { doc: Y.Doc; base: Bewaardestand; last: number } {
    const { db, clock, plek } = this.parts
    const base = readTextState(db, plek) ?? inOneTransaction(db, () => beginText(db, plek, clock()))
    const doc = newTextDoc()
    Y.applyUpdate(doc, base.bytes)
    const letters = listLetters(db, plek, base.tot)
    for (const { bytes } of letters) Y.applyUpdate(doc, bytes)
    return { doc, base, last: letters.at(-1)?.nummer ?? base.tot }
  }

  private reload(): void {
    this.doc.destroy()
    Object.assign(this, this.load())
  }
}

const valueOf = (json: string | null): string => {
  const value: unknown = json === null ? '' : JSON.parse(json)
  return typeof value === 'string' ? value : ''
}

/** Makes a text what it must become, by the words that differ. */
function changeInto(doc: Y.Doc, wanted: string): void {
  const text = textOf(doc)
  doc.transact(() => {
    let at = 0
    for (const { soort, tekst } of wordDifference(text.toString(), wanted)) {
      if (soort === 'eraf') text.delete(at, tekst.length)
      if (soort === 'erbij') text.insert(at, tekst)
      if (soort !== 'eraf') at += tekst.length
    }
  })
}

/** Begins a text with the value of its field; call it in a transaction. */
function beginText(db: Db, plek: Tekstplek, now: Date): Bewaardestand {
  const { wijziging, waarde } = readField(db, plek)
  const doc = newTextDoc()
  textOf(doc).insert(0, valueOf(waarde))
  const base = { bytes: Y.encodeStateAsUpdate(doc), tot: 0, wijziging }
  keepTextState(db, plek, base, now)
  return base
}
