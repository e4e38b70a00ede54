import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { useIndicatoren, useKaartgegevens } from '../../api/cijfers.ts'
import { useCycli } from '../../api/cycli.ts'
import { useGrenzen } from '../../api/gebieden.ts'
import { useVoorzieningen } from '../../api/voorzieningen.ts'
import { Problem } from '../../app/Problem.tsx'
import { useCyclus } from '../../app/use-cyclus.ts'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { kaart } from '../../../server/contract/text/nl/kaart.ts'
import { maakKaartmodel } from '../../map/kaartmodel.ts'
import { burenVan } from '../../map/vlakbeeld/buren.ts'
import { maakVlakbeeld } from '../../map/vlakbeeld/vlakbeeld.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { AdresMelding } from './AdresMelding.tsx'
import { Bladen } from './blad/Bladen.tsx'
import { profielnaam } from './blad/bladstand.ts'
import { Gebiedsprofiel } from './Gebiedsprofiel.tsx'
import { Keuzepaneel } from './Keuzepaneel.tsx'
import { Middenvlak } from './Middenvlak.tsx'
import { useKaartLagen } from './use-kaart-lagen.ts'
import { type Kies, useKaartbron, useKaartKeuze, useMedia } from './use-kaart.ts'
import { WijkOverzicht } from './WijkOverzicht.tsx'
import { Woningkaart } from './Woningkaart.tsx'
import '../../map/kaartvlak.css'
import './kaart.css'

/** Its code reckons in metres of RD, which no other part of the first screen needs. */
const EigenProfiel = lazy(async () => ({ default: (await import('./eigen/EigenProfiel.tsx')).EigenProfiel }))

/**
 * The screen Kaart: choices, map and table, profile. Which buurten belong to which wijk is a decision of the cyclus, so
 * the areas are asked once the cyclus is known; everything else is asked meanwhile.
 */
export function KaartScherm() {
  useScreenTitle(kaart.titel)
  const cycli = useCycli()
  const { huidige } = useCyclus()
  useIndicatoren()
  useKaartgegevens()
  useGrenzen()
  useVoorzieningen()
  if (cycli.isPending) return <Skeleton label={kaart.laden} heightPixels={480} />
  return <Kaartinhoud cyclus={huidige?.id ?? null} />
}

/** Text and table never wait for the map's code. */
function Kaartinhoud({ cyclus }: { cyclus: string | null }) {
  const { bron, error, opnieuw } = useKaartbron(cyclus)
  const { keuze, fouten, kies: kiesInAdres, pan } = useKaartKeuze(bron)
  const { cijfer, jaar, leeftijd } = keuze
  const model = useMemo(
    () => (bron === null ? null : maakKaartmodel(bron, { cijfer, jaar, leeftijd })),
    [bron, cijfer, jaar, leeftijd],
  )
  const { kleur, klassen, vanJaar, tweede, pijler } = keuze
  const grenzen = useGrenzen().data ?? null
  const buren = useMemo(() => (grenzen === null ? null : () => burenVan(grenzen.gebieden)), [grenzen])
  const vlakbeeld = useMemo(
    () =>
      bron === null || model === null
        ? null
        : maakVlakbeeld(bron, model, { kleur, klassen, vanJaar, tweede, pijler }, buren),
    [bron, model, kleur, klassen, vanJaar, tweede, pijler, buren],
  )
  const smal = useMedia('(max-width: 639px)')
  const bladen = useMedia('(min-width: 640px) and (max-width: 1099px)')
  const lagen = useKaartLagen(keuze, bron, cyclus)
  const voorzieningen = useVoorzieningen().data ?? null
  const [woning, setWoning] = useState<string | null>(null)
  const kies: Kies = useCallback(
    (patch) => {
      // Another area takes the place of the dwelling that was open.
      if ('gebied' in patch) setWoning(null)
      kiesInAdres(patch)
    },
    [kiesInAdres],
  )

  if (error !== null) {
    return (
      <div className="kaart-fout">
        <Problem error={error} onRetry={opnieuw} />
      </div>
    )
  }
  if (bron === null || model === null || vlakbeeld === null)
    return <Skeleton label={kaart.laden} heightPixels={480} />

  const shared = { bron, model, keuze, kies, vlakbeeld, buren }
  const toon = keuze.toon ?? (smal ? 'beide' : 'kaart')
  const middle = (
    <Middenvlak
      key="midden"
      {...shared}
      toon={toon}
      pan={pan}
      lagen={lagen}
      voorzieningen={voorzieningen}
      kiesWoning={setWoning}
    />
  )
  const about =
    woning !== null ? (
      <Woningkaart woning={woning} sluit={() => setWoning(null)} />
    ) : keuze.gebied === null && keuze.eigen !== null ? (
      <Suspense fallback={<Skeleton label={kaart.laden} heightPixels={480} />}>
        <EigenProfiel {...shared} eigen={keuze.eigen} lagen={lagen} />
      </Suspense>
    ) : keuze.gebied === null ? (
      <WijkOverzicht {...shared} voorzieningen={voorzieningen} />
    ) : (
      <Gebiedsprofiel
        {...shared}
        key={keuze.gebied}
        gebied={keuze.gebied}
        voorzieningen={voorzieningen}
        lagen={lagen}
        kiesWoning={setWoning}
      />
    )
  const choices = <Keuzepaneel {...shared} pan={pan} lagen={lagen} voorzieningen={voorzieningen} />
  const message = fouten.length > 0 ? <AdresMelding fouten={fouten} /> : null
  if (bladen) {
    return (
      <div className="kaart kaart--bladen">
        <h1 className="alleen-voorgelezen">{kaart.titel}</h1>
        {message === null ? null : <div className="kaart__melding">{message}</div>}
        {middle}
        <Bladen
          keuzes={choices}
          profiel={about}
          profielnaam={profielnaam(bron, keuze, woning)}
          onderwerp={woning ?? keuze.gebied}
        />
      </div>
    )
  }
  const profile = (
    <aside key="profiel" className="kaart__profiel">
      {about}
    </aside>
  )
  return (
    <div className="kaart">
      <h1 className="alleen-voorgelezen">{kaart.titel}</h1>
      <section key="keuzes" className="kaart__keuzes" aria-label={kaart.keuzes}>
        {message}
        {choices}
      </section>
      {smal ? [profile, middle] : [middle, profile]}
    </div>
  )
}
