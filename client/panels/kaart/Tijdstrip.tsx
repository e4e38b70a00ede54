import { Pause, Play } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import { isMeasured } from '../../../analyses/measured.ts'
import { waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { tijd } from '../../../server/contract/text/nl/kaart-tijd.ts'
import { legenda } from '../../../server/contract/text/nl/legenda.ts'
import { useThrottled } from '../../ui/use-throttled.ts'
import type { MiddenProps } from './paneel-props.ts'
import { Jarenrij } from './tijd/Jarenrij.tsx'
import { kiesbareJaren, stripjaren } from './tijd/jaren.ts'
import { useAfspelen } from './tijd/use-afspelen.ts'
import { Vergelijkknop } from './tijd/Vergelijkknop.tsx'
import './tijd/tijdstrip.css'

const ICON = { size: 20, strokeWidth: 1.9, 'aria-hidden': true } as const
/** While the years play they are said at most this often (design.md section 12). */
const SAID_MILLISECONDS = 2000

/** The years under the map: choose one, play them, or put two beside each other. */
export function Tijdstrip(props: MiddenProps) {
  const { bron, model, keuze, kies, pan } = props
  const years = useMemo(() => stripjaren(bron, model), [bron, model])
  const choosable = useMemo(() => kiesbareJaren(years), [years])
  const [hasPlayed, setHasPlayed] = useState(false)
  const ga = useCallback((jaar: number) => pan({ jaar }), [pan])
  const { speelt, begin, stop } = useAfspelen(choosable, keuze.jaar, ga)
  const said = useThrottled(hasPlayed ? zin(props, years) : '', SAID_MILLISECONDS)
  const { indicator, niveau } = model
  return (
    <section className="tijdstrip" aria-label={tijd.titel}>
      <button
        type="button"
        className="tijdstrip__speel"
        aria-label={speelt ? tijd.stop : tijd.speel}
        disabled={choosable.length < 2}
        onClick={() => {
          if (speelt) {
            stop()
            return
          }
          // A step in the history: back returns to the year and the classes from before.
          kies({ klassejaren: 'alle' })
          setHasPlayed(true)
          begin()
        }}
      >
        {speelt ? <Pause {...ICON} /> : <Play {...ICON} />}
      </button>
      <div className="tijdstrip__midden">
        <Jarenrij
          years={years}
          jaar={keuze.jaar}
          kies={(jaar) => {
            stop()
            setHasPlayed(false)
            kies({ jaar })
          }}
        />
        {niveau === 'buurt' && !isMeasured(indicator.meetwijze) && choosable.length > 1 ? (
          <p className="tijdstrip__letop">{tijd.modelcijfers}</p>
        ) : null}
      </div>
      <Vergelijkknop {...props} jaren={choosable} begint={stop} />
      <output className="alleen-voorgelezen">{said}</output>
    </section>
  )
}

/** The year that is shown, with how many areas have a figure and the figure of the gemeente. */
function zin({ bron, model, keuze }: MiddenProps, years: ReturnType<typeof stripjaren>): string {
  const gemeente =
    model.gemeente === null
      ? null
      : legenda.gemeente(bron.gemeente.naam, waardeMetEenheid(model.gemeente, model.indicator.eenheid))
  return tijd.nu(keuze.jaar, years.find(({ jaar }) => jaar === keuze.jaar)?.tekst ?? '', gemeente)
}
