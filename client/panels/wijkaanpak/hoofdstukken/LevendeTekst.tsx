import { Fragment } from 'react'
import { parseLivingText, type Tekstdeel } from '../../../../analyses/wijkaanpak/levende-tekst.ts'
import { cijferTekst } from '../../../../server/contract/text/nl/wijkaanpak-versies.ts'
import { useIndicatorTekst } from '../../../api/indicator-tekst.ts'
import { standVan, vernieuwingVan, waardeTekst } from '../cijfers.ts'
import { usePlan } from '../plan-context.ts'

/** Prose of the plan: serif, with each figure as a chip that opens its source. An empty line begins a paragraph. */
export function LevendeTekst({ tekst }: { tekst: string }) {
  return (
    <div className="plantekst">
      {paragraphs(tekst).map((parts, at) => (
        // Paragraphs are known by their place.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={at}>
          {parts.map((part, place) => (
            // oxlint-disable-next-line react/no-array-index-key
            <Fragment key={place}>{part.soort === 'woorden' ? part.tekst : <Chip deel={part} />}</Fragment>
          ))}
        </p>
      ))}
    </div>
  )
}

function paragraphs(text: string): Tekstdeel[][] {
  return text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map(parseLivingText)
}

function Chip({ deel: { merk } }: { deel: Extract<Tekstdeel, { soort: 'cijfer' }> }) {
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
