import { kleurenTekst } from '../../../server/contract/text/nl/kaart-kleuren.ts'
import type { Vlakbeeld } from '../../map/vlakbeeld/vlakbeeld.ts'

/** Reasons that are named; more would not be read. */
const MOST_REASONS = 3

/** The two signs over or instead of a colour, with how many areas have them and why: no figure, and an uncertain one. */
export function LegendaTekens({ vlakbeeld }: { vlakbeeld: Vlakbeeld }) {
  const { ontbreekt, onzeker } = kleurenTekst
  const reasons = [...new Set(vlakbeeld.redenen.map((reason) => ontbreekt.reden[reason] ?? ontbreekt.anders))]
  return (
    <>
      <p className="legenda__ontbreekt">
        <span className="legenda__arcering" aria-hidden />
        <span>{ontbreekt.met(ontbreekt[vlakbeeld.niveau], reasons.slice(0, MOST_REASONS))}</span>
        <span className="legenda__aantal">{vlakbeeld.zonder}</span>
      </p>
      {vlakbeeld.onzeker === 0 ? null : (
        <p className="legenda__ontbreekt">
          <span className="legenda__arcering legenda__arcering--onzeker" aria-hidden />
          <span>
            {onzeker.legenda}. {onzeker.legendaReden}
          </span>
          <span className="legenda__aantal">{vlakbeeld.onzeker}</span>
        </p>
      )}
    </>
  )
}
