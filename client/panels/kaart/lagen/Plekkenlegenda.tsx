import { openTekst, profiel } from '../../../../server/contract/text/nl/gebiedsprofiel.ts'
import { plekkenTekst, voorzieningSoortTekst } from '../../../../server/contract/text/nl/kaartlagen.ts'
import { Details } from '../../../ui/Details.tsx'
import { staatAlleenBijWijk, type Voorziening } from '../wijkcentra.ts'

interface Props {
  soort: 'wijkcentra' | 'voorzieningen'
  plekken: readonly Voorziening[]
}

/** What the signs of places mean, and every place as text: what is open now, with the year of the hours. */
export function Plekkenlegenda({ soort, plekken }: Props) {
  if (plekken.length === 0) return null
  return (
    <div className="legenda__laag">
      <h3>{plekkenTekst.titel[soort]}</h3>
      <ul className="legenda__klassen">
        {(['open', 'misschien', 'dicht'] as const).map((staat) => (
          <li key={staat}>
            <span className={`kaartteken__rond kaartteken__rond--${staat} legenda__teken`} aria-hidden />
            <span>{plekkenTekst[staat]}</span>
          </li>
        ))}
      </ul>
      <p className="subtle">{plekkenTekst.zonderTeken}</p>
      <Details summary={plekkenTekst.lijst[soort]}>
        <ul className="plekken">
          {plekken.map((place) => (
            <li key={place.id}>
              <strong>{place.naam}</strong>
              <span>
                {voorzieningSoortTekst[place.soort]},{' '}
                {place.ligging.adres ?? plekkenTekst.inWijk(place.wijkNaam)}
              </span>
              <span className={place.nu.staat === 'open' ? 'centra__open' : undefined}>
                {openTekst(place.nu)}
                {place.openingstijdenJaar === null ? '' : `, ${profiel.tijdenVan(place.openingstijdenJaar)}`}
              </span>
              {staatAlleenBijWijk(place) ? <span className="subtle">{profiel.zonderPunt}</span> : null}
              {place.letOp === null ? null : <span className="subtle">{place.letOp}</span>}
            </li>
          ))}
        </ul>
      </Details>
    </div>
  )
}
