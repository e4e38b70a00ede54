import { punten } from '../../../../server/contract/text/getal.ts'
import { geenVerschilKort } from '../../../../server/contract/text/nl/gebiedsprofiel.ts'
import { grafiekTekst } from '../../../../server/contract/text/nl/grafieken.ts'
import type { Verschil } from '../../../../analyses/vergelijking/verschil.ts'
import { ScrollTable } from '../../../ui/ScrollTable.tsx'
import type { Jaarverschil, Profielgebied } from '../profielgegevens.ts'

interface Props {
  kop: string
  jaren: readonly Jaarverschil[]
  area: Profielgebied
  gemeente: string
}

/** The difference per year as a table; a year that has no figure says so. */
export function Jaartabel({ kop, jaren, area, gemeente }: Props) {
  const beside = area.soort === 'buurt' && jaren.some(({ wijk }) => wijk !== null)
  return (
    <ScrollTable caption={kop} captionHidden>
      <thead>
        <tr>
          <th scope="col">{grafiekTekst.jaar}</th>
          <th scope="col">{area.naam}</th>
          {beside ? <th scope="col">{area.wijk.naam}</th> : null}
        </tr>
      </thead>
      <tbody>
        {jaren.map(({ jaar, gebied, wijk }) => (
          <tr key={jaar}>
            <th scope="row">{jaar}</th>
            <td>{cel(gebied, gemeente)}</td>
            {beside ? <td>{cel(wijk, gemeente)}</td> : null}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

function cel(verschil: Verschil | null, gemeente: string): string {
  if (verschil === null) return grafiekTekst.geenCijfer
  const points = punten(verschil.punten)
  return verschil.oordeel === 'geen-verschil' ? `${points}, ${geenVerschilKort(verschil, gemeente)}` : points
}
