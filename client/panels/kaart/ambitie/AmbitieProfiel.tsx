import { useSyncExternalStore } from 'react'
import { beeldTekst } from '../../../../server/contract/text/nl/ambitiebeeld.ts'
import type { Planvorm } from '../../../../geodata/schema/planvorm.ts'
import { BeeldPaneel } from '../../ambitie/BeeldPaneel.tsx'
import type { PaneelProps } from '../paneel-props.ts'
import type { Levend } from './levend.ts'

interface Props extends Pick<PaneelProps, 'bron' | 'kies'> {
  ambitie: Planvorm | null
  levend: Levend
}

/** What the ambition that is being drawn means, in place of the profile of an area. */
export function AmbitieProfiel({ bron, kies, ambitie, levend }: Props) {
  const live = useSyncExternalStore(levend.volg, levend.lees)
  const vorm = live ?? ambitie
  return (
    <article className="profiel" aria-label={beeldTekst.titel}>
      <header>
        <p className="profiel__boven">
          <span>{beeldTekst.gereedschap}</span>
          {ambitie === null ? null : (
            <button type="button" className="link profiel__sluit" onClick={() => kies({ ambitie: null })}>
              {beeldTekst.wis}
            </button>
          )}
        </p>
        <h2>{beeldTekst.titel}</h2>
      </header>
      {vorm === null ? (
        <p className="subtle">{beeldTekst.leeg}</p>
      ) : (
        <BeeldPaneel bron={bron} vorm={vorm} beweegt={live !== null} />
      )}
    </article>
  )
}
