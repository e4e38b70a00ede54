import { Uitkomst } from '../bron/Uitkomst.tsx'
import type { Uitleg } from '../bron/UitlegDialog.tsx'
import { useAnalysisContext } from './analysis-context.ts'

interface Props {
  uitleg: Uitleg
  /** How the number stands in the text, where that is not its value alone. */
  tekst?: string
}

/** A computed number of a wijkanalyse that leads to its computation, as a figure leads to its source. */
export function ExplainButton(props: Props) {
  const { explain } = useAnalysisContext()
  return <Uitkomst {...props} open={explain} />
}
