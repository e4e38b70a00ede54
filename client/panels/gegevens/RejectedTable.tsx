import type { leesDataset } from '../../../server/contract/datasets.ts'
import type { AnswerOf } from '../../../server/contract/endpoint.ts'
import { gegevensTekst } from '../../../server/contract/text/nl/gegevens.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'

/** What was not taken over, with its place in the source and the reason. */
export function RejectedTable({ rows }: { rows: NonNullable<AnswerOf<typeof leesDataset>['afgekeurd']> }) {
  const columns = gegevensTekst.afgekeurdKolommen
  return (
    <div className="bounded">
      <ScrollTable caption={gegevensTekst.afgekeurdTitel} captionHidden>
        <thead>
          <tr>
            <th scope="col">{columns.bestand}</th>
            <th scope="col" className="table__number">
              {columns.rij}
            </th>
            <th scope="col">{columns.kolom}</th>
            <th scope="col">{columns.reden}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.bestand} ${row.rij} ${row.kolom} ${row.reden}`}>
              <th scope="row">{row.bestand}</th>
              <td className="table__number">{row.rij}</td>
              <td>{row.kolom}</td>
              <td>{row.reden}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  )
}
