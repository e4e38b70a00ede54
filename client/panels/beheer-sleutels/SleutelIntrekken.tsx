import { type FormEvent, useRef, useState } from 'react'
import type { Sleutelregel } from '../../../server/contract/sleutels.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { sleutels } from '../../../server/contract/text/nl/sleutels.ts'
import { asProblem } from '../../api/problem.ts'
import { useTrekSleutelIn } from '../../api/sleutels.ts'
import { faultsByField, focusFirstFault } from '../../app/form-faults.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'

/** Asks once more, and why, before a key is taken back for good. */
export function SleutelIntrekken({ sleutel, onClose }: { sleutel: Sleutelregel; onClose: () => void }) {
  const withdraw = useTrekSleutelIn(sleutel.id)
  const form = useRef<HTMLFormElement>(null)
  const [reden, setReden] = useState('')
  const [fault, setFault] = useState<string | undefined>(undefined)
  const show = (found: string | undefined) => {
    setFault(found)
    focusFirstFault(form.current)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const words = reden.trim()
    show(words === '' ? sleutels.leeg : undefined)
    if (words === '') return
    withdraw.mutate(
      { reden: words },
      { onSuccess: onClose, onError: (error) => show(faultsByField(asProblem(error).fouten)['reden']) },
    )
  }
  return (
    <Dialog title={sleutels.zeker(sleutel.naam)} closeLabel={algemeen.sluiten} onClose={onClose}>
      <form ref={form} className="sleutels__form" noValidate onSubmit={onSubmit}>
        <p>{sleutels.zekerUitleg}</p>
        {withdraw.isError && fault === undefined ? <Problem error={withdraw.error} /> : null}
        <TextField
          label={sleutels.redenIntrekken}
          hint={sleutels.redenHint}
          required
          value={reden}
          onChange={setReden}
          error={fault}
        />
        <div className="button-row">
          <Button type="submit" kind="danger" disabled={withdraw.isPending}>
            {sleutels.jaIntrekken}
          </Button>
          <Button onClick={onClose}>{algemeen.annuleren}</Button>
        </div>
      </form>
    </Dialog>
  )
}
