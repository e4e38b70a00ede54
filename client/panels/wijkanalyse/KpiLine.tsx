import type { Wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { LEEFBAAROMETER_2, uitlegKlasse } from '../../../server/contract/text/nl/uitleg-onderdelen.ts'
import { wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { paths } from '../../app/paths.ts'
import { TextLink } from '../../ui/TextLink.tsx'
import { ExplainButton } from './ExplainButton.tsx'

/** The national measure, apart from the pijlers: classes as words, never averaged, and whether it can be judged. */
export function KpiLine({ analysis }: { analysis: Wijkanalyse }) {
  const { kpi } = analysis
  const last = kpi.bekend ? kpi.klassen.at(-1)?.jaar : undefined
  return (
    <section className="block">
      <h2>{wijkanalyseTekst.kpi}</h2>
      {kpi.bekend ? (
        <>
          {last === undefined ? null : <p>{wijkanalyseTekst.kpiOordeel(last)}</p>}
          <p className="subtle">
            {wijkanalyseTekst.kpiKlassen(kpi.naam)}{' '}
            <TextLink to={paths.dataset(LEEFBAAROMETER_2)}>{wijkanalyseTekst.bron}</TextLink>
          </p>
          <ol className="kpi-classes">
            {kpi.klassen.map((row) => (
              <li key={row.jaar}>
                <span className="subtle">{row.jaar}</span>{' '}
                <ExplainButton uitleg={uitlegKlasse(row, analysis)} />
              </li>
            ))}
          </ol>
        </>
      ) : (
        <p>{redenTekst[kpi.reden]}</p>
      )}
      <p className="subtle">{wijkanalyseTekst.kpiApart}</p>
    </section>
  )
}
