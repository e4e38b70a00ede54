import { type FormEvent, useRef, useState } from 'react'
import { seizoen, zekerheid } from '../../../geodata/schema/campagne.ts'
import {
  achtergehoudenTekst,
  campagneTekst as tekst,
  seizoenTekst,
  zekerheidTekst,
} from '../../../server/contract/text/nl/campagnes.ts'
import { type Campagnebeeld, useKondigAan } from '../../api/campagnes.ts'
import { asProblem } from '../../api/problem.ts'
import { type FieldFaults, faultsByField, focusFirstFault } from '../../app/form-faults.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'

/** What residents read of a campaign, what they do not read yet and why, and the form of its date. */
export function Aankondigingdeel({ beeld, magSchrijven }: { beeld: Campagnebeeld; magSchrijven: boolean }) {
  const { openbaar, achtergehouden } = beeld.aankondiging
  return (
    <section className="block" aria-labelledby="campagne-aankondiging">
      <h2 id="campagne-aankondiging">{tekst.aankondiging}</h2>
      <p className="subtle">{tekst.aankondigingUitleg}</p>
      {openbaar.length === 0 ? <p>{tekst.geenAankondiging}</p> : null}
      <ul className="plain-list">
        {openbaar.map((one) => (
          <li key={one.plek}>
            {tekst.aankondigingVan(
              one.plek,
              seizoenTekst[one.seizoen],
              one.jaar,
              zekerheidTekst[one.zekerheid],
            )}
            {one.geschiedenis.map((was) => (
              <p key={`${was.op} ${was.verschovenOp}`} className="subtle">
                {tekst.verschoven(seizoenTekst[was.seizoen], was.jaar, was.verschovenOp, was.waarom)}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {achtergehouden.length === 0 ? null : (
        <>
          <h3>{tekst.nietVoorBewoners}</h3>
          <ul className="plain-list">
            {achtergehouden.map(({ plek, reden, nogTeVertellen }) => (
              <li key={plek}>{tekst.achtergehouden(plek, achtergehoudenTekst[reden](nogTeVertellen))}</li>
            ))}
          </ul>
        </>
      )}
      {magSchrijven ? <Datumform beeld={beeld} /> : null}
    </section>
  )
}

function Datumform({ beeld: { campagne, data } }: { beeld: Campagnebeeld }) {
  const last = data.at(-1)
  const [draft, setDraft] = useState({
    jaar: String(last?.jaar ?? campagne.van.slice(0, 4)),
    seizoen: last?.seizoen ?? ('zomer' as const),
    zekerheid: last?.zekerheid ?? ('nog-niet-zeker' as const),
    waarom: '',
  })
  const [faults, setFaults] = useState<FieldFaults>({})
  const form = useRef<HTMLFormElement>(null)
  const send = useKondigAan(campagne.id)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    setFaults({})
    send.mutate(
      { ...draft, jaar: Number(draft.jaar) },
      {
        onSuccess: () => setDraft({ ...draft, waarom: '' }),
        onError: (error) => {
          setFaults(faultsByField(asProblem(error).fouten))
          focusFirstFault(form.current)
        },
      },
    )
  }
  return (
    <form
      ref={form}
      className="campagne-form niet-afdrukken"
      noValidate
      aria-label={tekst.kondigAan}
      onSubmit={onSubmit}
    >
      {send.isError && Object.keys(faults).length === 0 ? <Problem error={send.error} /> : null}
      <div className="campagne-form__naast">
        <TextField
          label={tekst.jaar}
          whole
          value={draft.jaar}
          error={faults['jaar']}
          onChange={(jaar) => setDraft({ ...draft, jaar })}
        />
        <Select
          label={tekst.seizoen}
          value={draft.seizoen}
          onChange={(value) => setDraft({ ...draft, seizoen: seizoen.parse(value) })}
        >
          {seizoen.options.map((one) => (
            <option key={one} value={one}>
              {seizoenTekst[one]}
            </option>
          ))}
        </Select>
        <Select
          label={tekst.zekerheid}
          value={draft.zekerheid}
          onChange={(value) => setDraft({ ...draft, zekerheid: zekerheid.parse(value) })}
        >
          {zekerheid.options.map((one) => (
            <option key={one} value={one}>
              {zekerheidTekst[one]}
            </option>
          ))}
        </Select>
      </div>
      <TextField
        label={tekst.waarom}
        hint={tekst.waaromUitleg}
        value={draft.waarom}
        error={faults['waarom']}
        onChange={(waarom) => setDraft({ ...draft, waarom })}
      />
      <div className="button-row">
        <Button type="submit" disabled={send.isPending}>
          {send.isPending ? tekst.bezig : tekst.bewaarDatum}
        </Button>
        <span aria-live="polite">{send.isSuccess ? tekst.bewaard : ''}</span>
      </div>
    </form>
  )
}
