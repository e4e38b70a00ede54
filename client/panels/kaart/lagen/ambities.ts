import { Target } from 'lucide-react'
import { lagenTekst } from '../../../../server/contract/text/nl/kaart.ts'
import { laagUitleg } from '../../../../server/contract/text/nl/kaartlagen.ts'
import { type Laagdeel, nooitVoorbeeld } from './laagdeel.ts'

/** What a wijkaanpak wants to reach, drawn; there is nothing to draw until a plan exists. */
export const ambitieslaag: Laagdeel = {
  id: 'ambities',
  label: lagenTekst.ambities,
  Icon: Target,
  uit: ({ cyclusNaam }) => laagUitleg.ambities(cyclusNaam),
  uitleg: ({ cyclusNaam }) => laagUitleg.ambities(cyclusNaam),
  voorbeeld: nooitVoorbeeld,
  Legenda: null,
}
