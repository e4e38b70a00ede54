import { type FormEvent, useState } from 'react'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { cyclusSchermTekst } from '../../../server/contract/text/nl/cyclusgang.ts'
import { nieuweCyclusTekst } from '../../../server/contract/text/nl/cyclus.ts'
import { asProblem } from '../../api/problem.ts'
import { faultsByField } from '../../app/form-faults.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'

interface Props {
  title: string
  explanation: string
  /** Words of the button that does it. */
  submit: string
  /** Asked beside the reason where a date is moved. */
  date?: { label: string; value: string }
  pending: boolean
  error: unknown
  onSubmit: (reden: string, datum: string) => void
  onClose: () => void
}

/** Asks for the reason of a step that is written down, and does it. Faults stand at their fields. */
export function ReasonDialog(props: Props) {
  const { title, explanation, submit, date, pending, error, onSubmit, onClose } = props
  const [reden, setReden] = useState('')
  const [datum, setDatum] = useState(date?.value ?? '')
  const [empty, setEmpty] = useState(false)
  const faults = error === null ? {} : faultsByField(asProblem(error).fouten)
  const submitted = (event: FormEvent) => {
    event.preventDefault()
    const missing = reden.trim() === '' || (date !== undefined && datum === '')
    setEmpty(missing)
    if (!missing) onSubmit(reden.trim().replace(/\s+/g, ' '), datum)
  }
  return (
    <Dialog title={title} closeLabel={algemeen.sluiten} onClose={onClose}>
      <form className="cycle-form__fields" noValidate onSubmit={submitted}>
        <p>{explanation}</p>
        {date === undefined ? null : (
          <TextField
            label={date.label}
            type="date"
            required
            value={datum}
            onChange={setDatum}
            error={empty && datum === '' ? nieuweCyclusTekst.leeg : faults['datum']}
          />
        )}
        <TextField
          label={cyclusSchermTekst.reden}
          hint={cyclusSchermTekst.redenUitleg}
          lines={3}
          required
          value={reden}
          onChange={setReden}
          error={empty && reden.trim() === '' ? nieuweCyclusTekst.leeg : faults['reden']}
        />
        {error !== null && Object.keys(faults).length === 0 ? <Problem error={error} /> : null}
        <div className="button-row">
          <Button type="submit" kind="primary" disabled={pending}>
            {pending ? cyclusSchermTekst.bezig : submit}
          </Button>
          <Button onClick={onClose}>{algemeen.annuleren}</Button>
        </div>
      </form>
    </Dialog>
  )
}
