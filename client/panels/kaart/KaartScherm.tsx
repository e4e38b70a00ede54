import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { useIndicatoren, useKaartgegevens } from '../../api/cijfers.ts'
import { useCycli } from '../../api/cycli.ts'
import { useGrenzen } from '../../api/gebieden.ts'
import { useVoorzieningen } from '../../api/voorzieningen.ts'
import { haalKaartAlvast } from '../../app/alvast.ts'
import { Problem } from '../../app/Problem.tsx'
import { useCyclus } from '../../app/use-cyclus.ts'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { bladTekst } from '../../../server/contract/text/nl/bladen.ts'
import { indicatorTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { kaart } from '../../../server/contract/text/nl/kaart.ts'
import { behoudBuurten } from '../../map/filter/buurten.ts'
import { maakKaartmodel } from '../../map/kaartmodel.ts'
import { burenVan } from '../../map/vlakbeeld/buren.ts'
import { maakVlakbeeld } from '../../map/vlakbeeld/vlakbeeld.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { AdresMelding } from './AdresMelding.tsx'
import { controleerCyclus } from './adres/controle.ts'
import { Kaartraam } from './adres/Kaartraam.tsx'
import { type Gemis, Schermbalken } from './adres/Schermbalken.tsx'
import { Toenmerk } from './adres/Toenmerk.tsx'
import { useSessieVerlopen } from './adres/use-sessie-verlopen.ts'
import { Versiebalk } from './adres/Versiebalk.tsx'
import { Levend } from './ambitie/levend.ts'
import { Bladen } from './blad/Bladen.tsx'
import { profielnaam } from './blad/bladstand.ts'
import { Keuzepaneel } from './Keuzepaneel.tsx'
import { Middenvlak } from './Middenvlak.tsx'
import { klassejarenVan } from './tijd/zelfde-cijfer.ts'
import type { Voorzieningen } from './paneel-props.ts'
import { useKaartLagen } from './use-kaart-lagen.ts'
import { BLADEN, type Kies, useKaartbron, useKaartKeuze, useMedia } from './use-kaart.ts'
import { WijkOverzicht } from './WijkOverzicht.tsx'
import '../../map/kaartvlak.css'
import './kaart.css'

// What opens on a choice comes with it: the first script stays small.
const Gebiedsprofiel = lazy(() =>
  import('./Gebiedsprofiel.tsx').then((module) => ({ default: module.Gebiedsprofiel })),
)
const Woningkaart = lazy(() =>
  import('./Woningkaart.tsx').then((module) => ({ default: module.Woningkaart })),
)
/** Their code reckons in metres of RD, which no other part of the first screen needs. */
const AmbitieProfiel = lazy(async () => ({
  default: (await import('./ambitie/AmbitieProfiel.tsx')).AmbitieProfiel,
}))
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
  // After the figures have been asked for: those come first.
  useEffect(haalKaartAlvast, [])
  useSessieVerlopen()
  // Asked again after a failure the cycli are pending once more: what stands must not go then, or asking never ends.
  const failed = cycli.data === undefined && cycli.errorUpdateCount > 0
  if (cycli.isPending && !failed) return <Skeleton label={kaart.laden} heightPixels={480} />
  return (
    <Kaartinhoud
      cyclus={huidige?.id ?? null}
      cycli={cycli.data?.cycli}
      gemist={failed ? [{ wat: 'cycli', opnieuw: () => void cycli.refetch() }] : []}
    />
  )
}

/** Takes the place of facilities that did not come: the map is drawn without them. */
const GEEN_VOORZIENINGEN: Voorzieningen = { moment: '', voorzieningen: [], woonzorgzones: [], bron: null }

/** Layers that can take longer than a second to come. */
const BEZIGE_LAGEN = ['woningen', 'meldingen', 'signalen', 'bereik'] as const

interface InhoudProps {
  cyclus: string | null
  /** All cycli, for an address that names one; absent when they did not come. */
  cycli: readonly { id: string }[] | undefined
  gemist: readonly Gemis[]
}

