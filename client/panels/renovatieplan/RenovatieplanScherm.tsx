import { useEffect, useMemo, useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import type { Taak } from '../../../server/contract/taken.ts'
import { omstandighedenTekst } from '../../../server/contract/text/nl/planomstandigheden.ts'
import { regelTekst } from '../../../server/contract/text/nl/renovatieplan-regels.ts'
import { renovatieplanTekst as tekst } from '../../../server/contract/text/nl/renovatieplan.ts'
import {
  type Planbeeld,
  type Plannenlijst,
  usePlannenVernieuwd,
  useRenovatieplan,
  useRenovatieplannen,
} from '../../api/renovatieplannen.ts'
import { isRunning, useStopTaak, useTaak } from '../../api/taken.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Button } from '../../ui/Button.tsx'
import { Details } from '../../ui/Details.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { Select } from '../../ui/Select.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Stratenkaart } from '../campagne/Stratenkaart.tsx'
import { Renovatiebalk } from '../renovatie/Renovatiebalk.tsx'
import { BuurtgewichtDeel } from './Buurtgewicht.tsx'
import { Middelen } from './Middelen.tsx'
import { NietMee } from './NietMee.tsx'
import { Omstandigheden } from './Omstandigheden.tsx'
import { OmstandighedenForm } from './OmstandighedenForm.tsx'
import { ontwerpVan, type Planontwerp } from './plan-form.ts'
import { PlanForm } from './PlanForm.tsx'
import { Plankoppen } from './Plankoppen.tsx'
import { Planning } from './Planning.tsx'
import { Planslot } from './Planslot.tsx'
import { Toezeggingen } from './Toezeggingen.tsx'
import { Uitgangspunten, UitgangspuntenForm } from './Uitgangspunten.tsx'
import { Waarom } from './Waarom.tsx'
import '../campagne/campagne.css'
import './renovatieplan.css'

/** Plans of the renovation: asking for one, reading one with its reasons, and two side by side. */
export function RenovatieplanScherm() {
  useScreenTitle(tekst.titel)
  // Not in the path: another path is another screen, and what is being filled in would be lost when a search ends.
  const [search] = useSearchParams()
  const plannen = useRenovatieplannen()
  return (
    <>
      <Renovatiebalk hier="plan" />
      <div className="page plan">
        <div className="page__head">
          <h1>{tekst.titel}</h1>
          <div className="button-row">{plannen.data?.voorbeelddata === true ? <ExampleTag /> : null}</div>
        </div>
        <p className="page__lead">{tekst.uitleg}</p>
        {plannen.isPending ? <Skeleton label={tekst.laden} heightPixels={420} /> : null}
        {plannen.isError ? <Problem error={plannen.error} onRetry={() => void plannen.refetch()} /> : null}
        {plannen.data === undefined ? null : <Werkblad lijst={plannen.data} asked={search.get('plan')} />}
      </div>
    </>
  )
}

