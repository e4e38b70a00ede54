import { Target } from 'lucide-react'
import { lagenTekst } from '../../../../server/contract/text/nl/kaart.ts'
import { ambitielaagTekst, laagUitleg } from '../../../../server/contract/text/nl/kaartlagen.ts'
import type { Planambitie } from '../../../api/planambities.ts'
import { ambitiePad } from '../../../app/paths.ts'
import { TextLink } from '../../../ui/TextLink.tsx'
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

interface LijstProps {
  ambities: readonly Planambitie[]
  cyclus: string
}

/** Every ambition by plan, as the way to it: the shapes of the map as a list. */
export function Ambitielijst({ ambities, cyclus }: LijstProps) {
  const plans = [...new Map(ambities.map((one) => [one.aanpak, one.aanpaknaam]))]
  const words = ({ nummer, titel, vorm }: Planambitie) => ambitielaagTekst.regel(nummer, titel, vorm === null)
  return (
    <>
      {plans.map(([aanpak, naam]) => (
        <div key={aanpak}>
          <h4>{naam}</h4>
          <ul className="legenda__klassen">
            {ambities
              .filter((one) => one.aanpak === aanpak)
              .map((one) => (
                <li key={one.id}>
                  <TextLink to={ambitiePad(cyclus, aanpak, one.id)}>{words(one)}</TextLink>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  )
}
