import { MapPin } from 'lucide-react'
import { lagenTekst } from '../../../../server/contract/text/nl/kaart.ts'
import { laagUitleg } from '../../../../server/contract/text/nl/kaartlagen.ts'
import { anderePlekken } from '../wijkcentra.ts'
import { altijd, type Laagdeel, type LaagProps, nooitVoorbeeld, stand } from './laagdeel.ts'
import { Plekkenlegenda } from './Plekkenlegenda.tsx'

/** Places besides wijkcentra: a kluswinkel, woonzorgcentra. */
export const voorzieningenlaag: Laagdeel = {
  id: 'voorzieningen',
  label: lagenTekst.voorzieningen,
  Icon: MapPin,
  uit: altijd,
  uitleg: (props) => {
    const places = anderePlekken(props.voorzieningen)
    const known = places.filter((place) => place.openingstijden !== null).length
    return stand('voorzieningen', props, laagUitleg.voorzieningen(places.length, known))
  },
  voorbeeld: nooitVoorbeeld,
  Legenda: Voorzieningenlegenda,
}

function Voorzieningenlegenda({ voorzieningen }: LaagProps) {
  return <Plekkenlegenda soort="voorzieningen" plekken={anderePlekken(voorzieningen)} />
}
