import type { BronStand } from '../../../server/contract/bronnen.ts'
import { aantal } from '../../../server/contract/text/getal.ts'
import { bronnenTekst } from '../../../server/contract/text/nl/bronnen.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'

/** Per buurt how many figures are missing of those the source should give, most first. */
export function MissingPerBuurt({ rows }: { rows: BronStand['datasets'][number]['ontbreektPerBuurt'] }) {
  const columns = bronnenTekst.ontbreektKolommen
  const sorted = [...rows].sort((a, b) => b.ontbreekt - a.ontbreekt)
  return (
    <div className="bounded">
      <ScrollTable caption={bronnenTekst.ontbreekt}>
        <thead>
          <tr>
            <th scope="col">{columns.buurt}</th>
            <th scope="col" className="table__number">
              {columns.ontbreekt}
            </th>
            <th scope="col" className="table__number">
              {columns.verwacht}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.buurt}>
              <th scope="row">{row.naam}</th>
              <td className="table__number">{aantal(row.ontbreekt)}</td>
              <td className="table__number">{aantal(row.verwacht)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  )
}
