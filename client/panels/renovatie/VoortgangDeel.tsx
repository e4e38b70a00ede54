import { useState } from 'react'
import type { Renovatievoortgang } from '../../../server/contract/renovatievoortgang.ts'
import { aantal } from '../../../server/contract/text/getal.ts'
import { woningenVan } from '../../../server/contract/text/nl/renovatie-verwachting.ts'
import { renovatieTekst } from '../../../server/contract/text/nl/renovatie-verwachting.ts'
import {
  achterstandZin,
  knelpuntZin,
  voortgangRenovatieTekst as tekst,
} from '../../../server/contract/text/nl/renovatievoortgang.ts'
import { registerTekst } from '../../../server/contract/text/nl/renovatieregister.ts'
import { eigenaarNaam } from '../../../server/contract/text/nl/woningen.ts'
import { useRenovatievoortgang } from '../../api/renovatieregister.ts'
import { useCorporatie } from '../../api/sessie.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { Problem } from '../../app/Problem.tsx'
import { Details } from '../../ui/Details.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { Select } from '../../ui/Select.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { WaaierGrafiek } from '../renovatie-verwachting/WaaierGrafiek.tsx'
import { Fondstabel } from './Fondstabel.tsx'

const GEHEEL = 'geheel'

/** How far the renovation is: what lags and why, per owner, wijk, quarter, fund and track. */
export function VoortgangDeel() {
  const { data, error, refetch } = useRenovatievoortgang()
  if (data !== undefined) return <Voortgang voortgang={data} />
  return (
    <div className="page">
      {error === null ? (
        <Skeleton label={registerTekst.laden} heightPixels={480} />
      ) : (
        <Problem error={error} onRetry={() => void refetch()} />
      )}
    </div>
  )
}

