import { type ComponentType, lazy, Suspense, useState } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { algemeen } from '../../server/contract/text/nl/algemeen.ts'
import type { Sessie } from '../../server/contract/sessie.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import { haalKaartAlvast, isZuinig, leesKaartAlvast } from './alvast.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { kiesPlanscherm } from './late-screens.ts'
import { NotFound } from './NotFound.tsx'
import { isPlanscherm, paths } from './paths.ts'
import { Shell } from './Shell.tsx'
import { startPath } from './start-path.ts'
import { useScreenTitle } from './use-screen-title.ts'

// Each screen comes in a file of its own, so that none waits for another.
const loadKaart = () => import('../panels/kaart/KaartScherm.tsx')
const LateKaartScherm = lazy(() => loadKaart().then((module) => ({ default: module.KaartScherm })))
/** The screen itself once its code has come. */
let kaartScherm: ComponentType | null = null

/** The map screen: at once when its code is there, for React holds back for 300 ms whatever it had to wait for. */
function KaartScherm() {
  const [Screen] = useState(() => kaartScherm ?? LateKaartScherm)
  return <Screen />
}
const GebiedScherm = lazy(() =>
  import('../panels/gebied/GebiedScherm.tsx').then((module) => ({ default: module.GebiedScherm })),
)
const WijkanalyseKiezen = lazy(() =>
  import('../panels/wijkanalyse/WijkanalyseKiezen.tsx').then((module) => ({
    default: module.WijkanalyseKiezen,
  })),
)
const WijkanalyseScherm = lazy(() =>
  import('../panels/wijkanalyse/WijkanalyseScherm.tsx').then((module) => ({
    default: module.WijkanalyseScherm,
  })),
)
const VerdiepingScherm = lazy(() =>
  import('../panels/verdieping/VerdiepingScherm.tsx').then((module) => ({
    default: module.VerdiepingScherm,
  })),
)
const VerschilScherm = lazy(() =>
  import('../panels/wijkanalyse/VerschilScherm.tsx').then((module) => ({ default: module.VerschilScherm })),
)
const NieuweCyclusScherm = lazy(() =>
  import('../panels/cyclus/NieuweCyclusScherm.tsx').then((module) => ({
    default: module.NieuweCyclusScherm,
  })),
)
const CyclusNu = lazy(() =>
  import('../panels/cyclus/CyclusNu.tsx').then((module) => ({ default: module.CyclusNu })),
)
const CyclusScherm = lazy(() =>
  import('../panels/cyclus/CyclusScherm.tsx').then((module) => ({ default: module.CyclusScherm })),
)
const PublicerenScherm = lazy(() =>
  import('../panels/publiceren/PublicerenScherm.tsx').then((module) => ({
    default: module.PublicerenScherm,
  })),
)
const BijeenkomstScherm = lazy(() =>
  import('../panels/cyclus/BijeenkomstScherm.tsx').then((module) => ({ default: module.BijeenkomstScherm })),
)
const ProgrammaScherm = lazy(() =>
  import('../panels/programma/ProgrammaScherm.tsx').then((module) => ({ default: module.ProgrammaScherm })),
)
const StadsdeelScherm = lazy(() =>
  import('../panels/vierblad/StadsdeelScherm.tsx').then((module) => ({ default: module.StadsdeelScherm })),
)
const VoortgangScherm = lazy(() =>
  import('../panels/voortgang/VoortgangScherm.tsx').then((module) => ({ default: module.VoortgangScherm })),
)
const BladScherm = lazy(() =>
  import('../panels/voortgang/BladScherm.tsx').then((module) => ({ default: module.BladScherm })),
)
const KwartaalScherm = lazy(() =>
  import('../panels/voortgang/KwartaalScherm.tsx').then((module) => ({ default: module.KwartaalScherm })),
)
const WijkaanpakkenScherm = lazy(() =>
  import('../panels/wijkaanpak/WijkaanpakkenScherm.tsx').then((module) => ({
    default: module.WijkaanpakkenScherm,
  })),
)

