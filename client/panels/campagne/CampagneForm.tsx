import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type Campagne, campagnestaat, campagnewerk } from '../../../geodata/schema/campagne.ts'
import { maatregel } from '../../../geodata/schema/woningwerk.ts'
import {
  campagnestaatTekst,
  campagneTekst as tekst,
  kwartaalKort,
  maatregelTekst,
  werkTekst,
} from '../../../server/contract/text/nl/campagnes.ts'
import { type Campagnelijst, useBewaarCampagne } from '../../api/campagnes.ts'
import { asProblem } from '../../api/problem.ts'
import { type FieldFaults, faultsByField, focusFirstFault } from '../../app/form-faults.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { type Campagneontwerp, campagneUit, ontwerpVan, quartersFrom } from './campagne-form.ts'
import { Plekkeuze } from './Plekkeuze.tsx'

interface Props {
  /** The campaign that is changed; null: a new one. */
  campagne: Campagne | null
  keuzes: Campagnelijst['keuzes']
  vandaag: string
  /** With the id of what was saved; null: given up. */
  onDone: (id: string | null) => void
}

/** Makes or changes a campaign. */
export function CampagneForm({ campagne, keuzes, vandaag, onDone }: Props) {
  const [draft, setDraft] = useState<Campagneontwerp>(() => ontwerpVan(campagne, vandaag))
  const [faults, setFaults] = useState<FieldFaults>({})
  const form = useRef<HTMLFormElement>(null)
  const send = useBewaarCampagne(campagne?.id ?? null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), [])
  const set = (change: Partial<Campagneontwerp>) => setDraft({ ...draft, ...change })
  const showFaults = (found: FieldFaults) => {
    setFaults(found)
    focusFirstFault(form.current)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const made = campagneUit(draft)
    showFaults(made.faults ?? {})
    if (made.body === null) return
    send.mutate(made.body, {
      onSuccess: ({ id }) => onDone(id),
      onError: (error) => showFaults(faultsByField(asProblem(error).fouten)),
    })
  }
  const quarters = [...new Set([draft.van, draft.tot, ...quartersFrom(vandaag)])].toSorted()
  const areaFault = Object.entries(faults).find(([veld]) => veld.startsWith('gebied'))?.[1]
  const period = (veld: 'van' | 'tot', label: string) => (
    <Select
      label={label}
      value={draft[veld]}
      error={faults[veld]}
      onChange={(value) => set({ [veld]: value })}
    >
      {quarters.map((one) => (
        <option key={one} value={one}>
          {kwartaalKort(one)}
        </option>
      ))}
    </Select>
  )
  return (
    <form ref={form} className="campagne-form" noValidate aria-label={tekst.nieuw} onSubmit={onSubmit}>
      {send.isError && Object.keys(faults).length === 0 ? <Problem error={send.error} /> : null}
      <TextField
        label={tekst.formNaam}
        value={draft.naam}
        error={faults['naam']}
        onChange={(naam) => set({ naam })}
      />
      <div className="campagne-form__naast">
        <Select
          label={tekst.formWerk}
          value={draft.werk}
          error={faults['werk']}
          onChange={(value) => set({ werk: campagnewerk.parse(value) })}
        >
          {campagnewerk.options.map((one) => (
            <option key={one} value={one}>
              {werkTekst[one]}
            </option>
          ))}
        </Select>
        {period('van', tekst.formVan)}
        {period('tot', tekst.formTot)}
      </div>
      <Plekkeuze
        gebied={draft.gebied}
        plekken={keuzes.plekken}
        eigen={campagne?.id ?? null}
        error={areaFault}
        onChange={(gebied) => set({ gebied })}
      />
      <fieldset className="campagne-form__maatregelen">
        <legend className="field__label">{tekst.maatregelen}</legend>
        {maatregel.options.map((one) => (
          <Checkbox
            key={one}
            label={maatregelTekst[one]}
            checked={draft.maatregelen.includes(one)}
            onChange={(on) =>
              set({
                maatregelen: maatregel.options.filter((option) =>
                  option === one ? on : draft.maatregelen.includes(option),
                ),
              })
            }
          />
        ))}
      </fieldset>
      <div className="campagne-form__naast">
        <TextField
          label={tekst.formPloegen}
          whole
          value={draft.ploegen}
          error={faults['ploegen']}
          onChange={(ploegen) => set({ ploegen })}
        />
        <Select
          label={tekst.formFonds}
          value={draft.fonds}
          error={faults['fonds']}
          onChange={(fonds) => set({ fonds })}
        >
          <option value="">{tekst.geenKeuze}</option>
          {keuzes.fondsen.map(({ id, naam, tot, dicht }) => (
            <option key={id} value={id}>
              {dicht ? tekst.formFondsDicht(naam) : tekst.formFondsTot(naam, tot)}
            </option>
          ))}
        </Select>
        <TextField
          label={tekst.formBudget}
          hint={tekst.formBudgetUitleg}
          value={draft.budgetEuro}
          error={faults['budgetEuro']}
          onChange={(budgetEuro) => set({ budgetEuro })}
        />
        <Select
          label={tekst.formPartner}
          value={draft.partner}
          error={faults['partner']}
          onChange={(partner) => set({ partner })}
        >
          <option value="">{tekst.geenKeuze}</option>
          {keuzes.partners.map(({ id, naam }) => (
            <option key={id} value={id}>
              {naam}
            </option>
          ))}
        </Select>
        <Select
          label={tekst.formStaat}
          value={draft.staat}
          error={faults['staat']}
          onChange={(value) => set({ staat: campagnestaat.parse(value) })}
        >
          {campagnestaat.options.map((one) => (
            <option key={one} value={one}>
              {campagnestaatTekst[one]}
            </option>
          ))}
        </Select>
      </div>
      <TextField
        label={tekst.formContact}
        hint={tekst.formContactUitleg}
        value={draft.contactplan}
        error={faults['contactplan']}
        onChange={(contactplan) => set({ contactplan })}
      />
      <TextField
        label={tekst.formReden}
        value={draft.reden}
        error={faults['reden']}
        onChange={(reden) => set({ reden })}
      />
      <div className="button-row">
        <Button type="submit" kind="primary" disabled={send.isPending}>
          {send.isPending ? tekst.bezig : campagne === null ? tekst.formMaak : tekst.bewaar}
        </Button>
        <Button onClick={() => onDone(null)}>{tekst.annuleer}</Button>
      </div>
    </form>
  )
}
