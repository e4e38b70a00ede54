import { type FormEvent, useEffect, useRef, useState } from 'react'
import { verwachting, voortgangstand } from '../../../geodata/schema/voortgang.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import {
  verwachtingTekst,
  voortgangstandTekst,
  voortgangTekst as tekst,
} from '../../../server/contract/text/nl/voortgang.ts'
import type { DingMetVoortgang } from '../../../server/contract/voortgang.ts'
import { asProblem } from '../../api/problem.ts'
import { useLegVoortgangVast } from '../../api/voortgang.ts'
import { type FieldFaults, faultsByField, focusFirstFault } from '../../app/form-faults.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { type Voortgangontwerp, voortgangUit } from './voortgang-form.ts'

const STANDS = voortgangstand.options.map((value) => ({ value, label: voortgangstandTekst[value] }))
const EXPECTATIONS = verwachting.options.map((value) => ({ value, label: verwachtingTekst[value] }))

interface Props {
  ding: DingMetVoortgang
  vandaag: string
  onDone: (saved: boolean) => void
}

/** Writes down how something stands; it begins with how it stood, so that only what changed is typed. */
export function VoortgangForm({ ding, vandaag, onDone }: Props) {
  const [last] = ding.regels
  const [draft, setDraft] = useState<Voortgangontwerp>({
    datum: vandaag,
    stand: last?.stand ?? 'op-schema',
    waarde: '',
    verwachting: last?.verwachting ?? 'op-tijd',
    bron: '',
    reden: '',
  })
  const [faults, setFaults] = useState<FieldFaults>({})
  const form = useRef<HTMLFormElement>(null)
  const send = useLegVoortgangVast()
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), [])
  const set = (change: Partial<Voortgangontwerp>) => setDraft({ ...draft, ...change })
  const showFaults = (found: FieldFaults) => {
    setFaults(found)
    focusFirstFault(form.current)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const made = voortgangUit(ding, draft)
    showFaults(made.faults ?? {})
    if (made.body === null) return
    send.mutate(made.body, {
      onSuccess: () => onDone(true),
      onError: (error) => showFaults(faultsByField(asProblem(error).fouten)),
    })
  }
  return (
    <form ref={form} className="voortgang-form" noValidate onSubmit={onSubmit}>
      {send.isError && Object.keys(faults).length === 0 ? <Problem error={send.error} /> : null}
      <TextField
        label={tekst.formDatum}
        hint={tekst.formDatumUitleg}
        type="date"
        value={draft.datum}
        error={faults['datum']}
        onChange={(datum) => set({ datum })}
      />
      <RadioList
        legend={tekst.formStand}
        options={STANDS}
        columns
        value={draft.stand}
        error={faults['stand']}
        onChange={(stand) => set({ stand })}
      />
      {ding.streven === null ? null : (
        <TextField
          label={tekst.formWaarde}
          hint={tekst.formWaardeUitleg(ding.streven.wat)}
          value={draft.waarde}
          error={faults['waarde']}
          onChange={(waarde) => set({ waarde })}
        />
      )}
      <RadioList
        legend={tekst.formVerwachting}
        options={EXPECTATIONS}
        columns
        value={draft.verwachting}
        error={faults['verwachting']}
        onChange={(value) => set({ verwachting: value })}
      />
      <TextField
        label={tekst.formBron}
        hint={tekst.formBronUitleg}
        value={draft.bron}
        error={faults['bron']}
        onChange={(bron) => set({ bron })}
      />
      <TextField
        label={tekst.formReden}
        hint={tekst.formRedenUitleg}
        lines={2}
        value={draft.reden}
        error={faults['reden']}
        onChange={(reden) => set({ reden })}
      />
      <div className="button-row">
        <Button type="submit" kind="primary" disabled={send.isPending}>
          {send.isPending ? tekst.bezig : tekst.bewaar}
        </Button>
        <Button onClick={() => onDone(false)}>{algemeen.annuleren}</Button>
      </div>
    </form>
  )
}
