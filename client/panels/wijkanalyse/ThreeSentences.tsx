import { Check, CircleDashed, MessageCircle } from 'lucide-react'
import type { Wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import { wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { nietWetenZin } from '../../../server/contract/text/nl/wijkanalyse-onbekend.ts'
import { denkenZin, zekerZin } from '../../../server/contract/text/nl/wijkanalyse-zinnen.ts'
import { Sentence } from './Sentence.tsx'

/** One sentence each: what we know for sure, what we think, what we do not know. */
export function ThreeSentences({ analysis }: { analysis: Wijkanalyse }) {
  return (
    <dl className="three-sentences">
      <div>
        <dt>
          <Check size={17} strokeWidth={1.9} aria-hidden /> {wijkanalyseTekst.zeker}
        </dt>
        <dd>
          <Sentence zin={zekerZin(analysis)} />
        </dd>
      </div>
      <div>
        <dt>
          <MessageCircle size={17} strokeWidth={1.9} aria-hidden /> {wijkanalyseTekst.denken}
        </dt>
        <dd>{denkenZin(analysis)}</dd>
      </div>
      <div>
        <dt>
          <CircleDashed size={17} strokeWidth={1.9} aria-hidden /> {wijkanalyseTekst.nietWeten}
        </dt>
        <dd>{nietWetenZin(analysis.onbekend)}</dd>
      </div>
    </dl>
  )
}
