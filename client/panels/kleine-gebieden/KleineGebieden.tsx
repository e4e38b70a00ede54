import { useState } from 'react'
import type { KleinCijfer } from '../../../analyses/kleine-gebieden/kleine-gebieden-schema.ts'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import { waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { enqueteZin, kleineGebiedenTekst as tekst } from '../../../server/contract/text/nl/kleine-gebieden.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { useIndicatorTekst } from '../../api/indicator-tekst.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Select } from '../../ui/Select.tsx'
import { useAnalysisContext } from '../wijkanalyse/analysis-context.ts'
import { ExplainButton } from '../wijkanalyse/ExplainButton.tsx'
import { IntervalPlot } from './IntervalPlot.tsx'
import { KleineGebiedenTabel } from './KleineGebiedenTabel.tsx'
import { explainMean } from './uitleg.ts'
import './kleine-gebieden.css'

/** Measured figures of the buurten of an area, as measured and with strength borrowed from the other buurten. */
export function KleineGebieden({ verdieping }: { verdieping: Verdieping }) {
  const { cijfers, modelcijfers } = verdieping.kleineGebieden
  const [chosen, setChosen] = useState<string | null>(null)
  const words = useIndicatorTekst()
  const figure = cijfers.find((row) => row.indicator === chosen) ?? cijfers[0]
  return (
    <>
      <p className="page__lead">{tekst.inleiding}</p>
      {figure === undefined ? (
        <Notice title={tekst.geen}>
          <p>{tekst.watNodig}</p>
        </Notice>
      ) : (
        <>
          {cijfers.length > 1 ? (
            <div className="small-areas__choice">
              <Select label={tekst.kies} value={figure.indicator} onChange={setChosen}>
                {cijfers.map(({ indicator }) => (
                  <option key={indicator} value={indicator}>
                    {words(indicator).naam}
                  </option>
                ))}
              </Select>
            </div>
          ) : null}
          <Figure figure={figure} name={words(figure.indicator).naam} />
        </>
      )}
      {modelcijfers.length === 0 ? null : (
        <section className="block">
          <h2>{tekst.modelTitel}</h2>
          <p>{tekst.model(modelcijfers.length)}</p>
          <p className="subtle">{modelcijfers.map((id) => words(id).naam).join(' · ')}</p>
        </section>
      )}
    </>
  )
}

function Figure({ figure, name }: { figure: KleinCijfer; name: string }) {
  const { nameOf } = useAnalysisContext()
  const { verband, eenheid } = figure
  // By name, never by value: this is no ranking. Without Intl, so that every machine orders the same.
  const buurten = figure.buurten.toSorted((a, b) => (nameOf(a.gebied) < nameOf(b.gebied) ? -1 : 1))
  return (
    <section className="block">
      <h2>{tekst.jaar(name, figure.jaar)}</h2>
      {figure.bronnen.map(({ dataset, enquete }) =>
        enquete === null ? null : (
          <p key={dataset} className="subtle">
            {enqueteZin(enquete)}
          </p>
        ),
      )}
      <p>{tekst.buurtenMet(figure.aantalBuurten)}</p>
      {verband.bekend ? (
        <p>
          {tekst.gemiddelde}{' '}
          <ExplainButton uitleg={explainMean(figure, waardeMetEenheid(verband.gemiddelde, eenheid))} />
        </p>
      ) : (
        <Notice title={tekst.geenVerband}>
          <p>{redenTekst[verband.reden]}</p>
        </Notice>
      )}
      <IntervalPlot
        label={tekst.plaatje(name)}
        rows={buurten.map((row) => ({ name: nameOf(row.gebied), ...row }))}
        mean={verband.bekend ? verband.gemiddelde : null}
        eenheid={eenheid}
      />
      <p className="subtle">{tekst.geenRanglijst}</p>
      <KleineGebiedenTabel figure={figure} buurten={buurten} caption={tekst.tabel(name)} />
    </section>
  )
}
