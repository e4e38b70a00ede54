import { useContext, useState } from 'react'
import type { CijferVerwijzing } from '../../../analyses/result.ts'
import type { WaarnemingMetBron } from '../../../server/contract/cijfers.ts'
import type { Bronvermelding } from '../../../server/contract/delen.ts'
import { datum, punten, waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { betrouwbaarheidTekst } from '../../../server/contract/text/nl/betrouwbaarheid.ts'
import { bronTekst, gebiedSoortTekst } from '../../../server/contract/text/nl/bron.ts'
import { inCoronatijd } from '../../../server/contract/text/nl/coronatijd.ts'
import { bewerkingTekst } from '../../../server/contract/text/nl/invoer-verslag.ts'
import { leeftijdTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { CORONA, foutTekst, meetwijzeTekst, redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { oordeelTekst } from '../../../server/contract/text/nl/wijkkaart.ts'
import { useIndicatoren, useWaarnemingen } from '../../api/cijfers.ts'
import { useIndicatorTekst } from '../../api/indicator-tekst.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { CijfersVanToen } from './cijfers-van-toen.ts'
import { Fact } from './Fact.tsx'
import { Omrekening } from './Omrekening.tsx'
import { Reliability } from './Reliability.tsx'
import './source-dialog.css'

interface Props {
  figure: CijferVerwijzing
  onClose: () => void
}

/**
 * Where one figure comes from: asked from the server, so that it is the source and not what the screen remembers. A figure that
 * is too uncertain leads to the larger area where it can be read, and back.
 */
export function SourceDialog({ figure, onClose }: Props) {
  const [larger, setLarger] = useState<CijferVerwijzing | null>(null)
  const { gebied, indicator, jaar, leeftijd } = larger ?? figure
  const versie = useContext(CijfersVanToen)
  const then = versie === null ? {} : { versie }
  const answer = useWaarnemingen({ gebied, indicator, jaar, leeftijd, ...then })
  const row = answer.data?.waarnemingen[0]
  return (
    <Dialog title={bronTekst.titel} closeLabel={algemeen.sluiten} onClose={onClose}>
      {versie === null ? null : (
        <Notice>
          <p>{bronTekst.vanToen}</p>
        </Notice>
      )}
      {answer.isPending ? <Skeleton label={bronTekst.ladenWaarde} heightPixels={360} /> : null}
      {answer.isError ? <Problem error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {row === undefined ? null : (
        <SourceFacts row={row} sources={answer.data?.bronnen ?? []} onFigure={setLarger} />
      )}
      {larger === null ? null : (
        <p>
          <button type="button" className="figure-link" onClick={() => setLarger(null)}>
            {betrouwbaarheidTekst.terug}
          </button>
        </p>
      )}
    </Dialog>
  )
}

interface FactsProps {
  row: WaarnemingMetBron
  sources: readonly Bronvermelding[]
  onFigure: (figure: CijferVerwijzing) => void
}

function SourceFacts({ row, sources, onFigure }: FactsProps) {
  const words = useIndicatorTekst()(row.indicator)
  const catalogue = useIndicatoren({ versie: useContext(CijfersVanToen) }).data?.indicatoren
  const indicator = catalogue?.find((candidate) => candidate.id === row.indicator)
  const source = sources.find(
    (candidate) => candidate.dataset === (row.herkomst?.dataset ?? indicator?.dataset),
  )
  const range = row.bereik?.soort === 'bereik' ? row.bereik : null
  const error = row.fout ?? range?.laagste.fout ?? null
  const places = range === null ? [row.herkomst] : [range.laagste.herkomst, range.hoogste.herkomst]
  return (
    <>
      <div>
        <p className="source__value">{valueText(row)}</p>
        <p>{row.ontbreekt === null ? words.zin : redenTekst[row.ontbreekt]}</p>
        <Omrekening geschat={row.geschat} indeling={source?.indeling} />
        {source?.voorbeelddata === true ? <ExampleTag /> : null}
      </div>
      <dl className="facts">
        <Fact name={bronTekst.gebied}>{`${row.naam} (${gebiedSoortTekst[row.soort]}, ${row.gebied})`}</Fact>
        <Fact name={bronTekst.onderwerp}>{words.naam}</Fact>
        <Fact name={bronTekst.jaar}>{row.jaar}</Fact>
        <Fact name={bronTekst.leeftijd}>{leeftijdTekst[row.leeftijd]}</Fact>
        {indicator === undefined ? null : (
          <Fact name={bronTekst.meetwijze}>
            {inCoronatijd(row.indicator, row.jaar)
              ? `${meetwijzeTekst[indicator.meetwijze]}, ${CORONA}`
              : meetwijzeTekst[indicator.meetwijze]}
          </Fact>
        )}
        {error === null ? null : <Fact name={bronTekst.marge}>{foutTekst(error, row.eenheid)}</Fact>}
        <Reliability row={row} onFigure={onFigure} />
        {row.vergelijking.length === 0 ? null : (
          <Fact name={bronTekst.vergelijking}>
            <ul>
              {row.vergelijking.map((other) => (
                <li key={other.gebied}>{comparison(row, other)}</li>
              ))}
            </ul>
          </Fact>
        )}
        {source === undefined ? null : (
          <>
            <Fact name={bronTekst.dataset}>{`${source.titel} (${source.bronhouder}, ${source.bron})`}</Fact>
            <Fact name={bronTekst.versie}>{source.versie}</Fact>
            <Fact name={bronTekst.licentie}>{source.licentie}</Fact>
            <Fact name={bronTekst.opgehaaldOp}>{datum(source.opgehaaldOp)}</Fact>
            {source.bewerkingen.length === 0 ? null : (
              <Fact name={bronTekst.bewerkingen}>
                <ul>
                  {source.bewerkingen.map((code) => (
                    <li key={code}>{bewerkingTekst(code)}</li>
                  ))}
                </ul>
              </Fact>
            )}
          </>
        )}
        {places.map((place) =>
          place === null ? null : (
            <Fact key={place.rij} name={bronTekst.plaats}>
              {bronTekst.rijKolom(place.rij, place.kolom)}
            </Fact>
          ),
        )}
        {indicator === undefined ? null : <Fact name={bronTekst.letOp}>{indicator.letOp}</Fact>}
      </dl>
      {source === undefined ? null : (
        <p>
          <TextLink to={paths.dataset(source.dataset)}>{bronTekst.naarGegevens}</TextLink>
        </p>
      )}
    </>
  )
}

/** The value, the range of the buurten, or that there is none. */
function valueText(row: WaarnemingMetBron): string {
  if (row.waarde !== null) return waardeMetEenheid(row.waarde, row.eenheid)
  if (row.bereik?.soort !== 'bereik') return bronTekst.geenWaarde
  return bronTekst.bereik(
    waardeMetEenheid(row.bereik.laagste.waarde, row.eenheid),
    waardeMetEenheid(row.bereik.hoogste.waarde, row.eenheid),
  )
}

function comparison(row: WaarnemingMetBron, other: WaarnemingMetBron['vergelijking'][number]): string {
  const value = `${other.naam} ${waardeMetEenheid(other.waarde, row.eenheid)}`
  if (other.punten === null || other.oordeel === null) return value
  const { interval } = other
  const limits =
    interval === null
      ? ''
      : ` (${betrouwbaarheidTekst.verschilTussen(punten(interval.laag), punten(interval.hoog))})`
  return `${value}: ${punten(other.punten)} procentpunt${limits}, ${oordeelTekst[other.oordeel]}`
}
