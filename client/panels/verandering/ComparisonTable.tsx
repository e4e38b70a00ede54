import type { Vergelijking } from '../../../analyses/verandering/verandering-schema.ts'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import {
  grenzenTekst,
  kenmerkTekst,
  uitkomstTekst,
  veranderingTekst,
} from '../../../server/contract/text/nl/verandering.ts'
import { useIndicatorTekst } from '../../api/indicator-tekst.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { useAnalysisContext } from '../wijkanalyse/analysis-context.ts'
import { ExplainButton } from '../wijkanalyse/ExplainButton.tsx'
import { explainComparison } from './explain-comparison.ts'
import { MeasurementButton } from './MeasurementButton.tsx'

interface Props {
  rows: readonly Vergelijking[]
  verdieping: Verdieping
}

/** Comparisons in which nothing could be called a change, each with why. */
export function ComparisonTable({ rows, verdieping }: Props) {
  const wordsOf = useIndicatorTekst()
  const { nameOf } = useAnalysisContext()
  const { kolommen } = veranderingTekst
  return (
    <ScrollTable caption={veranderingTekst.andereUitkomsten(rows.length)} captionHidden>
      <thead>
        <tr>
          <th scope="col">{kolommen.cijfer}</th>
          <th scope="col">{kolommen.gebied}</th>
          <th scope="col" className="table__number">
            {kolommen.van}
          </th>
          <th scope="col" className="table__number">
            {kolommen.naar}
          </th>
          <th scope="col" className="table__number">
            {kolommen.verschil}
          </th>
          <th scope="col">{kolommen.grenzen}</th>
          <th scope="col">{kolommen.uitkomst}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.gebied}/${row.indicator}/${row.basis}`}>
            <th scope="row">{wordsOf(row.indicator).naam}</th>
            <td>{nameOf(row.gebied)}</td>
            {[row.van, row.naar].map((year) => (
              <td key={year.jaar} className="table__number">
                <MeasurementButton row={row} year={year} unit={row.eenheid} sources={verdieping.invoer} />{' '}
                <span className="subtle">{year.jaar}</span>
              </td>
            ))}
            <td className="table__number">
              <ExplainButton uitleg={explainComparison(row, verdieping.invoer)} />
            </td>
            <td>{grenzenTekst(row)}</td>
            <td>
              {row.reden === null ? uitkomstTekst[row.uitkomst] : redenTekst[row.reden]}
              {row.kenmerken.length === 0 ? null : (
                <span className="subtle"> {row.kenmerken.map((mark) => kenmerkTekst[mark]).join(', ')}</span>
              )}{' '}
              {row.voorbeelddata ? <ExampleTag /> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
