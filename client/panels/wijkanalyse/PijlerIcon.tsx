import { GraduationCap, House, MessageCircle, Trees, Wallet } from 'lucide-react'
import { type PijlerId, pijlerId } from '../../../geodata/schema/indicator.ts'
import './pijler-icon.css'

const ICONS = {
  bestaanszekerheid: Wallet,
  ontwikkelingsmogelijkheden: GraduationCap,
  buurtcontacten: MessageCircle,
  omgeving: Trees,
  woningen: House,
} satisfies Record<PijlerId, typeof House>

/** The sign of a pijler; its colour never stands without it. */
export function PijlerIcon({ pijler }: { pijler: PijlerId }) {
  const Icon = ICONS[pijler]
  const place = pijlerId.options.indexOf(pijler) + 1
  return (
    <span className="pijler-icon" style={{ background: `var(--basis-dataset-pijlers-${place})` }} aria-hidden>
      <Icon size={15} strokeWidth={2} />
    </span>
  )
}
