import type { Reeks } from '../../../analyses/verandering/verandering-schema.ts'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import { pijlerId } from '../../../geodata/schema/indicator.ts'
import { pijlerTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { metingTekst, veranderingTekst } from '../../../server/contract/text/nl/verandering.ts'
import { useIndicatoren } from '../../api/cijfers.ts'
import { useIndicatorTekst } from '../../api/indicator-tekst.ts'
import { Details } from '../../ui/Details.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { useAnalysisContext } from '../wijkanalyse/analysis-context.ts'
import { PijlerIcon } from '../wijkanalyse/PijlerIcon.tsx'
import { MeasurementButton } from './MeasurementButton.tsx'
import { SeriesChart } from './SeriesChart.tsx'

/** The series of an area as small charts, per pijler; figures of no pijler stand last. */
export function SeriesByPijler({ verdieping }: { verdieping: Verdieping }) {
  const catalogue = useIndicatoren().data?.indicatoren
  const { reeksen } = verdieping.verandering
  const pijlerOf = ({ indicator }: Reeks) => catalogue?.find((row) => row.id === indicator)?.pijler ?? null
  return (
    <section className="block" aria-labelledby="over-de-jaren">
      <h2 id="over-de-jaren">{veranderingTekst.overDeJaren}</h2>
      <p className="subtle">
        {reeksen.length === 0 ? veranderingTekst.geenReeks : veranderingTekst.overDeJarenUitleg}
      </p>
      {[...pijlerId.options, null].map((pijler) => {
        const own = reeksen.filter((row) => pijlerOf(row) === pijler)
        if (own.length === 0) return null
        return (
          <div key={pijler ?? 'geen'} className="block">
            <h3 className="series-pijler">
              {pijler === null ? null : <PijlerIcon pijler={pijler} />}
              {pijler === null ? veranderingTekst.andereCijfers : pijlerTekst[pijler]}
            </h3>
            <SeriesGrid list={own.filter(hasMargin)} verdieping={verdieping} />
            {own.every(hasMargin) ? null : (
              <Details summary={veranderingTekst.zonderMarge(own.filter((row) => !hasMargin(row)).length)}>
                <SeriesGrid list={own.filter((row) => !hasMargin(row))} verdieping={verdieping} />
              </Details>
            )}
          </div>
        )
      })}
    </section>
  )
}

/** Of a series without any margin nothing can be judged: it stands folded away. */
function hasMargin({ gebieden }: Reeks): boolean {
  return gebieden.some(({ metingen }) => metingen.some(({ laag }) => laag !== null))
}

function SeriesGrid({ list, verdieping }: { list: readonly Reeks[]; verdieping: Verdieping }) {
  return list.length === 0 ? null : (
    <div className="series-grid">
      {list.map((series) => (
        <SeriesCard key={series.indicator} series={series} verdieping={verdieping} />
      ))}
    </div>
  )
}

function SeriesCard({ series, verdieping }: { series: Reeks; verdieping: Verdieping }) {
  const wordsOf = useIndicatorTekst()
  const { nameOf } = useAnalysisContext()
  const { naam } = wordsOf(series.indicator)
  const [main] = series.gebieden
  const newest = main?.metingen.at(-1)
  const years = [
    ...new Set(series.gebieden.flatMap(({ metingen }) => metingen.map(({ jaar }) => jaar))),
  ].toSorted((a, b) => a - b)
  const [from = 0, to = 0] = [years[0], years.at(-1)]
  if (main === undefined || newest === undefined) return null
  return (
    <article className="series-card">
      <h4>{naam}</h4>
      <p className="subtle">{`${nameOf(main.gebied)}: ${metingTekst(newest.waarde, series.eenheid)} (${newest.jaar})`}</p>
      <SeriesChart series={series} name={naam} />
      {series.breuken
        .filter(({ vanaf }) => from < vanaf && vanaf <= to)
        .map(({ vanaf, reden }) => (
          <p key={vanaf} className="subtle">
            {veranderingTekst.breukLegenda(vanaf, reden)}
          </p>
        ))}
      <Details summary={veranderingTekst.alsTabel}>
        <ScrollTable caption={naam} captionHidden>
          <thead>
            <tr>
              <th scope="col">{veranderingTekst.kolommen.gebied}</th>
              {years.map((year) => (
                <th key={year} scope="col" className="table__number">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {series.gebieden.map(({ gebied, metingen }) => (
              <tr key={gebied}>
                <th scope="row">{nameOf(gebied)}</th>
                {years.map((year) => {
                  const found = metingen.find(({ jaar }) => jaar === year)
                  return (
                    <td key={year} className="table__number">
                      {found === undefined ? (
                        <span className="table__missing">{veranderingTekst.geenCijfer}</span>
                      ) : (
                        <MeasurementButton
                          row={{ gebied, indicator: series.indicator, leeftijd: series.leeftijd }}
                          year={found}
                          unit={series.eenheid}
                          sources={verdieping.invoer}
                        />
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </Details>
    </article>
  )
}
