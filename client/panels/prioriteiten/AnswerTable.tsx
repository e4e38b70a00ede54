import { CRITERIA, type ThemaRij } from '../../../analyses/prioriteiten/criteria-schema.ts'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import { criteriumTekst, prioriteitenTekst } from '../../../server/contract/text/nl/prioriteiten.ts'
import { themaTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { ExplainButton } from '../wijkanalyse/ExplainButton.tsx'
import { uitlegVanAntwoord } from './uitleg.ts'

/** Theme by question: every answer from 0 to 1, each opening to how it was made. */
export function AnswerTable({ rows, verdieping }: { rows: readonly ThemaRij[]; verdieping: Verdieping }) {
  return (
    <ScrollTable caption={prioriteitenTekst.tabelUitleg}>
      <thead>
        <tr>
          <th scope="col">{prioriteitenTekst.thema}</th>
          {CRITERIA.map((one) => (
            <th key={one} scope="col">
              {criteriumTekst[one].kort}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.thema}>
            <th scope="row">{themaTekst(row.thema)}</th>
            {CRITERIA.map((one) => {
              const answer = row.antwoorden[one]
              return (
                <td key={one}>
                  {answer === null ? (
                    <span className="table__missing">{prioriteitenTekst.geenAntwoord}</span>
                  ) : (
                    <ExplainButton uitleg={uitlegVanAntwoord(one, answer, row, verdieping)} />
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
