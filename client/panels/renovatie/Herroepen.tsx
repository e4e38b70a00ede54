import { type FormEvent, useState } from 'react'
import type { Bulkregel } from '../../../server/contract/renovatieregister.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { bulkTekst as tekst } from '../../../server/contract/text/nl/renovatieregister.ts'
import { asProblem } from '../../api/problem.ts'
import { useHerroepBulk } from '../../api/renovatieregister.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextField } from '../../ui/TextField.tsx'

/** The way back of a change of many dwellings: with a reason, as a change of its own. */
export function Herroepen({ regel }: { regel: Bulkregel }) {
  const [open, setOpen] = useState(false)
  const [reden, setReden] = useState('')
  const [fault, setFault] = useState<string | undefined>(undefined)
  const undo = useHerroepBulk()
  if (undo.data !== undefined) {
    return <Notice tone="positive" title={tekst.isOngedaan(undo.data.ongedaan?.aantal ?? regel.aantal)} />
  }
  if (!open) return <Button onClick={() => setOpen(true)}>{tekst.ongedaan}</Button>
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const words = reden.trim().replace(/\s+/g, ' ')
    setFault(words === '' ? tekst.leeg : undefined)
    if (words === '') return
    undo.mutate(
      { bewerking: regel.id, reden: words },
      { onError: (error) => setFault(asProblem(error).fouten.find(({ veld }) => veld === 'reden')?.melding) },
    )
  }
  return (
    <form className="bulk" noValidate onSubmit={onSubmit}>
      {undo.isError && fault === undefined ? <Problem error={undo.error} /> : null}
      <TextField
        label={tekst.ongedaanReden}
        hint={tekst.redenUitleg}
        lines={2}
        value={reden}
        onChange={setReden}
        error={fault}
      />
      <div className="button-row">
        <Button type="submit" kind="primary" disabled={undo.isPending}>
          {undo.isPending ? tekst.ongedaanBezig : tekst.ongedaan}
        </Button>
        <Button onClick={() => setOpen(false)}>{algemeen.annuleren}</Button>
      </div>
    </form>
  )
}
