import { lazy, Suspense } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { algemeen } from '../../server/contract/text/nl/algemeen.ts'
import type { Sessie } from '../../server/contract/sessie.ts'
import { NieuweCyclusScherm } from '../panels/cyclus/NieuweCyclusScherm.tsx'
import { DatasetScherm } from '../panels/gegevens/DatasetScherm.tsx'
import { GegevensScherm } from '../panels/gegevens/GegevensScherm.tsx'
import { VerschilScherm } from '../panels/wijkanalyse/VerschilScherm.tsx'
import { WijkanalyseKiezen } from '../panels/wijkanalyse/WijkanalyseKiezen.tsx'
import { WijkanalyseScherm } from '../panels/wijkanalyse/WijkanalyseScherm.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { NotFound } from './NotFound.tsx'
import { kaartMetGebied, paths } from './paths.ts'
import { Shell } from './Shell.tsx'

/** The map's screen comes in a file of its own, so that the other screens do not wait for it. */
const KaartScherm = lazy(() =>
  import('../panels/kaart/KaartScherm.tsx').then((module) => ({ default: module.KaartScherm })),
)

/** The screens for people who are signed in, inside the shell. */
export function WorkRoutes({ sessie }: { sessie: Sessie }) {
  const [path] = useLocation()
  return (
    <Shell sessie={sessie} fill={path === paths.kaart}>
      <ErrorBoundary key={path}>
        <Suspense fallback={<Skeleton label={algemeen.laden} heightPixels={480} />}>
          <Switch>
            <Route path="/werk">
              <Redirect to={paths.kaart} replace />
            </Route>
            <Route path={paths.kaart}>
              <KaartScherm />
            </Route>
            <Route path="/werk/gebied/:code">
              {({ code }) => <Redirect to={kaartMetGebied(code)} replace />}
            </Route>
            <Route path={paths.wijkanalyseKiezen}>
              <WijkanalyseKiezen />
            </Route>
            <Route path="/werk/wijkanalyse/:cyclus">
              <WijkanalyseKiezen />
            </Route>
            <Route path="/werk/wijkanalyse/:cyclus/:wijk">
              {({ cyclus, wijk }) => <WijkanalyseScherm key={`${cyclus} ${wijk}`} cyclus={cyclus} wijk={wijk} />}
            </Route>
            <Route path="/werk/wijkanalyse/:cyclus/:wijk/verschil">
              {({ cyclus, wijk }) => <VerschilScherm cyclus={cyclus} wijk={wijk} />}
            </Route>
            <Route path={paths.nieuweCyclus}>
              <NieuweCyclusScherm />
            </Route>
            <Route path={paths.gegevens}>
              <GegevensScherm />
            </Route>
            <Route path="/werk/gegevens/:dataset">
              {({ dataset }) => <DatasetScherm key={dataset} dataset={dataset} />}
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
