import type { EditorView } from '@codemirror/view'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import * as Y from 'yjs'
import type { Cijfermerk } from '../../../../analyses/wijkaanpak/levende-tekst.ts'
import type { Aanwezige } from '../../../../server/contract/samen.ts'
import { fromBase64, toBase64 } from '../samen/bytes.ts'
import type { PlanLine } from '../samen/plan-line.ts'
import type { TextCopy } from '../samen/text-copy.ts'
import { type Figuurbeeld, showFigures } from './figure-marks.ts'
import { type Editor, makeEditor } from './make-editor.ts'
import { type Andere, showOthers } from './other-cursors.ts'
import { insertAt, placeIn, type Zinplek } from './selection.ts'

interface Props {
  line: PlanLine
  copy: TextCopy
  object: string
  veld: string
  label: string
  magSchrijven: boolean
  anderen: readonly Aanwezige[]
  naamVan: (wie: Aanwezige) => string
  beeldVan: (merk: Cijfermerk) => Figuurbeeld
  opSelectie: (plek: Zinplek | null) => void
  opCijfer: (merk: Cijfermerk) => void
  opTeLang: (lengte: number) => void
  ref?: Ref<{ voegIn: (tekst: string) => void }> | undefined
}

/** The text itself, as it is written in. */
export function Letterbak(props: Props) {
  const { line, copy, object, veld, label, magSchrijven, anderen, naamVan, beeldVan, ref } = props
  const host = useRef<HTMLDivElement>(null)
  const editor = useRef<Editor | null>(null)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })

  useEffect(() => {
    const element = host.current
    if (element === null) return undefined
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
    const made = makeEditor(root, {
      text: copy.text,
      label,
      canWrite: latest.current.magSchrijven,
      look: (merk) => latest.current.beeldVan(merk),
      onFigure: (merk) => latest.current.opCijfer(merk),
      onTooLong: (length) => latest.current.opTeLang(length),
      onPlace: (view) => {
        line.stand(placeOf(view, copy, object, veld))
        latest.current.opSelectie(placeIn(view.state))
      },
    })
    editor.current = made
    return () => {
      editor.current = null
      line.stand(null)
      made.destroy()
    }
  }, [line, copy, object, veld, label])

  useEffect(() => editor.current?.setWritable(magSchrijven), [magSchrijven])
  useEffect(() => editor.current?.view.dispatch({ effects: showFigures.of(beeldVan) }), [beeldVan])
  useEffect(() => {
    const others = anderen.flatMap((wie): Andere[] => {
      const anker = placeBack(wie.anker, copy)
      const hoofd = placeBack(wie.hoofd, copy)
      return anker === null || hoofd === null ? [] : [{ id: wie.id, naam: naamVan(wie), anker, hoofd }]
    })
    editor.current?.view.dispatch({ effects: showOthers.of(others) })
  }, [anderen, naamVan, copy])

  useImperativeHandle(ref, () => ({
    voegIn: (tekst) => {
      const view = editor.current?.view
      if (view === undefined) return
      view.dispatch(insertAt(view.state, tekst))
      view.focus()
    },
  }))
  return <div ref={host} className="letterbak" />
}

/** Where this person is in the text, so that it stays there when others write. */
function placeOf(view: EditorView, { text }: TextCopy, object: string, veld: string) {
  if (!view.hasFocus) return { object, veld, anker: null, hoofd: null }
  const { anchor, head } = view.state.selection.main
  const at = (index: number) =>
    toBase64(Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(text, index)))
  return { object, veld, anker: at(anchor), hoofd: at(head) }
}

function placeBack(place: string | null, { doc, text }: TextCopy): number | null {
  if (place === null) return null
  try {
    const found = Y.createAbsolutePositionFromRelativePosition(
      Y.decodeRelativePosition(fromBase64(place)),
      doc,
    )
    return found?.type === text ? found.index : null
  } catch {
    // Bytes of another browser that are no place: that person is shown without one.
    return null
  }
}
