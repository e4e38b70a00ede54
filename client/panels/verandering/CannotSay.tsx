import type { Modelverschil } from '../../../analyses/verandering/verandering-schema.ts'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import { getal } from '../../../server/contract/text/getal.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { gelijkenisZin, modelPunten, veranderingTekst } from '../../../server/contract/text/nl/verandering.ts'
import { useGebieden } from '../../api/gebieden.ts'
import { useIndicatorTekst } from '../../api/indicator-tekst.ts'
import { Details } from '../../ui/Details.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { useAnalysisContext } from '../wijkanalyse/analysis-context.ts'
import { FigureButton } from '../wijkanalyse/FigureButton.tsx'

/** What no change can be said of, and why: figures of one year, unknown margins, and the estimates of a model. */
export function CannotSay({ verdieping }: { verdieping: Verdieping }) {
  const wordsOf = useIndicatorTekst()
  const { kanNiet, model } = verdieping.verandering
  const gemeente = useGebieden(verdieping.cyclus.id).data?.gebieden.find(
    ({ soort }) => soort === 'gemeente',
  )?.naam
  const sentence = gelijkenisZin(model)
  return (
    <section className="block" aria-labelledby="niet-gezegd">
      <h2 id="niet-gezegd">{veranderingTekst.nietGezegd}</h2>
      {kanNiet.map(({ reden, indicatoren }) => (
        <div key={reden}>
          <p>{redenTekst[reden]}</p>
          <p className="subtle">{indicatoren.map((id) => wordsOf(id).naam).join(', ')}</p>
        </div>
      ))}
      {model.length === 0 ? null : (
        <>
          <h3>{veranderingTekst.model}</h3>
          <p>{veranderingTekst.modelUitleg(gemeente ?? '')}</p>
          {sentence === null ? null : <p>{sentence}</p>}
          {model.map((row) => (
            <ModelDifferences key={row.indicator} row={row} />
          ))}
        </>
      )}
    </section>
  )
}

function ModelDifferences({ row }: { row: Modelverschil }) {
  const { naam } = useIndicatorTekst()(row.indicator)
  const { nameOf } = useAnalysisContext()
  const likeness = row.gelijkenis.bekend
    ? veranderingTekst.eenGelijkenis(getal(row.gelijkenis.r, 2), row.gelijkenis.buurten)
    : redenTekst[row.gelijkenis.reden]
  const years = [
    { jaar: row.vroeger, kant: 'vroeger' },
    { jaar: row.nu, kant: 'nu' },
  ] as const
  return (
    <Details summary={naam}>
      <p className="subtle">{likeness}</p>
      {row.gebieden.length === 0 ? (
        <p className="subtle">{veranderingTekst.modelStad}</p>
      ) : (
        <ScrollTable caption={naam} captionHidden>
          <thead>
            <tr>
              <th scope="col">{veranderingTekst.kolommen.gebied}</th>
              {years.map(({ jaar }) => (
                <th key={jaar} scope="col" className="table__number">
                  {veranderingTekst.verschilIn(jaar)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row.gebieden.map((area) => (
              <tr key={area.gebied}>
                <th scope="row">{nameOf(area.gebied)}</th>
                {years.map(({ jaar, kant }) => (
                  <td key={jaar} className="table__number">
                    {area[kant] === null ? (
                      <span className="table__missing">{modelPunten(null)}</span>
                    ) : (
                      <FigureButton
                        figure={{
                          cijfer: {
                            gebied: area.gebied,
                            indicator: row.indicator,
                            jaar,
                            leeftijd: row.leeftijd,
                          },
                          tekst: modelPunten(area[kant]),
                        }}
                      />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </Details>
  )
}
