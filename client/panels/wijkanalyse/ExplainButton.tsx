import { uitlegTekst } from '../../../server/contract/text/nl/verdieping.ts'
import type { Uitleg } from '../bron/UitlegDialog.tsx'
import { useAnalysisContext } from './analysis-context.ts'
import './figure.css'

/** A computed number that leads to its computation, as a figure leads to its source. */
export function ExplainButton({ uitleg }: { uitleg: Uitleg }) {
  const { explain } = useAnalysisContext()
  return (
    <button
      type="button"
      className="figure-link"
      aria-label={uitlegTekst.opent(uitleg.waarde)}
      aria-haspopup="dialog"
      onClick={() => explain(uitleg)}
    >
      {uitleg.waarde}
    </button>
  )
}