/** Text and table never wait for the map's code. */
function Kaartinhoud({ cyclus, cycli, gemist }: InhoudProps) {
  const { bron, error, opnieuw, gehaaldOp, staat, toenOpnieuw } = useKaartbron(cyclus)
  const { keuze, fouten: inAdres, kies: kiesInAdres, pan } = useKaartKeuze(bron)
  const fouten = [...inAdres, ...controleerCyclus(keuze.cyclus, cycli)]
  const { cijfer, jaar, leeftijd } = keuze
  const klassejaren = klassejarenVan(keuze)
  const model = useMemo(
    () => (bron === null ? null : maakKaartmodel(bron, { cijfer, jaar, leeftijd }, klassejaren)),
    [bron, cijfer, jaar, leeftijd, klassejaren],
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
  const bladen = useMedia(BLADEN)
  const behouden = useMemo(
    () => (model === null ? null : behoudBuurten(model, keuze.filters)),
    [model, keuze.filters],
  )
  const lagen = useKaartLagen(keuze, bron, cyclus, behouden)
  const facilities = useVoorzieningen()
  const voorzieningen = facilities.data ?? (facilities.isError ? GEEN_VOORZIENINGEN : null)
  const [woning, setWoning] = useState<string | null>(null)
  const [levend] = useState(() => new Levend())
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
  if (bron === null || model === null || vlakbeeld === null) {
    return (
      <div aria-busy>
        <Skeleton label={kaart.laden} heightPixels={480} />
      </div>
    )
  }

  const missed: Gemis[] = [...gemist]
  if (facilities.isError && facilities.data === undefined)
    missed.push({ wat: 'voorzieningen', opnieuw: () => void facilities.refetch() })
  if (lagen.stratenMislukt) missed.push({ wat: 'straten', opnieuw: lagen.haalStratenOpnieuw })
  const bezig = staat.soort === 'laadt' ? 'toen' : (BEZIGE_LAGEN.find((laag) => lagen.laadt[laag]) ?? null)
  const shared = { bron, model, keuze, kies, vlakbeeld, buren }
  const toon = keuze.toon ?? 'kaart'
  const middle = (
    <Middenvlak
      {...shared}
      toon={toon}
      pan={pan}
      lagen={lagen}
      voorzieningen={voorzieningen}
      kiesWoning={setWoning}
      levend={levend}
    />
  )
  const about = (
    <Suspense fallback={<Skeleton label={kaart.laden} heightPixels={480} />}>
      {woning !== null ? (
        <Woningkaart woning={woning} sluit={() => setWoning(null)} />
      ) : keuze.gebied === null && (keuze.gereedschap === 'ambitie' || keuze.ambitie !== null) ? (
        <AmbitieProfiel {...shared} ambitie={keuze.ambitie} levend={levend} />
      ) : keuze.gebied === null && keuze.eigen !== null ? (
        <EigenProfiel {...shared} eigen={keuze.eigen} lagen={lagen} />
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
      )}
    </Suspense>
  )
  const choices = (
    <>
      <Toenmerk versie={bron.versie} />
      <Keuzepaneel {...shared} pan={pan} lagen={lagen} voorzieningen={voorzieningen} />
    </>
  )
  const message = fouten.length > 0 ? <AdresMelding fouten={fouten} /> : null
  const bars = (
    <Schermbalken gehaaldOp={gehaaldOp} gemist={missed}>
      <Versiebalk staat={staat} model={model} toen={keuze.toen} opnieuw={toenOpnieuw} kies={kies} />
    </Schermbalken>
  )
  if (bladen) {
    // While a shape is drawn nothing comes up over it by itself.
    const isAmbitieAf = keuze.ambitie !== null && keuze.gereedschap !== 'ambitie'
    return (
      <Kaartraam bron={bron} bezig={bezig} balken={bars}>
        <div className="kaart kaart--bladen">
          <h1 className="alleen-voorgelezen">{kaart.titel}</h1>
          {message === null ? null : <div className="kaart__melding">{message}</div>}
          {middle}
          <Bladen
            keuzes={choices}
            profiel={about}
            profielnaam={profielnaam(bron, keuze, woning)}
            cijfer={bladTekst.cijfer(indicatorTekst(model.indicator).naam, keuze.jaar)}
            onderwerp={woning ?? keuze.gebied ?? (isAmbitieAf ? 'ambitie' : null)}
          />
        </div>
      </Kaartraam>
    )
  }
  return (
    <Kaartraam bron={bron} bezig={bezig} balken={bars}>
      <div className="kaart">
        <h1 className="alleen-voorgelezen">{kaart.titel}</h1>
        <section className="kaart__keuzes" aria-label={kaart.keuzes}>
          {message}
          {choices}
        </section>
        {middle}
        <aside className="kaart__profiel">{about}</aside>
      </div>
    </Kaartraam>
  )
}
