import { useState } from 'react'
import type { Vervolgstap } from '../../../server/contract/aanmelding.ts'
import { aanmelden } from '../../../server/contract/text/nl/aanmelden.ts'
import { useStelTweedeFactorIn } from '../../api/aanmelding.ts'
import { Button } from '../../ui/Button.tsx'
import { NewFactor } from './NewFactor.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'

interface Props {
  step: Extract<Vervolgstap, { volgende: 'instellen' }>
  onDone: () => void
  onStartAgain: () => void
}

/** Sets up the second factor before the first session, then shows the recovery codes until they are kept. */
export function FirstFactor({ step, onDone, onStartAgain }: Props) {
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const confirm = useStelTweedeFactorIn()
  if (codes !== null) return <RecoveryCodes codes={codes} onKept={onDone} />
  return (
    <>
      <NewFactor
        factor={step.tweedeFactor}
        pending={confirm.isPending}
        error={confirm.error}
        onCode={(code) =>
          confirm.mutate(
            { stap: step.stap, code },
            { onSuccess: ({ herstelcodes }) => setCodes(herstelcodes) },
          )
        }
      />
      {confirm.isError ? (
        <div>
          <Button onClick={onStartAgain}>{aanmelden.opnieuw}</Button>
        </div>
      ) : null}
    </>
  )
}
