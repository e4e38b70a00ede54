import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Beheersoort, Veldwaarde } from '../../../geodata/schema/programmastand.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { programmaTekst as tekst } from '../../../server/contract/text/nl/programma.ts'
import { asProblem } from '../../api/problem.ts'
import { useWijzigVeld } from '../../api/programma-beheer.ts'
import { faultsByField, focusFirstFault } from '../../app/form-faults.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { Keuzes, Veld } from './velden.ts'
import { VeldInvoer } from './VeldInvoer.tsx'
import { ontwerpVan, toonWaarde, waardeUit } from './veldwaarde.ts'

interface Props {
  soort: Beheersoort
  ding: string
  veld: Veld
  keuzes: Keuzes
  /** What stands there now. */
  waarde: Veldwaarde
  onDone: (saved: boolean) => void
}

/** Changes one field, with the reason. When somebody else was first, both values are shown and nothing is lost. */
export function VeldForm({ soort, ding, veld, keuzes, waarde, onDone }: Props) {
  const [ontwerp, setOntwerp] = useState(() => ontwerpVan(veld, waarde))
  const [reden, setReden] = useState('')
  const [local, setLocal] = useState<{ waarde?: string; reden?: string }>({})
  const form = useRef<HTMLFormElement>(null)
  const change = useWijzigVeld(soort, ding, veld.naam)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), [])
  const problem = change.error === null ? null : asProblem(change.error)
  const stale = problem?.code === 'intussen-veranderd'
  const faults = problem === null ? {} : faultsByField(problem.fouten)
  const read = waardeUit(veld, ontwerp)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const missing = {
      ...(read.fout === null ? {} : { waarde: read.fout }),
      ...(reden.trim() === '' ? { reden: tekst.redenLeeg } : {}),
    }
    setLocal(missing)
    if (Object.keys(missing).length > 0) {
      focusFirstFault(form.current)
      return
    }
    change.mutate(
      { waarde: read.waarde, reden: reden.trim().replace(/\s+/g, ' ') },
      { onSuccess: () => onDone(true), onError: () => focusFirstFault(form.current) },
    )
  }
  return (
    <form ref={form} className="programma-form niet-afdrukken" noValidate onSubmit={onSubmit}>
      {stale ? (
        <Notice tone="warning" title={tekst.intussen}>
          <p>
            {tekst.intussenUitleg(toonWaarde(veld, waarde, keuzes), toonWaarde(veld, read.waarde, keuzes))}
          </p>
        </Notice>
      ) : problem !== null && Object.keys(faults).length === 0 ? (
        <Problem error={change.error} />
      ) : null}
      <VeldInvoer
        {...{ veld, keuzes, ontwerp }}
        fout={local.waarde ?? wordsOfValue(faults)}
        onChange={setOntwerp}
      />
      <TextField
        label={tekst.reden}
        hint={tekst.redenUitleg}
        value={reden}
        error={local.reden ?? faults['reden']}
        onChange={setReden}
      />
      <div className="button-row">
        <Button type="submit" kind="primary" disabled={change.isPending}>
          {change.isPending ? tekst.bezig : tekst.bewaar}
        </Button>
        <Button onClick={() => onDone(false)}>{algemeen.annuleren}</Button>
      </div>
    </form>
  )
}

/** Faults of the value, also of a member of a list. */
function wordsOfValue(faults: Readonly<Record<string, string>>): string | undefined {
  const found = Object.entries(faults).filter(([veld]) => veld === 'waarde' || veld.startsWith('waarde.'))
  return found.length === 0 ? undefined : [...new Set(found.map(([, melding]) => melding))].join(' ')
}
