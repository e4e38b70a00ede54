import { type FormEvent, useRef, useState } from 'react'
import type { WijzigbaarVeld } from '../../../geodata/schema/woningfeit.ts'
import { veldTekst, woningWijzigen } from '../../../server/contract/text/nl/woningen.ts'
import { asProblem } from '../../api/problem.ts'
import { useWijzigWoningveld } from '../../api/woningen.ts'
import { vandaag } from '../../app/moment.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Waardeveld } from './Waardeveld.tsx'
import { emptyFields, faultsPerField, type VeldFouten } from './woning-wijziging.ts'

interface Props {
  woning: string
  veld: WijzigbaarVeld
  /** Value that stands there now; null when nothing is known. */
  vorige: string | null
  /** Called with true once the server has the change, with false when the person leaves it. */
  klaar: (opgeslagen: boolean) => void
}

/** The small form that changes one field, with its day and its reason. Faults of the server stand at their field. */
export function WoningWijzigen({ woning, veld, vorige, klaar }: Props) {
  const [waarde, setWaarde] = useState('')
  const [datum, setDatum] = useState(() => vandaag(new Date()))
  const [reden, setReden] = useState('')
  const [faults, setFaults] = useState<VeldFouten>({})
  const form = useRef<HTMLFormElement>(null)
  const change = useWijzigWoningveld(woning, veld)

  const showFaults = (found: VeldFouten) => {
    setFaults(found)
    // After the faults are drawn: to the first field that is not right.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const words = reden.trim().replace(/\s+/g, ' ')
    const found = emptyFields({ waarde, datum, reden: words })
    showFaults(found)
    if (Object.keys(found).length > 0) return
    change.mutate(
      { waarde, datum, reden: words, vorige },
      {
        onSuccess: () => klaar(true),
        onError: (error) => showFaults(faultsPerField(asProblem(error).fouten)),
      },
    )
  }
  return (
    <form ref={form} className="woning-wijzigen" noValidate onSubmit={onSubmit}>
      <h3>{woningWijzigen.titel(veldTekst[veld])}</h3>
      {change.isError && Object.keys(faults).length === 0 ? <Problem error={change.error} /> : null}
      <Waardeveld veld={veld} value={waarde} onChange={setWaarde} error={faults.waarde} />
      <TextField
        label={woningWijzigen.datum}
        hint={woningWijzigen.datumUitleg}
        type="date"
        required
        value={datum}
        onChange={setDatum}
        error={faults.datum}
      />
      <TextField
        label={woningWijzigen.reden}
        hint={woningWijzigen.redenUitleg}
        lines={2}
        required
        value={reden}
        onChange={setReden}
        error={faults.reden}
      />
      <div className="woning-wijzigen__knoppen">
        <Button type="submit" kind="primary" disabled={change.isPending}>
          {change.isPending ? woningWijzigen.bezig : woningWijzigen.bewaar}
        </Button>
        <Button onClick={() => klaar(false)}>{woningWijzigen.annuleer}</Button>
      </div>
    </form>
  )
}
