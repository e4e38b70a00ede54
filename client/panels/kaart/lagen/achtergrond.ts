import { Map as MapIcon } from 'lucide-react'
import { achtergrondTekst } from '../../../../server/contract/text/nl/achtergrondkaart.ts'
import { lagenTekst } from '../../../../server/contract/text/nl/kaart.ts'
import { type Laagdeel, nooitVoorbeeld } from './laagdeel.ts'

/** The BRT under everything. Its row says who sees that it is asked: switching on is agreeing. */
export const achtergrondlaag: Laagdeel = {
  id: 'achtergrond',
  label: lagenTekst.achtergrond,
  Icon: MapIcon,
  uit: ({ achtergrondkaart }) => (achtergrondkaart === null ? achtergrondTekst.uit : null),
  uitleg: () => achtergrondTekst.uitleg,
  voorbeeld: nooitVoorbeeld,
  Legenda: null,
}
