import type { Eenheid } from '../../../../geodata/schema/indicator.ts'
import { waardeMetEenheid } from '../../../../server/contract/text/getal.ts'
import { grafiekTekst } from '../../../../server/contract/text/nl/grafieken.ts'
import { foutTekst } from '../../../../server/contract/text/nl/redenen.ts'
import { ScrollTable } from '../../../ui/ScrollTable.tsx'
import type { Punt } from './punten.ts'

/** The points of a chart as a table: whose value, how large, with what margin. */
export function Puntentabel({
  kop,
  punten,
  eenheid,
}: {
  kop: string
  punten: readonly Punt[]
  eenheid: Eenheid
}) {
  return (
    <ScrollTable caption={kop} captionHidden>
      <thead>
        <tr>
          <th scope="col">{grafiekTekst.gebied}</th>
          <th scope="col" className="table__number">
            {grafiekTekst.waarde}
          </th>
          <th scope="col">{grafiekTekst.marge}</th>
        </tr>
      </thead>
      <tbody>
        {punten.map(({ naam, waarde, fout }, index) => (
          // Two buurten may share a name.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={`${naam} ${index}`}>
            <th scope="row">{naam}</th>
            <td className="table__number">{waardeMetEenheid(waarde, eenheid)}</td>
            <td>{foutTekst(fout, eenheid)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
