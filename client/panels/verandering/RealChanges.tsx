import { ArrowDown, ArrowUp } from 'lucide-react'
import type { Vergelijking } from '../../../analyses/verandering/verandering-schema.ts'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import {
  grenzenZin,
  kenmerkTekst,
  puntTitel,
  veranderingTekst,
} from '../../../server/contract/text/nl/verandering.ts'
import { useIndicatorTekst } from '../../api/indicator-tekst.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { Details } from '../../ui/Details.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { useAnalysisContext } from '../wijkanalyse/analysis-context.ts'
import { ExplainButton } from '../wijkanalyse/ExplainButton.tsx'
import { ComparisonTable } from './ComparisonTable.tsx'
import { explainComparison } from './explain-comparison.ts'
import { MeasurementButton } from './MeasurementButton.tsx'

/** Changes shown before the rest is folded away. */
const SHOWN = 8

/** The list of what really changed, which may be empty, and below it what was compared without finding anything. */
export function RealChanges({ verdieping }: { verdieping: Verdieping }) {
  const { vergelijkingen, toetsen } = verdieping.verandering
  const of = (uitkomst: Vergelijking['uitkomst']) => vergelijkingen.filter((row) => row.uitkomst === uitkomst)
  const [tested, counted] = [of('echt'), of('meer-dan-afronding')]
  const rest = vergelijkingen.filter((row) => !tested.includes(row) && !counted.includes(row))
  return (
    <section className="block" aria-labelledby="echt-veranderd">
      <h2 id="echt-veranderd">{veranderingTekst.echt}</h2>
      <p className="subtle">{veranderingTekst.getoetst(toetsen)}</p>
      {tested.length + counted.length === 0 ? (
        <Notice>
          <p>{veranderingTekst.leeg}</p>
        </Notice>
      ) : null}
      {tested.length === 0 ? null : (
        <>
          <h3>{veranderingTekst.meerDanToeval}</h3>
          {tested.some(({ toets }) => toets === 'aantallen') ? (
            <p className="subtle">{veranderingTekst.meldbereidheid}</p>
          ) : null}
          <ChangeList rows={tested} verdieping={verdieping} />
        </>
      )}
      {counted.length === 0 ? null : (
        <>
          <h3>{veranderingTekst.meerDanAfronding}</h3>
          <p className="subtle">{veranderingTekst.meerDanAfrondingUitleg}</p>
          <ChangeList rows={counted} verdieping={verdieping} />
        </>
      )}
      {rest.length === 0 ? null : (
        <Details summary={veranderingTekst.andereUitkomsten(rest.length)}>
          <ComparisonTable rows={rest} verdieping={verdieping} />
        </Details>
      )}
    </section>
  )
}

function ChangeList({ rows, verdieping }: { rows: readonly Vergelijking[]; verdieping: Verdieping }) {
  const list = (some: readonly Vergelijking[]) => (
    <ul className="changes">
      {some.map((row) => (
        <li key={`${row.gebied}/${row.indicator}/${row.basis}`}>
          <Change row={row} verdieping={verdieping} />
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {list(rows.slice(0, SHOWN))}
      {rows.length > SHOWN ? (
        <Details summary={veranderingTekst.alles(rows.length)}>{list(rows.slice(SHOWN))}</Details>
      ) : null}
    </>
  )
}

function Change({ row, verdieping }: { row: Vergelijking; verdieping: Verdieping }) {
  const wordsOf = useIndicatorTekst()
  const { nameOf } = useAnalysisContext()
  const Arrow = row.verschil > 0 ? ArrowUp : ArrowDown
  const limits = grenzenZin(row)
  const sources = verdieping.invoer
  return (
    <>
      <Arrow className="changes__sign" size={18} strokeWidth={1.9} aria-hidden />
      <div>
        <h4>{puntTitel(wordsOf(row.indicator).naam, row)}</h4>
        <p className="subtle">{nameOf(row.gebied)}</p>
      </div>
      <p className="changes__years">
        <span>{row.van.jaar}</span>
        <MeasurementButton row={row} year={row.van} unit={row.eenheid} sources={sources} />
        <span>{row.naar.jaar}</span>
        <MeasurementButton row={row} year={row.naar} unit={row.eenheid} sources={sources} />
      </p>
      <p className="changes__difference">
        <ExplainButton uitleg={explainComparison(row, sources)} />
        {limits === null ? null : <span className="subtle">{limits}</span>}
      </p>
      {row.kenmerken.length === 0 && !row.voorbeelddata ? null : (
        <p className="changes__marks">
          {row.kenmerken.map((mark) => (
            <Tag key={mark} tone="warning">
              {kenmerkTekst[mark]}
            </Tag>
          ))}
          {row.voorbeelddata ? <ExampleTag /> : null}
        </p>
      )}
    </>
  )
}
