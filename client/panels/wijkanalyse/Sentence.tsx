import type { Zin } from '../../../server/contract/text/nl/zin.ts'
import { FigureButton } from './FigureButton.tsx'

/** A sentence from the text catalogue, its figures leading to their source. */
export function Sentence({ zin }: { zin: Zin }) {
  return zin.map((part, index) =>
    // A sentence never changes its order, so the place is the key.
    // oxlint-disable-next-line react/no-array-index-key
    typeof part === 'string' ? part : <FigureButton key={index} figure={part} />,
  )
}
