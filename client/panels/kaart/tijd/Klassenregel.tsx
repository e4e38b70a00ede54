import { klassenregelTekst } from '../../../../server/contract/text/nl/kaart-tijd.ts'
import { useThema } from '../../../app/thema.ts'
import type { Vlakbeeld } from '../../../map/vlakbeeld/vlakbeeld.ts'
import './klassenregel.css'

/** What the colours mean on one line: each colour with its class, and the hatching. */
export function Klassenregel({ vlakbeeld }: { vlakbeeld: Vlakbeeld }) {
  const thema = useThema()
  const { kleuren } = vlakbeeld.schaal(thema)
  return (
    <ul className="klassenregel" aria-label={klassenregelTekst.titel}>
      {vlakbeeld.klassen.map(({ plaats, label }) => (
        <li key={plaats}>
          <span className="klassenregel__vak" style={{ background: kleuren[plaats] }} aria-hidden />
          {label}
        </li>
      ))}
      {vlakbeeld.zonder === 0 ? null : (
        <li>
          <span className="klassenregel__vak legenda__arcering" aria-hidden />
          {klassenregelTekst.geen}
        </li>
      )}
    </ul>
  )
}