/** The drafting screen of a plan: at once when its code is there. */
function WijkaanpakScherm(props: { cyclus: string; aanpak: string }) {
  const [Screen] = useState(kiesPlanscherm)
  return <Screen {...props} />
}
const SignalenScherm = lazy(() =>
  import('../panels/signalen/SignalenScherm.tsx').then((module) => ({ default: module.SignalenScherm })),
)
const SignaalScherm = lazy(() =>
  import('../panels/signalen/SignaalScherm.tsx').then((module) => ({ default: module.SignaalScherm })),
)
const LeesScherm = lazy(() =>
  import('../panels/wijkaanpak-lezen/LeesScherm.tsx').then((module) => ({ default: module.LeesScherm })),
)
const AfdrukScherm = lazy(() =>
  import('../panels/afdruk/AfdrukScherm.tsx').then((module) => ({ default: module.AfdrukScherm })),
)
const StickersScherm = lazy(() =>
  import('../panels/afdruk/StickersScherm.tsx').then((module) => ({ default: module.StickersScherm })),
)
const GegevensScherm = lazy(() =>
  import('../panels/gegevens/GegevensScherm.tsx').then((module) => ({ default: module.GegevensScherm })),
)
const DatasetScherm = lazy(() =>
  import('../panels/gegevens/DatasetScherm.tsx').then((module) => ({ default: module.DatasetScherm })),
)
const BronScherm = lazy(() =>
  import('../panels/gegevens/BronScherm.tsx').then((module) => ({ default: module.BronScherm })),
)
const InvoerScherm = lazy(() =>
  import('../panels/invoer/InvoerScherm.tsx').then((module) => ({ default: module.InvoerScherm })),
)
const InvoerStappen = lazy(() =>
  import('../panels/invoer/InvoerStappen.tsx').then((module) => ({ default: module.InvoerStappen })),
)
const MethodeScherm = lazy(() =>
  import('../panels/methode/MethodeScherm.tsx').then((module) => ({ default: module.MethodeScherm })),
)
const CampagnesScherm = lazy(() =>
  import('../panels/campagne/CampagnesScherm.tsx').then((module) => ({ default: module.CampagnesScherm })),
)
const CampagneScherm = lazy(() =>
  import('../panels/campagne/CampagneScherm.tsx').then((module) => ({ default: module.CampagneScherm })),
)
const BezoekenScherm = lazy(() =>
  import('../panels/campagne/BezoekenScherm.tsx').then((module) => ({ default: module.BezoekenScherm })),
)
const DeurScherm = lazy(() =>
  import('../panels/deur/DeurScherm.tsx').then((module) => ({ default: module.DeurScherm })),
)

const RenovatieplanScherm = lazy(() =>
  import('../panels/renovatieplan/RenovatieplanScherm.tsx').then((module) => ({
    default: module.RenovatieplanScherm,
  })),
)

const RenovatieScherm = lazy(() =>
  import('../panels/renovatie/RenovatieScherm.tsx').then((module) => ({ default: module.RenovatieScherm })),
)

const AccountScherm = lazy(() =>
  import('../panels/account/AccountScherm.tsx').then((module) => ({ default: module.AccountScherm })),
)
const BeheerScherm = lazy(() =>
  import('../panels/beheer/BeheerScherm.tsx').then((module) => ({ default: module.BeheerScherm })),
)

/** Begins to fetch the screen of an address, and the map for it, while it is still being asked who is signed in. */
export function haalSchermAlvast(path: string): void {
  if (path !== paths.kaart) return
  if (!isZuinig()) haalKaartAlvast()
  loadKaart().then(
    (module) => {
      kaartScherm = module.KaartScherm
      if (!isZuinig()) leesKaartAlvast()
    },
    // What goes wrong here goes wrong again when the screen is shown, and is said then.
    () => undefined,
  )
}

/** Whether the screen at an address fills the window. */
function fillOf(path: string): 'always' | 'wide' | null {
  if (path === paths.kaart) return 'always'
  return path === paths.renovatieBegin || isPlanscherm(path) ? 'wide' : null
}

