import type { EditorState, TransactionSpec } from '@codemirror/state'

/** A sentence that was selected, with what stands around it, so that it is found again when it moves. */
export interface Zinplek {
  citaat: string
  voor: string
  na: string
}

/** Characters kept around a selected sentence, and most of the sentence itself (`opmerkingVelden`). */
const AROUND = 40
const MOST_QUOTE = 500

/** What is selected in a text; null: nothing. */
export function placeIn({ doc, selection }: EditorState): Zinplek | null {
  const { from, to, empty } = selection.main
  if (empty) return null
  return {
    citaat: doc.sliceString(from, Math.min(to, from + MOST_QUOTE)),
    voor: doc.sliceString(Math.max(0, from - AROUND), from),
    na: doc.sliceString(to, to + AROUND),
  }
}

/** Puts a piece in the place of what is selected, with a blank on either side where there is none. */
export function insertAt({ doc, selection }: EditorState, piece: string): TransactionSpec {
  const { from, to } = selection.main
  const before = doc.sliceString(Math.max(0, from - 1), from)
  const after = doc.sliceString(to, to + 1)
  const left = before === '' || /\s/.test(before) ? '' : ' '
  const right = after === '' || /[\s.,;:!?)]/.test(after) ? '' : ' '
  const insert = left + piece + right
  return { changes: { from, to, insert }, selection: { anchor: from + insert.length }, userEvent: 'input' }
}
