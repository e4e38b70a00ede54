import { type Extension, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view'

/** Somebody else in this text: where their cursor stands and what they selected, in UTF-16 units. */
export interface Andere {
  id: string
  /** What they are called: a role. */
  naam: string
  anker: number
  hoofd: number
}

/** Everybody else who is in this text now. */
export const showOthers = StateEffect.define<readonly Andere[]>()

/** So many colours; each has a line of its own kind too, for who does not tell them apart. */
const COLOURS = 6

/** The colour of somebody, the same as long as they are here. */
export function colourOf(id: string): number {
  let sum = 0
  for (const sign of id) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973
  return sum % COLOURS
}

class CursorWidget extends WidgetType {
  readonly naam: string
  readonly kleur: number

  constructor(naam: string, kleur: number) {
    super()
    this.naam = naam
    this.kleur = kleur
  }

  override eq(other: CursorWidget): boolean {
    return this.naam === other.naam && this.kleur === other.kleur
  }

  override toDOM(): HTMLElement {
    const caret = document.createElement('span')
    caret.className = `ander ander--${this.kleur}`
    // Who is where is said once, beside the text; a reader of the text itself hears the text.
    caret.setAttribute('aria-hidden', 'true')
    const name = document.createElement('span')
    name.className = 'ander__naam'
    name.textContent = this.naam
    caret.append(name)
    return caret
  }

  override ignoreEvent(): boolean {
    return true
  }
}

/** Shows the cursors and selections of others, by role. */
export function otherCursors(): Extension {
  return StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update: (value, change) => {
      const told = change.effects.findLast((effect) => effect.is(showOthers))?.value
      if (told === undefined) return change.docChanged ? value.map(change.changes) : value
      const { length } = change.state.doc
      const ranges = told.flatMap(({ id, naam, anker, hoofd }) => {
        const kleur = colourOf(id)
        const [from, to] = [Math.min(anker, hoofd), Math.min(Math.max(anker, hoofd), length)]
        const caret = Decoration.widget({ widget: new CursorWidget(naam, kleur), side: 1 }).range(
          Math.min(hoofd, length),
        )
        return from < to
          ? [Decoration.mark({ class: `gekozen gekozen--${kleur}` }).range(from, to), caret]
          : [caret]
      })
      return Decoration.set(ranges, true)
    },
    provide: (self) => EditorView.decorations.from(self),
  })
}
