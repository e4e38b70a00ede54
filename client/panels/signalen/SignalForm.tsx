import { type FormEvent, useRef, useState } from 'react'
import {
  signaalhoudingTekst,
  signaalFormulierTekst as tekst,
} from '../../../server/contract/text/nl/signalen.ts'
import { asProblem } from '../../api/problem.ts'
import { useLegSignaalVast } from '../../api/signalen.ts'
import { type FieldFaults, faultsByField, focusFirstFault } from '../../app/form-faults.ts'
import { Problem } from '../../app/Problem.tsx'
import { vandaag } from '../../app/moment.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { charactersLeft, emptySignal, type SignalDraft, signalOf } from './signaal-form.ts'
import { BuurtSelect, OrganisationSelect, ThemeFields } from './SignalSelects.tsx'
import './signalen.css'

const OFTEN = [
  { value: 'een-keer', label: tekst.eenKeer },
  { value: 'vaker', label: tekst.vaker },
] as const

const STANCES = (['bevestigt', 'spreekt-tegen', 'nieuw'] as const).map((value) => ({
  value,
  label: signaalhoudingTekst[value].lang,
  hint: signaalhoudingTekst[value].uitleg,
}))

interface FormProps {
  onSent: () => void
  /** Place and day that are known already, as of a sticker on a map: they are not asked. */
  vast?: Pick<SignalDraft, 'buurt' | 'periodeVan' | 'periodeTot'>
}

/** The form of a signal. Faults stand at their fields, those of the server too, and the first one gets the focus. */
export function SignalForm({ onSent, vast }: FormProps) {
  const [filled, setDraft] = useState<SignalDraft>(() => emptySignal(vandaag(new Date())))
  const draft = vast === undefined ? filled : { ...filled, ...vast }
  const [faults, setFaults] = useState<FieldFaults>({})
  const form = useRef<HTMLFormElement>(null)
  const send = useLegSignaalVast()
  const set = (change: Partial<SignalDraft>) => setDraft({ ...draft, ...change })
  const showFaults = (found: FieldFaults) => {
    setFaults(found)
    focusFirstFault(form.current)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const made = signalOf(draft)
    showFaults(made.faults ?? {})
    if (made.body === null) return
    send.mutate(made.body, {
      onSuccess: onSent,
      onError: (error) => showFaults(faultsByField(asProblem(error).fouten)),
    })
  }
  const count = Object.keys(faults).length
  return (
    <form ref={form} className="signal-form" noValidate onSubmit={onSubmit}>
      {count > 0 ? <Notice tone="negative" title={tekst.fouten(count)} /> : null}
      {send.isError && count === 0 ? <Problem error={send.error} /> : null}
      <ThemeFields draft={draft} faults={faults} onChange={set} />
      {vast === undefined ? (
        <BuurtSelect value={draft.buurt} error={faults['buurt']} onChange={(buurt) => set({ buurt })} />
      ) : null}
      <Counted
        label={tekst.tekst}
        hint={tekst.tekstUitleg}
        value={draft.tekst}
        error={faults['tekst']}
        onChange={(value) => set({ tekst: value })}
      />
      <Counted
        label={tekst.vraagt}
        hint={tekst.vraagtUitleg}
        value={draft.vraagt}
        error={faults['vraagt']}
        onChange={(vraagt) => set({ vraagt })}
      />
      {vast === undefined ? <Period draft={draft} faults={faults} onChange={set} /> : null}
      <RadioList
        legend={tekst.hoeVaak}
        options={OFTEN}
        value={draft.hoeVaak}
        error={faults['hoeVaak']}
        onChange={(hoeVaak) => set({ hoeVaak })}
      />
      <RadioList
        legend={tekst.houding}
        options={STANCES}
        value={draft.houding}
        error={faults['houding']}
        onChange={(houding) => set({ houding })}
      />
      <OrganisationSelect
        value={draft.soortOrganisatie}
        error={faults['soortOrganisatie']}
        onChange={(kind) => set({ soortOrganisatie: kind })}
      />
      <Button type="submit" kind="primary" disabled={send.isPending}>
        {send.isPending ? tekst.bezig : tekst.stuur}
      </Button>
    </form>
  )
}

/** When it was seen. */
function Period(props: {
  draft: SignalDraft
  faults: FieldFaults
  onChange: (change: Partial<SignalDraft>) => void
}) {
  const { draft, faults, onChange } = props
  return (
    <div className="signal-form__period">
      <TextField
        label={tekst.van}
        type="date"
        required
        value={draft.periodeVan}
        error={faults['periodeVan']}
        onChange={(periodeVan) => onChange({ periodeVan })}
      />
      <TextField
        label={tekst.tot}
        type="date"
        required
        value={draft.periodeTot}
        error={faults['periodeTot']}
        onChange={(periodeTot) => onChange({ periodeTot })}
      />
    </div>
  )
}

/** A text of a few lines with how many characters still fit. */
function Counted(props: {
  label: string
  hint: string
  value: string
  error: string | undefined
  onChange: (value: string) => void
}) {
  const left = charactersLeft(props.value)
  return (
    <div>
      <TextField {...props} lines={3} />
      <p className={left < 0 ? 'field__error' : 'subtle'} aria-live={left < 20 ? 'polite' : 'off'}>
        {tekst.over(left)}
      </p>
    </div>
  )
}
