import type { Wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import { openZonderEigenaar, openZonderStatus } from '../../../server/contract/text/nl/open-zinnen.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { type Renovatiekolom, uitlegRenovatie } from '../../../server/contract/text/nl/uitleg-onderdelen.ts'
import { wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { eigenaarNaam } from '../../../server/contract/text/nl/woningen.ts'
import { useCorporatie } from '../../api/sessie.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { ExplainButton } from './ExplainButton.tsx'
import { Sentence } from './Sentence.tsx'

/** Renovation against the targets of the plan; outside every pijler. */
export function RenovationProgress({ analysis }: { analysis: Wijkanalyse }) {
  const { renovatie, focusgebied } = analysis
  const corporatie = useCorporatie()
  const columns = wijkanalyseTekst.renovatieKolommen
  // An analysis of before the norm was counted has no number for it.
  const hasNorm = renovatie.bekend && renovatie.regels.some((row) => row.teltFocusgebied !== undefined)
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
                {hasNorm ? (
                  <th scope="col" className="table__number">
                    {columns.teltFocus(focusgebied.naam)}
                  </th>
                ) : null}
                <th scope="col" className="table__number">
                  {columns.streven}
                </th>
              </tr>
            </thead>
            <tbody>
              {renovatie.regels.map((row) => (
                <tr key={row.eigenaar}>
                  <th scope="row">{eigenaarNaam(row.eigenaar, corporatie)}</th>
                  <Count kolom="woningenWijk" row={row} analysis={analysis} />
                  <Count kolom="klaarWijk" row={row} analysis={analysis} />
                  <Count kolom="inUitvoeringWijk" row={row} analysis={analysis} />
                  <Count kolom="klaarFocusgebied" row={row} analysis={analysis} />
                  {hasNorm ? <Count kolom="teltFocusgebied" row={row} analysis={analysis} /> : null}
                  <Count kolom="streven" row={row} analysis={analysis} />
                </tr>
              ))}
            </tbody>
          </ScrollTable>
          <p>{hasNorm ? wijkanalyseTekst.renovatieNorm : wijkanalyseTekst.renovatieZonderNorm}</p>
          {renovatie.eigenaarOnbekend === undefined ? null : (
            <p>
              <Sentence zin={openZonderEigenaar(renovatie.eigenaarOnbekend, analysis)} />
            </p>
          )}
          {renovatie.statusOnbekend === undefined ? null : (
            <p>
              <Sentence zin={openZonderStatus(renovatie.statusOnbekend, analysis)} />
            </p>
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

interface CountProps {
  kolom: Renovatiekolom
  row: Extract<Wijkanalyse['renovatie'], { bekend: true }>['regels'][number]
  analysis: Wijkanalyse
}

/** One number of the table, which opens to what was counted. */
function Count({ kolom, row, analysis }: CountProps) {
  const corporatie = useCorporatie()
  const value = row[kolom] ?? null
  return (
    <td className="table__number">
      {value === null ? (
        wijkanalyseTekst.geenStreven
      ) : (
        <ExplainButton
          uitleg={uitlegRenovatie(kolom, value, eigenaarNaam(row.eigenaar, corporatie), analysis)}
        />
      )}
    </td>
  )
}
