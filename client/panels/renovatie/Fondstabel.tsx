import type { FondsVerwachting } from '../../../analyses/renovatie/verwachting-schema.ts'
import { aantal } from '../../../server/contract/text/getal.ts'
import { voortgangRenovatieTekst as tekst } from '../../../server/contract/text/nl/renovatievoortgang.ts'
import { eigenaarNaam } from '../../../server/contract/text/nl/woningen.ts'
import { useCorporatie } from '../../api/sessie.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'

/** Per fund that still pays, and per owner it may pay: what is done now, and what is expected on its last day. */
export function Fondstabel({ fondsen }: { fondsen: readonly FondsVerwachting[] }) {
  const corporatie = useCorporatie()
  const rows = fondsen
    .filter(({ stand }) => stand === 'loopt' || stand === 'zonder-einde')
    .flatMap((fonds) => fonds.regels.map((regel) => ({ fonds, regel })))
  if (rows.length === 0) return null
  const { fonds, eigenaar, nu, doel, einde, kans } = tekst.fondsKolommen
  return (
    <ScrollTable caption={tekst.fondsen}>
      <thead>
        <tr>
          <th scope="col">{fonds}</th>
          <th scope="col">{eigenaar}</th>
          {[nu, doel, einde, kans].map((name) => (
            <th key={name} scope="col" className="table__number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ fonds: fund, regel }) => (
          <tr key={`${fund.id} ${regel.eigenaar}`}>
            <th scope="row">{tekst.fondsTot(fund.naam, fund.tot)}</th>
            <td>{eigenaarNaam(regel.eigenaar, corporatie)}</td>
            <td className="table__number">{aantal(regel.nu)}</td>
            <td className="table__number">
              {regel.streven === null ? tekst.geenDoel : aantal(regel.streven)}
            </td>
            <td className="table__number">
              {regel.tegenEinde.bekend
                ? tekst.bereik(regel.tegenEinde.midden, regel.tegenEinde.laag95, regel.tegenEinde.hoog95)
                : tekst.nietTeZeggen}
            </td>
            <td className="table__number">
              {regel.kans === null ? tekst.nietTeZeggen : tekst.kans(regel.kans)}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
