import { Layers } from 'lucide-react'
import { lagenTekst } from '../../../../server/contract/text/nl/kaart.ts'
import { laagUitleg } from '../../../../server/contract/text/nl/kaartlagen.ts'
import { altijd, type Laagdeel, nooitVoorbeeld } from './laagdeel.ts'

/** The buurten in their colours; what these mean stands in the legend of the figure. */
export const buurtenlaag: Laagdeel = {
  id: 'buurten',
  label: lagenTekst.buurten,
  Icon: Layers,
  uit: altijd,
  uitleg: ({ bron }) => laagUitleg.buurten(bron.wijkVan.size, bron.wijken.length),
  voorbeeld: nooitVoorbeeld,
  Legenda: null,
}
