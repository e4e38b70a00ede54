import { VOLDOENDE } from '../../../analyses/leefbaarometer/kpi-bladzijde-schema.ts'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import { nplvKpiTekst } from '../../../server/contract/text/nl/nplv-kpi.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { verdiepingTekst } from '../../../server/contract/text/nl/verdieping.ts'
import { metEenheid } from '../../../server/contract/text/nl/zin.ts'
import { ExplainSentence } from '../renovatie-verwachting/ExplainSentence.tsx'
import { useAnalysisContext } from '../wijkanalyse/analysis-context.ts'
import { FigureButton } from '../wijkanalyse/FigureButton.tsx'
import { type KpiExplainer, kpiExplainer } from './uitleg.ts'
import { VersieDrie } from './VersieDrie.tsx'
import { VersieTwee } from './VersieTwee.tsx'
import './klassen-strook.css'

/** The KPI of the NPLV for an area: whether "voldoende" is reached, then version 3, then version 2.0 apart. */
export function NplvKpi({ verdieping }: { verdieping: Verdieping }) {
  const explain = kpiExplainer(verdieping)
  const { kpi } = verdieping
  return (
    <>
      <section className="block">
        <p className="kpi-oordeel">
          <Judgement verdieping={verdieping} explain={explain} />
        </p>
        <p>{nplvKpiTekst.vraag}</p>
        <p className="subtle">{nplvKpiTekst.buitenPijlers}</p>
      </section>
      <VersieDrie versie3={kpi.versie3} explain={explain} />
      <section className="block">
        <h2>{nplvKpiTekst.cellen}</h2>
        <p>{redenTekst[kpi.cellen.reden]}</p>
        <h3>{nplvKpiTekst.landelijk}</h3>
        <NationalShare landelijk={kpi.landelijk} />
        <p className="subtle">{nplvKpiTekst.landelijkUitleg}</p>
      </section>
      <VersieTwee versie2={kpi.versie2} explain={explain} />
    </>
  )
}

function Judgement({ verdieping, explain }: { verdieping: Verdieping; explain: KpiExplainer }) {
  const { kpi, wijk, soort } = verdieping
  const { versie3 } = kpi
  const naam = soort === 'stadsdeel' ? verdiepingTekst.stadsdeel(wijk.naam) : wijk.naam
  if (versie3.bekend && kpi.oordeel === 'buurten') {
    const { voldoende, lager } = versie3.telling
    const [high, all] = [voldoende, voldoende + lager].map((count) => explain.telling(count, versie3.jaar))
    if (high !== undefined && all !== undefined) {
      return <ExplainSentence zin={nplvKpiTekst.buurten(naam, versie3.jaar, high, all)} />
    }
  }
  if (versie3.bekend && versie3.geheel.bekend) {
    const last = versie3.geheel.jaren.find(({ jaar }) => jaar === versie3.jaar)
    if (last !== undefined && last.klasse !== null) {
      const word = explain.klasse('leefbaarometer-3', naam, last.jaar, last.klasse, last.rij)
      return <ExplainSentence zin={nplvKpiTekst.geheel(naam, last.jaar, word, last.klasse >= VOLDOENDE)} />
    }
  }
  const last = Math.max(
    ...kpi.versie2.flatMap(({ kpi: two }) => (two.bekend ? two.klassen.map(({ jaar }) => jaar) : [])),
  )
  return (
    <>
      {nplvKpiTekst.onbekend(naam)}{' '}
      {Number.isFinite(last) && !versie3.bekend ? nplvKpiTekst.alleenTwee(last) : null}
    </>
  )
}

function NationalShare({ landelijk }: Pick<Verdieping['kpi'], 'landelijk'>) {
  const { nameOf } = useAnalysisContext()
  if (!landelijk.bekend) return <p>{redenTekst[landelijk.reden]}</p>
  return (
    <ul className="plain-list">
      {landelijk.cijfers.map((cijfer) => (
        <li key={cijfer.gebied}>
          {nplvKpiTekst.landelijkCijfer(nameOf(cijfer.gebied), cijfer.jaar)}{' '}
          <FigureButton figure={metEenheid(cijfer)} />
        </li>
      ))}
    </ul>
  )
}
