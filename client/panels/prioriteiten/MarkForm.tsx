import { type FormEvent, useState } from 'react'
import type { AanpakSoort } from '../../../analyses/prioriteiten/aanpak.ts'
import { prioriteitenTekst } from '../../../server/contract/text/nl/prioriteiten.ts'
import { themaTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'

interface Props {
  thema: string
  /** The other mark, which this form tries. */
  other: AanpakSoort
  onMark: (reason: string) => void
}

/** Tries the other mark for a theme; without a reason nothing happens. */
export function MarkForm({ thema, other, onMark }: Props) {
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const isEmpty = reason.trim() === ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!isEmpty) onMark(reason.trim())
  }
  return (
    <form
      className="mark-form"
      aria-label={prioriteitenTekst.andersLegenda(themaTekst(thema))}
      onSubmit={submit}
    >
      <p>{prioriteitenTekst.wordt(prioriteitenTekst.soort[other])}</p>
      <TextField
        label={prioriteitenTekst.waarom}
        value={reason}
        onChange={setReason}
        error={asked && isEmpty ? prioriteitenTekst.waaromLeeg : undefined}
      />
      <Button type="submit">{prioriteitenTekst.toepassen}</Button>
    </form>
  )
}
