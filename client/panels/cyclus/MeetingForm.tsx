import { type FormEvent, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Cyclus } from '../../../server/contract/cycli.ts'
import {
  bijeenkomstenTekst,
  bijeenkomstFormulierTekst as tekst,
  soortTekst,
} from '../../../server/contract/text/nl/bijeenkomsten.ts'
import { useLegBijeenkomstVast } from '../../api/bijeenkomsten.ts'
import { asProblem } from '../../api/problem.ts'
import { type FieldFaults, faultsByField, focusFirstFault } from '../../app/form-faults.ts'
import { useEigenWijken } from '../../api/sessie.ts'
import { ownWijken } from '../../app/eigen-wijken.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import {
  bodyOfDraft,
  EMPTY_MEETING,
  faultsAtFields,
  faultsOfDraft,
  type MeetingDraft,
} from './bijeenkomst-form.ts'
import { RankFields } from './RankFields.tsx'
import './cyclus.css'
import './cyclus-scherm.css'

const KINDS = (['bewoners', 'professionals'] as const).map((value) => ({ value, label: soortTekst[value] }))

type TextKey =
  'plaats' | 'vorm' | 'bereik' | 'datum' | 'aantalMensen' | 'aantalOrganisaties' | 'aantalBewoners'

/** The form of a session. Faults stand at their fields, those of the server too, and the first one gets the focus. */
export function MeetingForm({ cyclus }: { cyclus: Cyclus }) {
  const { wijken } = cyclus.besluit
  const own = useEigenWijken()
  const [draft, setDraft] = useState<MeetingDraft>(EMPTY_MEETING)
  const [faults, setFaults] = useState<FieldFaults>({})
  const form = useRef<HTMLFormElement>(null)
  const record = useLegBijeenkomstVast(cyclus.id)
  const [, navigate] = useLocation()
  const stadsdelen = [...new Set(wijken.map(({ stadsdeel }) => stadsdeel))].toSorted()

  const showFaults = (found: FieldFaults) => {
    setFaults(found)
    focusFirstFault(form.current)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const found = faultsOfDraft(draft)
    showFaults(found)
    if (Object.keys(found).length > 0) return
    record.mutate(bodyOfDraft(draft, wijken), {
      onSuccess: () => navigate(paths.cyclus(cyclus.id)),
      onError: (error) => showFaults(faultsAtFields(draft, faultsByField(asProblem(error).fouten))),
    })
  }
  const field = (key: TextKey) => ({
    label: tekst[key],
    value: draft[key],
    error: faults[key],
    onChange: (value: string) => setDraft({ ...draft, [key]: value }),
  })
  const count = Object.keys(faults).length
  return (
    <form ref={form} className="cycle-form__fields" noValidate onSubmit={onSubmit}>
      {count > 0 ? <Notice tone="negative" title={tekst.fouten(count)} /> : null}
      {record.isError && count === 0 ? <Problem error={record.error} /> : null}
      <RadioList
        legend={tekst.soort}
        options={KINDS}
        value={draft.soort}
        onChange={(soort) => setDraft({ ...draft, soort })}
      />
      <Select
        label={tekst.gebied}
        value={draft.gebied}
        error={faults['gebied']}
        onChange={(gebied) => setDraft({ ...draft, gebied })}
      >
        <option value="">{tekst.kiesGebied}</option>
        {ownWijken(wijken, own).map(({ id, naam }) => (
          <option key={id} value={`wijk:${id}`}>
            {naam}
          </option>
        ))}
        {stadsdelen.map((stadsdeel) => (
          <option key={stadsdeel} value={`stadsdeel:${stadsdeel}`}>
            {bijeenkomstenTekst.heelStadsdeel(stadsdeel)}
          </option>
        ))}
      </Select>
      <TextField {...field('datum')} type="date" required />
      <TextField {...field('plaats')} hint={tekst.plaatsUitleg} required />
      <TextField {...field('vorm')} hint={tekst.vormUitleg} required />
      <TextField {...field('aantalMensen')} whole required />
      {draft.soort === 'professionals' ? (
        <>
          <TextField {...field('aantalOrganisaties')} whole />
          <TextField {...field('aantalBewoners')} whole />
        </>
      ) : null}
      <TextField {...field('bereik')} hint={tekst.bereikUitleg} required />
      <h2>{tekst.volgorde}</h2>
      <p className="subtle">{tekst.volgordeUitleg}</p>
      {draft.volgorde.map((rank, place) => (
        <RankFields
          // Places have no other name than their number.
          // oxlint-disable-next-line react/no-array-index-key
          key={place}
          place={place}
          rank={rank}
          faults={faults}
          onChange={(changed) =>
            setDraft({
              ...draft,
              volgorde: draft.volgorde.map((other, at) => (at === place ? changed : other)),
            })
          }
        />
      ))}
      <div>
        <Button type="submit" kind="primary" disabled={record.isPending}>
          {record.isPending ? tekst.bezig : tekst.bewaar}
        </Button>
      </div>
    </form>
  )
}
