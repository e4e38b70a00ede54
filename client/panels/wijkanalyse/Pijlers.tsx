import { CircleDashed, Database, Sigma } from 'lucide-react'
import type { Pijlerbeeld } from '../../../analyses/wijkanalyse/pijlerbeeld.ts'
import type { Wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import { leeftijdTekst, pijlerBronNodig, pijlerTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { bronfamilieTekst } from '../../../server/contract/text/nl/bronfamilies.ts'
import { wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { openSamenhang, openSpreiding } from '../../../server/contract/text/nl/open-zinnen.ts'
import { zekerheidTekst } from '../../../server/contract/text/nl/zekerheid.ts'
import { useIndicatoren } from '../../api/cijfers.ts'
import { paths } from '../../app/paths.ts'
import { Notice } from '../../ui/Notice.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { useAnalysisContext } from './analysis-context.ts'
import { PijlerIcon } from './PijlerIcon.tsx'
import { Sentence } from './Sentence.tsx'
import './pijlers.css'

/** The five pijlers, one sentence each; a pijler without a figure says so. */
export function Pijlers({ analysis }: { analysis: Wijkanalyse }) {
  const same = analysis.zelfdeVerhalen
  const last = same.flatMap((row) => row.pijlers)
  return (
    <section className="pijlers" aria-labelledby="pijlers-title">
      <div className="page__head">
        <h2 id="pijlers-title">{wijkanalyseTekst.vijfPijlers}</h2>
        <p className="subtle">
          {wijkanalyseTekst.perOnderwerp}{' '}
          <TextLink to={paths.verdieping(analysis.cyclus.id, analysis.wijk.id, 'zekerheid')}>
            {zekerheidTekst.naam}
          </TextLink>
        </p>
      </div>
      <ul>
        {analysis.pijlers.map((row) => (
          <li key={row.pijler}>
            <PijlerRow row={row} analysis={analysis} />
            {row.pijler === lastWithFigure(analysis) && last.length > 0 ? (
              <SameStory analysis={analysis} />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The notice about the shared model stands after the pijlers that have figures. */
function lastWithFigure(analysis: Wijkanalyse): string | undefined {
  return analysis.pijlers.findLast((row) => row.oordeel !== 'geen-cijfer')?.pijler
}

function SameStory({ analysis }: { analysis: Wijkanalyse }) {
  return (
    <Notice>
      <p>{wijkanalyseTekst.zelfdeModel}</p>
      <ul className="subtle">
        {analysis.zelfdeVerhalen.map((row) => (
          <li key={row.pijlers.join()}>
            <Sentence zin={openSamenhang(row, analysis)} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function PijlerRow({ row, analysis }: { row: Pijlerbeeld; analysis: Wijkanalyse }) {
  const catalogue = useIndicatoren().data
  const { nameOf } = useAnalysisContext()
  const gemeente = analysis.focusgebied.gemeenteNaam
  const spreads = row.indicatoren.flatMap(
    (id) => analysis.spreidingen.find((spread) => spread.indicator === id) ?? [],
  )
  const sourceOf = (indicator: string) => {
    const dataset = catalogue?.indicatoren.find((found) => found.id === indicator)?.dataset
    return catalogue?.bronnen.find((found) => found.dataset === dataset)?.bronhouder ?? ''
  }
  const [first, ...others] = spreads
  const sourceLine = (spread: typeof first) =>
    spread === undefined
      ? ''
      : wijkanalyseTekst.bronEnJaar(
          sourceOf(spread.indicator),
          spread.indicator,
          spread.jaar,
          leeftijdTekst[spread.leeftijd],
        )
  return (
    <div className="pijler">
      <h3>
        <PijlerIcon pijler={row.pijler} />
        <span>{pijlerTekst[row.pijler]}</span>
      </h3>
      <div className="pijler__text">
        {first === undefined ? (
          <>
            <p className="pijler__missing">{wijkanalyseTekst.geenCijfersPerBuurt}</p>
            <p className="subtle">{pijlerBronNodig[row.pijler]}</p>
          </>
        ) : (
          <>
            <p>
              <Sentence zin={openSpreiding(first, gemeente, nameOf)} />
            </p>
            <p className="subtle">{sourceLine(first)}</p>
          </>
        )}
        {others.length === 0 ? null : (
          <details className="details">
            <summary>{wijkanalyseTekst.andereCijfers}</summary>
            <ul>
              {others.map((spread) => (
                <li key={spread.indicator}>
                  <Sentence zin={openSpreiding(spread, gemeente, nameOf)} />{' '}
                  <span className="subtle">{sourceLine(spread)}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <PijlerMark row={row} />
    </div>
  )
}

/** On how many independent sources the sentence rests. */
function PijlerMark({ row }: { row: Pijlerbeeld }) {
  const families = row.bronfamilies.map(bronfamilieTekst)
  if (row.oordeel === 'geen-cijfer') {
    return (
      <p className="pijler__mark">
        <CircleDashed size={16} strokeWidth={1.9} aria-hidden /> {wijkanalyseTekst.nogGeenCijfer}
      </p>
    )
  }
  if (row.oordeel === 'meer-bronnen') {
    return (
      <p className="pijler__mark">
        <Database size={16} strokeWidth={1.9} aria-hidden /> {wijkanalyseTekst.meerBronnen(families)}
      </p>
    )
  }
  return (
    <p className="pijler__mark">
      <Sigma size={16} strokeWidth={1.9} aria-hidden />
      <span>
        {wijkanalyseTekst.alleen(families)}
        <br />
        {wijkanalyseTekst.onbeslist}
      </span>
    </p>
  )
}
