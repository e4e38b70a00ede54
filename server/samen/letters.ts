import * as Y from 'yjs'

/** Name of the one text in a Yjs document. */
const ROOT = 'tekst'

/**
 * Most letters one maker's document can have given numbers to. Nobody writes so many; an update may name a run of letters that were
 * taken away by its length alone, and beyond the whole numbers a computer holds exactly nobody could read the text any more.
 */
const MOST_NUMBERS = 2 ** 31

/** A run of letters by the number of their maker's document and their place in what it made. */
export interface Reeks {
  client: number
  clock: number
  length: number
}

/** What an update brings: letters that were written, and letters that were taken away. */
export interface Lettervorm {
  erbij: readonly Reeks[]
  weg: readonly Reeks[]
}

/** A document for one text. Letters that were taken away are kept in it as long as it is open: who took them is still to be told. */
export function newTextDoc(): Y.Doc {
  return new Y.Doc({ gc: false })
}

/** The text of a document. */
export function textOf(doc: Y.Doc): Y.Text {
  return doc.getText(ROOT)
}

/** Reads what somebody sent as letters of the one text and nothing else: no formats, maps, embedded values; null for anything else. */
export function readLetters(bytes: Uint8Array): Lettervorm | null {
  try {
    const { structs, ds } = Y.decodeUpdate(bytes)
    const erbij: Reeks[] = []
    for (const struct of structs) {
      if (!isLetters(struct)) return null
      erbij.push({ client: struct.id.client, clock: struct.id.clock, length: struct.length })
    }
    const weg = [...ds.clients].flatMap(([client, runs]) =>
      runs.map(({ clock, len }): Reeks => ({ client, clock, length: len })),
    )
    const isFar = ({ clock, length }: Reeks): boolean => clock + length > MOST_NUMBERS
    return erbij.some(isFar) || weg.some(isFar) ? null : { erbij, weg }
  } catch {
    // The decoder throws on bytes that are none of its own.
    return null
  }
}

/** Whether bytes tell how far somebody has a text, as Yjs writes it. */
export function tellsHowFar(bytes: Uint8Array): boolean {
  try {
    Y.decodeStateVector(bytes)
    return true
  } catch {
    // The decoder throws on bytes that are none of its own.
    return false
  }
}

function isLetters(struct: Y.Item | Y.GC | Y.Skip): boolean {
  if (struct instanceof Y.GC) return true
  if (!(struct instanceof Y.Item)) return false
  const { content, parentSub } = struct
  // In an update the parent is still a name, or left out where a neighbour says it.
  const parent: unknown = struct.parent
  const isInText = parent === null || parent === ROOT
  const isWords = content instanceof Y.ContentString || content instanceof Y.ContentDeleted
  return isInText && isWords && parentSub === null
}

/** Whether a document waits for letters it never got: then what it was given did not fit on what it had. */
export function hasGap(doc: Y.Doc): boolean {
  return doc.store.pendingStructs !== null || doc.store.pendingDs !== null
}

/**
 * A document as bytes, without the letters that were taken away: only that something stood there is kept.
 * @throws Error when the bytes would not give the same text and the same letters back
 */
export function compacted(doc: Y.Doc): Uint8Array {
  const small = new Y.Doc()
  Y.applyUpdate(small, Y.encodeStateAsUpdate(doc))
  const bytes = Y.encodeStateAsUpdate(small)
  const again = new Y.Doc()
  Y.applyUpdate(again, bytes)
  const isSame =
    textOf(again).toString() === textOf(doc).toString() &&
    Buffer.from(Y.encodeStateVector(again)).equals(Buffer.from(Y.encodeStateVector(doc)))
  for (const one of [small, again]) one.destroy()
  if (!isSame) throw new Error('a text cannot be made smaller without losing letters')
  return bytes
}
