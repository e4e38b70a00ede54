import type { Reeks } from '../../../analyses/incidenten/incidenten-schema.ts'
import { incidentenTekst, tussen, veranderingKort } from '../../../server/contract/text/nl/incidenten.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { useAnalysisContext } from '../wijkanalyse/analysis-context.ts'
import { ExplainButton } from '../wijkanalyse/ExplainButton.tsx'
import { Redenen } from './Jaartabel.tsx'
import { Count, Rate } from './Telling.tsx'
import { explainChange, type Reekskader } from './uitleg.ts'

interface Props {
  kader: Reekskader
  reeks: Reeks
  jaar: number
}

/** The buurten in the newest complete year, in their own order: a table by number would be a ranking. */
export function Buurttabel({ kader, reeks, jaar }: Props) {
  const { nameOf } = useAnalysisContext()
  // A buurt that the source never names has nothing to show; the reason stands under the table.
  const rows = reeks.perBuurt.filter(
    ({ telling }) => telling.bekend || telling.reden !== 'buurt-niet-in-bron',
  )
  return (
    <div className="block incident-smal">
      <ScrollTable caption={incidentenTekst.perBuurt(jaar)}>
        <thead>
          <tr>
            <th scope="col">{incidentenTekst.buurt}</th>
            <th scope="col" className="table__number">
              {incidentenTekst.aantal}
            </th>
            <th scope="col" className="table__number">
              {incidentenTekst.perDuizend}
            </th>
            <th scope="col">{incidentenTekst.tegenVorigJaar(jaar - 1)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ gebied, telling, inwoners, perDuizend, verandering }) => (
            <tr key={gebied}>
              <th scope="row">{nameOf(gebied)}</th>
              <td className="table__number">
                {telling.bekend ? (
                  <>
                    <Count kader={kader} jaar={jaar} telling={telling} />
                    <span className="incident-grens">{tussen(telling, 0)}</span>
                  </>
                ) : (
                  <span className="table__missing">{incidentenTekst.geenGetal}</span>
                )}
              </td>
              <td className="table__number">
                <Rate
                  kader={kader}
                  jaar={jaar}
                  telling={telling}
                  inwoners={inwoners}
                  perDuizend={perDuizend}
                />
              </td>
              <td>
                {verandering.bekend ? (
                  <ExplainButton uitleg={explainChange(kader, verandering, veranderingKort(verandering))} />
                ) : (
                  <span className="table__missing">{incidentenTekst.geenGetal}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <Redenen
        rijen={rows.flatMap(({ telling, perDuizend, verandering }) => [telling, perDuizend, verandering])}
      />
      {rows.length === reeks.perBuurt.length ? null : (
        <p className="subtle">{incidentenTekst.nietGenoemd(reeks.perBuurt.length - rows.length)}</p>
      )}
    </div>
  )
}
