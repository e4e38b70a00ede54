import type { Fondsstand } from '../../../analyses/renovatie/fondsstand.ts'
import { EIGENAREN } from '../../../analyses/renovatie/verwachting-schema.ts'
import { aantal } from '../../../server/contract/text/getal.ts'
import { voortgangRenovatieTekst as tekst } from '../../../server/contract/text/nl/renovatievoortgang.ts'
import { eigenaarNaam } from '../../../server/contract/text/nl/woningen.ts'
import { useCorporatie } from '../../api/sessie.ts'
import { Details } from '../../ui/Details.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'

const naamVan = ({ fonds }: Fondsstand) =>
  fonds === null ? tekst.zonderFonds : tekst.fondsTot(fonds.naam, fonds.tot)
const sleutel = ({ fonds, eigenaar }: Fondsstand) => `${fonds?.id ?? ''} ${eigenaar}`

/** Per owner and fund the dwellings of its campaigns: what is done, what is expected on its last day, and whether that is in time. */
export function Fondstabel({ standen }: { standen: readonly Fondsstand[] }) {
  const corporatie = useCorporatie()
  const { fonds, eigenaar, woningen, nu, teGaan, nodig, tempo, einde, stand } = tekst.fondsKolommen
  return (
    <>
      <ScrollTable caption={tekst.fondsen}>
        <thead>
          <tr>
            <th scope="col">{fonds}</th>
            <th scope="col">{eigenaar}</th>
            {[woningen, nu, teGaan, nodig, tempo, einde].map((name) => (
              <th key={name} scope="col" className="table__number">
                {name}
              </th>
            ))}
            <th scope="col">{stand}</th>
          </tr>
        </thead>
        <tbody>
          {standen.map((row) => (
            <tr key={sleutel(row)}>
              <th scope="row">{naamVan(row)}</th>
              <td>{eigenaarNaam(row.eigenaar, corporatie)}</td>
              <td className="table__number">{aantal(row.woningen)}</td>
              <td className="table__number">{aantal(row.telt)}</td>
              <td className="table__number">{aantal(row.teGaan)}</td>
              <Tempo value={row.fonds === null ? null : row.nodigPerKwartaal} />
              <Tempo value={row.tempoPerKwartaal} />
              <td className="table__number">
                {row.tegenEinde.bekend
                  ? tekst.bereik(row.tegenEinde.midden, row.tegenEinde.laag95, row.tegenEinde.hoog95)
                  : tekst.nietTeZeggen}
              </td>
              <td>{row.fonds === null ? tekst.geenFondsStand : tekst.fondsStand[row.stand]}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="subtle">{tekst.fondsenUitleg}</p>
      {EIGENAREN.map((owner) => (
        <Details key={owner} summary={tekst.fondsKwartalen(eigenaarNaam(owner, corporatie))}>
          <Kwartalen
            standen={standen.filter((row) => row.eigenaar === owner)}
            naam={eigenaarNaam(owner, corporatie)}
          />
        </Details>
      ))}
    </>
  )
}

function Tempo({ value }: { value: number | null }) {
  return <td className="table__number">{value === null ? tekst.nietTeZeggen : tekst.perKwartaal(value)}</td>
}

/** Deliveries per quarter, a column per fund. */
function Kwartalen({ standen, naam }: { standen: readonly Fondsstand[]; naam: string }) {
  return (
    <ScrollTable caption={tekst.fondsKwartalen(naam)} captionHidden>
      <thead>
        <tr>
          <th scope="col">{tekst.kwartalen}</th>
          {standen.map((row) => (
            <th key={sleutel(row)} scope="col" className="table__number">
              {row.fonds?.naam ?? tekst.zonderFonds}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(standen[0]?.kwartalen ?? []).map(({ jaar, kwartaal }, at) => (
          <tr key={`${jaar} ${kwartaal}`}>
            <th scope="row">{tekst.kwartaal(jaar, kwartaal)}</th>
            {standen.map((row) => (
              <td key={sleutel(row)} className="table__number">
                {aantal(row.kwartalen[at]?.aantal ?? 0)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
