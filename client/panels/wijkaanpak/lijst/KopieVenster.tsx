import { type FormEvent, useState } from 'react'
import { algemeen } from '../../../../server/contract/text/nl/algemeen.ts'
import { aanpakTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak.ts'
import type { Aanpakkop } from '../../../../server/contract/wijkaanpak-schema.ts'
import { asProblem } from '../../../api/problem.ts'
import { useMaakWijkaanpak } from '../../../api/wijkaanpakken.ts'
import { faultsByField } from '../../../app/form-faults.ts'
import { Problem } from '../../../app/Problem.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { TextField } from '../../../ui/TextField.tsx'

interface Props {
  cyclus: string
  plan: Pick<Aanpakkop, 'id' | 'naam' | 'wijk'>
  onClose: () => void
  onMade: (aanpak: string) => void
}

/** Makes an alternative: a copy of a plan under a name of its own. */
export function KopieVenster({ cyclus, plan, onClose, onMade }: Props) {
  const [naam, setNaam] = useState(() => tekst.kopieNaamVoorstel(plan.naam).slice(0, 80))
  const make = useMaakWijkaanpak(cyclus)
  const faults = make.error === null ? {} : faultsByField(asProblem(make.error).fouten)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (naam.trim() === '') return
    make.mutate(
      { wijk: plan.wijk, naam: naam.trim().replace(/\s+/g, ' '), kopieVan: plan.id },
      { onSuccess: ({ id }) => onMade(id) },
    )
  }
  return (
    <Dialog title={tekst.kopieVan(plan.naam)} closeLabel={algemeen.sluiten} onClose={onClose}>
      <form className="block" noValidate onSubmit={submit}>
        <p>{tekst.kopieUitleg}</p>
        <TextField
          label={tekst.kopieNaam}
          value={naam}
          onChange={setNaam}
          error={naam.trim() === '' ? tekst.leegVeld : faults['naam']}
        />
        {make.error !== null && Object.keys(faults).length === 0 ? <Problem error={make.error} /> : null}
        <div className="button-row">
          <Button type="submit" kind="primary" disabled={make.isPending}>
            {make.isPending ? tekst.bezig : tekst.maak}
          </Button>
          <Button onClick={onClose}>{algemeen.annuleren}</Button>
        </div>
      </form>
    </Dialog>
  )
}
