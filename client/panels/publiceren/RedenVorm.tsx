import { type FormEvent, useRef, useState } from 'react'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { publicerenTekst as tekst } from '../../../server/contract/text/nl/publiceren.ts'
import { asProblem } from '../../api/problem.ts'
import { faultsByField, focusFirstFault } from '../../app/form-faults.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'

interface Props {
  /** What the button does. */
  doen: string
  hint?: string
  bezig: string | null
  error: unknown
  primary?: boolean
  onSubmit: (reden: string) => void
  /** Null: the form always stands there. */
  onCancel: (() => void) | null
}

/** One sentence why, and the button that does it. Nothing is public or withdrawn without it. */
export function RedenVorm({
  doen,
  hint = tekst.redenHint,
  bezig,
  error,
  primary,
  onSubmit,
  onCancel,
}: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [reden, setReden] = useState('')
  const [tried, setTried] = useState(false)
  const isEmpty = reden.trim() === ''
  const told = error === null ? {} : faultsByField(asProblem(error).fouten)
  const submitted = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (isEmpty) focusFirstFault(form.current)
    else onSubmit(reden.trim())
  }
  return (
    <form ref={form} className="publiceren__vorm" noValidate onSubmit={submitted}>
      <TextField
        label={tekst.reden}
        hint={hint}
        required
        value={reden}
        onChange={setReden}
        error={tried && isEmpty ? tekst.leeg : told['reden']}
      />
      {error === null ? null : <Problem error={error} />}
      <div className="button-row">
        <Button kind={primary === true ? 'primary' : 'secondary'} type="submit" disabled={bezig !== null}>
          {bezig ?? doen}
        </Button>
        {onCancel === null ? null : <Button onClick={onCancel}>{algemeen.annuleren}</Button>}
      </div>
    </form>
  )
}
