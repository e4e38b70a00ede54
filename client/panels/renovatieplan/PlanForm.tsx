import { type FormEvent, useRef, useState } from 'react'
import { PLANREGELS } from '../../../analyses/renovatie/planner/planvraag.ts'
import { doelTekst, planKwartaal, regelTekst } from '../../../server/contract/text/nl/renovatieplan-regels.ts'
import { renovatieplanTekst as tekst } from '../../../server/contract/text/nl/renovatieplan.ts'
import { asProblem } from '../../api/problem.ts'
import { type Plannenlijst, useMaakRenovatieplan } from '../../api/renovatieplannen.ts'
import { type FieldFaults, faultsByField, focusFirstFault } from '../../app/form-faults.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Details } from '../../ui/Details.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { TAKES_AWAY, useRemovalFocus } from '../../ui/use-removal-focus.ts'
import { Schuif } from './Schuif.tsx'
import { PlanBuurtcijfers } from './PlanBuurtcijfers.tsx'
import { PlanGeld } from './PlanGeld.tsx'
import { PlanPloegen } from './PlanPloegen.tsx'
import { PlanWissel } from './PlanWissel.tsx'
import { aanvraagUit, JAREN, periodeVan, type Planontwerp, SCHUIVEN, SECONDEN } from './plan-form.ts'

/** Fields where what is wrong stands beside the field itself. */
const OWN_PLACE = /^(geld|minimum|keuzes\.ploegen|keuzes\.wisselwoningen|keuzes\.buurtcijfers)(\.|$)/

interface Props {
  begin: Planontwerp
  keuzes: Plannenlijst['keuzes']
  onBegonnen: (taak: string) => void
  onDone: () => void
}

