import { type FormEvent, useRef, useState } from 'react'
import { type WijzigbaarVeld, wijzigbaarVeld } from '../../../geodata/schema/woningfeit.ts'
import { type Bulkproef, type Bulkregel, MOST_AT_ONCE } from '../../../server/contract/renovatieregister.ts'
import { bulkTekst as tekst } from '../../../server/contract/text/nl/renovatieregister.ts'
import { veldTekst, veldwaardeTekst } from '../../../server/contract/text/nl/woningen.ts'
import { dwellingKey } from '../../../server/contract/woningen-binair.ts'
import { asProblem } from '../../api/problem.ts'
import { useBeproefBulk, useMaakBulk } from '../../api/renovatieregister.ts'
import { useCorporatie } from '../../api/sessie.ts'
import { type FieldFaults, faultsByField, focusFirstFault } from '../../app/form-faults.ts'
import { vandaag } from '../../app/moment.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Waardeveld } from '../kaart/Waardeveld.tsx'
import { Herroepen } from './Herroepen.tsx'
import type { Registerbeeld } from './use-registerbeeld.ts'

interface Props {
  beeld: Registerbeeld
  sluit: () => void
}

/** Changes one field of all chosen dwellings: first what that would do, then the change, then the way back. */
export function Bulkpaneel({ beeld, sluit }: Props) {
  const { gekozen, aantalGekozen, register } = beeld
  const [veld, setVeld] = useState<WijzigbaarVeld>('status')
  const [waarde, setWaarde] = useState('')
  const [datum, setDatum] = useState(() => vandaag(new Date()))
  const [reden, setReden] = useState('')
  const [faults, setFaults] = useState<FieldFaults>({})
  const [proef, setProef] = useState<Bulkproef | null>(null)
  const [gedaan, setGedaan] = useState<Bulkregel | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const trial = useBeproefBulk()
  const make = useMaakBulk()

  const showFaults = (found: FieldFaults) => {
    setFaults(found)
    focusFirstFault(form.current)
  }
  const order = () => ({
    veld,
    waarde,
    datum,
    reden: reden.trim().replace(/\s+/g, ' '),
    woningen: [...(gekozen ?? [])].flatMap((one, at) =>
      one === 1 ? [dwellingKey(register.woningen, at)] : [],
    ),
  })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const asked = order()
    const found: FieldFaults = {
      ...(waarde === '' ? { waarde: tekst.leeg } : {}),
      ...(datum === '' ? { datum: tekst.leeg } : {}),
      ...(asked.reden === '' ? { reden: tekst.leeg } : {}),
    }
    showFaults(found)
    if (Object.keys(found).length > 0) return
    make.reset()
    trial.mutate(asked, {
      onSuccess: setProef,
      onError: (error) => showFaults(faultsByField(asProblem(error).fouten)),
    })
  }
  if (gedaan !== null) {
    return (
      <div className="bulk">
        <Notice tone="positive" title={tekst.klaar(gedaan.aantal)} />
        <Herroepen regel={gedaan} />
        <Button onClick={sluit}>{tekst.verder}</Button>
      </div>
    )
  }
  if (aantalGekozen > MOST_AT_ONCE) {
    return (
      <div className="bulk">
        <Notice tone="warning" title={tekst.teVeel(MOST_AT_ONCE)} />
        <Button onClick={sluit}>{tekst.verder}</Button>
      </div>
    )
  }
  if (proef !== null) {
    return (
      <div className="bulk">
        <Proefuitkomst proef={proef} veld={veld} waarde={waarde} />
        {make.isError ? <Problem error={make.error} /> : null}
        <div className="button-row">
          {proef.wijzigt.aantal === 0 ? null : (
            <Button
              kind="primary"
              disabled={make.isPending}
              onClick={() =>
                make.mutate({ ...order(), stempel: proef.stempel }, { onSuccess: (made) => setGedaan(made) })
              }
            >
              {make.isPending ? tekst.doet : tekst.doe(proef.wijzigt.aantal)}
            </Button>
          )}
          <Button onClick={() => setProef(null)}>{tekst.terug}</Button>
          <Button kind="quiet" onClick={sluit}>
            {tekst.stop}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <form ref={form} className="bulk" noValidate onSubmit={onSubmit} aria-label={tekst.titel(aantalGekozen)}>
      <h2>{tekst.titel(aantalGekozen)}</h2>
      {trial.isError && Object.keys(faults).length === 0 ? <Problem error={trial.error} /> : null}
      <Select
        label={tekst.veld}
        value={veld}
        onChange={(next) => {
          setVeld(wijzigbaarVeld.options.find((one) => one === next) ?? 'status')
          setWaarde('')
        }}
      >
        {wijzigbaarVeld.options.map((one) => (
          <option key={one} value={one}>
            {veldTekst[one]}
          </option>
        ))}
      </Select>
      <Waardeveld key={veld} veld={veld} value={waarde} onChange={setWaarde} error={faults['waarde']} />
      <TextField
        label={tekst.datum}
        hint={tekst.datumUitleg}
        type="date"
        value={datum}
        onChange={setDatum}
        error={faults['datum']}
      />
      <TextField
        label={tekst.reden}
        hint={tekst.redenUitleg}
        lines={2}
        value={reden}
        onChange={setReden}
        error={faults['reden']}
      />
      <div className="button-row">
        <Button type="submit" kind="primary" disabled={trial.isPending}>
          {trial.isPending ? tekst.bezig : tekst.bekijk}
        </Button>
        <Button onClick={sluit}>{tekst.stop}</Button>
      </div>
    </form>
  )
}

/** What would change, what has it already, and what may not with the reason. */
function Proefuitkomst({ proef, veld, waarde }: { proef: Bulkproef; veld: WijzigbaarVeld; waarde: string }) {
  const corporatie = useCorporatie()
  const words = (value: string | null) =>
    value === null ? tekst.nietBekend : veldwaardeTekst(veld, value, corporatie)
  const refused = proef.geweigerd.reduce((sum, { aantal }) => sum + aantal, 0)
  return (
    <section aria-label={tekst.proef} aria-live="polite">
      <h2>{tekst.proef}</h2>
      <p>
        <strong>{tekst.wijzigt(proef.wijzigt.aantal)}</strong>
      </p>
      <ul className="bulk__lijst">
        {proef.wijzigt.van.map(({ waarde: was, aantal }) => (
          <li key={was ?? ''}>{tekst.van(words(was), words(waarde), aantal)}</li>
        ))}
      </ul>
      {proef.gelijk === 0 ? null : <p>{tekst.gelijk(proef.gelijk)}</p>}
      {refused === 0 ? null : (
        <Notice tone="warning" title={tekst.geweigerd(refused)}>
          <ul className="bulk__lijst">
            {proef.geweigerd.map(({ melding, aantal }) => (
              <li key={melding}>
                {aantal}: {melding}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {proef.onbekend.aantal === 0 ? null : <p>{tekst.onbekend(proef.onbekend.aantal)}</p>}
    </section>
  )
}
