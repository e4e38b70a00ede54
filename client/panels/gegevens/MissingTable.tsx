import type { leesDataset } from '../../../server/contract/datasets.ts'
import type { AnswerOf } from '../../../server/contract/endpoint.ts'
import { gegevensTekst } from '../../../server/contract/text/nl/gegevens.ts'
import { leeftijdTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { useIndicatorTekst } from '../../api/indicator-tekst.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'

/** How many areas have no figure, per indicator, year and age group. */
export function MissingTable({ rows }: { rows: AnswerOf<typeof leesDataset>['ontbrekend'] }) {
  const wordsOf = useIndicatorTekst()
  const columns = gegevensTekst.ontbrekendKolommen
  return (
    <div className="bounded">
      <ScrollTable caption={gegevensTekst.ontbrekend} captionHidden>
        <thead>
          <tr>
            <th scope="col">{columns.cijfer}</th>
            <th scope="col">{columns.jaar}</th>
            <th scope="col">{columns.wie}</th>
            <th scope="col" className="table__number">
              {columns.zonder}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.indicator} ${row.jaar} ${row.leeftijd}`}>
              <th scope="row">{wordsOf(row.indicator).naam}</th>
              <td>{row.jaar}</td>
              <td>{leeftijdTekst[row.leeftijd]}</td>
              <td className="table__number">{gegevensTekst.ontbrekendAantal(row.aantal, row.totaal)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  )
}
