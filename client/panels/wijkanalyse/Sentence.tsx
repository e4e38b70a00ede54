import type { ReactNode } from 'react'
import type { OpenZin } from '../../../server/contract/text/nl/zin.ts'
import { ExplainButton } from './ExplainButton.tsx'
import { FigureButton } from './FigureButton.tsx'

/**
 * A sentence from the text catalogue, its figures leading to their source and its computed numbers to their computation. A range ("20,0-27,7 %") is never broken.
 */
export function Sentence({ zin }: { zin: OpenZin }): ReactNode {
  const drawn = zin.map((part, index) => {
    if (typeof part === 'string') return part
    // A sentence never changes its order, so the place is the key.
    if ('uitleg' in part) {
      // oxlint-disable-next-line react/no-array-index-key
      return <ExplainButton key={index} uitleg={part.uitleg} tekst={part.tekst} />
    }
    // oxlint-disable-next-line react/no-array-index-key
    return <FigureButton key={index} figure={part} />
  })
  const hyphen = zin.indexOf('-')
  if (hyphen <= 0) return drawn
  return (
    <>
      {drawn.slice(0, hyphen - 1)}
      <span className="figure-range">{drawn.slice(hyphen - 1, hyphen + 2)}</span>
      <Sentence zin={zin.slice(hyphen + 2)} />
    </>
  )
}
