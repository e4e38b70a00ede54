import { type FormEvent, useState } from 'react'
import { aanmelden } from '../../../server/contract/text/nl/aanmelden.ts'
import { eigenAccount as tekst } from '../../../server/contract/text/nl/eigen-account.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { PasswordField } from '../../ui/PasswordField.tsx'

interface Props {
  explanation: string
  pending: boolean
  /** Why the last one was refused; null: it was not. */
  error: unknown
  onPassword: (password: string) => void
}

/** Asks the present password before something about signing in changes. */
export function ConfirmPassword({ explanation, pending, error, onPassword }: Props) {
  const [password, setPassword] = useState('')
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    onPassword(password)
  }
  return (
    <form className="account__form" onSubmit={onSubmit}>
      <p>{explanation}</p>
      {error === null ? null : <Problem error={error} />}
      <PasswordField
        label={tekst.huidig}
        showLabel={aanmelden.toonWachtwoord}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      <div>
        <Button type="submit" kind="primary" disabled={pending}>
          {pending ? aanmelden.bezig : aanmelden.verder}
        </Button>
      </div>
    </form>
  )
}
