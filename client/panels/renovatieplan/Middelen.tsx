import { moneySpans } from '../../../analyses/renovatie/planherkomst.ts'
import { euro } from '../../../server/contract/text/getal.ts'
import { renovatieplanmiddelenTekst as tekst } from '../../../server/contract/text/nl/renovatieplan-middelen.ts'
import type { Planbeeld } from '../../api/renovatieplannen.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'

/** Money, crews and homes that this plan was made with, printed under every plan. */
export function Middelen({ beeld }: { beeld: Planbeeld }) {
  const { keuzes, fondsen, begroting, uitgangspunten } = beeld
  const spans = moneySpans(keuzes.geld, begroting)
  const nameOf = (id: string) => fondsen.find((fund) => fund.id === id)?.naam ?? id
  const speed = uitgangspunten.find(({ id }) => id === 'ploegsnelheid')?.waarde ?? null
  const { begin, daarna } = keuzes.wisselwoningen
  return (
    <section className="block" aria-labelledby="plan-middelen">
      <h2 id="plan-middelen">{tekst.kop}</h2>
      {spans.length === 0 ? (
        <p>{tekst.geenGeld}</p>
      ) : (
        <ScrollTable caption={tekst.geldTabel}>
          <thead>
            <tr>
              <th scope="col">{tekst.kolomFonds}</th>
              <th scope="col">{tekst.kolomJaren}</th>
              <th scope="col" className="table__number">
                {tekst.kolomEuro}
              </th>
              <th scope="col">{tekst.kolomBron}</th>
            </tr>
          </thead>
          <tbody>
            {spans.map((span) => (
              <tr key={`${span.fonds} ${span.van}`}>
                <th scope="row">{nameOf(span.fonds)}</th>
                <td>{tekst.jaren(span.van, span.tot)}</td>
                <td className="table__number">{euro(span.euro)}</td>
                <td>{tekst.bron(span.bron)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
      <h3>{tekst.ploegenKop}</h3>
      {keuzes.ploegen.length === 0 ? <p>{tekst.geenPloegen}</p> : null}
      <ul className="plain-list">
        {keuzes.ploegen.map((crew) => (
          <li key={crew.naam}>{tekst.ploegZin(crew, speed)}</li>
        ))}
      </ul>
      <h3>{tekst.wisselKop}</h3>
      <ul className="plain-list">
        <li>{tekst.wisselBegin(begin)}</li>
        {daarna.map(({ vanaf, aantal }) => (
          <li key={vanaf}>{tekst.wisselLater(vanaf, aantal)}</li>
        ))}
      </ul>
    </section>
  )
}
