import type { Systeem } from '../../../server/contract/systeem.ts'
import { systeemTekst } from '../../../server/contract/text/nl/systeem.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'

/** Every setting of this installation, without secrets. */
export function Instellingen({ systeem: { instellingen } }: { systeem: Systeem }) {
  const columns = systeemTekst.kolommen
  return (
    <section className="block" aria-labelledby="systeem-instellingen">
      <h3 id="systeem-instellingen">{systeemTekst.instellingen}</h3>
      <ScrollTable caption={systeemTekst.instellingen} captionHidden>
        <thead>
          <tr>
            <th scope="col">{columns.naam}</th>
            <th scope="col">{columns.waarde}</th>
            <th scope="col">{columns.herkomst}</th>
          </tr>
        </thead>
        <tbody>
          {instellingen.map(({ naam, waarde, gegeven }) => (
            <tr key={naam}>
              <th scope="row">{naam}</th>
              <td className="systeem__value">{waarde}</td>
              <td>{gegeven ? systeemTekst.gegeven : systeemTekst.standaard}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  )
}
