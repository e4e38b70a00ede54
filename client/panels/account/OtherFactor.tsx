import { useState } from 'react'
import { eigenAccount as tekst } from '../../../server/contract/text/nl/eigen-account.ts'
import { useBeginTweedeFactor, useBevestigTweedeFactor } from '../../api/eigen-account.ts'
import { NewFactor } from '../aanmelden/NewFactor.tsx'
import { RecoveryCodes } from '../aanmelden/RecoveryCodes.tsx'
import { ConfirmPassword } from './ConfirmPassword.tsx'

/** Another second factor: password, the new square with its code, and the new recovery codes. */
export function OtherFactor({ onDone }: { onDone: () => void }) {
  const begin = useBeginTweedeFactor()
  const confirm = useBevestigTweedeFactor()
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  if (codes !== null) return <RecoveryCodes codes={codes} onKept={onDone} />
  if (begin.data === undefined) {
    return (
      <ConfirmPassword
        explanation={tekst.tweedeFactorUitleg}
        pending={begin.isPending}
        error={begin.error}
        onPassword={(wachtwoord) => begin.mutate(wachtwoord)}
      />
    )
  }
  const { stap, tweedeFactor } = begin.data
  return (
    <NewFactor
      factor={tweedeFactor}
      pending={confirm.isPending}
      error={confirm.error}
      onCode={(code) =>
        confirm.mutate({ stap, code }, { onSuccess: ({ herstelcodes }) => setCodes(herstelcodes) })
      }
    />
  )
}
