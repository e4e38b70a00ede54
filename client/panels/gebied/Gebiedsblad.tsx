import { Map as MapIcon, Printer } from 'lucide-react'
import { lazy, Suspense, useMemo } from 'react'
import { Link, useLocation } from 'wouter'
import { gebiedsblad } from '../../../server/contract/text/nl/gebiedsblad.ts'
import { grafiekTekst } from '../../../server/contract/text/nl/grafieken.ts'
import { useVoorzieningen } from '../../api/voorzieningen.ts'
import { ErrorBoundary } from '../../app/ErrorBoundary.tsx'
import { gebiedspad, kaartMetGebied } from '../../app/paths.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { maakKaartmodel } from '../../map/kaartmodel.ts'
import { Button } from '../../ui/Button.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Toenmerk } from '../kaart/adres/Toenmerk.tsx'
import { AlleCijfers } from '../kaart/profiel/AlleCijfers.tsx'
import { Bevindingenlijst } from '../kaart/profiel/Bevindingenlijst.tsx'
import { CijferKop } from '../kaart/profiel/CijferKop.tsx'
import type { Profielgebied } from '../kaart/profielgegevens.ts'
import { Voorzieningenlijst } from '../kaart/Voorzieningenlijst.tsx'
import { cijferVanAdres, gebiedVanAdres, isGebied, type KiesBlad, versieVanAdres } from './blad-keuze.ts'
import { Cijferkeuzes } from './Cijferkeuzes.tsx'
import { Kruimels } from './Kruimels.tsx'
import { Ligging } from './Ligging.tsx'
import { Vergelijking } from './Vergelijking.tsx'
import { VergelijkKeuze } from './VergelijkKeuze.tsx'

const Grafieken = lazy(() =>
  import('../kaart/grafiek/Grafieken.tsx').then((module) => ({ default: module.Grafieken })),
)
const CHARTS_PIXELS = 420
const ICON = { size: 16, strokeWidth: 1.9, 'aria-hidden': true } as const

interface Props {
  area: Profielgebied
  bron: Kaartbron
  search: URLSearchParams
  kies: KiesBlad
}

/** The whole profile as a page: what holds, one figure from nearby, facilities, all figures; or two areas side by side. */
export function Gebiedsblad({ area, bron, search, kies }: Props) {
  const [, navigate] = useLocation()
  const voorzieningen = useVoorzieningen().data ?? null
  const cijferkeuze = cijferVanAdres(bron, area, search)
  const { cijfer, jaar, leeftijd } = cijferkeuze
  const versie = versieVanAdres(search)
  const model = useMemo(
    () => maakKaartmodel(bron, { cijfer, jaar, leeftijd }),
    [bron, cijfer, jaar, leeftijd],
  )
  const met = search.get('met')
  const other = met === null || met === '' ? null : gebiedVanAdres(bron, met)
  const beside = other !== null && isGebied(other) && other.code !== area.code ? other : null
  return (
    <div className="page gebied">
      <Kruimels area={area} versie={versie} />
      <div className="gebied__kop">
        <div className="block">
          <h1>{area.naam}</h1>
          <Toenmerk versie={bron.versie} />
          <p className="page__lead">
            {area.soort === 'buurt'
              ? gebiedsblad.lood.buurt(area.wijk.naam, bron.focusgebied)
              : gebiedsblad.lood.wijk(area.wijk.buurten.length, bron.focusgebied)}
          </p>
          {area.soort === 'buurt' ? null : (
            <p>{gebiedsblad.buurten(area.wijk.buurten.map((code) => bron.gebied.get(code)?.naam ?? code))}</p>
          )}
          <div className="button-row niet-afdrukken">
            <Link href={kaartMetGebied(area.code, versie)} className={buttonClass('secondary')}>
              <MapIcon {...ICON} />
              <span>{gebiedsblad.opKaart}</span>
            </Link>
            <Button icon={<Printer {...ICON} />} onClick={() => window.print()}>
              {gebiedsblad.afdrukken}
            </Button>
          </div>
          {beside === null ? <Bevindingenlijst area={area} bron={bron} Kop="h2" /> : null}
          <VergelijkKeuze area={area} bron={bron} met={met} beside={beside} kies={kies} />
        </div>
        <Ligging area={area} bron={bron} />
      </div>
      {beside === null ? null : <Vergelijking areas={[area, beside]} bron={bron} />}
      {model === null ? (
        <p>{gebiedsblad.geenCijfers}</p>
      ) : (
        <section className="gebied__dichtbij">
          <h2>{gebiedsblad.cijferKop}</h2>
          <Cijferkeuzes bron={bron} keuze={cijferkeuze} kies={kies} />
          <CijferKop area={area} bron={bron} model={model} />
          <ErrorBoundary fallback={<p>{grafiekTekst.mislukt}</p>}>
            <Suspense fallback={<Skeleton label={grafiekTekst.laden} heightPixels={CHARTS_PIXELS} />}>
              <Grafieken
                area={area}
                bron={bron}
                model={model}
                openBuurt={(code) => navigate(gebiedspad(code, { ...cijferkeuze, ...versie }))}
              />
            </Suspense>
          </ErrorBoundary>
        </section>
      )}
      <Voorzieningenlijst wijk={area.wijk} voorzieningen={voorzieningen} />
      <AlleCijfers area={area} bron={bron} open Kop="h2" />
    </div>
  )
}
