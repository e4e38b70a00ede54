import { Plus } from 'lucide-react'
import { useState } from 'react'
import { ambitieTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import { Button } from '../../../ui/Button.tsx'
import { usePlan } from '../plan-context.ts'

/** Adds an ambition and opens it: title and place are filled in where it stands. */
export function NieuweAmbitie({ prioriteit = null }: { prioriteit?: 1 | 2 | 3 | null }) {
  const { plan, opslag, kies } = usePlan()
  const [busy, setBusy] = useState(false)
  if (plan.mag.schrijven === 'nee') return null
  const add = async () => {
    setBusy(true)
    const uitkomst = await opslag.voegToe('ambitie', { titel: '', prioriteit })
    setBusy(false)
    const [made] = uitkomst.soort === 'bewaard' ? uitkomst.objecten : []
    if (made !== undefined) kies({ ambitie: made.id })
  }
  return (
    <div>
      <Button
        icon={<Plus size={16} strokeWidth={1.9} aria-hidden />}
        disabled={busy}
        onClick={() => void add()}
      >
        {tekst.erbij}
      </Button>
    </div>
  )
}
