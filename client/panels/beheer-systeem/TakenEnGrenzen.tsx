import type { Systeem } from '../../../server/contract/systeem.ts'
import { aantal } from '../../../server/contract/text/getal.ts'
import { systeemTekst } from '../../../server/contract/text/nl/systeem.ts'
import { Feit } from './Feit.tsx'

/** Tasks by state, and how often people may ask something. */
export function TakenEnGrenzen({ systeem: { taken, limieten } }: { systeem: Systeem }) {
  return (
    <section className="block" aria-labelledby="systeem-taken">
      <h3 id="systeem-taken">{systeemTekst.taken}</h3>
      {taken.length === 0 ? <p>{systeemTekst.geenTaken}</p> : null}
      <dl className="facts">
        {taken.map((row) => (
          <Feit key={row.staat} naam={systeemTekst.taakstaat(row.staat)}>
            {aantal(row.aantal)}
          </Feit>
        ))}
      </dl>
      <h3>{systeemTekst.limieten}</h3>
      <dl className="facts">
        {(['persoon', 'zwaar', 'adres'] as const).map((naam) => (
          <Feit key={naam} naam={systeemTekst.limiet[naam]}>
            {systeemTekst.limietZin(limieten[naam])}
          </Feit>
        ))}
      </dl>
    </section>
  )
}