/** Asks for a plan: period, wijken, crews, money, goals on sliders, and rules that can be off with a reason. */
export function PlanForm({ begin, keuzes, onBegonnen, onDone }: Props) {
  const [draft, setDraft] = useState(begin)
  const [faults, setFaults] = useState<FieldFaults>({})
  const form = useRef<HTMLFormElement>(null)
  const send = useMaakRenovatieplan()
  const { frame, gone } = useRemovalFocus<HTMLDivElement>()
  const set = (change: Partial<Planontwerp>) => setDraft({ ...draft, ...change })
  const showFaults = (found: FieldFaults) => {
    setFaults(found)
    focusFirstFault(form.current)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const made = aanvraagUit(draft, keuzes.fondsen)
    showFaults(made.faults ?? {})
    if (made.body === null) return
    send.mutate(made.body, {
      onSuccess: ({ id }) => onBegonnen(id),
      onError: (error) => showFaults(faultsByField(asProblem(error).fouten)),
    })
  }
  const means = {
    draft: draft.middelen,
    periode: periodeVan(draft),
    faults,
    set: (middelen: Planontwerp['middelen']) => set({ middelen }),
  }
  // What is about no single field of the form, in one place above it.
  const others = Object.entries(faults).filter(([veld]) => veld !== 'naam' && !OWN_PLACE.test(veld))
  return (
    <form ref={form} className="plan-form" noValidate aria-label={tekst.nieuw} onSubmit={onSubmit}>
      {send.isError && Object.keys(faults).length === 0 ? <Problem error={send.error} /> : null}
      {others.length === 0 ? null : (
        <p role="alert" className="field__error" data-invalid="true" tabIndex={-1}>
          {others.map(([, melding]) => melding).join(' ')}
        </p>
      )}
      <TextField
        label={tekst.formNaam}
        value={draft.naam}
        error={faults['naam']}
        onChange={(naam) => set({ naam })}
      />
      <div className="plan-form__naast">
        <Select
          label={tekst.formEerste}
          value={String(draft.eerste.jaar * 4 + draft.eerste.kwartaal - 1)}
          onChange={(value) =>
            set({ eerste: { jaar: Math.floor(Number(value) / 4), kwartaal: (Number(value) % 4) + 1 } })
          }
        >
          {Array.from({ length: 8 }, (_, at) => (
            <option key={at} value={String(keuzes.eerste.jaar * 4 + keuzes.eerste.kwartaal - 1 + at)}>
              {planKwartaal(keuzes.eerste, at)}
            </option>
          ))}
        </Select>
        <Select
          label={tekst.formJaren}
          value={String(draft.jaren)}
          onChange={(value) => set({ jaren: Number(value) })}
        >
          {JAREN.map((one) => (
            <option key={one} value={one}>
              {tekst.formJarenVan(one)}
            </option>
          ))}
        </Select>
        <Select
          label={tekst.formSeconden}
          value={String(draft.seconden)}
          onChange={(value) => set({ seconden: Number(value) })}
        >
          {SECONDEN.map((one) => (
            <option key={one} value={one}>
              {tekst.formSecondenVan(one)}
            </option>
          ))}
        </Select>
      </div>
      <fieldset className="plan-form__lijst">
        <legend className="field__label">{tekst.formWijken}</legend>
        {keuzes.wijken.map(({ id, naam, woningen }) => (
          <Checkbox
            key={id}
            label={tekst.formWijk(naam, woningen)}
            checked={draft.wijken.includes(id)}
            onChange={(on) =>
              set({
                wijken: keuzes.wijken
                  .map((wijk) => wijk.id)
                  .filter((one) => (one === id ? on : draft.wijken.includes(one))),
              })
            }
          />
        ))}
      </fieldset>
      <PlanPloegen {...means} />
      <PlanWissel {...means} />
      <PlanGeld {...means} fondsen={keuzes.fondsen} />
      <fieldset className="plan-form__groep">
        <legend className="field__label">{tekst.formDoelen}</legend>
        <p className="field__hint">{tekst.formDoelenUitleg}</p>
        <div className="plan-form__naast">
          {SCHUIVEN.map((one) => (
            <Schuif
              key={one}
              label={doelTekst[one].naam}
              hint={doelTekst[one].uitleg}
              value={draft.gewichten[one]}
              onChange={(value) => set({ gewichten: { ...draft.gewichten, [one]: value } })}
            />
          ))}
        </div>
        <PlanBuurtcijfers
          bekend={keuzes.buurtcijfers}
          gekozen={draft.buurtcijfers}
          faults={faults}
          set={(buurtcijfers) => set({ buurtcijfers })}
        />
      </fieldset>
      <div ref={frame} className="plan-form__groep">
        {draft.vast.length === 0 ? null : <Vast draft={draft} set={set} gone={gone} />}
        <Details summary={tekst.formRegels} open={Object.keys(draft.uit).length > 0}>
          <p className="field__hint">{tekst.formRegelsUitleg}</p>
          <Regels draft={draft} set={set} />
        </Details>
      </div>
      <Details summary={tekst.formMinima} open={Object.keys(draft.minimum).length > 0}>
        <div className="plan-form__naast">
          {keuzes.wijken.map(({ id, naam }) => (
            <TextField
              key={id}
              label={tekst.formMinimum(naam)}
              whole
              value={draft.minimum[id] ?? ''}
              error={faults[`minimum.${id}`]}
              onChange={(value) => set({ minimum: { ...draft.minimum, [id]: value } })}
            />
          ))}
        </div>
      </Details>
      <div className="button-row">
        <Button type="submit" kind="primary" disabled={send.isPending}>
          {send.isPending ? tekst.bezig : tekst.zoek}
        </Button>
        <Button onClick={onDone}>{tekst.annuleer}</Button>
      </div>
    </form>
  )
}

interface Part {
  draft: Planontwerp
  set: (change: Partial<Planontwerp>) => void
}

function Regels({ draft, set }: Part) {
  const put = (regel: (typeof PLANREGELS)[number], reden: string | null) => {
    const { [regel]: was, ...others } = draft.uit
    set({ uit: reden === null ? others : { ...others, [regel]: reden ?? was } })
  }
  return (
    <ul className="plan-form__regels">
      {PLANREGELS.map((regel) => {
        const reden = draft.uit[regel]
        return (
          <li key={regel}>
            <Checkbox
              label={regelTekst[regel]}
              checked={reden === undefined}
              onChange={(on) => put(regel, on ? null : '')}
            />
            {reden === undefined ? null : (
              <TextField
                label={tekst.formRegelReden(regelTekst[regel])}
                value={reden}
                onChange={(text) => put(regel, text)}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Vast({ draft, set, gone }: Part & { gone: (at: number) => void }) {
  return (
    <fieldset className="plan-form__groep">
      <legend className="field__label">{tekst.formVast}</legend>
      <ul className="plan-form__vast">
        {draft.vast.map(({ blok, kwartaal }, at) => (
          <li key={blok}>
            <span>
              {tekst.formVastRegel(
                blok,
                kwartaal === 'niet' ? tekst.nietInPlan : planKwartaal(draft.eerste, kwartaal),
              )}
            </span>
            <Button
              {...TAKES_AWAY}
              aria-label={tekst.formVastWeg(blok)}
              onClick={() => {
                set({ vast: draft.vast.filter((one) => one.blok !== blok) })
                gone(at)
              }}
            >
              {tekst.formVastLos}
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
