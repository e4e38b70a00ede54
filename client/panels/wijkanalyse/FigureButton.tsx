import type { CijferVerwijzing } from '../../../analyses/result.ts'
import { bronTekst } from '../../../server/contract/text/nl/bron.ts'
import { useAnalysisContext } from './analysis-context.ts'
import '../bron/figure.css'

/** A figure that leads to its source. */
export function FigureButton({ figure }: { figure: { cijfer: CijferVerwijzing; tekst: string } }) {
  const { nameOf, showSource } = useAnalysisContext()
  const { cijfer, tekst } = figure
  return (
    <button
      type="button"
      className="figure-link"
      aria-label={bronTekst.opent(tekst, nameOf(cijfer.gebied))}
      aria-haspopup="dialog"
      onClick={() => showSource(cijfer)}
    >
      {tekst}
    </button>
  )
}