function Voortgang({ voortgang }: { voortgang: Renovatievoortgang }) {
  const [where, setWhere] = useState(GEHEEL)
  const corporatie = useCorporatie()
  const { gebieden, achterstand, regels, stand, voorbeelddata } = voortgang
  const area = gebieden.find(({ id }) => id === where) ?? gebieden[0]
  if (area === undefined) return null
  const isWhole = area.id === GEHEEL
  const naam = isWhole ? tekst.geheel : area.naam
  const target = (eigenaar: string) => regels.find((row) => row.eigenaar === eigenaar)?.streven ?? null
  return (
    <div className="page">
      <div className="page__head">
        <h2>{tekst.titel}</h2>
        {voorbeelddata ? <ExampleTag /> : null}
      </div>
      <p className="subtle">
        {stand === null ? renovatieTekst.standOnbekend : renovatieTekst.standOp(stand)} {tekst.uitleg}
      </p>
      <div className="voortgang-renovatie__waar">
        <Select label={tekst.waar} value={area.id} onChange={setWhere}>
          {gebieden.map((one) => (
            <option key={one.id} value={one.id}>
              {one.id === GEHEEL ? tekst.geheel : one.naam}
            </option>
          ))}
        </Select>
      </div>
      <section className="block">
        <h3>{tekst.achter}</h3>
        <ul className="voortgang-renovatie__zinnen">
          {area.standen.map(({ eigenaar, knelpunt }) => {
            const lag = achterstand.find((row) => row.eigenaar === eigenaar)
            const wait = knelpuntZin(knelpunt)
            const soort = woningenVan(eigenaar, corporatie)
            return (
              <li key={eigenaar}>
                {lag === undefined || !isWhole ? (
                  <strong>{eigenaarNaam(eigenaar, corporatie)}. </strong>
                ) : (
                  `${achterstandZin(soort, lag)} `
                )}
                {wait ?? ''}
              </li>
            )
          })}
        </ul>
      </section>
      <section className="block">
        <ScrollTable caption={`${tekst.stand}: ${naam}`}>
          <thead>
            <tr>
              <th scope="col">{tekst.kolommen.eigenaar}</th>
              {[
                tekst.kolommen.woningen,
                tekst.kolommen.telt,
                tekst.kolommen.asbest,
                tekst.kolommen.label,
                tekst.kolommen.haaltNiet,
                tekst.kolommen.uitvoering,
                tekst.kolommen.onderweg,
              ].map((name) => (
                <th key={name} scope="col" className="table__number">
                  {name}
                </th>
              ))}
              {isWhole ? (
                <th scope="col" className="table__number">
                  {tekst.kolommen.doel}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {area.standen.map((row) => (
              <tr key={row.eigenaar}>
                <th scope="row">{eigenaarNaam(row.eigenaar, corporatie)}</th>
                {[
                  row.woningen,
                  row.telt,
                  row.asbestOnbekend,
                  row.normOnbekend,
                  row.haaltNormNiet,
                  row.inUitvoering,
                  row.onderweg,
                ].map((count, at) => (
                  // Seven numbers in the fixed order of the head.
                  // oxlint-disable-next-line react/no-array-index-key
                  <td key={at} className="table__number">
                    {aantal(count)}
                  </td>
                ))}
                {isWhole ? <Doel streven={target(row.eigenaar)} /> : null}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
        <p className="subtle">{tekst.norm}</p>
      </section>
      {isWhole ? <Verwachtingen voortgang={voortgang} /> : null}
      <section className="block">
        <ScrollTable caption={`${tekst.kwartalen}: ${naam}`}>
          <thead>
            <tr>
              <th scope="col">{tekst.kwartalen}</th>
              {(['particulier', 'vve', 'corporatie'] as const).map((one) => (
                <th key={one} scope="col" className="table__number">
                  {eigenaarNaam(one, corporatie)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {area.kwartalen.map((row) => (
              <tr key={`${row.jaar} ${row.kwartaal}`}>
                <th scope="row">{tekst.kwartaal(row.jaar, row.kwartaal)}</th>
                <td className="table__number">{aantal(row.particulier)}</td>
                <td className="table__number">{aantal(row.vve)}</td>
                <td className="table__number">{aantal(row.corporatie)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
        <p className="subtle">{tekst.kwartalenUitleg}</p>
      </section>
      <section className="block">
        <ScrollTable caption={`${tekst.sporen}: ${naam}`}>
          <thead>
            <tr>
              <th scope="col">{tekst.kolommen.spoor}</th>
              <th scope="col" className="table__number">
                {tekst.kolommen.telt}
              </th>
              <th scope="col" className="table__number">
                {tekst.kolommen.bezig}
              </th>
              {isWhole ? (
                <th scope="col" className="table__number">
                  {tekst.kolommen.doel}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {area.sporen.map(({ id, klaar, bezig, van, streven }) => (
              <tr key={id}>
                <th scope="row">{tekst.spoor[id]}</th>
                <td className="table__number">{van === null ? aantal(klaar) : tekst.deel(klaar, van)}</td>
                <td className="table__number">{aantal(bezig)}</td>
                {isWhole ? <Doel streven={streven} isShare={van !== null} /> : null}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
        <p className="subtle">{tekst.sporenUitleg}</p>
      </section>
    </div>
  )
}

function Doel({ streven, isShare = false }: { streven: number | null; isShare?: boolean }) {
  return (
    <td className="table__number">
      {streven === null ? tekst.geenDoel : isShare ? tekst.procent(streven) : aantal(streven)}
    </td>
  )
}

/** The forecast of each owner as a fan, and the same per fund in a table. */
function Verwachtingen({ voortgang }: { voortgang: Renovatievoortgang }) {
  const corporatie = useCorporatie()
  const { regels, fondsstanden, stand } = voortgang
  return (
    <section className="block">
      <h3>{renovatieTekst.verwachting}</h3>
      {regels.map((row) => {
        const { verwachting, eigenaar, streven } = row
        const last = verwachting.bekend ? verwachting.jaren.at(-1) : undefined
        if (!verwachting.bekend || last === undefined || stand === null) return null
        const soort = woningenVan(eigenaar, corporatie)
        return (
          <Details
            key={eigenaar}
            summary={renovatieTekst.grafiek(soort, last.laag95, last.hoog95, last.jaar)}
          >
            <WaaierGrafiek
              verwachting={verwachting}
              nu={row.focusgebied.telt}
              stand={stand}
              streven={streven}
              einden={[]}
              label={renovatieTekst.grafiek(soort, last.laag95, last.hoog95, last.jaar)}
            />
            <p className="subtle">{renovatieTekst.standOp(stand)}</p>
          </Details>
        )
      })}
      <Fondstabel standen={fondsstanden} />
    </section>
  )
}
