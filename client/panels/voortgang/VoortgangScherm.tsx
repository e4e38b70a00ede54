import { Link } from 'wouter'
import { programmaTekst } from '../../../server/contract/text/nl/programma.ts'
import { voortgangTekst as tekst } from '../../../server/contract/text/nl/voortgang.ts'
import { vierbladTekst } from '../../../server/contract/text/nl/vierblad.ts'
import { useMag } from '../../api/sessie.ts'
import { NotFound } from '../../app/NotFound.tsx'
import { paths, type Voortgangsdeel } from '../../app/paths.ts'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { TextLink } from '../../ui/TextLink.tsx'
import { ActiesDeel } from './ActiesDeel.tsx'
import { AntwoordenDeel } from './AntwoordenDeel.tsx'
import { RapportagesDeel } from './RapportagesDeel.tsx'
import '../wijkanalyse/wijk-tabs.css'
import './voortgang.css'

const DELEN = {
  acties: ActiesDeel,
  antwoorden: AntwoordenDeel,
  rapportages: RapportagesDeel,
} as const satisfies Record<Voortgangsdeel, unknown>

function isDeel(deel: string): deel is Voortgangsdeel {
  return Object.hasOwn(DELEN, deel)
}

/** How actions and goals stand, the answers to what was raised, and the sheets and reports that follow from both. */
export function VoortgangScherm({ deel }: { deel: string }) {
  useScreenTitle(isDeel(deel) ? `${tekst.deel[deel]} - ${tekst.titel}` : tekst.titel)
  const mayReadPlans = useMag('wijkaanpak-lezen')
  if (!isDeel(deel)) return <NotFound />
  const Deel = DELEN[deel]
  return (
    <div className="page voortgang">
      <div className="page__head">
        <h1>{tekst.titel}</h1>
        <div className="button-row">
          <TextLink to={paths.programmaBegin}>{programmaTekst.titel}</TextLink>
          {mayReadPlans ? <TextLink to={paths.stadsdeelNu}>{vierbladTekst.titel}</TextLink> : null}
        </div>
      </div>
      <p className="page__lead">{tekst.uitleg}</p>
      <nav className="wijk-tabs niet-afdrukken" aria-label={tekst.delen}>
        <ul>
          {Object.keys(DELEN)
            .filter(isDeel)
            .map((one) => (
              <li key={one}>
                <Link href={paths.voortgang(one)} aria-current={one === deel ? 'page' : undefined}>
                  {tekst.deel[one]}
                </Link>
              </li>
            ))}
        </ul>
      </nav>
      <Deel />
    </div>
  )
}
