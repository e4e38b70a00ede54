import { CircleDashed } from 'lucide-react'
import { sessionsAbout } from '../../../analyses/prioriteiten/lijsten.ts'
import type { Wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import { wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { openOnbekend } from '../../../server/contract/text/nl/open-zinnen.ts'
import { useBijeenkomsten } from '../../api/bijeenkomsten.ts'
import { useAnalysisContext } from './analysis-context.ts'
import { Sentence } from './Sentence.tsx'

/**
 * Every gap of the inputs; silence about a gap would read as "nothing the matter". What residents say is no input of a stored
 * analysis: that gap closes when a session with them is recorded.
 */
export function Unknowns({ analysis }: { analysis: Wijkanalyse }) {
  const { nameOf } = useAnalysisContext()
  const sessions = useBijeenkomsten(analysis.cyclus.id).data?.bijeenkomsten ?? []
  const isHeard = sessionsAbout(sessions, analysis.wijk).bewoners.length > 0
  const unknown = analysis.onbekend.filter(({ code }) => !isHeard || code !== 'stem-van-bewoners')
  return (
    <section className="unknowns">
      <h2>{wijkanalyseTekst.nietWeten}</h2>
      <ul>
        {unknown.map((row) => (
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
