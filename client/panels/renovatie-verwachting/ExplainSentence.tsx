import type { ZinMet } from '../../../server/contract/text/nl/renovatie-verwachting.ts'
import type { Uitleg } from '../../../server/contract/text/uitleg.ts'
import { ExplainButton } from '../wijkanalyse/ExplainButton.tsx'

/** A sentence whose numbers open to how they were made. */
export function ExplainSentence({ zin }: { zin: ZinMet<Uitleg> }) {
  return zin.map((part, index) =>
    // A sentence never changes its order, so the place is the key.
    // oxlint-disable-next-line react/no-array-index-key
    typeof part === 'string' ? part : <ExplainButton key={index} uitleg={part} />,
  )
}
