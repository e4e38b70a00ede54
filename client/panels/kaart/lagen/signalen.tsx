import { MessageSquareText } from 'lucide-react'
import { lagenTekst } from '../../../../server/contract/text/nl/kaart.ts'
import { laagUitleg, signaallaagTekst } from '../../../../server/contract/text/nl/kaartlagen.ts'
import { type Laagdeel, type LaagProps, stand } from './laagdeel.ts'

/** Signals by professionals: counted per buurt, only for roles that may read them. */
export const signalenlaag: Laagdeel = {
  id: 'signalen',
  label: lagenTekst.signalen,
  Icon: MessageSquareText,
  uit: ({ lagen }) => (lagen.mag.signalen === 'geen' ? laagUitleg.geenRecht : null),
  uitleg: (props) => {
    const { signalen, mag } = props.lagen
    const own = mag.signalen === 'eigen'
    const none = own ? laagUitleg.signalenEigen : laagUitleg.signalen
    if (signalen === null) return stand('signalen', props, none)
    const total = [...signalen.telling.perBuurt.values()].reduce((sum, count) => sum + count, 0)
    return stand('signalen', props, laagUitleg.signalenAantal(total, own))
  },
  voorbeeld: ({ lagen }) => lagen.signalen?.voorbeelddata ?? false,
  Legenda: Signalenlegenda,
}

/** Every buurt with signals, as a way to its profile: the symbols of the map as a list. */
function Signalenlegenda({ bron, kies, lagen }: LaagProps) {
  if (lagen.signalen === null) return null
  const { perBuurt, breder } = lagen.signalen.telling
  const rows = [...perBuurt]
    .map(([code, count]) => ({ code, count, naam: bron.gebied.get(code)?.naam ?? code }))
    .sort((a, b) => b.count - a.count || (a.naam < b.naam ? -1 : 1))
  return (
    <div className="legenda__laag">
      <h3>{signaallaagTekst.titel}</h3>
      <p className="subtle">{signaallaagTekst.uitleg}</p>
      {rows.length === 0 ? <p>{signaallaagTekst.geen}</p> : null}
      <ul className="legenda__klassen">
        {rows.map(({ code, count, naam }) => (
          <li key={code}>
            <button type="button" className="tabel__open" onClick={() => kies({ gebied: code })}>
              {signaallaagTekst.buurt(naam, count)}
            </button>
          </li>
        ))}
      </ul>
      {breder === 0 ? null : <p>{signaallaagTekst.breder(breder)}</p>}
    </div>
  )
}
