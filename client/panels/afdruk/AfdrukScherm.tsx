import { Printer } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { afdrukScherm as tekst } from '../../../server/contract/text/nl/afdruk.ts'
import { vandaag } from '../../app/moment.ts'
import { paths } from '../../app/paths.ts'
import { InzagedoelKeuze } from '../../app/InzagedoelKeuze.tsx'
import { Problem } from '../../app/Problem.tsx'
import { useCyclus } from '../../app/use-cyclus.ts'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { bladmaat } from '../../map/papier/blad.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { useWidth } from '../../ui/use-width.ts'
import { schrijfAdres } from '../kaart/adres/adres.ts'
import { Afdrukdocument } from './Afdrukdocument.tsx'
import { Afdrukkeuzes } from './Afdrukkeuzes.tsx'
import type { Afdrukbron } from './afdruk-gegevens.ts'
import { afdrukAdres, type AfdrukKeuze, leesAfdruk, tekentLagen } from './afdruk-keuze.ts'
import { Pastmelding } from './Pastmelding.tsx'
import { useAfdrukbron } from './use-afdrukbron.ts'
import { usePaginamaat } from './use-paginamaat.ts'
import './afdruk.css'
import './vel.css'

/** Choices beside a preview of the sheets; only the sheets are printed. */
export function AfdrukScherm() {
  useScreenTitle(tekst.titel)
  const search = useSearch()
  const keuze = useMemo(() => leesAfdruk(search), [search])
  const { huidige } = useCyclus()
  const { from, fouten, isKlaar, error, opnieuw } = useAfdrukbron(huidige?.id ?? null, search, {
    metStraten: keuze.soort === 'tafel',
    metLagen: tekentLagen(keuze),
  })
  if (error !== null) {
    return (
      <div className="page">
        <Problem error={error} onRetry={opnieuw} />
      </div>
    )
  }
  if (from === undefined || !isKlaar) return <Skeleton label={tekst.laden} heightPixels={480} />
  return <Inhoud from={from} keuze={keuze} fouten={fouten ?? 0} />
}

/** CSS pixels in a millimetre: 96 to the inch of 25.4 mm. */
const PIXELS_PER_MM = 96 / 25.4

function Inhoud({ from, keuze, fouten }: { from: Afdrukbron; keuze: AfdrukKeuze; fouten: number }) {
  const [, navigate] = useLocation()
  const preview = useRef<HTMLDivElement>(null)
  const [today] = useState(() => vandaag(new Date()))
  const width = useWidth(preview, 900)
  const maat = bladmaat(keuze.papier, keuze.richting)
  usePaginamaat(maat)
  const kies = (patch: Partial<AfdrukKeuze>) =>
    navigate(afdrukAdres(from.kaart, { ...keuze, ...patch }), { replace: true })
  const zoom = Math.min(1.4, width / (Math.max(maat.breedte, 210) * PIXELS_PER_MM))
  return (
    <div className="afdruk">
      <section className="afdruk__keuzes niet-afdrukken" aria-label={tekst.keuzes}>
        <TextLink to={paths.kaart + schrijfAdres(from.kaart)}>{tekst.terug}</TextLink>
        <h2>{tekst.titel}</h2>
        {fouten > 0 ? (
          <Notice tone="warning">
            <p>{tekst.foutInAdres}</p>
          </Notice>
        ) : null}
        {from.lagen.doelNodig ? <InzagedoelKeuze /> : null}
        <Afdrukkeuzes from={from} keuze={keuze} kies={kies} />
        <Pastmelding from={from} keuze={keuze} kies={kies} />
        <Button
          kind="primary"
          icon={<Printer size={17} strokeWidth={1.9} aria-hidden />}
          onClick={() => window.print()}
        >
          {tekst.afdrukken}
        </Button>
        <p className="subtle">{tekst.afdrukUitleg}</p>
      </section>
      {/* A region that scrolls must be reached by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section ref={preview} className="afdruk__voorbeeld" aria-label={tekst.voorbeeld} tabIndex={0}>
        <div className="afdruk__bladen" style={{ zoom }}>
          <Afdrukdocument from={from} keuze={keuze} vandaag={today} />
        </div>
      </section>
    </div>
  )
}
