import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Themastand } from '../../../analyses/voortgang/terugkoppeling.ts'
import { type Antwoordsoort, antwoordsoort } from '../../../geodata/schema/voortgang.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import {
  antwoordTekst,
  terugkoppelingTekst as tekst,
  voortgangTekst,
} from '../../../server/contract/text/nl/voortgang.ts'
import { asProblem } from '../../api/problem.ts'
import { antwoordenGezien, useGeefAntwoord } from '../../api/voortgang.ts'
import { type FieldFaults, faultsByField, focusFirstFault } from '../../app/form-faults.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { TextField } from '../../ui/TextField.tsx'

const ANSWERS = antwoordsoort.options.map((value) => ({ value, label: antwoordTekst[value] }))

interface Props {
  thema: Pick<Themastand, 'van' | 'thema' | 'wijk'>
  onDone: (saved: boolean) => void
}

/** One of the five answers, with what it comes to. */
export function AntwoordForm({ thema: { van, thema, wijk }, onDone }: Props) {
  const [antwoord, setAntwoord] = useState<Antwoordsoort | null>(null)
  const [toelichting, setToelichting] = useState('')
  const [faults, setFaults] = useState<FieldFaults>({})
  // What stood there when they began; once it is said that somebody else answered, what stands there now.
  const [gezien, setGezien] = useState(antwoordenGezien)
  const form = useRef<HTMLFormElement>(null)
  const send = useGeefAntwoord()
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), [])
  const showFaults = (found: FieldFaults) => {
    setFaults(found)
    focusFirstFault(form.current)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const words = toelichting.trim().replace(/\s+/g, ' ')
    showFaults({
      ...(antwoord === null ? { antwoord: tekst.kies } : {}),
      ...(words === '' ? { toelichting: voortgangTekst.leeg } : {}),
    })
    if (antwoord === null || words === '') return
    send.mutate(
      { van, thema, wijk, antwoord, toelichting: words, gezien },
      {
        onSuccess: () => onDone(true),
        onError: (error) => {
          const problem = asProblem(error)
          if (problem.code === 'intussen-veranderd') setGezien(null)
          showFaults(faultsByField(problem.fouten))
        },
      },
    )
  }
  return (
    <form ref={form} className="voortgang-form" noValidate onSubmit={onSubmit}>
      {send.isError && Object.keys(faults).length === 0 ? <Problem error={send.error} /> : null}
      <RadioList
        legend={tekst.formAntwoord}
        options={ANSWERS}
        columns
        value={antwoord}
        error={faults['antwoord']}
        onChange={setAntwoord}
      />
      <TextField
        label={tekst.formToelichting}
        hint={tekst.formToelichtingUitleg}
        lines={3}
        value={toelichting}
        error={faults['toelichting']}
        onChange={setToelichting}
      />
      <div className="button-row">
        <Button type="submit" kind="primary" disabled={send.isPending}>
          {send.isPending ? voortgangTekst.bezig : tekst.bewaar}
        </Button>
        <Button onClick={() => onDone(false)}>{algemeen.annuleren}</Button>
      </div>
    </form>
  )
}
