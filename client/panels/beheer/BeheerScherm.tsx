import { Suspense } from 'react'
import { Link, Redirect } from 'wouter'
import type { Sessie } from '../../../server/contract/sessie.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { beheer } from '../../../server/contract/text/nl/beheer.ts'
import { NotFound } from '../../app/NotFound.tsx'
import { paths } from '../../app/paths.ts'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import './beheer.css'
import { beheerdelenVoor } from './delen.ts'

/** Beheer: the tabs this person may open, and the one that is chosen. Without a choice the first. */
export function BeheerScherm({ sessie, deel }: { sessie: Sessie; deel: string | null }) {
  const delen = beheerdelenVoor(sessie)
  const [eerste] = delen
  const gekozen = delen.find(({ id }) => id === deel)
  useScreenTitle(gekozen === undefined ? beheer.titel : `${gekozen.label} - ${beheer.titel}`)
  if (deel === null && eerste !== undefined) return <Redirect to={paths.beheerdeel(eerste.id)} replace />
  if (gekozen === undefined) return <NotFound />
  const { Scherm } = gekozen
  return (
    <div className="page">
      <h1>{beheer.titel}</h1>
      <nav aria-label={beheer.delen}>
        <ul className="beheer__tabs">
          {delen.map(({ id, label }) => (
            <li key={id}>
              <Link
                href={paths.beheerdeel(id)}
                className="beheer__tab"
                aria-current={id === gekozen.id ? 'page' : undefined}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Suspense fallback={<Skeleton label={algemeen.laden} heightPixels={320} />}>
        <Scherm sessie={sessie} />
      </Suspense>
    </div>
  )
}
