import { DoorOpen, Hospital, MapPin } from 'lucide-react'
import { openTekst, profiel } from '../../../server/contract/text/nl/gebiedsprofiel.ts'
import { plekkenTekst, voorzieningSoortTekst } from '../../../server/contract/text/nl/kaartlagen.ts'
import type { Wijk } from '../../map/kaartbron.ts'
import type { Voorzieningen } from './paneel-props.ts'
import { isWijkcentrum, type Voorziening } from './wijkcentra.ts'

/** Wijkcentra and other places of the wijk with what is open now and the year of the hours, and its woonzorgzones. */
export function Voorzieningenlijst({
  wijk,
  voorzieningen,
}: {
  wijk: Wijk
  voorzieningen: Voorzieningen | null
}) {
  if (voorzieningen === null) return null
  const here = voorzieningen.voorzieningen.filter((place) => place.wijkNaam === wijk.naam)
  const centres = here.filter(isWijkcentrum)
  const others = here.filter((place) => !isWijkcentrum(place))
  const zones = voorzieningen.woonzorgzones.filter(
    ({ ligging }) =>
      ligging.gebied !== null && (ligging.gebied === wijk.cbsWijk || wijk.buurten.includes(ligging.gebied)),
  )
  return (
    <>
      <section className="centra">
        <h3>{profiel.voorzieningen}</h3>
        {centres.some((place) => place.openingstijden !== null) ? null : (
          <p className="subtle">{profiel.geenWijkcentrum}</p>
        )}
        <ul>
          {centres.map((place) => (
            <Plek key={place.id} place={place} Icon={DoorOpen} />
          ))}
        </ul>
      </section>
      {others.length + zones.length === 0 ? null : (
        <section className="centra">
          <h3>{plekkenTekst.titel.voorzieningen}</h3>
          <ul>
            {others.map((place) => (
              <Plek key={place.id} place={place} Icon={MapPin} />
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
      )}
    </>
  )
}

function Plek({ place, Icon }: { place: Voorziening; Icon: typeof DoorOpen }) {
  const kind = isWijkcentrum(place) ? [] : [voorzieningSoortTekst[place.soort]]
  return (
    <li>
      <Icon size={16} strokeWidth={1.9} aria-hidden />
      <span>
        <strong>{place.naam}</strong>
        <br />
        <span className="subtle">
          {[...kind, plekUitleg(place.ligging.nauwkeurigheid)].filter((part) => part !== '').join('. ')}
        </span>
      </span>
      <span className={place.nu.staat === 'open' ? 'centra__nu centra__open' : 'centra__nu subtle'}>
        {openTekst(place.nu)}
        {place.openingstijdenJaar === null ? null : (
          <small>{profiel.tijdenVan(place.openingstijdenJaar)}</small>
        )}
      </span>
    </li>
  )
}

function plekUitleg(precision: string): string {
  if (precision === 'wijk' || precision === 'onbekend') return profiel.zonderPunt
  return precision === 'buurt' ? profiel.buurtPunt : ''
}