/** The screens for people who are signed in, inside the shell. */
export function WorkRoutes({ sessie }: { sessie: Sessie }) {
  const [path] = useLocation()
  const begin = startPath(sessie)
  useScreenTitle(path === paths.kaart ? algemeen.kaart : null)
  return (
    <Shell sessie={sessie} fill={fillOf(path)}>
      <ErrorBoundary key={path}>
        <Suspense fallback={<Skeleton label={algemeen.laden} heightPixels={480} />}>
          <Switch>
            <Route path="/werk">
              <Redirect to={begin} replace />
            </Route>
            <Route path={paths.kaart}>
              {begin === paths.kaart ? <KaartScherm /> : <Redirect to={begin} replace />}
            </Route>
            <Route path="/werk/gebied/:code">
              {({ code }) =>
                begin === paths.kaart ? (
                  <GebiedScherm key={code} code={code} />
                ) : (
                  <Redirect to={begin} replace />
                )
              }
            </Route>
            <Route path={paths.wijkanalyseKiezen}>
              <WijkanalyseKiezen />
            </Route>
            <Route path="/werk/wijkanalyse/:cyclus">
              <WijkanalyseKiezen />
            </Route>
            <Route path="/werk/wijkanalyse/:cyclus/:wijk">
              {({ cyclus, wijk }) => (
                <WijkanalyseScherm key={`${cyclus} ${wijk}`} cyclus={cyclus} wijk={wijk} />
              )}
            </Route>
            <Route path="/werk/wijkanalyse/:cyclus/:wijk/verschil">
              {({ cyclus, wijk }) => <VerschilScherm cyclus={cyclus} wijk={wijk} />}
            </Route>
            <Route path="/werk/wijkanalyse/:cyclus/:wijk/:deel">
              {({ cyclus, wijk, deel }) => <VerdiepingScherm cyclus={cyclus} wijk={wijk} deel={deel} />}
            </Route>
            <Route path={paths.nieuweCyclus}>
              <NieuweCyclusScherm />
            </Route>
            <Route path={paths.cyclusNu}>
              <CyclusNu />
            </Route>
            <Route path="/werk/cyclus/:cyclus">
              {({ cyclus }) => <CyclusScherm key={cyclus} id={cyclus} />}
            </Route>
            <Route path="/werk/cyclus/:cyclus/bijeenkomst">
              {({ cyclus }) => <BijeenkomstScherm key={cyclus} id={cyclus} />}
            </Route>
            <Route path="/werk/programma/:tab?">
              {({ tab }) => <ProgrammaScherm tab={tab ?? 'doelen'} />}
            </Route>
            <Route path="/werk/stadsdeel/:cyclus?">
              {({ cyclus }) => <StadsdeelScherm asked={cyclus ?? null} />}
            </Route>
            <Route path="/werk/voortgang/:deel?">
              {({ deel }) => <VoortgangScherm deel={deel ?? 'acties'} />}
            </Route>
            <Route path="/werk/voortgang/blad/:programma">
              {({ programma }) => <BladScherm key={programma} programma={programma} />}
            </Route>
            <Route path="/werk/voortgang/kwartaal/:kwartaal">
              {({ kwartaal }) => <KwartaalScherm key={kwartaal} kwartaal={kwartaal} />}
            </Route>
            <Route path={paths.wijkaanpakken}>
              <WijkaanpakkenScherm />
            </Route>
            <Route path="/werk/wijkaanpak/:cyclus/:aanpak">
              {({ cyclus, aanpak }) => (
                <WijkaanpakScherm key={`${cyclus} ${aanpak}`} cyclus={cyclus} aanpak={aanpak} />
              )}
            </Route>
            <Route path={paths.campagnes}>
              <CampagnesScherm />
            </Route>
            <Route path="/werk/campagnes/:id">{({ id }) => <CampagneScherm key={id} id={id} />}</Route>
            <Route path={paths.renovatieplannen}>
              <RenovatieplanScherm />
            </Route>
            <Route path={paths.bezoeken}>
              <BezoekenScherm />
            </Route>
            <Route path={paths.aanDeDeur}>
              <DeurScherm />
            </Route>
            <Route path={paths.signalen}>
              <SignalenScherm />
            </Route>
            <Route path={paths.nieuwSignaal}>
              <SignaalScherm />
            </Route>
            <Route path="/werk/wijkaanpak/:cyclus/:aanpak/lezen">
              {({ cyclus, aanpak }) => (
                <LeesScherm key={`${cyclus} ${aanpak}`} cyclus={cyclus} aanpak={aanpak} />
              )}
            </Route>
            <Route path={paths.publiceren}>
              <PublicerenScherm />
            </Route>
            <Route path={paths.afdruk}>
              {begin === paths.kaart ? <AfdrukScherm /> : <Redirect to={begin} replace />}
            </Route>
            <Route path={paths.stickers}>
              <StickersScherm />
            </Route>
            <Route path={paths.gegevens}>
              <GegevensScherm />
            </Route>
            <Route path={paths.methode}>
              <MethodeScherm />
            </Route>
            <Route path={paths.inlezen}>
              <InvoerScherm />
            </Route>
            <Route path="/werk/gegevens/invoer/:invoer">
              {({ invoer }) => <InvoerStappen key={invoer} id={invoer} />}
            </Route>
            <Route path="/werk/gegevens/bron/:bron">
              {({ bron }) => <BronScherm key={bron} id={bron} />}
            </Route>
            <Route path="/werk/gegevens/:dataset">
              {({ dataset }) => <DatasetScherm key={dataset} dataset={dataset} />}
            </Route>
            <Route path="/werk/renovatie/:deel?">
              {({ deel }) => <RenovatieScherm deel={deel ?? 'woningen'} />}
            </Route>
            <Route path={paths.account}>
              <AccountScherm sessie={sessie} />
            </Route>
            <Route path="/werk/beheer/:deel?">
              {({ deel }) => <BeheerScherm sessie={sessie} deel={deel ?? null} />}
            </Route>
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </Suspense>
      </ErrorBoundary>
    </Shell>
  )
}
