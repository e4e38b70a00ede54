import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import type { Bereikbaar } from '../../../analyses/voorzieningen/bereikbaarheid-schema.ts'
import { bereikbaarheidTekst, type Maat } from '../../../server/contract/text/nl/bereikbaarheid.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { useAnalysisContext } from '../wijkanalyse/analysis-context.ts'
import { Aandeel } from './Aandeel.tsx'
import { hasDwellings } from './buurten.ts'

const MATEN = ['lopen', 'rollator', 'zone'] as const

/** Every buurt with a bar per question; what was not measured says so, and each reason stands once under the table. */
export function Buurttabel({ verdieping }: { verdieping: Verdieping }) {
  const { nameOf } = useAnalysisContext()
  const { perBuurt } = verdieping.bereikbaarheid
  const shown = perBuurt.filter(hasDwellings)
  const without = perBuurt.length - shown.length
  const reasons = [
    ...new Set(shown.flatMap((row) => MATEN.flatMap((maat) => (row[maat].bekend ? [] : [row[maat].reden])))),
  ]
  return (
    <>
      <ScrollTable caption={bereikbaarheidTekst.perBuurt}>
        <thead>
          <tr>
            <th scope="col">{bereikbaarheidTekst.buurt}</th>
            {MATEN.map((maat) => (
              <th key={maat} scope="col">
                {bereikbaarheidTekst.maatKort[maat]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.gebied}>
              <th scope="row">{nameOf(row.gebied)}</th>
              {MATEN.map((maat) => (
                <td key={maat} className="bereik-cel">
                  <Cell maat={maat} found={row[maat]} verdieping={verdieping} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="subtle">{bereikbaarheidTekst.perBuurtUitleg}</p>
      {without === 0 ? null : (
        <p className="subtle">{bereikbaarheidTekst.zonderWoningen(without, perBuurt.length)}</p>
      )}
      {reasons.length === 0 ? null : (
        <div className="subtle">
          <p>{bereikbaarheidTekst.waaromNiet}</p>
          <ul className="plain-list">
            {reasons.map((reason) => (
              <li key={reason}>{redenTekst[reason]}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function Cell({ maat, found, verdieping }: { maat: Maat; found: Bereikbaar; verdieping: Verdieping }) {
  if (found.bekend)
    return <Aandeel maat={maat} wie="woningen" deel={found.woningen} verdieping={verdieping} />
  return <span className="table__missing">{bereikbaarheidTekst.nietGemeten}</span>
}
