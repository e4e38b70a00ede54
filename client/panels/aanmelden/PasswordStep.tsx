import { type FormEvent, useState } from 'react'
import type { Vervolgstap } from '../../../server/contract/aanmelding.ts'
import { aanmelden } from '../../../server/contract/text/nl/aanmelden.ts'
import { useBeginAanmelding } from '../../api/aanmelding.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Details } from '../../ui/Details.tsx'
import { PasswordField } from '../../ui/PasswordField.tsx'
import { TextField } from '../../ui/TextField.tsx'

/** Step 1: login name and password. */
export function PasswordStep({ onRight }: { onRight: (next: Vervolgstap) => void }) {
  const [inlognaam, setInlognaam] = useState('')
  const [wachtwoord, setWachtwoord] = useState('')
  const begin = useBeginAanmelding()
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    begin.mutate({ inlognaam, wachtwoord }, { onSuccess: onRight })
  }
  return (
    <form className="sign-in__form" onSubmit={onSubmit}>
      <p>{aanmelden.uitleg}</p>
      {begin.isError ? <Problem error={begin.error} /> : null}
      <TextField
        label={aanmelden.inlognaam}
        autoComplete="username"
        required
        value={inlognaam}
        onChange={setInlognaam}
      />
      <PasswordField
        label={aanmelden.wachtwoord}
        showLabel={aanmelden.toonWachtwoord}
        autoComplete="current-password"
        value={wachtwoord}
        onChange={setWachtwoord}
      />
      <div>
        <Button type="submit" kind="primary" disabled={begin.isPending}>
          {begin.isPending ? aanmelden.bezig : aanmelden.verder}
        </Button>
      </div>
      <Details summary={aanmelden.kwijt}>
        <p>{aanmelden.kwijtUitleg}</p>
      </Details>
    </form>
  )
}
