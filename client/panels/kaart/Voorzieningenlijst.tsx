import { DoorOpen } from 'lucide-react'
import { openTekst, profiel } from '../../../server/contract/text/nl/gebiedsprofiel.ts'
import type { Voorzieningen } from './paneel-props.ts'
import { isWijkcentrum } from './wijkcentra.ts'

/** Wijkcentra of the wijk with what is open now and the year of the hours. */
export function Voorzieningenlijst({ wijk, voorzieningen }: { wijk: string; voorzieningen: Voorzieningen | null }) {
  if (voorzieningen === null) return null
  const places = voorzieningen.voorzieningen.filter((place) => place.wijkNaam === wijk && isWijkcentrum(place))
  return (
    <section className="centra">
      <h3>{profiel.voorzieningen}</h3>
      {places.some((place) => place.openingstijden !== null) ? null : (
        <p className="subtle">{profiel.geenWijkcentrum}</p>
      )}
      <ul>
        {places.map((place) => (
          <li key={place.id}>
            <DoorOpen size={16} strokeWidth={1.9} aria-hidden />
            <span>
              <strong>{place.naam}</strong>
              <br />
              <span className="subtle">{plekUitleg(place.ligging.nauwkeurigheid)}</span>
            </span>
            <span className={place.nu.staat === 'open' ? 'centra__open' : 'subtle'}>
              {openTekst(place.nu)}
              {place.openingstijdenJaar === null ? null : (
                <small>{profiel.tijdenVan(place.openingstijdenJaar)}</small>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function plekUitleg(precision: string): string {
  if (precision === 'wijk' || precision === 'onbekend') return profiel.zonderPunt
  return precision === 'buurt' ? profiel.buurtPunt : ''
}
