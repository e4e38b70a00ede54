import { MessageSquare } from 'lucide-react'
import { Link } from 'wouter'
import { opmerkingTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-versies.ts'
import { planPad } from '../adres.ts'
import { usePlan } from '../plan-context.ts'
import { opmerkingenBij } from './opmerkinglijst.ts'

/** The open remarks that stand here now, each as the way to all of them. */
export function Opmerkingenhier({ object, veld }: { object: string; veld: string | null }) {
  const { plan, plek, keuze, wie } = usePlan()
  const rows = opmerkingenBij(plan, object, veld)
  if (rows.length === 0) return null
  return (
    <ul className="opmerkingenhier">
      {rows.map(({ opmerking }) => (
        <li key={opmerking.id}>
          <MessageSquare size={15} strokeWidth={1.9} aria-hidden />
          <Link
            href={planPad(plek.cyclus, plek.aanpak, { ...keuze, paneel: 'opmerkingen' })}
            className="link"
          >
            {opmerking.velden.tekst}
          </Link>
          <span className="subtle">{tekst.van(wie(opmerking.rol, opmerking.vanUzelf))}</span>
        </li>
      ))}
    </ul>
  )
}
