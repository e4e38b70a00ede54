import { klassenregelTekst } from '../../../../server/contract/text/nl/kaart-tijd.ts'
import { useThema } from '../../../app/thema.ts'
import type { Kaartmodel } from '../../../map/kaartmodel.ts'
import type { Vlakbeeld } from '../../../map/vlakbeeld/vlakbeeld.ts'
import { klassenVan } from './klassenregel.ts'
import './klassenregel.css'

interface Props {
  model: Kaartmodel
  vlakbeeld: Vlakbeeld
}

/** What the colours mean on one line: each colour with its limits, and the hatching. */
export function Klassenregel({ model, vlakbeeld }: Props) {
  const thema = useThema()
  const { kleuren } = vlakbeeld.schaal(thema)
  return (
    <ul className="klassenregel" aria-label={klassenregelTekst.titel}>
      {klassenVan(model, vlakbeeld).map(({ plaats, tekst }) => (
        <li key={plaats}>
          <span className="klassenregel__vak" style={{ background: kleuren[plaats] }} aria-hidden />
          {tekst}
        </li>
      ))}
      {model.zonderCijfer === 0 ? null : (
        <li>
          <span className="klassenregel__vak legenda__arcering" aria-hidden />
          {klassenregelTekst.geen}
        </li>
      )}
    </ul>
  )
}
