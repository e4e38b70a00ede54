import type { ReactNode } from 'react'
import type { Zin } from '../../../server/contract/text/nl/zin.ts'
import { FigureButton } from './FigureButton.tsx'

/** A sentence from the text catalogue, its figures leading to their source. A range ("20,0-27,7 %") is never broken. */
export function Sentence({ zin }: { zin: Zin }): ReactNode {
  const drawn = zin.map((part, index) =>
    // A sentence never changes its order, so the place is the key.
    // oxlint-disable-next-line react/no-array-index-key
    typeof part === 'string' ? part : <FigureButton key={index} figure={part} />,
  )
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
