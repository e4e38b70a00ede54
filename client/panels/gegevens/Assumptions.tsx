import type { Aanname } from '../../../geodata/schema/aanname.ts'
import { gegevensTekst } from '../../../server/contract/text/nl/gegevens.ts'

/** Every assumption behind generated data, so that anyone can read and reject it. */
export function Assumptions({ rows }: { rows: readonly Aanname[] }) {
  return (
    <section className="block">
      <h2>{gegevensTekst.aannamen}</h2>
      <p className="subtle">{gegevensTekst.aannamenUitleg}</p>
      <ul className="plain-list">
        {rows.map((row) => (
          <li key={row.id}>{row.tekst}</li>
        ))}
      </ul>
    </section>
  )
}
