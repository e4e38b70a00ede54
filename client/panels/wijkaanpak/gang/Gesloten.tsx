import { aanpakTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { usePlan } from '../plan-context.ts'

/** Why this person cannot write here, where they cannot; of an adopted plan its fingerprint. */
export function Gesloten() {
  const { plan } = usePlan()
  if (plan.vastgesteld !== null) {
    return (
      <Notice tone="positive" title={tekst.vastgesteld(plan.vastgesteld.versie)}>
        <p>{tekst.maakKopie}</p>
        <p className="subtle">{tekst.vingerafdruk}</p>
        <p className="fingerprint">{plan.vastgesteld.sha256}</p>
      </Notice>
    )
  }
  if (plan.mag.schrijven === 'ja') return null
  const own = plan.mag.schrijven === 'eigen' || plan.mag.acties !== 'nee'
  return <Notice>{own ? tekst.alleenEigen : tekst.leesAlleen}</Notice>
}
