import { type FormEvent, useState } from 'react'
import type { Vervolgstap } from '../../../server/contract/aanmelding.ts'
import { aanmelden, uitnodiging as tekst } from '../../../server/contract/text/nl/aanmelden.ts'
import { useGebruikUitnodiging } from '../../api/aanmelding.ts'
import { asProblem } from '../../api/problem.ts'
import { faultsByField } from '../../app/form-faults.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { PasswordField } from '../../ui/PasswordField.tsx'
import { TextField } from '../../ui/TextField.tsx'

interface Props {
  token: string
  naam: string
  inlognaam: string
  onChosen: (step: Extract<Vervolgstap, { volgende: 'instellen' }>) => void
}

/** Chooses a password with a link. The login name stands in a field, so that a password manager keeps both together. */
export function ChoosePassword({ token, naam, inlognaam, onChosen }: Props) {
  const [wachtwoord, setWachtwoord] = useState('')
  const use = useGebruikUitnodiging()
  const faults = use.isError ? faultsByField(asProblem(use.error).fouten) : {}
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    use.mutate({ token, wachtwoord }, { onSuccess: onChosen })
  }
  return (
    <form className="sign-in__form" onSubmit={onSubmit}>
      <p>{tekst.welkom(naam)}</p>
      <p className="subtle">{tekst.eenmalig}</p>
      {use.isError && faults['wachtwoord'] === undefined ? <Problem error={use.error} /> : null}
      <TextField
        label={aanmelden.inlognaam}
        autoComplete="username"
        readOnly
        value={inlognaam}
        onChange={() => {}}
      />
      <PasswordField
        label={tekst.kies}
        hint={tekst.regels}
        showLabel={aanmelden.toonWachtwoord}
        autoComplete="new-password"
        value={wachtwoord}
        error={faults['wachtwoord']}
        onChange={setWachtwoord}
      />
      <div>
        <Button type="submit" kind="primary" disabled={use.isPending}>
          {use.isPending ? aanmelden.bezig : aanmelden.verder}
        </Button>
      </div>
    </form>
  )
}
