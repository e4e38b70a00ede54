import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import type { Deel } from '../../../analyses/voorzieningen/bereikbaarheid-schema.ts'
import { bereikVan, type Maat, shareOf } from '../../../server/contract/text/nl/bereikbaarheid.ts'
import { ExplainButton } from '../wijkanalyse/ExplainButton.tsx'
import { explainShare } from './uitleg.ts'

interface Props {
  maat: Maat
  wie: 'woningen' | 'ouderen'
  deel: Deel
  verdieping: Verdieping
}

/** A share as a bar with the range of the assumptions, and as a number that opens to its computation. */
export function Aandeel({ maat, wie, deel, verdieping }: Props) {
  const uitleg = explainShare(maat, wie, deel, verdieping)
  const [share, low, high] = (['binnen', 'laag', 'hoog'] as const).map((key) => shareOf(deel, key) ?? 0)
  if (uitleg === null || share === undefined || low === undefined || high === undefined) return null
  return (
    <div className="aandeel">
      <svg className="aandeel__balk" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden>
        <rect className="aandeel__vlak" width="100" height="10" />
        <rect className="aandeel__deel" width={share} height="10" />
        <rect className="aandeel__bereik" x={low} y="4" width={high - low} height="2" />
      </svg>
      <span>
        <ExplainButton uitleg={uitleg} /> <span className="aandeel__tussen">{bereikVan(deel)}</span>
      </span>
    </div>
  )
}
