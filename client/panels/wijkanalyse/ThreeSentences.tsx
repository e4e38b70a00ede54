import { Check, CircleDashed, MessageCircle } from 'lucide-react'
import type { Wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import { wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { openDenken, openNietWeten, openZeker } from '../../../server/contract/text/nl/open-zinnen.ts'
import { useAnalysisContext } from './analysis-context.ts'
import { Sentence } from './Sentence.tsx'

/** One sentence each: what we know for sure, what we think, what we do not know. */
export function ThreeSentences({ analysis }: { analysis: Wijkanalyse }) {
  const { nameOf } = useAnalysisContext()
  return (
    <dl className="three-sentences">
      <div>
        <dt>
          <Check size={17} strokeWidth={1.9} aria-hidden /> {wijkanalyseTekst.zeker}
        </dt>
        <dd>
          <Sentence zin={openZeker(analysis, nameOf)} />
        </dd>
      </div>
      <div>
        <dt>
          <MessageCircle size={17} strokeWidth={1.9} aria-hidden /> {wijkanalyseTekst.denken}
        </dt>
        <dd>
          <Sentence zin={openDenken(analysis, nameOf)} />
        </dd>
      </div>
      <div>
        <dt>
          <CircleDashed size={17} strokeWidth={1.9} aria-hidden /> {wijkanalyseTekst.nietWeten}
        </dt>
        <dd>
          <Sentence zin={openNietWeten(analysis, nameOf)} />
        </dd>
      </div>
    </dl>
  )
}
