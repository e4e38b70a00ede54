import { useEffect } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { rol, type Sessie } from '../../../server/contract/sessie.ts'
import { aanmelden, rolUitleg } from '../../../server/contract/text/nl/aanmelden.ts'
import { rolNaam } from '../../../server/contract/text/nl/algemeen.ts'
import { useBeginDemoSessie } from '../../api/sessie.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { Shell } from '../../app/Shell.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Notice } from '../../ui/Notice.tsx'
import './aanmelden.css'

/** The sign-in: in a demo a role is picked; elsewhere it says that sign-in is not set up yet. */
export function AanmeldenScherm({ sessie }: { sessie: Sessie }) {
  useScreenTitle(aanmelden.titel)
  return (
    <Shell sessie={{ ...sessie, rol: null, mag: [], magInvoeren: [] }}>
      <div className="page sign-in">
        {sessie.demo ? (
          <RolePicker sessie={sessie} />
        ) : (
          <>
            <h1>{aanmelden.titel}</h1>
            <Notice tone="warning" title={aanmelden.geenDemo}>
              <p>{aanmelden.geenDemoUitleg}</p>
            </Notice>
          </>
        )}
      </div>
    </Shell>
  )
}

function RolePicker({ sessie }: { sessie: Sessie }) {
  const current = sessie.rol
  const begin = useBeginDemoSessie()
  const [, navigate] = useLocation()
  const [search] = useSearchParams()
  const target = safeTarget(search.get('naar'))
  // Only once every screen knows of the session: a screen that still thinks nobody is signed in would send back here.
  const known = begin.isSuccess && begin.data.rol === current
  useEffect(() => {
    if (known) navigate(target, { replace: true })
  }, [known, navigate, target])
  return (
    <>
      <h1>{aanmelden.demoTitel}</h1>
      <p className="page__lead">
        {sessie.voorbeelddata ? aanmelden.demo : aanmelden.demoZonderVoorbeelddata}
      </p>
      <p className="page__lead">{aanmelden.demoKies}</p>
      {begin.isError ? <Problem error={begin.error} /> : null}
      <ul className="sign-in__roles">
        {rol.options.map((option) => (
          <li key={option}>
            <button
              type="button"
              className="sign-in__role"
              disabled={begin.isPending}
              aria-current={option === current ? 'true' : undefined}
              onClick={() => begin.mutate(option)}
            >
              <strong>{rolNaam(option, sessie.focusgebied.corporatie)}</strong>
              <span>{rolUitleg[option]}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Only a path of our own staff screens is followed after signing in, never another address. */
function safeTarget(wanted: string | null): string {
  return wanted !== null && /^\/werk\/[a-z]/.test(wanted) ? wanted : paths.start
}
