import type { Proefverslag } from '../../../geodata/schema/invoer.ts'
import { aantal } from '../../../server/contract/text/getal.ts'
import { verslagTekst } from '../../../server/contract/text/nl/invoer-verslag.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'

const KINDS = ['nieuw', 'gewijzigd', 'gelijk', 'verdwenen'] as const

/** What applying would change against the version that is current now. */
export function Difference({ report }: { report: Proefverslag }) {
  const { verschil, basisVersie } = report
  return (
    <section className="block">
      <h3>{verslagTekst.verschil}</h3>
      <p>{basisVersie === null ? verslagTekst.verschilNieuw : verslagTekst.verschilTegen(basisVersie)}</p>
      {basisVersie === null ? null : (
        <ul className="report__difference">
          {KINDS.map((kind) => (
            <li key={kind}>
              <strong>{aantal(verschil[kind])}</strong> {verslagTekst.verschilTellen[kind]}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Some of the values that applying would change, before and after; nothing when none changes. */
export function DifferenceExamples({ report }: { report: Proefverslag }) {
  const rows = report.verschil.voorbeelden
  const columns = verslagTekst.voorbeeldKolommen
  if (rows.length === 0) return null
  return (
    <section className="block">
      <h3>{verslagTekst.voorbeelden}</h3>
      <ScrollTable caption={verslagTekst.voorbeelden} captionHidden>
        <thead>
          <tr>
            <th scope="col">{columns.sleutel}</th>
            <th scope="col">{columns.voor}</th>
            <th scope="col">{columns.na}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.sleutel}>
              <th scope="row">{row.sleutel}</th>
              <td>{row.voor}</td>
              <td className="report__after">{row.na}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  )
}
