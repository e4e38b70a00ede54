import { type FormEvent, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { AnswerOf } from '../../../server/contract/endpoint.ts'
import type { lijstGebieden } from '../../../server/contract/gebieden.ts'
import { nieuweCyclusTekst } from '../../../server/contract/text/nl/cyclus.ts'
import { type NieuweCyclus, useMaakCyclus } from '../../api/cycli.ts'
import { asProblem } from '../../api/problem.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextField } from '../../ui/TextField.tsx'
import {
  type Decision,
  decisionBody,
  faultsFromServer,
  faultsOf,
  type FormFaults,
  rowsOf,
} from './decision-form.ts'
import { DecisionTable } from './DecisionTable.tsx'
import './cyclus.css'

/** Fields in the order of the form. */
const FIELDS = ['naam', 'id', 'peildatum', 'wijken', 'reden'] as const

/** The form of a new cyclus. Faults stand at their fields, those of the server too, and the first one gets the focus. */
export function CycleForm({ areas }: { areas: AnswerOf<typeof lijstGebieden> }) {
  const [id, setId] = useState('')
  const [naam, setNaam] = useState('')
  const [peildatum, setPeildatum] = useState('')
  const [reden, setReden] = useState('')
  const [decision, setDecision] = useState<Decision>(new Map())
  const [faults, setFaults] = useState<FormFaults>({})
  const form = useRef<HTMLFormElement>(null)
  const make = useMaakCyclus()
  const [, navigate] = useLocation()
  const rows = useMemo(() => rowsOf(areas.gebieden, areas.wijken, areas.twijfel), [areas])
  const wijken = decisionBody(rows, areas.wijken, decision)

  const showFaults = (found: FormFaults) => {
    setFaults(found)
    // After the faults are drawn: to the first field that is not right.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const body: NieuweCyclus = {
      id: id.trim(),
      naam: naam.trim(),
      peildatum,
      besluit: { reden: reden.trim(), wijken },
    }
    const found = faultsOf(body, areas.wijken)
    showFaults(found)
    if (Object.keys(found).length > 0) return
    make.mutate(body, {
      onSuccess: (cyclus) => navigate(`${paths.wijkanalyseKiezen}?cyclus=${encodeURIComponent(cyclus.id)}`),
      onError: (error) => showFaults(faultsFromServer(asProblem(error).fouten)),
    })
  }
  const count = Object.keys(faults).length
  return (
    <form ref={form} className="cycle-form" noValidate onSubmit={onSubmit}>
      {count > 0 ? (
        <Notice tone="negative" title={nieuweCyclusTekst.fouten(count)}>
          <ul className="plain-list">
            {FIELDS.flatMap((field) =>
              faults[field] === undefined ? (
                []
              ) : (
                <li key={field}>
                  {nieuweCyclusTekst.foutBij(nieuweCyclusTekst.velden[field], faults[field])}
                </li>
              ),
            )}
          </ul>
        </Notice>
      ) : null}
      {make.isError && count === 0 ? <Problem error={make.error} /> : null}
      <section className="cycle-form__fields">
        <h2>{nieuweCyclusTekst.gegevens}</h2>
        <TextField
          label={nieuweCyclusTekst.naam}
          hint={nieuweCyclusTekst.naamUitleg}
          required
          value={naam}
          onChange={setNaam}
          error={faults.naam}
        />
        <TextField
          label={nieuweCyclusTekst.id}
          hint={nieuweCyclusTekst.idUitleg}
          required
          value={id}
          onChange={setId}
          error={faults.id}
        />
        <TextField
          label={nieuweCyclusTekst.peildatum}
          hint={nieuweCyclusTekst.peildatumUitleg}
          type="date"
          required
          value={peildatum}
          onChange={setPeildatum}
          error={faults.peildatum}
        />
      </section>
      <section className="block">
        <h2>{nieuweCyclusTekst.besluit}</h2>
        <p>{nieuweCyclusTekst.besluitUitleg}</p>
        <DecisionTable
          rows={rows}
          wijken={areas.wijken}
          decision={decision}
          error={faults.wijken}
          onChange={(code, wijk) => setDecision(new Map(decision).set(code, wijk))}
        />
        <ul className="cycle-form__counts" aria-live="polite">
          {areas.wijken.map((wijk) => (
            <li key={wijk.id}>
              {nieuweCyclusTekst.aantallen(
                wijk.naam,
                wijken.find((row) => row.id === wijk.id)?.buurten.length ?? 0,
              )}
            </li>
          ))}
        </ul>
      </section>
      <section className="cycle-form__fields">
        <TextField
          label={nieuweCyclusTekst.reden}
          hint={nieuweCyclusTekst.redenUitleg}
          lines={4}
          required
          value={reden}
          onChange={setReden}
          error={faults.reden}
        />
        <div>
          <Button type="submit" kind="primary" disabled={make.isPending}>
            {make.isPending ? nieuweCyclusTekst.bezig : nieuweCyclusTekst.begin}
          </Button>
        </div>
      </section>
    </form>
  )
}
