import { Link } from 'wouter'
import { registerTekst as tekst } from '../../../server/contract/text/nl/renovatieregister.ts'
import { NotFound } from '../../app/NotFound.tsx'
import { paths, type Renovatiedeel } from '../../app/paths.ts'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { WijzigingenDeel } from './WijzigingenDeel.tsx'
import { WoningenDeel } from './WoningenDeel.tsx'
import '../wijkanalyse/wijk-tabs.css'
import './renovatie.css'

const DELEN = {
  woningen: WoningenDeel,
  wijzigingen: WijzigingenDeel,
} as const satisfies Record<Renovatiedeel, unknown>

function isDeel(deel: string): deel is Renovatiedeel {
  return Object.hasOwn(DELEN, deel)
}

/** The register of the renovation: the dwellings on map and list, how far they are, and what was changed. */
export function RenovatieScherm({ deel }: { deel: string }) {
  useScreenTitle(isDeel(deel) ? `${tekst.delen[deel]} - ${tekst.titel}` : tekst.titel)
  if (!isDeel(deel)) return <NotFound />
  const Deel = DELEN[deel]
  return (
    <div className={deel === 'woningen' ? 'renovatie renovatie--vol' : 'renovatie'}>
      <div className="renovatie__boven">
        <h1>{tekst.titel}</h1>
        <nav className="wijk-tabs" aria-label={tekst.delenLabel}>
          <ul>
            {Object.keys(DELEN)
              .filter(isDeel)
              .map((one) => (
                <li key={one}>
                  <Link href={paths.renovatie(one)} aria-current={one === deel ? 'page' : undefined}>
                    {tekst.delen[one]}
                  </Link>
                </li>
              ))}
          </ul>
        </nav>
      </div>
      <Deel />
    </div>
  )
}
