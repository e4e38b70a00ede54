import type { CijferVerwijzing } from '../../../analyses/result.ts'
import { bronTekst } from '../../../server/contract/text/nl/bron.ts'
import { useAnalysisContext } from '../wijkanalyse/analysis-context.ts'
import '../wijkanalyse/figure.css'

/** A figure known by its reference that leads to its source. */
export function SourceButton({ figure, tekst }: { figure: CijferVerwijzing; tekst: string }) {
  const { nameOf, showSource } = useAnalysisContext()
  return (
    <button
      type="button"
      className="figure-link"
      aria-label={bronTekst.opent(tekst, nameOf(figure.gebied))}
      aria-haspopup="dialog"
      onClick={() => showSource(figure)}
    >
      {tekst}
    </button>
  )
}
