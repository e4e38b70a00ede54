import { lazy, Suspense, useEffect, useState } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { algemeen } from '../../server/contract/text/nl/algemeen.ts'
import { useSessie } from '../api/sessie.ts'
import { useNietVerbonden } from '../api/verbinding.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import { heeftDeurlijst } from './deurlijst-merk.ts'
import { vandaag } from './moment.ts'
import { NotFound } from './NotFound.tsx'
import './page.css'
import { paths } from './paths.ts'
import { Problem } from './Problem.tsx'
import { Shell } from './Shell.tsx'
import { startPath } from './start-path.ts'
import { wieVan } from './wie.ts'
import { haalSchermAlvast, WorkRoutes } from './WorkRoutes.tsx'

// Who is signed in never needs these.
const AanmeldenScherm = lazy(() =>
  import('../panels/aanmelden/AanmeldenScherm.tsx').then((module) => ({ default: module.AanmeldenScherm })),
)
const UitnodigingScherm = lazy(() =>
  import('../panels/aanmelden/UitnodigingScherm.tsx').then((module) => ({
    default: module.UitnodigingScherm,
  })),
)

const DeurZonderLijn = lazy(() =>
  import('../panels/deur/DeurZonderLijn.tsx').then((module) => ({ default: module.DeurZonderLijn })),
)

/** What stands there until a screen comes, at its place on the page. */
function Loading() {
  return (
    <div className="page">
      <Skeleton label={algemeen.laden} heightPixels={320} />
    </div>
  )
}

/** Which screen belongs to the address. Everything under /werk/ is for people who are signed in. */
export function Routes() {
  const sessie = useSessie()
  const [path] = useLocation()
  // Once, with the first address: later screens are asked for by going there.
  useState(() => haalSchermAlvast(path))
  const wie = sessie.data === undefined ? undefined : wieVan(sessie.data)
  useEffect(() => ruimDeurlijstOp(wie), [wie])
  const away = useNietVerbonden()
  const isSilent = useStilte(sessie.isPending)
  // The one screen that goes on where nobody can say who is signed in: its addresses lie on this device.
  if (sessie.data === undefined && (away || isSilent) && path === paths.aanDeDeur && heeftDeurlijst()) {
    return (
      <Suspense fallback={<Loading />}>
        <DeurZonderLijn />
      </Suspense>
    )
  }
  if (sessie.isPending) return <Loading />
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
        <Redirect to={signedIn ? startPath(sessie.data) : paths.aanmelden} replace />
      </Route>
      <Route path={paths.aanmelden}>
        <Suspense fallback={<Loading />}>
          <AanmeldenScherm sessie={sessie.data} />
        </Suspense>
      </Route>
      <Route path={paths.uitnodiging}>
        <Suspense fallback={<Loading />}>
          <UitnodigingScherm sessie={sessie.data} />
        </Suspense>
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

/** A server that says nothing for so long is as good as out of reach, in milliseconds. */
const SILENCE_MILLISECONDS = 5000

/** Whether an answer is waited for longer than that: a bad line hangs more often than it fails. */
function useStilte(isWaiting: boolean): boolean {
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    if (!isWaiting) return
    const timer = setTimeout(() => setIsLong(true), SILENCE_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [isWaiting])
  return isWaiting && isLong
}

/** Wipes a list of addresses that may not lie in this browser any more, once it is known who is here. */
function ruimDeurlijstOp(wie: string | null | undefined): void {
  if (wie === undefined || !heeftDeurlijst()) return
  import('../panels/deur/bewaren.ts')
    .then((module) => module.ruimLijstenOp(wie, vandaag(new Date())))
    // Without a line it is wiped the next time.
    .catch(() => undefined)
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
