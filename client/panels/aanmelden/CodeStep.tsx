import { type FormEvent, useState } from 'react'
import { aanmelden } from '../../../server/contract/text/nl/aanmelden.ts'
import { useBevestigAanmelding } from '../../api/aanmelding.ts'
import { asProblem } from '../../api/problem.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useFocusHeading } from './use-focus-heading.ts'

interface Props {
  stap: string
  onDone: () => void
  onStartAgain: () => void
}

/** Step 2: the code of the phone, or a recovery code. */
export function CodeStep({ stap, onDone, onStartAgain }: Props) {
  const [code, setCode] = useState('')
  const [recovery, setRecovery] = useState(false)
  const confirm = useBevestigAanmelding()
  const heading = useFocusHeading()
  const isOver = confirm.isError && asProblem(confirm.error).code === 'stap-verlopen'
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    confirm.mutate({ stap, code }, { onSuccess: onDone })
  }
  return (
    <form className="sign-in__form" onSubmit={onSubmit}>
      <h2 ref={heading} tabIndex={-1}>
        {aanmelden.stap2}
      </h2>
      <p>{recovery ? aanmelden.stap2Herstel : aanmelden.stap2Uitleg}</p>
      {confirm.isError ? <Problem error={confirm.error} /> : null}
      <TextField
        key={recovery ? 'herstel' : 'code'}
        label={recovery ? aanmelden.herstelcode : aanmelden.code}
        autoComplete={recovery ? 'off' : 'one-time-code'}
        whole={!recovery}
        required
        value={code}
        onChange={setCode}
      />
      <div className="button-row">
        <Button type="submit" kind="primary" disabled={confirm.isPending || isOver}>
          {confirm.isPending ? aanmelden.bezig : aanmelden.meldAan}
        </Button>
        <Button onClick={onStartAgain}>{aanmelden.opnieuw}</Button>
      </div>
      <div>
        <Button
          kind="quiet"
          onClick={() => {
            setRecovery(!recovery)
            setCode('')
          }}
        >
          {recovery ? aanmelden.naarCode : aanmelden.naarHerstelcode}
        </Button>
      </div>
    </form>
  )
}
