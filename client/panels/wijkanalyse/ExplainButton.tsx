import { uitlegTekst } from '../../../server/contract/text/nl/verdieping.ts'
import type { Uitleg } from '../bron/UitlegDialog.tsx'
import { useAnalysisContext } from './analysis-context.ts'
import './figure.css'

interface Props {
  uitleg: Uitleg
  /** How the number stands in the text, where that is not its value alone. */
  tekst?: string
}

/** A computed number that leads to its computation, as a figure leads to its source. */
export function ExplainButton({ uitleg, tekst = uitleg.waarde }: Props) {
  const { explain } = useAnalysisContext()
  return (
    <button
      type="button"
      className="figure-link"
      aria-label={uitlegTekst.opent(tekst)}
      aria-haspopup="dialog"
      onClick={() => explain(uitleg)}
    >
      {tekst}
    </button>
  )
}
