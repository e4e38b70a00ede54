import { type EditorState, type Extension, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view'
import { type Cijfermerk, parseLivingText } from '../../../../analyses/wijkaanpak/levende-tekst.ts'

/** How a figure of a text is shown. */
export interface Figuurbeeld {
  /** Its value with the unit. */
  woorden: string
  /** The same with its name and what changed, for who does not see it. */
  voorgelezen: string
  /** It asks to be looked at: its source gives something else now, or nothing. */
  isVeranderd: boolean
  /** What the source gives now, shown beside it; null: the same. */
  nu: string | null
}

/** Shows the figures of the text in another way: their sources said something. */
export const showFigures = StateEffect.define<(merk: Cijfermerk) => Figuurbeeld>()

/** A figure in the line: one sign that is passed, chosen and taken away as a whole. */
class FigureWidget extends WidgetType {
  readonly merk: Cijfermerk
  readonly beeld: Figuurbeeld
  readonly open: (merk: Cijfermerk) => void

  constructor(merk: Cijfermerk, beeld: Figuurbeeld, open: (merk: Cijfermerk) => void) {
    super()
    this.merk = merk
    this.beeld = beeld
    this.open = open
  }

  override eq(other: FigureWidget): boolean {
    return JSON.stringify([this.merk, this.beeld]) === JSON.stringify([other.merk, other.beeld])
  }

  override toDOM(): HTMLElement {
    const { woorden, voorgelezen, isVeranderd, nu } = this.beeld
    const chip = document.createElement('span')
    chip.className = isVeranderd ? 'figuur figuur--veranderd' : 'figuur'
    chip.setAttribute('role', 'img')
    chip.setAttribute('aria-label', voorgelezen)
    chip.title = voorgelezen
    chip.textContent = woorden
    if (nu !== null) {
      const present = document.createElement('span')
      present.className = 'figuur__nu'
      present.textContent = nu
      chip.append(' ', present)
    }
    chip.addEventListener('click', () => this.open(this.merk))
    return chip
  }

  override ignoreEvent(event: Event): boolean {
    return event.type === 'click'
  }
}

/**
 * Shows the figure marks of a text as their value, and lets the cursor pass each as one sign.
 * @param look how a figure is shown at first; `showFigures` changes it
 * @param open a figure was pressed
 */
export function figureMarks(
  look: (merk: Cijfermerk) => Figuurbeeld,
  open: (merk: Cijfermerk) => void,
): Extension {
  const build = (state: EditorState, show: (merk: Cijfermerk) => Figuurbeeld): DecorationSet => {
    const made = new RangeSetBuilder<Decoration>()
    let at = 0
    for (const part of parseLivingText(state.doc.toString())) {
      const end = at + part.tekst.length
      if (part.soort === 'cijfer') {
        made.add(at, end, Decoration.replace({ widget: new FigureWidget(part.merk, show(part.merk), open) }))
      }
      at = end
    }
    return made.finish()
  }
  const field = StateField.define<{ show: (merk: Cijfermerk) => Figuurbeeld; marks: DecorationSet }>({
    create: (state) => ({ show: look, marks: build(state, look) }),
    update: (value, change) => {
      const show = change.effects.find((effect) => effect.is(showFigures))?.value ?? value.show
      if (!change.docChanged && show === value.show) return value
      return { show, marks: build(change.state, show) }
    },
    provide: (self) => [
      EditorView.decorations.from(self, ({ marks }) => marks),
      EditorView.atomicRanges.of((view) => view.state.field(self).marks),
    ],
  })
  return field
}
