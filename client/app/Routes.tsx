import { Redirect, Route, Switch } from 'wouter'
import { algemeen } from '../../server/contract/text/nl/algemeen.ts'
import { useSessie } from '../api/sessie.ts'
import { AanmeldenScherm } from '../panels/aanmelden/AanmeldenScherm.tsx'
import { UitnodigingScherm } from '../panels/aanmelden/UitnodigingScherm.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { NotFound } from './NotFound.tsx'
import './page.css'
import { paths } from './paths.ts'
import { Problem } from './Problem.tsx'
import { Shell } from './Shell.tsx'
import { WorkRoutes } from './WorkRoutes.tsx'

/** Which screen belongs to the address. Everything under /werk/ is for people who are signed in. */
export function Routes() {
  const sessie = useSessie()
  if (sessie.isPending) {
    return (
      <div className="page">
        <Skeleton label={algemeen.laden} heightPixels={320} />
      </div>
    )
  }
  if (sessie.isError) {
    return (
      <main className="page">
        <Problem error={sessie.error} onRetry={() => void sessie.refetch()} />
      </main>
    )
  }
  const signedIn = sessie.data.rol !== null
  return (
    <Switch>
      <Route path={paths.start}>
        <Redirect to={signedIn ? paths.kaart : paths.aanmelden} replace />
      </Route>
      <Route path={paths.aanmelden}>
        <AanmeldenScherm sessie={sessie.data} />
      </Route>
      <Route path={paths.uitnodiging}>
        <UitnodigingScherm sessie={sessie.data} />
      </Route>
      <Route path="/werk/*?">{signedIn ? <WorkRoutes sessie={sessie.data} /> : <SignInFirst />}</Route>
      <Route>
        <Shell sessie={sessie.data}>
          <NotFound />
        </Shell>
      </Route>
    </Switch>
  )
}

/** Sends to the sign-in and remembers where the person wanted to go. */
function SignInFirst() {
  return <Redirect to={`${paths.aanmelden}?naar=${encodeURIComponent(wantedPath())}`} replace />
}

/** The present address relative to the root of the app. */
function wantedPath(): string {
  const [, path = '/kaart'] = /\/werk(\/.*)$/.exec(location.pathname) ?? []
  return `/werk${path}${location.search}`
}