function Werkblad({ lijst, asked }: { lijst: Plannenlijst; asked: string | null }) {
  const [, go] = useLocation()
  const [form, setForm] = useState<Planontwerp | null>(null)
  const [task, setTask] = useState(lijst.taak)
  const [beside, setBeside] = useState('')
  const refresh = usePlannenVernieuwd()
  const { plannen, magMaken, keuzes } = lijst
  const chosen = plannen.find(({ id }) => id === asked) ?? plannen[0]
  const beeld = useRenovatieplan(chosen?.id ?? null)
  const other = useRenovatieplan(plannen.some(({ id }) => id === beside) ? beside : null)
  const onReady = (id: string) => {
    setTask(null)
    void refresh().then(() => go(paths.renovatieplan(id)))
  }
  return (
    <>
      {plannen.length === 0 ? (
        <p>{tekst.geen}</p>
      ) : (
        <div className="plan__filters niet-afdrukken">
          <Select
            label={tekst.kies}
            value={chosen?.id ?? ''}
            onChange={(one) => go(paths.renovatieplan(one))}
          >
            {plannen.map(({ id, naam, einde }) => (
              <option key={id} value={id}>
                {tekst.naamMet(naam, einde)}
              </option>
            ))}
          </Select>
          <Select label={tekst.naastElkaar} value={beside} onChange={setBeside}>
            <option value="">{tekst.geenAnder}</option>
            {plannen
              .filter(({ id }) => id !== chosen?.id)
              .map(({ id, naam, einde }) => (
                <option key={id} value={id}>
                  {tekst.naamMet(naam, einde)}
                </option>
              ))}
          </Select>
        </div>
      )}
      {task === null ? null : (
        <Zoeken taak={task} lijst={lijst} onReady={onReady} onOver={() => setTask(null)} />
      )}
      {magMaken && form === null && task === null ? (
        <div className="button-row niet-afdrukken">
          <Button kind="primary" onClick={() => setForm(ontwerpVan(keuzes, null))}>
            {tekst.nieuw}
          </Button>
          {beeld.data === undefined ? null : (
            <Button
              onClick={() => setForm(ontwerpVan(keuzes, { ...beeld.data.kop, keuzes: beeld.data.keuzes }))}
            >
              {tekst.opnieuw}
            </Button>
          )}
        </div>
      ) : null}
      {form === null ? null : (
        <PlanForm
          begin={form}
          keuzes={keuzes}
          onBegonnen={(id) => {
            setForm(null)
            setTask(id)
          }}
          onDone={() => setForm(null)}
        />
      )}
      {chosen !== undefined && beeld.isPending ? <Skeleton label={tekst.laden} heightPixels={420} /> : null}
      {beeld.isError ? <Problem error={beeld.error} onRetry={() => void beeld.refetch()} /> : null}
      {beeld.data === undefined ? null : (
        <Plan
          key={beeld.data.kop.id}
          beeld={beeld.data}
          naast={other.data ?? null}
          onZetVast={
            magMaken
              ? (blok, kwartaal) => {
                  const base = form ?? ontwerpVan(keuzes, { ...beeld.data.kop, keuzes: beeld.data.keuzes })
                  setForm({
                    ...base,
                    vast: [...base.vast.filter((one) => one.blok !== blok), { blok, kwartaal }],
                  })
                }
              : null
          }
        />
      )}
      {magMaken ? (
        <div className="niet-afdrukken">
          <Details summary={omstandighedenTekst.wijzig}>
            <OmstandighedenForm bekend={lijst.uitgangspunten.omstandigheden} wijken={keuzes.wijken} />
          </Details>
          <Details summary={tekst.wijzigUitgangspunten}>
            <UitgangspuntenForm waarden={lijst.uitgangspunten.waarden} />
          </Details>
        </div>
      ) : null}
    </>
  )
}

interface ZoekenProps {
  taak: string
  lijst: Plannenlijst
  onReady: (plan: string) => void
  onOver: () => void
}

