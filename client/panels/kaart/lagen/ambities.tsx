import { Target } from 'lucide-react'
import { lagenTekst } from '../../../../server/contract/text/nl/kaart.ts'
import { ambitielaagTekst, laagUitleg } from '../../../../server/contract/text/nl/kaartlagen.ts'
import { Ambitielijst } from './Ambitielijst.tsx'
import { type Laagdeel, type LaagProps, nooitVoorbeeld, stand } from './laagdeel.ts'

/** What the plans of the cyclus want to reach, drawn: the ambitions of every plan that this person may read. */
export const ambitieslaag: Laagdeel = {
  id: 'ambities',
  label: lagenTekst.ambities,
  Icon: Target,
  uit: ({ cyclusNaam, lagen }) =>
    cyclusNaam === null ? laagUitleg.ambitiesZonderCyclus : lagen.mag.ambities ? null : laagUitleg.geenRecht,
  uitleg: (props) => {
    const { ambities } = props.lagen
    return stand(
      'ambities',
      props,
      ambities === null
        ? laagUitleg.ambities(props.cyclusNaam)
        : laagUitleg.ambitiesAantal(ambities.length, ambities.filter(({ vorm }) => vorm !== null).length),
    )
  },
  voorbeeld: nooitVoorbeeld,
  Legenda: Ambitielegenda,
}

function Ambitielegenda({ lagen, bron }: LaagProps) {
  const { ambities } = lagen
  if (ambities === null) return null
  return (
    <div className="legenda__laag">
      <h3>{lagenTekst.ambities}</h3>
      <p className="subtle">{ambitielaagTekst.uitleg}</p>
      <Ambitielijst ambities={ambities} cyclus={bron.cyclus ?? ''} />
    </div>
  )
}
