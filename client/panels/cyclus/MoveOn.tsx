import { ArrowRight, Lock } from 'lucide-react'
import { useState } from 'react'
import type { Cyclusstaat } from '../../../analyses/cyclus/cyclusgang-schema.ts'
import type { Cyclus } from '../../../server/contract/cycli.ts'
import { cyclusSchermTekst, staatTekst } from '../../../server/contract/text/nl/cyclusgang.ts'
import { useStelCyclusVast, useZetCyclusstap } from '../../api/cycli.ts'
import { useMag } from '../../api/sessie.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { ReasonDialog } from './ReasonDialog.tsx'

/** The step forward: the programmabureau moves, the stuurgroep adopts; others read who does it. */
export function MoveOn({ cyclus, naar }: { cyclus: Cyclus; naar: Cyclusstaat }) {
  // The step that is asked about: when somebody else moved the cyclus meanwhile, it is another step and another question.
  const [askedFor, setAskedFor] = useState<Cyclusstaat | null>(null)
  const adopts = naar === 'vastgesteld'
  const mayMove = useMag('cyclus-verzetten')
  const mayAdopt = useMag('cyclus-vaststellen')
  const step = useZetCyclusstap(cyclus.id)
  const adopt = useStelCyclusVast(cyclus.id)
  const { magVerder } = cyclus.volgende
  if (!(adopts ? mayAdopt : mayMove)) {
    return <p>{adopts ? cyclusSchermTekst.alleenStuurgroep : cyclusSchermTekst.alleenProgrammabureau}</p>
  }
  const words = adopts ? cyclusSchermTekst.stelVast : cyclusSchermTekst.zetStap(staatTekst[naar])
  const used = adopts ? adopt : step
  const done = { onSuccess: () => setAskedFor(null) }
  const move = (reden: string) => {
    const { staat } = cyclus
    if (adopts) adopt.mutate({ reden }, done)
    else if (staat !== 'wijkaanpak' && staat !== 'vastgesteld') step.mutate({ van: staat, reden }, done)
  }
  return (
    <>
      {magVerder ? (
        <div>
          <Button
            kind="primary"
            icon={adopts ? <Lock size={17} aria-hidden /> : <ArrowRight size={17} aria-hidden />}
            onClick={() => {
              used.reset()
              setAskedFor(naar)
            }}
          >
            {words}
          </Button>
        </div>
      ) : (
        <p>{cyclusSchermTekst.nogNiet}</p>
      )}
      {askedFor !== null && askedFor !== naar && used.error !== null ? <Problem error={used.error} /> : null}
      {askedFor === naar ? (
        <ReasonDialog
          title={adopts ? cyclusSchermTekst.stelVast : cyclusSchermTekst.stapTitel(staatTekst[naar])}
          explanation={adopts ? cyclusSchermTekst.vaststelUitleg : cyclusSchermTekst.stapUitleg}
          submit={words}
          pending={used.isPending}
          error={used.error}
          onSubmit={move}
          onClose={() => setAskedFor(null)}
        />
      ) : null}
    </>
  )
}
