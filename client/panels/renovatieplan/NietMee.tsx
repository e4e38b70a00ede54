import { NIETMEEREDENEN } from '../../../analyses/renovatie/planner/planvraag.ts'
import { aantal } from '../../../server/contract/text/getal.ts'
import {
  nietMeeZin,
  plantellingTekst as tekst,
} from '../../../server/contract/text/nl/renovatieplan-telling.ts'
import type { Planbeeld } from '../../api/renovatieplannen.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { totalsOf } from './niet-mee.ts'

/** Dwellings of the chosen wijken that a plan leaves out, and why, printed under every plan. */
export function NietMee({ beeld }: { beeld: Planbeeld }) {
  return (
    <section className="block" aria-labelledby="plan-niet-mee">
      <h2 id="plan-niet-mee">{tekst.nietMee}</h2>
      <Inhoud beeld={beeld} />
    </section>
  )
}

function Inhoud({ beeld: { nietMee, wijken } }: { beeld: Planbeeld }) {
  if (nietMee === null) return <p className="subtle">{tekst.nietMeeNietGeteld}</p>
  if (nietMee.length === 0) return <p>{tekst.nietMeeGeen}</p>
  const totals = totalsOf(nietMee)
  const named = NIETMEEREDENEN.filter((reden) => totals[reden] > 0)
  const countOf = (wijk: string, reden: (typeof named)[number]) =>
    nietMee.find((row) => row.wijk === wijk && row.reden === reden)?.woningen ?? 0
  return (
    <>
      <p className="subtle">{tekst.nietMeeUitleg}</p>
      <ul className="plain-list">
        {named.map((reden) => (
          <li key={reden}>{nietMeeZin[reden](totals[reden])}</li>
        ))}
      </ul>
      <ScrollTable caption={tekst.nietMeeTabel}>
        <thead>
          <tr>
            <th scope="col">{tekst.wijk}</th>
            {named.map((reden) => (
              <th key={reden} scope="col" className="table__number">
                {tekst.redenen[reden]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...new Set(nietMee.map(({ wijk }) => wijk))].map((wijk) => (
            <tr key={wijk}>
              <th scope="row">{wijken.find(({ id }) => id === wijk)?.naam ?? wijk}</th>
              {named.map((reden) => (
                <td key={reden} className="table__number">
                  {aantal(countOf(wijk, reden))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  )
}