/** How far the search is, and the way to stop it: what it found by then is shown as soon as it has been kept. */
function Zoeken({ taak, lijst, onReady, onOver }: ZoekenProps) {
  const { data } = useTaak(taak)
  const stop = useStopTaak()
  const refresh = usePlannenVernieuwd()
  const [looked, setLooked] = useState(false)
  const staat = data?.staat
  const isKept = looked && !lijst.rondtAf && lijst.plannen.some(({ id }) => id === taak)
  useEffect(() => {
    if (staat === 'gestopt') void refresh().then(() => setLooked(true))
    // The way to ask again is new each time this is drawn; a task is stopped once.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [staat])
  useEffect(() => {
    if (staat === 'klaar' || isKept) onReady(taak)
    // The way to go on is new each time this is drawn; the end of a task comes once.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [staat, isKept, taak])
  if (data === undefined || data.staat === 'klaar') return null
  if (data.staat === 'gestopt' && (!looked || lijst.rondtAf || isKept)) {
    return <p aria-live="polite">{tekst.rondtAf}</p>
  }
  if (!isRunning(data)) {
    return (
      <Notice tone={data.staat === 'mislukt' ? 'negative' : 'info'}>
        <p>{data.fout ?? (data.staat === 'gestopt' ? tekst.gestopt : tekst.onderbroken)}</p>
        <Button onClick={onOver}>{tekst.sluit}</Button>
      </Notice>
    )
  }
  return (
    <div className="plan__zoeken">
      <Progress text={zoektekst(data)} value={data.gedaan} max={data.totaal} />
      <Button onClick={() => stop.mutate(taak)}>{tekst.stop}</Button>
    </div>
  )
}

function zoektekst({ staat, gedaan, totaal }: Taak): string {
  if (staat === 'wacht') return tekst.wacht
  return gedaan < totaal ? tekst.zoekt(gedaan, totaal) : tekst.rekentNa
}

interface PlanProps {
  beeld: Planbeeld
  naast: Planbeeld | null
  onZetVast: ((blok: string, kwartaal: number | 'niet') => void) | null
}

const streetsIn = ({ blokken, plan }: Planbeeld): Set<string> => {
  const planned = new Set(plan.blokken.flatMap(({ blok, kwartaal }) => (kwartaal === null ? [] : [blok])))
  return new Set(blokken.flatMap(({ id, straten }) => (planned.has(id) ? straten : [])))
}

function Plan({ beeld, naast, onZetVast }: PlanProps) {
  const [blok, setBlok] = useState<string | null>(null)
  const all = naast === null ? [beeld] : [beeld, naast]
  const { keuzes, plan } = beeld
  return (
    <>
      <Plankoppen koppen={all.map(({ kop }) => kop)} />
      {all.map((one) => (
        <Planslot key={one.kop.id} beeld={one} isBeside={one === naast} />
      ))}
      <Toezeggingen beeld={beeld} />
      {blok === null ? null : (
        <Waarom key={blok} beeld={beeld} blok={blok} onZetVast={onZetVast} onSluit={() => setBlok(null)} />
      )}
      <div>
        <h2>{tekst.gantt}</h2>
        <p className="subtle">{tekst.ganttUitleg}</p>
      </div>
      <Planning beeld={beeld} gekozen={blok} onKies={setBlok} />
      {naast === null ? null : (
        <>
          <h2>{naast.kop.naam}</h2>
          <Planning beeld={naast} gekozen={null} onKies={setBlok} />
        </>
      )}
      <section className="block" aria-labelledby="plan-kaart">
        <h2 id="plan-kaart">{tekst.kaart}</h2>
        <div className="plan__kaarten">
          {all.map((one) => (
            <Kaart key={one.kop.id} beeld={one} />
          ))}
        </div>
      </section>
      {keuzes.uit.length === 0 ? null : (
        <section className="block" aria-labelledby="plan-regels">
          <h2 id="plan-regels">{tekst.regelsUit}</h2>
          <ul className="plain-list">
            {keuzes.uit.map(({ regel, reden }) => (
              <li key={regel}>{tekst.regelUit(regelTekst[regel], reden)}</li>
            ))}
          </ul>
        </section>
      )}
      <BuurtgewichtDeel beeld={beeld} />
      <Middelen beeld={beeld} />
      <NietMee beeld={beeld} />
      <Omstandigheden beeld={beeld} />
      <Uitgangspunten waarden={beeld.uitgangspunten} />
      <p className="subtle">{tekst.zaad(plan.seed, plan.stappen, plan.methode)}</p>
      <div className="niet-afdrukken">
        <Button onClick={() => window.print()}>{tekst.druk}</Button>
      </div>
    </>
  )
}

function Kaart({ beeld }: { beeld: Planbeeld }) {
  const streets = useMemo(() => streetsIn(beeld), [beeld])
  return (
    <div>
      <h3>{beeld.kop.naam}</h3>
      <Stratenkaart straten={streets} uitleg={tekst.kaartUitleg} />
    </div>
  )
}
