import {
  type KlassenInJaar,
  type KlassenVanGebied,
  type KpiBladzijde,
} from '../../../analyses/leefbaarometer/kpi-bladzijde-schema.ts'
import { nplvKpiTekst, onderdeelNaam } from '../../../server/contract/text/nl/nplv-kpi.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { Details } from '../../ui/Details.tsx'
import { useAnalysisContext } from '../wijkanalyse/analysis-context.ts'
import { ExplainSentence } from '../renovatie-verwachting/ExplainSentence.tsx'
import { type KlasseCel, KlassenStrook } from './KlassenStrook.tsx'
import type { KpiExplainer } from './uitleg.ts'

/** So many buurten are shown at once; more of them open. */
const BUURTEN_AT_ONCE = 20
/** The five parts in the order of the page. */
const PARTS = ['won', 'fys', 'vrz', 'soc', 'onv'] as const

type Bekend = Extract<KpiBladzijde['versie3'], { bekend: true }>

/** The Leefbaarometer 3: the whole over the years with its five parts, and every buurt in the newest year. */
export function VersieDrie({
  versie3,
  explain,
}: {
  versie3: KpiBladzijde['versie3']
  explain: KpiExplainer
}) {
  return (
    <section className="block">
      <h2>{nplvKpiTekst.versie3}</h2>
      {versie3.bekend ? <Known versie3={versie3} explain={explain} /> : <p>{redenTekst[versie3.reden]}</p>}
    </section>
  )
}

function Known({ versie3, explain }: { versie3: Bekend; explain: KpiExplainer }) {
  const { nameOf } = useAnalysisContext()
  const { geheel, buurten, jaar, telling, gemeente } = versie3
  const table = (
    <KlassenStrook
      caption={nplvKpiTekst.perBuurt(jaar)}
      eersteKolom={nplvKpiTekst.buurt}
      kolommen={[nplvKpiTekst.totaal, ...PARTS.map((part) => onderdeelNaam[part])]}
      rijen={buurten.map((area) => ({
        id: area.gebied,
        naam: nameOf(area.gebied),
        cellen: rowOf(area, jaar, nameOf(area.gebied), explain),
      }))}
    />
  )
  return (
    <>
      <p className="subtle">
        {nplvKpiTekst.versie3Uitleg} {nplvKpiTekst.hoeTeLezen}
      </p>
      {geheel.bekend ? <Strip area={geheel} explain={explain} /> : <p>{redenTekst[geheel.reden]}</p>}
      {gemeente === null || (geheel.bekend && geheel.gebied === gemeente.gebied) ? null : (
        <Strip area={gemeente} explain={explain} />
      )}
      {buurten.length > BUURTEN_AT_ONCE ? (
        <Details summary={nplvKpiTekst.perBuurt(jaar)}>{table}</Details>
      ) : (
        table
      )}
      {telling.zonder === 0 ? null : (
        <p className="subtle">
          <ExplainSentence zin={nplvKpiTekst.zonderKlasse(explain.telling(telling.zonder, jaar))} />
        </p>
      )}
    </>
  )
}

/** One area over the years: the total and the five parts. */
function Strip({ area, explain }: { area: KlassenVanGebied; explain: KpiExplainer }) {
  const { nameOf } = useAnalysisContext()
  const naam = nameOf(area.gebied)
  const rows = area.jaren.map((year) => cellsOf(year, naam, explain))
  return (
    <KlassenStrook
      caption={nplvKpiTekst.strook(naam)}
      eersteKolom={nplvKpiTekst.onderwerp}
      kolommen={area.jaren.map(({ jaar }) => jaar)}
      rijen={[nplvKpiTekst.totaal, ...PARTS.map((part) => onderdeelNaam[part])].map((part, index) => ({
        id: part,
        naam: part,
        cellen: rows.map((cells) => cells[index] ?? null),
      }))}
    />
  )
}

function rowOf(area: KlassenVanGebied, jaar: number, naam: string, explain: KpiExplainer): KlasseCel[] {
  const year = area.jaren.find((row) => row.jaar === jaar)
  return year === undefined ? [null, ...PARTS.map(() => null)] : cellsOf(year, naam, explain)
}

function cellsOf(year: KlassenInJaar, naam: string, explain: KpiExplainer): KlasseCel[] {
  return [year.klasse, ...PARTS.map((part) => year.onderdelen[part])].map((klasse) =>
    klasse === null
      ? null
      : { klasse, uitleg: explain.klasse('leefbaarometer-3', naam, year.jaar, klasse, year.rij) },
  )
}
