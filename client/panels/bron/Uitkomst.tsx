import type { Uitleg } from '../../../server/contract/text/uitleg.ts'
import { uitlegTekst } from '../../../server/contract/text/nl/verdieping.ts'
import './figure.css'

interface Props {
  uitleg: Uitleg
  open: (uitleg: Uitleg) => void
  /** How the number stands in the text, where that is not its value alone. */
  tekst?: string
}

/** A computed number that leads to its computation. */
export function Uitkomst({ uitleg, open, tekst = uitleg.waarde }: Props) {
  return (
    <button
      type="button"
      className="figure-link"
      aria-label={uitlegTekst.opent(tekst)}
      aria-haspopup="dialog"
      onClick={() => open(uitleg)}
    >
      {tekst}
    </button>
  )
}
