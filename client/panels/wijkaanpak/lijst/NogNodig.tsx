import { aanpakpuntTekst, aanpakTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak.ts'
import type { Aanpakkop } from '../../../../server/contract/wijkaanpak-schema.ts'
import { useWijkaanpak } from '../../../api/wijkaanpakken.ts'
import { Details } from '../../../ui/Details.tsx'

/** What a plan still needs before it can be adopted. Asking it also brings the plan, which is opened next. */
export function NogNodig({ plan }: { plan: Aanpakkop }) {
  const { data } = useWijkaanpak({ cyclus: plan.cyclus, aanpak: plan.id })
  if (data === undefined) return null
  const { punten, naar } = data.plan.opdracht
  const open = punten.filter(({ klaar, verplicht }) => verplicht && !klaar)
  if (naar === null || naar === 'gepubliceerd') return null
  if (open.length === 0) return <p className="subtle">{tekst.nietsNodig}</p>
  return (
    <Details summary={tekst.nogNodig(open.length)}>
      <ul className="plain-list">
        {open.map(({ code }) => (
          <li key={code}>{aanpakpuntTekst[code]}</li>
        ))}
      </ul>
    </Details>
  )
}
