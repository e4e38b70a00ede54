import { ambitielaagTekst } from '../../../../server/contract/text/nl/kaartlagen.ts'
import type { Planambitie } from '../../../api/planambities.ts'
import { ambitiePad } from '../../../app/paths.ts'
import { TextLink } from '../../../ui/TextLink.tsx'

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
