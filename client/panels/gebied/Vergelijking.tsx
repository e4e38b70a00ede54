import { useMemo } from 'react'
import type { Verschil } from '../../../analyses/vergelijking/verschil.ts'
import { punten, waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { alleCijfersTekst } from '../../../server/contract/text/nl/alle-cijfers.ts'
import { modelJaar } from '../../../server/contract/text/nl/coronatijd.ts'
import { gebiedsblad } from '../../../server/contract/text/nl/gebiedsblad.ts'
import { profiel } from '../../../server/contract/text/nl/gebiedsprofiel.ts'
import { indicatorTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { Tag } from '../../ui/Tag.tsx'
import type { Cijferregel } from '../kaart/profiel/alle-cijfers.ts'
import { Bevindingenlijst } from '../kaart/profiel/Bevindingenlijst.tsx'
import type { Profielgebied } from '../kaart/profielgegevens.ts'
import { bereik } from '../kaart/wijkregels.ts'
import { vergelijkregels } from './vergelijkregels.ts'

interface Props {
  areas: readonly [Profielgebied, Profielgebied]
  bron: Kaartbron
}

/** Two areas side by side: what holds of each, and every figure of both in the same year. */
export function Vergelijking({ areas, bron }: Props) {
  const [one, other] = areas
  const rows = useMemo(() => vergelijkregels(bron, one, other), [bron, one, other])
  return (
    <section className="gebied__naast">
      <h2>{gebiedsblad.vergelijkKop(one.naam, other.naam)}</h2>
      <p>{gebiedsblad.vergelijkUitleg}</p>
      <div className="gebied__twee">
        {areas.map((area) => (
          <div key={area.code} className="block">
            <h3>{area.naam}</h3>
            <Bevindingenlijst area={area} bron={bron} Kop="h4" />
          </div>
        ))}
      </div>
      <ScrollTable caption={gebiedsblad.vergelijkTabel(one.naam, other.naam)} captionHidden>
        <thead>
          <tr>
            <th scope="col">{gebiedsblad.onderwerp}</th>
            <th scope="col">{gebiedsblad.jaar}</th>
            <th scope="col" className="table__number">
              {one.naam}
            </th>
            <th scope="col" className="table__number">
              {other.naam}
            </th>
            <th scope="col">{gebiedsblad.verschil}</th>
            <th scope="col" className="table__number">
              {bron.gemeente.naam}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ indicator, jaar, een, ander, verschil }) => (
            <tr key={indicator.id}>
              <th scope="row">
                {indicatorTekst(indicator).naam}{' '}
                {indicator.rol === 'alleen-intern' ? (
                  <Tag tone="warning">{alleCijfersTekst.intern}</Tag>
                ) : null}
              </th>
              <td>{modelJaar(indicator.id, jaar)}</td>
              <Cel row={een} />
              <Cel row={ander} />
              <td>{verschilWoorden(verschil)}</td>
              <td className="table__number">
                {een.gemeente === null
                  ? profiel.geenCijfer
                  : waardeMetEenheid(een.gemeente.waarde, indicator.eenheid)}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  )
}

function Cel({ row: { cijfer, indicator } }: { row: Cijferregel }) {
  if (cijfer.soort === 'ontbreekt') {
    return (
      <td className="table__number table__missing" title={redenTekst[cijfer.reden]}>
        {profiel.geenCijfer}
      </td>
    )
  }
  return (
    <td className="table__number">
      {cijfer.soort === 'waarde'
        ? waardeMetEenheid(cijfer.cijfer.waarde, indicator.eenheid)
        : bereik(cijfer.laagste.waarde, cijfer.hoogste.waarde, indicator.eenheid)}
    </td>
  )
}

function verschilWoorden(verschil: Verschil | null): string {
  if (verschil === null) return gebiedsblad.nietTeVergelijken
  return verschil.oordeel === 'geen-verschil' ? gebiedsblad.geenVerschil : punten(verschil.punten)
}
