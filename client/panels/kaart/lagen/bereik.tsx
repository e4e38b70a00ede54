import { Footprints } from 'lucide-react'
import { aandeelTekst, shareOf } from '../../../../server/contract/text/nl/bereikbaarheid.ts'
import { lagenTekst } from '../../../../server/contract/text/nl/kaart.ts'
import { bereiklaagTekst, laagUitleg } from '../../../../server/contract/text/nl/kaartlagen.ts'
import type { Bereikbaar } from '../../../../analyses/voorzieningen/bereikbaarheid-schema.ts'
import { Details } from '../../../ui/Details.tsx'
import { ScrollTable } from '../../../ui/ScrollTable.tsx'
import { type Laagdeel, type LaagProps, stand } from './laagdeel.ts'

/** How far one can walk from the wijkcentra, as the analysis of the cyclus counted it. */
export const bereiklaag: Laagdeel = {
  id: 'bereik',
  label: lagenTekst.bereik,
  Icon: Footprints,
  uit: ({ lagen }) => (lagen.mag.bereik ? null : laagUitleg.geenRecht),
  uitleg: (props) => {
    const { bereik, nogGeenAnalyse } = props.lagen
    if (nogGeenAnalyse) return laagUitleg.bereikNogNiet(props.cyclusNaam)
    if (bereik === null) return stand('bereik', props, laagUitleg.bereik)
    return stand('bereik', props, laagUitleg.bereikPlaatsen(bereik.plaatsen.length))
  },
  voorbeeld: ({ lagen }) => lagen.bereik?.woningenZijnVoorbeelddata ?? false,
  Legenda: Bereiklegenda,
}

function aandeel(found: Bereikbaar): string {
  const share = found.bekend ? shareOf(found.woningen, 'binnen') : null
  return share === null ? bereiklaagTekst.nietGemeten : aandeelTekst(share)
}

/** What the circles mean, which places have none, and the share of dwellings per buurt. */
function Bereiklegenda({ bron, kies, lagen }: LaagProps) {
  const { bereik } = lagen
  if (bereik === null) return null
  const { aannamen, plaatsen, plaatsenNiet, perBuurt } = bereik
  return (
    <div className="legenda__laag">
      <h3>{bereiklaagTekst.titel}</h3>
      {plaatsen.length === 0 ? <p>{bereiklaagTekst.geen}</p> : null}
      <ul className="legenda__klassen">
        <li>
          <span className="legenda__bereik" aria-hidden />
          <span>{bereiklaagTekst.lopen(aannamen.lopenMeters)}</span>
        </li>
        <li>
          <span className="legenda__bereik legenda__bereik--kort" aria-hidden />
          <span>{bereiklaagTekst.rollator(aannamen.rollatorMeters)}</span>
        </li>
      </ul>
      <p className="subtle">{bereiklaagTekst.uitleg(aannamen.omweg)}</p>
      {plaatsenNiet.length === 0 ? null : (
        <p className="subtle">{bereiklaagTekst.niet(plaatsenNiet.map(({ naam }) => naam).join(', '))}</p>
      )}
      <Details summary={bereiklaagTekst.tabel}>
        <ScrollTable caption={bereiklaagTekst.bijschrift}>
          <thead>
            <tr>
              <th scope="col">{bereiklaagTekst.buurt}</th>
              <th scope="col" className="table__number">
                {bereiklaagTekst.lopend}
              </th>
              <th scope="col" className="table__number">
                {bereiklaagTekst.metRollator}
              </th>
            </tr>
          </thead>
          <tbody>
            {perBuurt.map(({ gebied, lopen, rollator }) => (
              <tr key={gebied}>
                <th scope="row">
                  <button type="button" className="tabel__open" onClick={() => kies({ gebied })}>
                    {bron.gebied.get(gebied)?.naam ?? gebied}
                  </button>
                </th>
                <td className="table__number">{aandeel(lopen)}</td>
                <td className="table__number">{aandeel(rollator)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </Details>
    </div>
  )
}
