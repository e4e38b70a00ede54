import { type FormEvent, useRef, useState } from 'react'
import { bezoekTekst as tekst } from '../../../server/contract/text/nl/campagnes.ts'
import { useLegBezoekVast } from '../../api/campagnes.ts'
import { asProblem } from '../../api/problem.ts'
import { type FieldFaults, faultsByField, focusFirstFault } from '../../app/form-faults.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { type Bezoekinvoer, LEGE_INVOER, waardenVan } from './bezoekinvoer.ts'
import { Bezoekvelden } from './Bezoekvelden.tsx'

interface Props {
  campagne: string
  ronde: string
  woning: string
  partners: readonly { id: string; naam: string }[]
  vandaag: string
  onDone: () => void
}

/** How a visit went, in fixed fields: there is no place for what somebody said. */
export function BezoekForm({ campagne, ronde, woning, partners, vandaag, onDone }: Props) {
  const [datum, setDatum] = useState(vandaag)
  const [invoer, setInvoer] = useState<Bezoekinvoer>({ ...LEGE_INVOER, uitkomst: 'bezocht' })
  const [faults, setFaults] = useState<FieldFaults>({})
  const form = useRef<HTMLFormElement>(null)
  const send = useLegBezoekVast(campagne)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const waarden = waardenVan(invoer, datum)
    if (waarden === null) return
    send.mutate(
      { ronde, woning, ...waarden },
      {
        onSuccess: onDone,
        onError: (error) => {
          setFaults(faultsByField(asProblem(error).fouten))
          focusFirstFault(form.current)
        },
      },
    )
  }
  return (
    <form ref={form} className="campagne-form" noValidate onSubmit={onSubmit}>
      <p className="subtle">{tekst.formUitleg}</p>
      {send.isError && Object.keys(faults).length === 0 ? <Problem error={send.error} /> : null}
      <TextField
        label={tekst.formDatum}
        type="date"
        value={datum}
        error={faults['datum']}
        onChange={setDatum}
      />
      <Bezoekvelden
        invoer={invoer}
        onChange={setInvoer}
        partners={partners}
        dag={vandaag}
        isDagTeKiezen
        faults={faults}
      />
      <div className="button-row">
        <Button type="submit" kind="primary" disabled={send.isPending}>
          {tekst.bewaar}
        </Button>
        <Button onClick={onDone}>{tekst.sluit}</Button>
      </div>
    </form>
  )
}
