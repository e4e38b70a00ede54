import type { Wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import { klasse } from '../../../server/contract/text/getal.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { paths } from '../../app/paths.ts'
import { TextLink } from '../../ui/TextLink.tsx'

/** The dataset the classes come from; the result names the area only. */
const DATASET = 'leefbaarometer-2'

/** The national measure, apart from the pijlers: classes as words, never averaged, and whether it can be judged. */
export function KpiLine({ analysis: { kpi } }: { analysis: Wijkanalyse }) {
  const last = kpi.bekend ? kpi.klassen.at(-1)?.jaar : undefined
  return (
    <section className="block">
      <h2>{wijkanalyseTekst.kpi}</h2>
      {kpi.bekend ? (
        <>
          {last === undefined ? null : <p>{wijkanalyseTekst.kpiOordeel(last)}</p>}
          <p className="subtle">
            {wijkanalyseTekst.kpiKlassen(kpi.naam)}{' '}
            <TextLink to={paths.dataset(DATASET)}>{wijkanalyseTekst.bron}</TextLink>
          </p>
          <ol className="kpi-classes">
            {kpi.klassen.map((row) => (
              <li key={row.jaar}>
                <span className="subtle">{row.jaar}</span> {klasse(row.klasse)}
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
