import type { RobuustPijler } from '../../../analyses/robuust/pijlers-schema.ts'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import { indicatorTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { zekerheidTekst, zonderCijferTekst } from '../../../server/contract/text/nl/zekerheid.ts'
import { Details } from '../../ui/Details.tsx'

interface Props {
  row: RobuustPijler
  verdieping: Verdieping
}

/** Buurten without a figure, and figures that may count and do not here. */
export function Ontbrekend({ row, verdieping }: Props) {
  const total = verdieping.wijk.buurten.length
  const without = row.cijfers.filter(({ aantalZonder }) => aantalZonder > 0)
  return (
    <Details summary={zekerheidTekst.ontbreekt}>
      {without.length === 0 && row.nietGeteld.length === 0 ? (
        <p>{zekerheidTekst.nietsOntbreekt}</p>
      ) : (
        <ul>
          {without.map(({ indicator, aantalZonder }) => (
            <li key={indicator}>{zonderCijferTekst(indicatorTekst(indicator).naam, aantalZonder, total)}</li>
          ))}
          {row.nietGeteld.map(({ indicator, reden }) => (
            <li key={indicator}>
              {`${indicatorTekst(indicator).naam}: `}
              {redenTekst[reden]}
            </li>
          ))}
        </ul>
      )}
    </Details>
  )
}
