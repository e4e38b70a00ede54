import { Hospital } from 'lucide-react'
import { profiel } from '../../../../server/contract/text/nl/gebiedsprofiel.ts'
import { lagenTekst } from '../../../../server/contract/text/nl/kaart.ts'
import { laagUitleg } from '../../../../server/contract/text/nl/kaartlagen.ts'
import { altijd, type Laagdeel, type LaagProps, nooitVoorbeeld, stand } from './laagdeel.ts'

export const woonzorgzoneslaag: Laagdeel = {
  id: 'woonzorgzones',
  label: lagenTekst.woonzorgzones,
  Icon: Hospital,
  uit: altijd,
  uitleg: (props) => {
    const zones = props.voorzieningen?.woonzorgzones ?? []
    return stand(
      'woonzorgzones',
      props,
      zones.length === 0 ? laagUitleg.geenZone : laagUitleg.zones(zones.length),
    )
  },
  voorbeeld: nooitVoorbeeld,
  Legenda: Zonelegenda,
}

/** Every zone by name: the circles of the map as text. */
function Zonelegenda({ voorzieningen }: LaagProps) {
  const zones = voorzieningen?.woonzorgzones ?? []
  if (zones.length === 0) return null
  return (
    <div className="legenda__laag">
      <h3>{lagenTekst.woonzorgzones}</h3>
      <ul className="legenda__klassen">
        {zones.map((zone) => (
          <li key={zone.id}>
            <span className="legenda__zone" aria-hidden />
            <span>
              {profiel.zone(zone.rond)}, {zone.status}
              <span className="subtle legenda__bij">{profiel.zoneUitleg(zone.straalMeters)}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
