import type { KanNietReden } from '../../../analyses/result.ts'
import type { Plaats } from '../../../analyses/incidenten/incidenten-schema.ts'
import { incidentenTekst, tussen } from '../../../server/contract/text/nl/incidenten.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { Count, Rate } from './Telling.tsx'
import type { Reekskader } from './uitleg.ts'

interface Props {
  kader: Reekskader
  plaats: Plaats
  caption: string
}

/** The years of an area: count and rate with their limits. */
export function Jaartabel({ kader, plaats, caption }: Props) {
  return (
    <>
      <ScrollTable caption={caption}>
        <thead>
          <tr>
            <th scope="col">{incidentenTekst.jaar}</th>
            <th scope="col" className="table__number">
              {incidentenTekst.aantal}
            </th>
            <th scope="col" className="table__number">
              {incidentenTekst.perDuizend}
            </th>
          </tr>
        </thead>
        <tbody>
          {plaats.jaren.map(({ jaar, volledig, telling, perDuizend }) => (
            <tr key={jaar}>
              <th scope="row">
                {jaar}
                {volledig ? null : <span className="incident-grens">{incidentenTekst.nietVolledig}</span>}
              </th>
              <td className="table__number">
                {telling.bekend ? (
                  <>
                    <Count kader={kader} jaar={jaar} telling={telling} />
                    <span className="incident-grens">{tussen(telling, 0)}</span>
                  </>
                ) : (
                  <span className="table__missing">{incidentenTekst.geenGetal}</span>
                )}
              </td>
              <td className="table__number">
                <Rate
                  kader={kader}
                  jaar={jaar}
                  telling={telling}
                  inwoners={plaats.inwoners}
                  perDuizend={perDuizend}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <Redenen rijen={plaats.jaren.flatMap(({ telling, perDuizend }) => [telling, perDuizend])} />
    </>
  )
}

/** Every reason once, for the numbers of a table that are not there. */
export function Redenen({
  rijen,
}: {
  rijen: readonly ({ bekend: true } | { bekend: false; reden: KanNietReden })[]
}) {
  const reasons = [...new Set(rijen.flatMap((row) => (row.bekend ? [] : [row.reden])))]
  if (reasons.length === 0) return null
  return (
    <ul className="subtle plain-list">
      {reasons.map((reason) => (
        <li key={reason}>{redenTekst[reason]}</li>
      ))}
    </ul>
  )
}
