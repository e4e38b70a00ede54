import { useState } from 'react'
import type { Spreiding } from '../../../analyses/wijkanalyse/spreiding.ts'
import type { Wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { inCoronatijd, modelJaar } from '../../../server/contract/text/nl/coronatijd.ts'
import { indicatorTekst, leeftijdTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { CORONA, foutTekst, meetwijzeTekst } from '../../../server/contract/text/nl/redenen.ts'
import { wijkkaartTekst } from '../../../server/contract/text/nl/wijkkaart.ts'
import { useIndicatoren } from '../../api/cijfers.ts'
import { useGrenzen } from '../../api/gebieden.ts'
import { Problem } from '../../app/Problem.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Select } from '../../ui/Select.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { DifferenceLegend } from './DifferenceLegend.tsx'
import { MANY_AREAS } from './AreaMap.tsx'
import { WijkKaart } from './WijkKaart.tsx'
import { WijkTabel } from './WijkTabel.tsx'
import './map-panel.css'

const VIEWS = [
  { value: 'kaart', label: wijkkaartTekst.kaart },
  { value: 'tabel', label: wijkkaartTekst.tabel },
] as const

/** Map and table of one figure that counts, with its legend; the figure can be chosen. */
export function MapPanel({ analysis }: { analysis: Wijkanalyse }) {
  const shown = analysis.spreidingen.filter((row) => row.aantalMet > 0)
  const [chosen, setChosen] = useState<string | null>(null)
  const [view, setView] = useState<'kaart' | 'tabel'>('kaart')
  const borders = useGrenzen()
  const catalogue = useIndicatoren().data?.indicatoren
  const spread = shown.find((row) => row.indicator === (chosen ?? leadingIndicator(analysis))) ?? shown[0]
  if (spread === undefined) return null

  const indicator = catalogue?.find((row) => row.id === spread.indicator)
  const gemeente = analysis.focusgebied.gemeenteNaam
  const { naam } = indicatorTekst(spread.indicator)
  const titel = wijkkaartTekst.titel(naam, spread.jaar)
  const caveat = [
    indicator === undefined ? '' : meetwijzeTekst[indicator.meetwijze],
    inCoronatijd(spread.indicator, spread.jaar) ? CORONA : '',
    spread.laagste === null ? '' : foutTekst(spread.laagste.fout, spread.laagste.eenheid),
  ].filter((part) => part !== '')
  return (
    <section className="map-panel" aria-labelledby="map-panel-title">
      <div className="map-panel__head">
        <div>
          <h2 id="map-panel-title">{titel}</h2>
          <p className="subtle">{wijkkaartTekst.ondertitel(gemeente, leeftijdTekst[spread.leeftijd])}</p>
        </div>
        <div className="niet-afdrukken">
          <SegmentedControl
            legend={wijkkaartTekst.weergave}
            options={VIEWS}
            value={view}
            onChange={setView}
          />
        </div>
      </div>
      <div className="niet-afdrukken">
        <Select label={wijkkaartTekst.onderwerp} value={spread.indicator} onChange={setChosen}>
          {shown.map((row) => (
            <option key={row.indicator} value={row.indicator}>
              {wijkkaartTekst.titel(indicatorTekst(row.indicator).naam, row.jaar)}
            </option>
          ))}
        </Select>
      </div>
      {borders.isError && view === 'kaart' ? (
        <Problem error={borders.error} onRetry={() => void borders.refetch()} />
      ) : null}
      <div className="map-panel__frame">
        {view === 'tabel' ? (
          <div className="map-panel__table">
            <WijkTabel
              spread={spread}
              caption={wijkkaartTekst.titel(naam, modelJaar(spread.indicator, spread.jaar))}
              gemeente={gemeente}
            />
          </div>
        ) : (
          <>
            {borders.isPending ? <Skeleton label={algemeen.laden} heightPixels={400} /> : null}
            {borders.data === undefined ? null : (
              <WijkKaart
                spread={spread}
                areas={borders.data.gebieden}
                summary={wijkkaartTekst.samenvatting(
                  naam,
                  analysis.wijk.naam,
                  spread.aantalMet,
                  spread.buurten.length,
                )}
              />
            )}
            <DifferenceLegend
              spread={spread}
              richting={indicator?.richting ?? 'neutraal'}
              gemeente={gemeente}
              leastPoints={leastPoints(analysis, spread)}
            />
          </>
        )}
      </div>
      <p className="subtle">
        {caveat.join('; ')}. {view === 'kaart' ? wijkkaartTekst.grenzen : null}
        {view === 'kaart' && analysis.wijk.buurten.length > MANY_AREAS
          ? ` ${wijkkaartTekst.randNietHelemaal}`
          : null}
      </p>
    </section>
  )
}

/** Smallest difference that is called one for this figure; null where the margin of each difference decides. */
function leastPoints({ parameters }: Wijkanalyse, { buurten }: Spreiding): number | null {
  const rule = buurten.find((row) => row.tegenGemeente !== null)?.tegenGemeente?.regel
  if (rule === 'interval') return null
  return rule === 'afronding'
    ? (parameters.kleinsteVerschilAfgerondPunten ?? parameters.kleinsteVerschilPunten)
    : parameters.kleinsteVerschilPunten
}

/** The figure the map opens with: that of the first weak point, else of the first strong one. */
function leadingIndicator(analysis: Wijkanalyse): string | null {
  const points = [...analysis.sterkEnZwak.zwak, ...analysis.sterkEnZwak.sterk]
  return points.find((point) => point.soort === 'cijfer')?.indicator ?? null
}
