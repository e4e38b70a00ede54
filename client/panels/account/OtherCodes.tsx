import { eigenAccount as tekst } from '../../../server/contract/text/nl/eigen-account.ts'
import { useMaakHerstelcodes } from '../../api/eigen-account.ts'
import { RecoveryCodes } from '../aanmelden/RecoveryCodes.tsx'
import { ConfirmPassword } from './ConfirmPassword.tsx'

/** New recovery codes, after the password. */
export function OtherCodes({ onDone }: { onDone: () => void }) {
  const make = useMaakHerstelcodes()
  if (make.data !== undefined) return <RecoveryCodes codes={make.data.herstelcodes} onKept={onDone} />
  return (
    <ConfirmPassword
      explanation={tekst.nieuweCodesUitleg}
      pending={make.isPending}
      error={make.error}
      onPassword={(wachtwoord) => make.mutate(wachtwoord)}
    />
  )
}
