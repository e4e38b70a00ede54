import { DoorOpen, Hospital } from 'lucide-react'
import { openTekst, profiel } from '../../../server/contract/text/nl/gebiedsprofiel.ts'
import type { Wijk } from '../../map/kaartbron.ts'
import type { Voorzieningen } from './paneel-props.ts'
import { isWijkcentrum } from './wijkcentra.ts'

/** Wijkcentra of the wijk with what is open now and the year of the hours. */
export function Voorzieningenlijst({
  wijk,
  voorzieningen,
}: {
  wijk: Wijk
  voorzieningen: Voorzieningen | null
}) {
  if (voorzieningen === null) return null
  const places = voorzieningen.voorzieningen.filter(
    (place) => place.wijkNaam === wijk.naam && isWijkcentrum(place),
  )
  const zones = voorzieningen.woonzorgzones.filter(
    ({ ligging }) =>
      ligging.gebied !== null && (ligging.gebied === wijk.cbsWijk || wijk.buurten.includes(ligging.gebied)),
  )
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
            <span className={place.nu.staat === 'open' ? 'centra__nu centra__open' : 'centra__nu subtle'}>
              {openTekst(place.nu)}
              {place.openingstijdenJaar === null ? null : (
                <small>{profiel.tijdenVan(place.openingstijdenJaar)}</small>
              )}
            </span>
          </li>
        ))}
        {zones.map((zone) => (
          <li key={zone.id}>
            <Hospital size={16} strokeWidth={1.9} aria-hidden />
            <span>
              <strong>{profiel.zone(zone.rond)}</strong>
              <br />
              <span className="subtle">{profiel.zoneUitleg(zone.straalMeters)}</span>
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
