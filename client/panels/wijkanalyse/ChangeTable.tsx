import type { Wijziging } from '../../../analyses/wijkanalyse/cyclusverschil.ts'
import { opsomming } from '../../../server/contract/text/getal.ts'
import {
  buurtenVanPunt,
  kantVanWijziging,
  oorzaakTekst,
  verschilTekst,
  wijzigingSoortTekst,
} from '../../../server/contract/text/nl/verschil.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'

interface Props {
  rows: readonly Wijziging[]
  caption: string
  nameOf: (row: Wijziging) => string
  areaName: (code: string) => string
}

/** What it was, what it is, and every cause, in words. */
export function ChangeTable({ rows, caption, nameOf, areaName }: Props) {
  const columns = verschilTekst.kolommen
  return (
    <ScrollTable caption={caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{columns.wat}</th>
          <th scope="col">{columns.eerst}</th>
          <th scope="col">{columns.nu}</th>
          <th scope="col">{columns.soort}</th>
          <th scope="col">{columns.waarom}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.onderwerp}>
            <th scope="row">{nameOf(row)}</th>
            <td>{kantVanWijziging(row.onderdeel, row.eerder)}</td>
            <td>
              {kantVanWijziging(row.onderdeel, row.nu)}
              <span className="subtle change-buurten">
                {buurtenVanPunt(row.buurtenErbij.map(areaName), row.buurtenWeg.map(areaName))}
              </span>
            </td>
            <td>{wijzigingSoortTekst[row.soort]}</td>
            <td>{opsomming(row.oorzaken.map((cause) => oorzaakTekst[cause]))}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
