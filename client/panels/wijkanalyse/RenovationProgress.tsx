import type { Wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import { aantal } from '../../../server/contract/text/getal.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { eigenaarNaam } from '../../../server/contract/text/nl/woningen.ts'
import { useCorporatie } from '../../api/sessie.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'

/** Renovation against the targets of the plan; outside every pijler. */
export function RenovationProgress({ analysis }: { analysis: Wijkanalyse }) {
  const { renovatie, focusgebied } = analysis
  const corporatie = useCorporatie()
  const columns = wijkanalyseTekst.renovatieKolommen
  return (
    <section className="block">
      <div className="page__head">
        <h2>{wijkanalyseTekst.renovatie}</h2>
        {renovatie.bekend && renovatie.voorbeelddata ? <ExampleTag /> : null}
      </div>
      {renovatie.bekend ? (
        <>
          <ScrollTable caption={wijkanalyseTekst.renovatie} captionHidden>
            <thead>
              <tr>
                <th scope="col">{columns.eigenaar}</th>
                <th scope="col" className="table__number">
                  {columns.woningen}
                </th>
                <th scope="col" className="table__number">
                  {columns.klaar}
                </th>
                <th scope="col" className="table__number">
                  {columns.uitvoering}
                </th>
                <th scope="col" className="table__number">
                  {columns.klaarFocus(focusgebied.naam)}
                </th>
                <th scope="col" className="table__number">
                  {columns.streven}
                </th>
              </tr>
            </thead>
            <tbody>
              {renovatie.regels.map((row) => (
                <tr key={row.eigenaar}>
                  <th scope="row">{eigenaarNaam(row.eigenaar, corporatie)}</th>
                  <td className="table__number">{aantal(row.woningenWijk)}</td>
                  <td className="table__number">{aantal(row.klaarWijk)}</td>
                  <td className="table__number">{aantal(row.inUitvoeringWijk)}</td>
                  <td className="table__number">{aantal(row.klaarFocusgebied)}</td>
                  <td className="table__number">
                    {row.streven === null ? wijkanalyseTekst.geenStreven : aantal(row.streven)}
                  </td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
          {renovatie.eigenaarOnbekend === undefined ? null : (
            <p>{wijkanalyseTekst.renovatieZonderEigenaar(renovatie.eigenaarOnbekend)}</p>
          )}
          {renovatie.statusOnbekend === undefined ? null : (
            <p>{wijkanalyseTekst.renovatieZonderStatus(renovatie.statusOnbekend)}</p>
          )}
          <p className="subtle">
            {wijkanalyseTekst.renovatieBuiten}{' '}
            {wijkanalyseTekst.renovatieStreven(focusgebied.naam, renovatie.planJaar)}
          </p>
        </>
      ) : (
        <p>{redenTekst[renovatie.reden]}</p>
      )}
    </section>
  )
}
