import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { CijferVerwijzing } from '../../../analyses/result.ts'
import { profiel } from '../../../server/contract/text/nl/gebiedsprofiel.ts'
import { useIndicatorTekst } from '../../api/indicator-tekst.ts'
import { SourceDialog } from './SourceDialog.tsx'

/** The way from a figure to the cell it came from: asked only when a person wants to see it. */
export function BronKnop({ figure }: { figure: CijferVerwijzing }) {
  const wordsOf = useIndicatorTekst()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="link bronknop"
        aria-label={profiel.bronLabel(wordsOf(figure.indicator).naam)}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {profiel.bron}
      </button>
      {/* The button stands in sentences, and a window cannot stand in a paragraph. */}
      {open
        ? createPortal(<SourceDialog figure={figure} onClose={() => setOpen(false)} />, document.body)
        : null}
    </>
  )
}
