import { lazy, Suspense, useCallback, useEffect, useMemo, useRef } from 'react'
import { Link } from 'wouter'
import { gebiedsblad } from '../../../server/contract/text/nl/gebiedsblad.ts'
import { profiel } from '../../../server/contract/text/nl/gebiedsprofiel.ts'
import { grafiekTekst } from '../../../server/contract/text/nl/grafieken.ts'
import { indicatorTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { gebiedspad } from '../../app/paths.ts'
import { ErrorBoundary } from '../../app/ErrorBoundary.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { pasKeuzeAan } from './adres/controle.ts'
import { Toenmerk } from './adres/Toenmerk.tsx'
import { Gebiedslagen } from './lagen/Gebiedslagen.tsx'
import type { PaneelProps, Voorzieningen } from './paneel-props.ts'
import { AlleCijfers } from './profiel/AlleCijfers.tsx'
import { Bevindingenlijst } from './profiel/Bevindingenlijst.tsx'
import { CijferKop } from './profiel/CijferKop.tsx'
import { ProfielKnoppen } from './ProfielKnoppen.tsx'
import { bladkeuze, gebiedVan } from './profielgegevens.ts'
import type { Kaartlagen } from './use-kaart-lagen.ts'
import { Voorzieningenlijst } from './Voorzieningenlijst.tsx'

// The text of a profile never waits for its charts.
const Grafieken = lazy(() =>
  import('./grafiek/Grafieken.tsx').then((module) => ({ default: module.Grafieken })),
)

/** Height of the three charts of a figure with all its rows, so that nothing jumps when they come. */
const CHARTS_PIXELS = 640

interface Props extends PaneelProps {
  gebied: string
  voorzieningen: Voorzieningen | null
  lagen: Kaartlagen
  kiesWoning: (key: string) => void
}

/** One area beside the map: what holds, the figure of the map with its charts, its facilities, and every other figure. */
export function Gebiedsprofiel({ gebied, voorzieningen, lagen, kiesWoning, ...props }: Props) {
  const { bron, model, keuze, kies } = props
  const area = useMemo(() => gebiedVan(bron, gebied), [bron, gebied])
  const openBuurt = useCallback((code: string) => kies({ gebied: code }), [kies])
  // The list of all figures does not change with the figure of the map: its button asks what is chosen when it is pressed.
  const latest = useRef(keuze)
  useEffect(() => {
    latest.current = keuze
  }, [keuze])
  const opKaart = useCallback(
    (cijfer: string) => kies(pasKeuzeAan(bron, { ...latest.current, cijfer })),
    [bron, kies],
  )
  if (area === null) return null
  return (
    <article className="profiel" aria-label={profiel.label}>
      <header>
        <p className="profiel__boven">
          <span>
            {area.soort === 'buurt' ? profiel.buurtIn(area.wijk.naam) : profiel.wijkIn(bron.focusgebied)}
          </span>
          <span className="profiel__acties">
            <Link
              href={gebiedspad(area.code, bladkeuze(keuze))}
              className="link"
              aria-label={profiel.heleProfielLabel(area.naam)}
            >
              {profiel.heleProfiel}
            </Link>
            <Link
              href={gebiedspad(area.code, { ...bladkeuze(keuze), met: '' })}
              className="link"
              aria-label={gebiedsblad.vergelijkLabel(area.naam)}
            >
              {gebiedsblad.vergelijk}
            </Link>
            <button
              type="button"
              className="link profiel__sluit"
              aria-label={profiel.sluitLabel(area.naam)}
              onClick={() => kies({ gebied: null })}
            >
              {profiel.sluit}
            </button>
          </span>
        </p>
        <h2>{area.naam}</h2>
        <Toenmerk versie={bron.versie} />
      </header>
      <Bevindingenlijst area={area} bron={bron} />
      <section
        className="profiel__opKaart"
        aria-label={profiel.opKaart(indicatorTekst(model.indicator).naam)}
      >
        <h3>{profiel.opKaart(indicatorTekst(model.indicator).naam)}</h3>
        <CijferKop area={area} bron={bron} model={model} />
      </section>
      <ErrorBoundary key={gebied} fallback={<p>{grafiekTekst.mislukt}</p>}>
        <Suspense fallback={<Skeleton label={grafiekTekst.laden} heightPixels={CHARTS_PIXELS} />}>
          <Grafieken area={area} bron={bron} model={model} openBuurt={openBuurt} />
        </Suspense>
      </ErrorBoundary>
      <Voorzieningenlijst wijk={area.wijk} voorzieningen={voorzieningen} />
      <Gebiedslagen area={area} lagen={lagen} kiesWoning={kiesWoning} {...props} />
      <AlleCijfers area={area} bron={bron} opKaart={opKaart} />
      <ProfielKnoppen {...props} area={area} />
    </article>
  )
}
