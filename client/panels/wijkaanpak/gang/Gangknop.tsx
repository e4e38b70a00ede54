import { ArrowRight, Lock } from 'lucide-react'
import { useState } from 'react'
import { aanpakstaatTekst, gangTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak.ts'
import { useMag } from '../../../api/sessie.ts'
import { usePlanstap } from '../../../api/wijkaanpakken.ts'
import { Button } from '../../../ui/Button.tsx'
import { ReasonDialog } from '../../cyclus/ReasonDialog.tsx'
import { usePlan } from '../plan-context.ts'
import { volgendeStap } from './gang.ts'

const ICON = { size: 17, strokeWidth: 1.9, 'aria-hidden': true } as const
const KNOP = {
  'ter-bespreking': tekst.voorleggen,
  vastgesteld: tekst.vaststellen,
  gepubliceerd: tekst.publiceren,
  concept: '',
} as const
const WAAROM = {
  bureau: tekst.alleenBureau,
  stuurgroep: tekst.alleenStuurgroep,
  'eigen-werk': tekst.eigenWerk,
} as const

/** The button of the next step, with the reason asked; or who does it, or what must be there first. */
export function Gangknop() {
  const { plan, plek, kies } = usePlan()
  const step = usePlanstap(plek)
  const [asked, setAsked] = useState(false)
  const next = volgendeStap(plan, useMag('wijkaanpak-vaststellen'))
  if (next.soort === 'einde') return null
  if (next.soort === 'ander') return <p className="plankop__wie subtle">{WAAROM[next.waarom]}</p>
  const { naar } = next
  const Icon = naar === 'vastgesteld' ? Lock : ArrowRight
  const move = (reden: string) => {
    const { staat } = plan
    const done = { onSuccess: () => setAsked(false) }
    if (naar === 'vastgesteld') step.mutate({ soort: 'vaststellen', reden }, done)
    else if (staat === 'concept' || staat === 'vastgesteld')
      step.mutate({ soort: 'stap', van: staat, reden }, done)
  }
  return (
    <>
      <Button
        kind="primary"
        icon={<Icon {...ICON} />}
        onClick={() => {
          if (next.soort === 'nog-niet') {
            kies({ paneel: 'opdracht', vergelijking: null })
            return
          }
          step.reset()
          setAsked(true)
        }}
      >
        {KNOP[naar]}
      </Button>
      {asked ? (
        <ReasonDialog
          title={tekst.titel[naar]}
          explanation={tekst.uitleg[naar]}
          submit={`${tekst.doe}: ${aanpakstaatTekst[naar].toLowerCase()}`}
          pending={step.isPending}
          error={step.error}
          onSubmit={move}
          onClose={() => setAsked(false)}
        />
      ) : null}
    </>
  )
}
