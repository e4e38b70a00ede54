import { Fragment } from 'react'
import type { Cijfermerk } from '../../../../analyses/wijkaanpak/levende-tekst.ts'
import { cijferTekst } from '../../../../server/contract/text/nl/wijkaanpak-versies.ts'
import { useIndicatorTekst } from '../../../api/indicator-tekst.ts'
import { standVan, vernieuwingVan, waardeTekst } from '../cijfers.ts'
import { usePlan } from '../plan-context.ts'
import { leesdelen, type Zinsplek } from './tekstdelen.ts'

interface Props {
  tekst: string
  /** Sentences that open remarks are about. */
  plekken?: readonly Zinsplek[]
}

const NONE: readonly Zinsplek[] = []

/** Prose of the plan: serif, each figure a chip that opens its source, the sentences of remarks marked. */
export function LevendeTekst({ tekst, plekken = NONE }: Props) {
  return (
    <div className="plantekst">
      {leesdelen(tekst, plekken).map((parts, at) => (
        // Paragraphs and pieces are known by their place.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={at}>
          {parts.map(({ tekst: words, merk, gemerkt }, place) => {
            const Shown = gemerkt ? 'mark' : Fragment
            return (
              // oxlint-disable-next-line react/no-array-index-key
              <Shown key={place}>{merk === null ? words : <Chip merk={merk} />}</Shown>
            )
          })}
        </p>
      ))}
    </div>
  )
}

function Chip({ merk }: { merk: Cijfermerk }) {
  const { plan, indicator, toonBron } = usePlan()
  const wordsOf = useIndicatorTekst()
  const stand = standVan(merk, plan.cijfers)
  const isExample = stand?.nu?.bron.voorbeelddata === true
  const kind = vernieuwingVan(stand) !== null ? 'oud' : isExample ? 'voorbeeld' : 'gewoon'
  const words = waardeTekst(merk.waarde, indicator(merk.indicator)?.eenheid)
  return (
    <button
      type="button"
      className={`cijferchip cijferchip--${kind}`}
      aria-label={cijferTekst.opentBron(words, wordsOf(merk.indicator).naam)}
      aria-haspopup="dialog"
      onClick={() => toonBron(merk)}
    >
      {words}
    </button>
  )
}
