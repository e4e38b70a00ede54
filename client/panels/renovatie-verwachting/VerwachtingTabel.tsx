import type { EigenaarRegel } from '../../../analyses/renovatie/verwachting-schema.ts'
import { renovatieTekst } from '../../../server/contract/text/nl/renovatie-verwachting.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { ExplainButton } from '../wijkanalyse/ExplainButton.tsx'
import type { Explainer } from './uitleg.ts'

/** The fan as a table: per year the middle, the limits and how often the target is reached. */
export function VerwachtingTabel({
  row,
  soort,
  explain,
}: {
  row: EigenaarRegel
  soort: string
  explain: Explainer
}) {
  const { verwachting } = row
  if (!verwachting.bekend) return null
  const { doel } = verwachting
  const columns = renovatieTekst.tabelKolommen
  const numbers = [columns.midden, columns.band80, columns.band95, ...(doel.bekend ? [columns.kans] : [])]
  return (
    <ScrollTable caption={renovatieTekst.tabel(soort)}>
      <thead>
        <tr>
          <th scope="col">{columns.jaar}</th>
          {numbers.map((name) => (
            <th key={name} scope="col" className="table__number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {verwachting.jaren.map(({ jaar, midden, laag80, hoog80, laag95, hoog95 }, index) => {
          const share = doel.bekend ? doel.kans[index] : undefined
          const cells = [
            explain.aantal(midden, 'midden', jaar, row, verwachting),
            explain.bereik(laag80, hoog80, 'grens80', jaar, row, verwachting),
            explain.bereik(laag95, hoog95, 'grens95', jaar, row, verwachting),
            ...(share === undefined ? [] : [explain.kans(share, jaar, row, verwachting)]),
          ]
          return (
            <tr key={jaar}>
              <th scope="row">{jaar}</th>
              {cells.map((uitleg, column) => (
                <td key={numbers[column]} className="table__number">
                  <ExplainButton uitleg={uitleg} />
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </ScrollTable>
  )
}
