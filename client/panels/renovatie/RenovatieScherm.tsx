import { registerMenu } from '../../../server/contract/text/nl/renovatie-menu.ts'
import { NotFound } from '../../app/NotFound.tsx'
import type { Renovatiedeel } from '../../app/paths.ts'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Renovatiebalk } from './Renovatiebalk.tsx'
import { VoortgangDeel } from './VoortgangDeel.tsx'
import { WijzigingenDeel } from './WijzigingenDeel.tsx'
import { WoningenDeel } from './WoningenDeel.tsx'
import './renovatie.css'

const DELEN = {
  woningen: WoningenDeel,
  voortgang: VoortgangDeel,
  wijzigingen: WijzigingenDeel,
} as const satisfies Record<Renovatiedeel, unknown>

function isDeel(deel: string): deel is Renovatiedeel {
  return Object.hasOwn(DELEN, deel)
}

/** The register of the renovation: the dwellings on map and list, how far they are, and what was changed. */
export function RenovatieScherm({ deel }: { deel: string }) {
  useScreenTitle(isDeel(deel) ? `${registerMenu[deel]} - ${registerMenu.titel}` : registerMenu.titel)
  if (!isDeel(deel)) return <NotFound />
  const Deel = DELEN[deel]
  return (
    <div className={deel === 'woningen' ? 'renovatie renovatie--vol' : 'renovatie'}>
      <Renovatiebalk hier={deel} isKop />
      <Deel />
    </div>
  )
}
