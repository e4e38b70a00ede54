import { CircleDashed } from 'lucide-react'
import type { Wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import { wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { openOnbekend } from '../../../server/contract/text/nl/open-zinnen.ts'
import { useAnalysisContext } from './analysis-context.ts'
import { Sentence } from './Sentence.tsx'

/** Every gap of the inputs; silence about a gap would read as "nothing the matter". */
export function Unknowns({ analysis }: { analysis: Wijkanalyse }) {
  const { nameOf } = useAnalysisContext()
  return (
    <section className="unknowns">
      <h2>{wijkanalyseTekst.nietWeten}</h2>
      <ul>
        {analysis.onbekend.map((row) => (
          <li key={row.code}>
            <CircleDashed size={16} strokeWidth={1.9} aria-hidden />
            <span>
              <Sentence zin={openOnbekend(row, analysis, nameOf)} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
