import { standardKeymap } from '@codemirror/commands'
import { Compartment, EditorState, type Extension } from '@codemirror/state'
import { drawSelection, EditorView, keymap, placeholder } from '@codemirror/view'
import { yCollab, ySyncAnnotation, yUndoManagerKeymap } from 'y-codemirror.next'
import * as Y from 'yjs'
import type { Cijfermerk } from '../../../../analyses/wijkaanpak/levende-tekst.ts'
import { MOST_DRAFT } from '../../../../server/contract/samen.ts'
import { editorLook } from './editor-look.ts'
import { type Figuurbeeld, figureMarks } from './figure-marks.ts'
import { otherCursors } from './other-cursors.ts'

/** What an editor of a text needs. */
export interface EditorParts {
  text: Y.Text
  label: string
  canWrite: boolean
  look: (merk: Cijfermerk) => Figuurbeeld
  onFigure: (merk: Cijfermerk) => void
  /** The cursor moved, the selection changed, or the text got or lost the focus. */
  onPlace: (view: EditorView) => void
  /** Something too long was put in, and is not: it would make so many characters. */
  onTooLong: (length: number) => void
}

/** An editor of one text, in a shadow root. */
export interface Editor {
  view: EditorView
  setWritable: (canWrite: boolean) => void
  destroy: () => void
}

/** Signs that do not show, or turn the direction of what is read; a text from elsewhere may hold them (`contract/plantekst.ts`). */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

const access = (canWrite: boolean, label: string): Extension => [
  EditorState.readOnly.of(!canWrite),
  EditorView.contentAttributes.of({
    'aria-label': label,
    'aria-readonly': String(!canWrite),
    spellcheck: 'true',
    autocapitalize: 'sentences',
  }),
]

/**
 * Makes an editor. Plain text goes in, whatever is pasted; Tab leaves it; undo takes back what this person wrote since they opened it and
 * nothing of others.
 */
export function makeEditor(parent: ShadowRoot, parts: EditorParts): Editor {
  const { text, label, canWrite, look, onFigure, onPlace, onTooLong } = parts
  const writable = new Compartment()
  const undoManager = new Y.UndoManager(text)
  const state = EditorState.create({
    doc: text.toString(),
    extensions: [
      keymap.of([...yUndoManagerKeymap, ...standardKeymap]),
      EditorView.lineWrapping,
      drawSelection(),
      EditorView.clipboardInputFilter.of((pasted) => pasted.replaceAll('\t', ' ').replaceAll(UNSEEN, '')),
      EditorState.changeFilter.of((change) => {
        const { length } = change.newDoc
        const isOwn = change.annotation(ySyncAnnotation) === undefined
        if (!isOwn || length <= MOST_DRAFT || length <= change.startState.doc.length) return true
        onTooLong(length)
        return false
      }),
      // No awareness of its own: who is where is drawn by role (other-cursors.ts), and without styles in the elements.
      yCollab(text, null, { undoManager }),
      figureMarks(look, onFigure),
      otherCursors(),
      EditorView.updateListener.of(({ selectionSet, focusChanged, docChanged, view }) => {
        if (selectionSet || focusChanged || docChanged) onPlace(view)
      }),
      editorLook,
      placeholder(''),
      writable.of(access(canWrite, label)),
    ],
  })
  const view = new EditorView({ state, parent, root: parent })
  return {
    view,
    setWritable: (next) => view.dispatch({ effects: writable.reconfigure(access(next, label)) }),
    destroy: () => {
      view.destroy()
      undoManager.destroy()
    },
  }
}
