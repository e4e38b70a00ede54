import { useState } from 'react'
import type { Sleutelregel } from '../../../server/contract/sleutels.ts'
import { datum } from '../../../server/contract/text/getal.ts'
import { rolNaam } from '../../../server/contract/text/nl/algemeen.ts'
import { doelTekst } from '../../../server/contract/text/nl/inzagedoel.ts'
import { magTekst, sleutels as tekst } from '../../../server/contract/text/nl/sleutels.ts'
import { momentVan } from '../../app/moment.ts'
import { Button } from '../../ui/Button.tsx'
import { Details } from '../../ui/Details.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { SleutelIntrekken } from './SleutelIntrekken.tsx'

interface Props {
  sleutels: readonly Sleutelregel[]
  wijken: readonly { id: string; naam: string }[]
  corporatie: string | null
}

/** The last day a key works, from the moment it stops. */
function lastDay(verloopt: string): string {
  return datum(new Date(Date.parse(verloopt) - 1).toISOString().slice(0, 10))
}

/** Every key: which system, what it may, until when, when it was last used, and the way to take it back. */
export function Sleuteltabel({ sleutels, wijken, corporatie }: Props) {
  const [withdrawing, setWithdrawing] = useState<Sleutelregel | null>(null)
  const nameOf = (id: string) => wijken.find((wijk) => wijk.id === id)?.naam ?? id
  return (
    <>
      <ScrollTable caption={tekst.lijst} captionHidden>
        <thead>
          <tr>
            <th scope="col">{tekst.kolommen.naam}</th>
            <th scope="col">{tekst.kolommen.rol}</th>
            <th scope="col">{tekst.kolommen.mag}</th>
            <th scope="col">{tekst.kolommen.tot}</th>
            <th scope="col">{tekst.kolommen.gebruikt}</th>
            <th scope="col">
              <span className="alleen-voorgelezen">{tekst.kolommen.doe}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sleutels.map((key) => (
            <tr key={key.id} data-staat={key.staat}>
              <th scope="row">
                {key.naam}
                <code className="sleutels__id">{tekst.begin(key.id)}</code>
              </th>
              <td>
                {rolNaam(key.rol, corporatie)}
                <span className="sleutels__sub">
                  {key.wijken === 'alle' ? tekst.alleWijken : key.wijken.map(nameOf).join(', ')}
                </span>
              </td>
              <td>
                <Details summary={tekst.aantal(key.handelingen.length)}>
                  <ul className="sleutels__mag">
                    {key.handelingen.map((action) => (
                      <li key={action}>{magTekst(action)}</li>
                    ))}
                  </ul>
                </Details>
                {key.inzagedoel === null ? null : (
                  <span className="sleutels__sub">{tekst.voorDoel(doelTekst[key.inzagedoel].kort)}</span>
                )}
              </td>
              <td>
                {lastDay(key.verloopt)}
                <span className="sleutels__sub">{tekst.staat[key.staat]}</span>
              </td>
              <td>{key.laatstGebruikt === null ? tekst.nooit : momentVan(key.laatstGebruikt).dag}</td>
              <td>
                {key.staat === 'geldig' ? (
                  <Button aria-label={tekst.intrekkenVan(key.naam)} onClick={() => setWithdrawing(key)}>
                    {tekst.intrekken}
                  </Button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {withdrawing === null ? null : (
        <SleutelIntrekken sleutel={withdrawing} onClose={() => setWithdrawing(null)} />
      )}
    </>
  )
}
